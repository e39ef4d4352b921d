// Verdicts in one sentence. The numbers come first, then what they mean for the claim.
import { printPeriod, type Figure, type Observation, type Verdict } from "@monazite/core";
import type { VerdictContext } from "./catalogue.js";
import { figureEn, figureZh, numberEn, numberZh } from "./figure-text.js";

const DIFFERENCE_EN: Readonly<Record<NonNullable<Verdict["differsBy"]>, string>> = {
  measure: "another measure", good: "another good", stage: "another stage of the chain", area: "another place", counterpart: "another partner",
  denominator: "a share of something else", period: "another period", basis: "another basis of mass", status: "another status (measured against forecast)",
  unit: "another unit", definition: "another definition",
};
const DIFFERENCE_ZH: Readonly<Record<NonNullable<Verdict["differsBy"]>, string>> = {
  measure: "指标不同", good: "产品不同", stage: "环节不同", area: "地点不同", counterpart: "贸易伙伴不同", denominator: "占比的分母不同", period: "时间段不同",
  basis: "质量计量基准不同", status: "性质不同（实绩与预测）", unit: "单位不同", definition: "定义不同",
};

export function verdictEn(verdict: Verdict, context: VerdictContext): string {
  const said = saidEn(context);
  switch (verdict.kind) {
    case "agrees": return `Agrees with ${said}`;
    case "implied": return `Follows from ${countEn(context)}${context.bounds ? `, which give ${context.bounds.en}` : ""}`;
    case "contradicted": return `Cannot hold beside ${countEn(context)}${context.bounds ? `; for them to hold it would have to be ${context.bounds.en}` : ""}`;
    case "out-of-date": return `Out of date: a newer edition, ${said}`;
    case "differs": return `Differs from ${said}${verdict.gap === null ? "" : ` (${figureEn(gapOf(verdict.gap, context))} ${verdict.gap > 0 ? "higher" : "lower"})`}`;
    case "not-comparable": return `Not comparable with ${said}: ${verdict.differsBy === "period" && !context.claim.period ? "the text states no period" : verdict.differsBy ? DIFFERENCE_EN[verdict.differsBy] : "different"}`;
    case "nothing-to-compare": return "Nothing to compare it with";
  }
}

export function verdictZh(verdict: Verdict, context: VerdictContext): string {
  const said = saidZh(context);
  switch (verdict.kind) {
    case "agrees": return `与${said}一致`;
    case "implied": return `可由${countZh(context)}推出${context.bounds ? `：${context.bounds.zh}` : ""}`;
    case "contradicted": return `与${countZh(context)}不能同时成立${context.bounds ? `；若它们成立，应为${context.bounds.zh}` : ""}`;
    case "out-of-date": return `已过时：更新的版本${said}`;
    case "differs": return `与${said}有出入${verdict.gap === null ? "" : `（${verdict.gap > 0 ? "高" : "低"}${figureZh(gapOf(verdict.gap, context))}）`}`;
    case "not-comparable": return `与${said}不可比：${verdict.differsBy === "period" && !context.claim.period ? "原文未说明时间段" : verdict.differsBy ? DIFFERENCE_ZH[verdict.differsBy] : "不同"}`;
    case "nothing-to-compare": return "没有可核对的数字";
  }
}

/**
 * How far apart the printed numbers are, where both are one number of one unit, else how far their intervals are; six
 * digits are enough. Two percentages differ by percentage points.
 */
function gapOf(gap: number, { claim: { figure }, observations: [first, whole], otherClaim }: VerdictContext): Figure {
  const theirs = otherClaim?.figure ?? first?.figure;
  const other = whole && first ? shareOf(first, whole) : theirs?.unit === figure?.unit ? theirs?.value : null;
  const distance = typeof figure?.value === "number" && typeof other === "number" ? figure.value - other : gap;
  const unit = figure?.unit === "%" ? "pp" : (figure?.unit ?? "");
  return { printed: null, comparator: "eq", value: Math.abs(Number(distance.toPrecision(6))), min: null, max: null, unit, precision: null };
}

/** Four digits: enough to see which of two printed shares is meant. */
function shareOf(part: Observation, whole: Observation): number {
  return Number((((part.figure?.value ?? Number.NaN) / (whole.figure?.value ?? Number.NaN)) * 100).toPrecision(4));
}

const countEn = ({ others }: VerdictContext): string => (others === 1 ? "one other figure" : `${others ?? 0} other figures taken together`);
const countZh = ({ others }: VerdictContext): string => (others === 1 ? "另一个数字" : `另外${others ?? 0}个数字合起来`);

function saidEn({ observations: [first, whole], revisedSince, sourceTitle, otherClaim }: VerdictContext): string {
  if (otherClaim) return `another statement in this text: ${otherClaim.figure ? figureEn(otherClaim.figure) : ""}${otherClaim.period ? `, ${printPeriod(otherClaim.period, "en")}` : ""}`;
  const title = `${revisedSince ? "a later edition, " : ""}${sourceTitle ?? "the record"}`;
  if (!first?.figure) return title;
  const period = printPeriod(first.period, "en");
  return whole?.figure ? `${title}: ${figureEn(first.figure)} of ${figureEn(whole.figure)} is ${numberEn(shareOf(first, whole))} %, ${period}` : `${title}: ${figureEn(first.figure)}, ${period}`;
}

function saidZh({ observations: [first, whole], revisedSince, sourceTitle, otherClaim }: VerdictContext): string {
  if (otherClaim) return `本文另一处：${otherClaim.period ? printPeriod(otherClaim.period, "zh") : ""}${otherClaim.figure ? figureZh(otherClaim.figure) : ""}`;
  const title = `${revisedSince ? "此后发布的" : ""}${sourceTitle ?? "记录"}`;
  if (!first?.figure) return title;
  const period = printPeriod(first.period, "zh");
  return whole?.figure ? `${title}：${period}${figureZh(first.figure)}占${figureZh(whole.figure)}的${numberZh(shareOf(first, whole))}%` : `${title}：${period}${figureZh(first.figure)}`;
}
