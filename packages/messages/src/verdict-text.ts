// Verdicts in one sentence. The numbers come first, then what they mean for the claim.
import type { Verdict } from "@monazite/core";
import type { VerdictContext } from "./catalogue.js";
import { figureEn, figureZh, numberEn, numberZh } from "./figure-text.js";
import { periodEn, periodZh } from "./period-text.js";

const DIFFERENCE_EN: Readonly<Record<NonNullable<Verdict["differsBy"]>, string>> = {
  measure: "another measure", good: "another good", stage: "another stage of the chain", area: "another place", counterpart: "another partner",
  denominator: "a share of something else", period: "another period", basis: "another basis of mass", status: "another status (measured against forecast)",
  unit: "another unit", definition: "another definition",
};
const DIFFERENCE_ZH: Readonly<Record<NonNullable<Verdict["differsBy"]>, string>> = {
  measure: "指标不同", good: "产品不同", stage: "环节不同", area: "地点不同", counterpart: "贸易伙伴不同", denominator: "占比的分母不同", period: "时间段不同",
  basis: "质量计量基准不同", status: "性质不同(实绩与预测)", unit: "单位不同", definition: "定义不同",
};

export function verdictEn(verdict: Verdict, { claim, observation, sourceTitle, otherClaim }: VerdictContext): string {
  const other = otherClaim?.figure ?? observation?.figure;
  const period = otherClaim ? otherClaim.period : observation?.period;
  const whose = otherClaim ? "another statement in this text" : (sourceTitle ?? "the record");
  const said = other ? `${whose}: ${figureEn(other)}${period ? `, ${periodEn(period)}` : ""}` : whose;
  switch (verdict.kind) {
    case "agrees": return `Agrees with ${said}`;
    case "contradicts": return `Contradicts ${said}${verdict.gap !== null && claim.figure ? ` (${numberEn(Math.abs(Number(verdict.gap.toPrecision(6))))} ${claim.figure.unit} ${verdict.gap > 0 ? "higher" : "lower"})` : ""}`;
    case "not-comparable": return `Not comparable with ${said}: ${verdict.differsBy ? DIFFERENCE_EN[verdict.differsBy] : "different"}`;
    case "nothing-to-compare": return "Nothing to compare it with";
  }
}

export function verdictZh(verdict: Verdict, { claim, observation, sourceTitle, otherClaim }: VerdictContext): string {
  const other = otherClaim?.figure ?? observation?.figure;
  const period = otherClaim ? otherClaim.period : observation?.period;
  const whose = otherClaim ? "本文另一处" : (sourceTitle ?? "记录");
  const said = other ? `${whose}:${period ? `${periodZh(period)}` : ""}${figureZh(other)}` : whose;
  switch (verdict.kind) {
    case "agrees": return `与${said}一致`;
    case "contradicts": return `与${said}矛盾${verdict.gap !== null && claim.figure ? `(${verdict.gap > 0 ? "高" : "低"}${numberZh(Math.abs(Number(verdict.gap.toPrecision(6))))} ${claim.figure.unit})` : ""}`;
    case "not-comparable": return `与${said}不可比:${verdict.differsBy ? DIFFERENCE_ZH[verdict.differsBy] : "不同"}`;
    case "nothing-to-compare": return "没有可核对的数字";
  }
}
