// Warnings of documents in one line: what is amiss, and the numbers that show it.
import type { Lang, Warning } from "@monazite/core";
import { numberEn, numberZh } from "./figure-text.js";

type Words = Readonly<Record<string, string>>;

/** By the kind of the warning; a kind that is not here stands for itself. */
const KINDS: Readonly<Record<Lang, Words>> = {
  en: {
    "tense/modality": "told as future, but its time was over", arithmetic: "the figures do not follow from each other", "arithmetic-check": "the figures do not follow from each other",
    share: "a share above 100 %", rank: "other figures of the page deny the rank", "world-output": "more than the whole world makes", unit: "the unit or the power of ten looks wrong",
    date: "the date does not fit", stale: "an old period told as current", "off-topic": "not about minerals", idiom: "the words can mean two multiples", "missing-period": "no period is stated",
    "missing-date": "the document prints no date", "missing-base": "against what it changed is not stated", "missing-references": "no reference is given", "unresolved-date": "the date cannot be told",
  },
  zh: {
    "tense/modality": "说成将来，但时间已过", arithmetic: "数字之间算不通", "arithmetic-check": "数字之间算不通", share: "占比超过100%", rank: "同页其他数字与名次不符", "world-output": "超过全世界的产量",
    unit: "单位或数量级可疑", date: "日期不合", stale: "把旧数据说成当前", "off-topic": "与矿产无关", idiom: "说法可有两种倍数", "missing-period": "未说明时间段", "missing-date": "文章未印日期",
    "missing-base": "未说明与何时相比", "missing-references": "未给出引文", "unresolved-date": "日期无法确定",
  },
};

/** What each fact of a warning is. */
const FACTS: Readonly<Record<Lang, Words>> = {
  en: {
    told: "told", most: "at most", parts: "the parts add up to", total: "in all", count: "count", follows: "would follow", factor: "off by a factor of", points: "in points", percent: "in per cent", years: "years",
    over: "over on", published: "published", later: "a later period told", place: "place told", found: "place found", period: "period", each: "each", needs: "needs (t)", output: "of the world (t)", reason: "because",
  },
  zh: {
    told: "所述", most: "至多", parts: "各部分之和", total: "合计", count: "数量", follows: "应为", factor: "相差倍数", points: "按百分点", percent: "按百分比", years: "年数",
    over: "已于此日结束", published: "发布于", later: "所述较晚时期", place: "所述名次", found: "实为名次", period: "时期", each: "每个", needs: "需要（吨）", output: "全球（吨）", reason: "因为",
  },
};

type Told = Pick<Warning, "kind" | "facts">;

export const warningEn = (warning: Told): string => textOf(warning, "en");
export const warningZh = (warning: Told): string => textOf(warning, "zh");

function textOf({ kind, facts }: Told, lang: Lang): string {
  const number = lang === "zh" ? numberZh : numberEn;
  const shown = Object.entries(facts).filter(([, value]) => value !== "").map(([name, value]) => `${FACTS[lang][name] ?? name} ${typeof value === "number" ? number(value) : value}`);
  const what = KINDS[lang][kind] ?? kind;
  if (!shown.length) return what;
  return lang === "zh" ? `${what}（${shown.join("；")}）` : `${what} (${shown.join("; ")})`;
}
