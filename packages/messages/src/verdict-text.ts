// Verdicts in one sentence. The numbers come first, then what they mean for the claim.
import { printPeriod, type Observation, type Verdict } from "@monazite/core";
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
    case "contradicts": return `Contradicts ${said}${verdict.gap === null ? "" : ` (${gapText(verdict.gap, context, numberEn)} ${verdict.gap > 0 ? "higher" : "lower"})`}`;
    case "not-comparable": return `Not comparable with ${said}: ${verdict.differsBy === "period" && !context.claim.period ? "the text states no period" : verdict.differsBy ? DIFFERENCE_EN[verdict.differsBy] : "different"}`;
    case "nothing-to-compare": return "Nothing to compare it with";
  }
}

export function verdictZh(verdict: Verdict, context: VerdictContext): string {
  const said = saidZh(context);
  switch (verdict.kind) {
    case "agrees": return `与${said}一致`;
    case "contradicts": return `与${said}矛盾${verdict.gap === null ? "" : `(${verdict.gap > 0 ? "高" : "低"} ${gapText(verdict.gap, context, numberZh)})`}`;
    case "not-comparable": return `与${said}不可比：${verdict.differsBy === "period" && !context.claim.period ? "原文未说明时间段" : verdict.differsBy ? DIFFERENCE_ZH[verdict.differsBy] : "不同"}`;
    case "nothing-to-compare": return "没有可核对的数字";
  }
}

/** The distance of the printed numbers where both are one number, else that of their intervals; six digits are enough. */
function gapText(gap: number, { claim, observations, otherClaim }: VerdictContext, print: (value: number) => string): string {
  const [ours, theirs] = [claim.figure?.value, observations.length > 1 ? null : (otherClaim?.figure ?? observations[0]?.figure)?.value];
  const distance = typeof ours === "number" && typeof theirs === "number" ? ours - theirs : gap;
  return `${print(Math.abs(Number(distance.toPrecision(6))))} ${claim.figure?.unit ?? ""}`.trim();
}

/** Four digits: enough to see which of two printed shares is meant. */
function shareOf(part: Observation, whole: Observation): number {
  return Number((((part.figure?.value ?? Number.NaN) / (whole.figure?.value ?? Number.NaN)) * 100).toPrecision(4));
}

function saidEn({ observations: [first, whole], sourceTitle, otherClaim }: VerdictContext): string {
  if (otherClaim) return `another statement in this text: ${otherClaim.figure ? figureEn(otherClaim.figure) : ""}${otherClaim.period ? `, ${printPeriod(otherClaim.period, "en")}` : ""}`;
  const title = sourceTitle ?? "the record";
  if (!first?.figure) return title;
  const period = printPeriod(first.period, "en");
  return whole?.figure ? `${title}: ${figureEn(first.figure)} of ${figureEn(whole.figure)} is ${numberEn(shareOf(first, whole))} %, ${period}` : `${title}: ${figureEn(first.figure)}, ${period}`;
}

function saidZh({ observations: [first, whole], sourceTitle, otherClaim }: VerdictContext): string {
  if (otherClaim) return `本文另一处：${otherClaim.period ? printPeriod(otherClaim.period, "zh") : ""}${otherClaim.figure ? figureZh(otherClaim.figure) : ""}`;
  const title = sourceTitle ?? "记录";
  if (!first?.figure) return title;
  const period = printPeriod(first.period, "zh");
  return whole?.figure ? `${title}：${period}${figureZh(first.figure)}占${figureZh(whole.figure)}的${numberZh(shareOf(first, whole))}%` : `${title}：${period}${figureZh(first.figure)}`;
}
