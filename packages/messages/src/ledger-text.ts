// Cells, bounds and steps of the ledger in words. Bounds are rounded outward, so that what is shown holds what is meant.
import { printPeriod, type DerivationStep, type Figure, type Lang, type LedgerCell } from "@monazite/core";
import { figureEn, figureZh } from "./figure-text.js";
import { LABELS_EN } from "./labels.en.js";
import { LABELS_ZH } from "./labels.zh.js";

type Name = (id: string) => string;

/** Digits behind the point that tell two ends apart, with one to spare. */
function digitsFor(min: number | null, max: number | null): number {
  const width = min !== null && max !== null && max > min ? max - min : Math.abs(min ?? max ?? 1) / 1000;
  return width === 0 ? 6 : Math.min(9, Math.max(0, Math.ceil(1 - Math.log10(width))));
}

function outward(value: number | null, digits: number, round: (x: number) => number): number | null {
  if (value === null) return null;
  const scale = 10 ** digits;
  // What the machine adds behind the twelfth digit is no bound anybody means.
  const exact = Number((value * scale).toPrecision(12));
  return Number((round(exact) / scale).toPrecision(12));
}

/** A growth as a change in per cent, a share in per cent, everything else in its unit. */
function shown(cell: LedgerCell, min: number | null, max: number | null): Figure {
  const isShare = cell.label?.startsWith("share") ?? false;
  const isChange = cell.kind === "ratio" && !isShare && cell.label !== "multiple";
  const turn = (end: number | null): number | null => (end === null || cell.kind !== "ratio" ? end : isChange ? (end - 1) * 100 : isShare ? end * 100 : end);
  const [lo, hi] = [turn(min), turn(max)];
  const digits = digitsFor(lo, hi);
  const [least, most] = [outward(lo, digits, Math.floor), outward(hi, digits, Math.ceil)];
  const unit = cell.kind === "ratio" ? (isChange || isShare ? "%" : "x") : cell.unit;
  const bare = { printed: null, unit, precision: null, value: null, min: null, max: null };
  if (least === null && most === null) return { ...bare, comparator: "range" };
  if (least === null) return { ...bare, comparator: "lte", value: most };
  if (most === null) return { ...bare, comparator: "gte", value: least };
  return least === most ? { ...bare, comparator: "eq", value: least } : { ...bare, comparator: "range", min: least, max: most };
}

export const boundsEn = (cell: LedgerCell, min: number | null, max: number | null): string => (min === null && max === null ? "anything" : figureEn(shown(cell, min, max)));
export const boundsZh = (cell: LedgerCell, min: number | null, max: number | null): string => (min === null && max === null ? "任意值" : figureZh(shown(cell, min, max)));

const LABELS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { yoy: "change on the year", mom: "change on the month", qoq: "change on the quarter", wow: "change on the week", day: "change on the day", multiple: "multiple", share: "share" },
  zh: { yoy: "同比", mom: "环比", qoq: "季环比", wow: "周环比", day: "日环比", multiple: "倍数", share: "占比" },
};

/** "exports of rare earth magnets, China to World, October 2025". */
export function cellEn(cell: LedgerCell, name: Name): string {
  const what = levelOf(cell, name, "en");
  return cell.kind === "level" ? what : `${labelOf(cell, "en")} of ${what}`;
}

export function cellZh(cell: LedgerCell, name: Name): string {
  const what = levelOf(cell, name, "zh");
  return cell.kind === "level" ? what : `${what}的${labelOf(cell, "zh")}`;
}

function labelOf({ label, kind }: LedgerCell, lang: Lang): string {
  const words = LABELS[lang];
  const known = label === null ? undefined : label.startsWith("share") ? words["share"] : words[label];
  return known ?? (kind === "difference" ? (lang === "zh" ? "变动" : "change") : (label ?? ""));
}

function levelOf({ key, period, basis, isOutlook, scope }: LedgerCell, name: Name, lang: Lang): string {
  const flow = key.counterpart === null ? name(key.area) : lang === "zh" ? `${name(key.area)}对${name(key.counterpart)}` : `${name(key.area)} to ${name(key.counterpart)}`;
  const good = `${name(key.good)}${basis !== null && basis !== "gross" ? ` (${basis.replace("as:", "")})` : ""}`;
  const outlook = isOutlook ? (lang === "zh" ? "（预测）" : ", foretold") : "";
  const stage = key.stage === null || key.counterpart !== null ? "" : lang === "zh" ? `（${LABELS_ZH[`stage.${key.stage}`]}）` : `, ${LABELS_EN[`stage.${key.stage}`]}`;
  const of = scope === null ? "" : lang === "zh" ? `（${scope}）` : ` (${scope})`;
  return lang === "zh" ? `${printPeriod(period, "zh")}${flow}${of}${good}${name(key.measure)}${stage}${outlook}` : `${name(key.measure)} of ${good}${stage}, ${flow}${of}, ${printPeriod(period, "en")}${outlook}`;
}

/** What each kind of step does with the steps before it. */
const VERBS: Readonly<Record<Lang, Readonly<Record<DerivationStep["how"][number]["kind"], string>>>> = {
  en: { said: "is printed", sum: "by adding up", ratio: "by the change or share", rank: "by the rank", disputed: "whichever of the disputed figures is wrong" },
  zh: { said: "已刊出", sum: "由加总", ratio: "由变动或占比", rank: "由排名", disputed: "无论争议数字中哪个有误" },
};

/** "4,724 to 4,729 t: exports …, October 2024 — by the change or share: 5,472.5 to 5,473.5 t (…), 15.75 to 15.85 % (…)". */
export const stepEn = (step: DerivationStep, all: readonly DerivationStep[], name: Name): string => told(step, all, name, "en");
export const stepZh = (step: DerivationStep, all: readonly DerivationStep[], name: Name): string => told(step, all, name, "zh");

function told(step: DerivationStep, all: readonly DerivationStep[], name: Name, lang: Lang): string {
  const [cell, bounds] = lang === "zh" ? [cellZh, boundsZh] : [cellEn, boundsEn];
  const reasons = step.how.map(({ kind, from }) => {
    const parts = from.flatMap((at) => all[at] ?? []).map((part) => (lang === "zh" ? `${cell(part.cell, name)}${bounds(part.cell, part.min, part.max)}` : `${bounds(part.cell, part.min, part.max)} (${cell(part.cell, name)})`));
    return `${VERBS[lang][kind]}${parts.length ? `${lang === "zh" ? "：" : ": "}${parts.join(lang === "zh" ? "、" : ", ")}` : ""}`;
  });
  const head = lang === "zh" ? `${cell(step.cell, name)}：${bounds(step.cell, step.min, step.max)}` : `${bounds(step.cell, step.min, step.max)}: ${cell(step.cell, name)}`;
  return reasons.length ? `${head} — ${reasons.join(lang === "zh" ? "；" : "; ")}` : head;
}
