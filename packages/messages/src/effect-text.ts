// What an effect comes to, in words; and what could not be known. Numbers of people: per cent to a tenth, ends moved outward.
import { parsePeriod, printPeriod, type Bilingual, type Lang } from "@monazite/core";
import { figureEn, figureZh, numberEn, numberZh } from "./figure-text.js";

export interface FindingTold {
  readonly id: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly period: string | null;
  readonly months: number | null;
  readonly isBeyond: boolean | null;
  readonly noiseMin: number | null;
  readonly noiseMax: number | null;
  readonly missing: readonly string[];
}

type Say = (finding: FindingTold, told: string, when: string) => string;

const EN: Readonly<Record<string, Say>> = {
  "effect": (one, told, when) => `${told} against what was to be expected, the middle of the first three months in force, ${when}${noise(one, "en")}`,
  "trough": ({ missing }, told, when) => `${missing.length ? "lowest of the months that can be held against a year before, " : "lowest in "}${when}: ${told}`,
  "recovery": ({ months }, _, when) => `back at the expected in ${when}, ${months ?? 0} months after the entry into force`,
  "loss-until-recovery": (one, told, when) => `${belowEn(one, told)} until the recovery, ${when}${without(one, "en")}`,
  "net-loss": (one, told, when) => `${belowEn(one, told)} over all months in force, ${when}${without(one, "en")}`,
  "front-loading": (one, told, when) => `${one.value === null ? `a gain that is only bounded, ${told},` : `${told} ${one.value < 0 ? "below" : "above"} the expected`} in the months before the entry into force, ${when}${without(one, "en")}`,
  "year-to-date": (_, told, when) => `${told} on the same months a year before, ${when}`,
  "difference": (one, told) => `${told} beyond what the control did, difference in differences${noise(one, "en")}`,
  "interrupted-level": (_, told) => `${told} at once, interrupted series with 95 % interval`,
  "interrupted-slope": (_, told) => `${told} more each month after it, interrupted series with 95 % interval`,
};

const ZH: Readonly<Record<string, Say>> = {
  "effect": (one, told, when) => `与应有水平相比${told}，为实施后前三个月（${when}）的中位${noise(one, "zh")}`,
  "trough": ({ missing }, told, when) => `${missing.length ? "可与上年相比的月份中" : ""}谷底在${when}：${told}`,
  "recovery": ({ months }, _, when) => `${when}回到应有水平，即实施后${months ?? 0}个月`,
  "loss-until-recovery": (one, told, when) => `至恢复前${belowZh(one, told)}，${when}${without(one, "zh")}`,
  "net-loss": (one, told, when) => `实施以来合计${belowZh(one, told)}，${when}${without(one, "zh")}`,
  "front-loading": (one, told, when) => `实施前几个月${one.value === null ? `的多出量只知范围：${told}` : `比应有水平${one.value < 0 ? "少" : "多"}${told}`}，${when}${without(one, "zh")}`,
  "year-to-date": (_, told, when) => `与上年同期相比${told}，${when}`,
  "difference": (one, told) => `扣除对照后${told}（双重差分）${noise(one, "zh")}`,
  "interrupted-level": (_, told) => `即时变动${told}（中断时间序列，95%区间）`,
  "interrupted-slope": (_, told) => `此后每月再变动${told}（中断时间序列，95%区间）`,
};

const belowEn = ({ value }: FindingTold, told: string): string => (value === null ? `a loss that is only bounded, ${told},` : `${told} ${value < 0 ? "above" : "below"} the expected`);
const belowZh = ({ value }: FindingTold, told: string): string => (value === null ? `的损失只知范围：${told}` : `比应有水平${value < 0 ? "多" : "少"}${told}`);

/** A finding in one sentence in each language. */
export function findingText(finding: FindingTold): Bilingual {
  const say = (lang: Lang): string => (lang === "en" ? EN : ZH)[finding.id]?.(finding, estimateText(finding, lang), finding.period === null ? "" : spanText(finding.period, lang)) ?? finding.id;
  return { zh: say("zh"), en: say("en") };
}

/** "−74.0 % (−74.1 to −73.9)", "3,524 t"; of bounds alone both ends. */
export function estimateText({ value, min, max, unit, id }: Pick<FindingTold, "value" | "min" | "max" | "unit"> & { readonly id?: string }, lang: Lang): string {
  const digits = unit === "%" ? 1 : 0;
  const isAmount = id === "net-loss" || id === "loss-until-recovery" || id === "front-loading";
  const turn = isAmount && value !== null && value < 0 ? -1 : 1;
  const [lo, hi] = turn === 1 ? [min, max] : [max === null ? null : -max, min === null ? null : -min];
  const at = (x: number, round: (y: number) => number): number => round(Number((x * 10 ** digits).toPrecision(12))) / 10 ** digits;
  const [number, figure] = lang === "en" ? [numberEn, figureEn] : [numberZh, figureZh];
  const bare = { printed: null, unit, precision: null, value: null, min: null, max: null };
  if (value === null) return lo === null && hi === null ? "–" : figure({ ...bare, comparator: "range", min: lo === null ? null : at(lo, Math.floor), max: hi === null ? null : at(hi, Math.ceil) });
  const sign = unit === "%" && value > 0 && !isAmount ? "+" : "";
  const one = `${sign}${figure({ ...bare, comparator: "eq", value: at(value * turn, Math.round) })}`;
  if (lo === null || hi === null) return one;
  const [least, most] = [at(lo, Math.floor), at(hi, Math.ceil)];
  return hi - lo <= 10 ** -digits / 2 ? one : lang === "en" ? `${one} (${number(least)} to ${number(most)})` : `${one}（${number(least)}至${number(most)}）`;
}

function noise({ noiseMin, noiseMax, isBeyond }: FindingTold, lang: Lang): string {
  if (noiseMin === null || noiseMax === null || isBeyond === null) return lang === "en" ? "; whether that is more than noise is not known" : "；是否超出波动无法得知";
  const ends = estimateText({ value: null, min: noiseMin, max: noiseMax, unit: "%" }, lang);
  return lang === "en" ? `; with noise ${ends}, ${isBeyond ? "beyond noise" : "within noise"}` : `；计入波动为${ends}，${isBeyond ? "超出波动" : "在波动之内"}`;
}

function without({ missing }: FindingTold, lang: Lang): string {
  if (missing.length === 0) return "";
  return lang === "en" ? `, without ${missing.map((period) => spanText(period, lang)).join(", ")}` : `，不含${missing.map((period) => spanText(period, lang)).join("、")}`;
}

const spanText = (text: string, lang: Lang): string => printPeriod(parsePeriod(text), lang);

const UNKNOWN: Readonly<Record<string, (have: number, need: number) => Bilingual>> = {
  "base": (have, need) => ({ en: `growth before the event: ${have} of ${need} months are known, so the year before itself is taken for what was to be expected`, zh: `事件前的增速：${need}个月中已知${have}个，因此以上年同月作为应有水平` }),
  "significance": (have, need) => ({ en: `whether the effect is more than noise: not enough months before it (${have} of ${need})`, zh: `影响是否超出波动：事件前月数不足（${have}/${need}）` }),
  "effect": (have, need) => ({ en: `the effect as one number: not enough months in force (${have} of ${need})`, zh: `影响的单一数字：实施后月数不足（${have}/${need}）` }),
  "recovery": () => ({ en: "a recovery: no month at or above the expected yet", zh: "恢复：尚无月份回到应有水平" }),
  "front-loading": () => ({ en: "stocking up before the entry into force: those months are not known", zh: "实施前的抢运：这些月份未知" }),
  "effective-date": () => ({ en: "the entry into force apart from the announcement: no page says it", zh: "与公布日不同的生效日：没有页面说明" }),
  "month": (have, need) => ({ en: `months in force without a number: ${need - have} of ${need}`, zh: `实施后没有数字的月份：${need}个中有${need - have}个` }),
  "placebo-dates": (have, need) => ({ en: `how often as large an effect comes of no event: not enough dates without one (${have} of ${need})`, zh: `无事件时出现同样影响的频率：可用日期不足（${have}/${need}）` }),
  "placebo-series": (have, need) => ({ en: `how often as large an effect is found where the event did not reach: not enough series (${have} of ${need})`, zh: `未受影响者中出现同样影响的频率：可用序列不足（${have}/${need}）` }),
  "interrupted-series": (have, need) => ({ en: `an interrupted series: not enough months before the event (${have} of ${need})`, zh: `中断时间序列：事件前月数不足（${have}/${need}）` }),
  "difference": (have, need) => ({ en: `a difference in differences: not enough months that both series have (${have} of ${need}), or no control was named`, zh: `双重差分：两序列共有的月数不足（${have}/${need}），或未指定对照` }),
  "year-to-date": () => ({ en: "the year so far on the year before: the months are not all known", zh: "年初至今与上年同期之比：月份不全" }),
};

/** What could not be known, and why. */
export function unknownText(what: string, have: number, need: number): Bilingual {
  return UNKNOWN[what]?.(have, need) ?? { zh: what, en: what };
}
