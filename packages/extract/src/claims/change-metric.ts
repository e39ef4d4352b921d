// What has changed, where a figure tells a change: a measure, a share of one, or the distance to another price.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Quantity } from "../numbers/quantity.js";
import { chosen, isWholeOfPart, resolved } from "./chosen-measure.js";
import type { Frame } from "./frame.js";
import type { MeasureWord } from "./measure-words.data.js";
import { byKey, isIdle, measureOf, type Metric } from "./metric-kinds.js";
import { shared, shareLabel } from "./share-metric.js";
import { recycledBefore, stageNear } from "./stage-cues.js";
import { areListed, type MeasureHit, nearest, type Place, type StatementView, wordAt, wordsOf } from "./view.js";

export const SPREAD = measureOf("price-spread", "price spread", ["price"]);

export function changeMetric(view: StatementView, mention: FoundMention, quantity: Quantity, frame: Frame, own: MeasureWord | null): Metric | null {
  if (isAgainstPrice(view, mention)) return { measure: SPREAD, form: "level", words: SPREAD.label, stage: null };
  const shareBefore = nearest(view, view.shares, mention, 16, 9);
  if (quantity.dimension === "points" && own) return { measure: own, form: "change", words: `${own.label} change`, stage: null };
  const fitting = view.measures.filter((hit) => !isQualifier(view, hit) && !isWholeOfPart(view, hit, mention) && hit.measure.key !== "guidance-share" && (hit.measure.dimensions.some((dimension) => dimension !== "percent" && dimension !== "time") || hit.measure === own) && !isIdle(view, hit));
  const nearby = nearest(view, fitting.filter((candidate) => candidate.to <= mention.from), mention, 40) ?? nearest(view, fitting, mention, 12);
  // "sold 62,300 tonnes, 8 % more than in the second quarter, at $9,870": of what the figure before it is of, where one word may mean either.
  const amount = amountBeside(view, mention);
  const ofAmount = (word: MeasureHit | null): MeasureHit | null => word && (amount === "mass" || amount === "money") ? (fitting.find((other) => other.from === word.from && other.measure.dimensions.includes(amount)) ?? word) : word;
  const hit = ofAmount(nearby);
  // "has tripled to $850 per kg": what got to a price is a price.
  const priced = hit === null && own === null && view.mentions.some((other) => other.quantity?.dimension === "money" && other.quantity.hasDenominator && view.clauses[other.from] === view.clauses[mention.from]);
  // "to triple its capacity": what is multiplied stands behind the verb.
  // "have tripled cobalt prices" as well.
  const turned = quantity.dimension === "ratio" && view.tokens[mention.to - 1]?.kind === "word" && /(?:ed|es?)$/.test(wordAt(view, mention.to - 1));
  const object = turned && !/^(?:to|in|from|over|since|by|on|at|between|,|\.)$/.test(wordAt(view, mention.to)) ? fitting.find((candidate) => candidate.from >= mention.to && candidate.from - mention.to <= 4 && view.clauses[candidate.from] === view.clauses[mention.from] && !view.mentions.some((other) => other.from >= mention.to && other.to <= candidate.from)) : undefined;
  // "sales to China tripled": what is sold to a country is shipped there, where no money is told.
  const shipped = hit === null && object === undefined && /\b(?:sales|deliveries|supplies) to\b/.test(wordsOf(view, 0, mention.from)) && !view.mentions.some((other) => other.quantity?.dimension === "money") ? byKey.get("exports") : undefined;
  let measure = object?.measure ?? inOrder(view, mention, frame) ?? shipped ?? (priced ? byKey.get("price") : undefined) ?? hit?.measure ?? own ?? ofAmount(fitting.findLast((candidate) => candidate.to <= mention.from) ?? null)?.measure ?? frame.measure;
  measure = resolved(view, mention, measure, frame);
  // "down 13 % in value to EUR 1.46 billion"
  if (measure && /^(?:exports|imports)$/.test(measure.key) && /^(?:in|by) value\b/.test(wordsOf(view, mention.to, mention.to + 2))) measure = byKey.get(measure.key === "exports" ? "export-value" : "import-value") ?? measure;
  if (!measure || hit === null && saysPrice(view, mention)) measure = priceNear(view) || saysPrice(view, mention) ? (byKey.get("price") ?? null) : measure;
  if (measure?.key === "revenue" && soldInPieces(view, mention)) measure = byKey.get("sales-volume") ?? measure;
  const ends = view.mentions.some((other, at) => other !== mention && other.quantity?.dimension === "percent" && view.courses[at]?.role === "beginning" && view.parts[other.from] === view.parts[mention.from] && !isMeasureBetween(view, other, mention) && !isLevelBetween(view, mention, other) && !isRateBetween(view, mention, other));
  if (!measure && (ends || shareBefore)) measure = byKey.get("production") ?? null;
  if (!measure) return null;
  // "supplied 57 % of imports, down 8 points": points are of the share told before them.
  const shareToldBefore = quantity.dimension === "points" && view.mentions.some((other, at) => other.quantity?.dimension === "percent" && other.to <= mention.from && view.courses[at]?.role !== "difference" && view.parts[other.from] === view.parts[mention.from]) && measure.dimensions[0] !== "percent";
  const ofShare = shareToldBefore || (ends && quantity.dimension === "percent" && own === null) || shareBefore !== null && shareBefore.to <= mention.from && /^(?:share|shares|占|占比|份额|比重)/.test(wordAt(view, shareBefore.from)) && (hit === null || hit.to <= shareBefore.from || quantity.dimension === "points");
  if (ofShare) return { measure: shared(measure, frame), form: "share-change", words: `${shareLabel(shared(measure, frame))} change`, stage: stageNear(view, mention) };
  return { measure, form: "change", words: changeWords(measure), stage: measure.stage ?? stageNear(view, mention) ?? recycledBefore(view, mention, measure) };
}

/** What is counted beside a change: the amount before it in its part of the sentence, the one it got to, or any before it. */
function amountBeside(view: StatementView, mention: Place): string | undefined {
  const isAmount = (other: FoundMention, at: number): boolean => other.quantity !== null && view.courses[at]?.role !== "difference";
  const inPart = (other: Place): boolean => view.parts[other.from] === view.parts[mention.from];
  const told = view.mentions.findLast((other, at) => isAmount(other, at) && other.to <= mention.from && inPart(other)) ?? view.mentions.find((other, at) => other.from >= mention.to && inPart(other) && view.courses[at]?.role === "arrival") ?? view.mentions.findLast((other, at) => isAmount(other, at) && other.to <= mention.from);
  return told?.quantity?.dimension;
}

/** "142,000 tons of nickel content", "319 million tonnes approved for 2026": what says how a figure is counted has no growth of its own. */
function isQualifier(view: StatementView, hit: MeasureHit): boolean {
  if (hit.measure.key === "content") return view.mentions.some(({ quantity, to }) => quantity?.dimension === "mass" && to <= hit.from && hit.from - to <= 3);
  return hit.measure.key.startsWith("licence-") && !/\b(?:licen[cs]es?|permits?|applications?)\b|许 可|申 请|批 文/.test(view.words);
}

/** 出口5.32万吨,出口额23.6亿美元,同比分别增长14.8%和21.5%: each change is of the amount at its own place in the list. */
function inOrder(view: StatementView, mention: FoundMention, frame: Frame): MeasureWord | undefined {
  if (!/分 别|\brespectively\b/.test(view.words)) return undefined;
  const changes = view.mentions.filter((other) => other.quantity?.dimension === "percent" && (other === mention || areListed(view, other, mention)));
  const first = changes[0];
  if (!first || changes.length < 2) return undefined;
  const levels = view.mentions.filter((other) => other.quantity !== null && /^(?:mass|money)$/.test(other.quantity.dimension) && other.to <= first.from && view.parts[other.from] === view.parts[first.from]);
  const own = levels[changes.indexOf(mention)];
  const dimension = own?.quantity?.dimension;
  return levels.length === changes.length && own && (dimension === "mass" || dimension === "money") ? (chosen(view, own, dimension, frame) ?? undefined) : undefined;
}

/** 比当时的市场价高出近一倍: held against another price of the same time, and no move of one. */
function isAgainstPrice(view: StatementView, mention: Place): boolean {
  if (!view.words.includes("比")) return false;
  return /(?:^| )比 (?:(?![,;。]).)*(?:价|价 格|成 本) (?:高 出|低|高)(?: 了| 出| 约| 近)*$/.test(wordsOf(view, mention.from - 14, mention.from)) && !/(?:上 [年月周]|去 年|昨|前 [一日]|同 期)/.test(wordsOf(view, mention.from - 14, mention.from));
}

/** "sales of 20.7 million cars, up 20 %": of the cars, where no money is told. */
function soldInPieces(view: StatementView, mention: Place): boolean {
  const here = view.mentions.filter((other) => other.quantity !== null && view.parts[other.from] === view.parts[mention.from]);
  return here.some(({ quantity }) => /^(?:count|energy|mass)$/.test(quantity?.dimension ?? "")) && !here.some(({ quantity }) => quantity?.dimension === "money");
}

/** "increased by 18 % to 42,000 tons and accounts for 14 %, up from 11 %": the 11 % is what the 14 % came from. */
function isLevelBetween(view: StatementView, mention: Place, beginning: Place): boolean {
  return view.shares.some((hit) => hit.from >= mention.to && hit.to <= beginning.from);
}

/** 销量增长约两成,毛利率由9.0%提升到17.2%: the beginning of a rate that is named between is of that rate. */
function isRateBetween(view: StatementView, mention: Place, beginning: Place): boolean {
  return view.measures.some((hit) => hit.measure.dimensions.includes("percent") && hit.from >= mention.to && hit.to <= beginning.from);
}

/** "down from 76 % the year before, as Indonesian output climbed by a third": another measure has been named since. */
function isMeasureBetween(view: StatementView, beginning: Place, mention: Place): boolean {
  return view.measures.some((hit) => hit.from >= beginning.to && hit.to <= mention.from && hit.measure.dimensions.includes("mass"));
}

/** 涨 and 跌 are said of prices. */
function saysPrice(view: StatementView, mention: Place): boolean {
  return /[涨跌]/.test(wordsOf(view, mention.from - 4, mention.to));
}

/** A price anywhere in the statement makes its changes changes of price. */
function priceNear(view: StatementView): boolean {
  return view.mentions.some((mention) => mention.quantity?.dimension === "money" && mention.quantity.hasDenominator);
}

export function changeWords(measure: MeasureWord): string {
  return `${measure.label} change`;
}
