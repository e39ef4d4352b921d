// Parts of a whole: of what measure a share is, by the noun behind "of", else by the verb and what was spoken of.
import { isTradeMeasure } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import { flowTold, resolved } from "./chosen-measure.js";
import type { Frame } from "./frame.js";
import type { MeasureWord } from "./measure-words.data.js";
import { byKey, isIdle, measureOf, type Metric } from "./metric-kinds.js";
import { isListedPart, wholeBefore } from "./part-of-before.js";
import { antecedentStage, stageNear, stageWithin } from "./stage-cues.js";
import { foreignWhole } from "./whole-noun.js";
import { isSourceList, suppliedTo } from "./suppliers.js";
import { clauseStart, nearest, wordAt, wordsOf, type MeasureHit, type Place, type StatementView } from "./view.js";

/** The key of shares of what the trade does not measure: companies, motors, a budget. */
export const FOREIGN_SHARE = "share-of-other";

/** Parts of a whole: of what measure, the words behind "of" or the verb say. */
export function shareMetric(view: StatementView, mention: FoundMention, frame: Frame): Metric | null {
  // 中标率96.8%, 渗透率: rates of their own that the record has no measure for are parts of nothing sold or made.
  if (/(?:中 标|达 标|合 格|国 产 化|渗 透) 率(?: 约| 为| 达| 仅| 已| 超)*$/.test(wordsOf(view, mention.from - 6, mention.from))) return null;
  // 13%的出口退税: a tax given back is no part of a flow.
  if (/退 税|\brebates?\b/.test(`${wordsOf(view, mention.from - 6, mention.from)} ${wordsOf(view, mention.to, mention.to + 5)}`)) return null;
  // 境外收入占比升至21%: a part of what a company earned.
  const earned = view.measures.find((hit) => hit.measure.key === "revenue" && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from] && /^(?:的 )?(?:占 比|比 重|占 公 司)/.test(wordsOf(view, hit.to, hit.to + 4)));
  if (earned) return { measure: earned.measure, form: "share", words: "revenue share", stage: null };
  // 矿石占生产成本的四成: a part of what is spent is a part of nothing that is made.
  if (/(?:^| )占 (?:(?![,;。])\S ){0,6}(?:成 本|费 用) 的$/.test(wordsOf(view, mention.from - 11, mention.from))) return { measure: measureOf(FOREIGN_SHARE, "share"), form: "share", words: "cost share", stage: null };
  // "was 17 million tonnes, more than half of it in China, which imported": of what was measured before, not of what is told of the place.
  const whole = /^of (?:it|that|them) (?:in|at|by)\b/.test(wordsOf(view, mention.to, mention.to + 3)) ? wholeBefore(view, mention, frame) : null;
  if (whole?.metric.measure.dimensions.includes("mass")) return { ...whole.metric, form: "share", words: shareLabel(whole.metric.measure) };
  const { level } = frame;
  if (level?.in === view.id && isListedPart(view, mention) && (level.metric.form === "share" || level.metric.measure.dimensions.includes("mass"))) return level.metric.form === "share" ? level.metric : { ...level.metric, form: "share", words: shareLabel(level.metric.measure) };
  // "of which 17,900 tons (73 %) went to China": a part in brackets is of the amount right before them.
  const amount = bracketedOf(view, mention);
  if (amount && frame.level?.in === view.id && frame.level.at === amount.from && frame.level.metric.measure.dimensions.includes("mass")) return { ...frame.level.metric, form: "share", words: shareLabel(frame.level.metric.measure) };
  // "Steelmakers swallow nine tenths of the metal": whoever uses a part of it consumes it.
  if (/^(?:uses?|used|swallows?|swallowed|consumes?|consumed|burns?)$/.test(wordAt(view, mention.from - 1)) && wordAt(view, mention.to) === "of" && !view.measures.some((hit) => inOfPhrase(view, mention, hit))) {
    const used = byKey.get("consumption");
    if (used) return { measure: used, form: "share", words: shareLabel(used), stage: null };
  }
  const inPhrase = view.measures.find((hit) => hit.from >= mention.to && inOfPhrase(view, mention, hit) && (hit.measure.dimensions.includes("mass") || hit.measure.key === "patents"));
  const foreign = inPhrase || isMade(view, mention) ? null : foreignWhole(view, mention);
  if (foreign !== null) return { measure: measureOf(FOREIGN_SHARE, "share"), form: "share", words: `share of ${foreign}`, stage: null };
  const word = nearest(view, view.shares, mention, 40);
  // 其中过半输往欧洲, 近半来自日本: the verb right behind says which way it went.
  // 全球六成三的镍来自这个国家: a part of what the world has comes from where it is made.
  const ofWorld = /(?:全 球|世 界|全 世 界)(?: (?![,;。])\S){0,6}$/.test(wordsOf(view, mention.from - 8, mention.from)) && /^(?:的 )?(?:(?![,;。])\S ){0,6}(?:来|产|源) 自/.test(wordsOf(view, mention.to, mention.to + 9));
  const went = ofWorld ? null : /^(?:(?:输|运|销|发|流|去) (?:往|向)|出 口)/.test(wordsOf(view, mention.to, mention.to + 2)) ? "exports" : /^(?:来|源) 自/.test(wordsOf(view, mention.to, mention.to + 2)) && !comesFromThing(view, mention) ? "imports" : null;
  const sourced = isSourceList(view);
  const partOf = sourced || went !== null || ofDate(view, mention) || word !== null || wordAt(view, mention.to) === "of" || wordsOf(view, mention.from - 2, mention.from) === "of which" || isAimed(view, mention);
  const before = nearest(view, view.measures.filter((hit) => hit.to <= mention.from && (hit.measure.dimensions.includes("mass") || hit.measure.key === "stake") && !isIdle(view, hit)), mention, partOf ? 30 : 16) ?? openedWith(view, mention);
  const behind = view.measures.find((hit) => hit.from >= mention.to && view.parts[hit.from] === view.parts[mention.from] && hit.from - mention.to <= 14 && (isTradeMeasure(hit.measure.key) || isVerbBehind(view, mention, hit)));
  if (!partOf && before === null && behind === undefined && !isSaidAgain(view, mention) && !isElliptic(view) && !saysFigure(view, mention)) return null;
  // "uses 20 tons, nearly all of it imported": the flow in the figure's own clause, not what the clause before measured.
  const ownFlow = behind && before && isTradeMeasure(behind.measure.key) && view.clauses[behind.from] === view.clauses[mention.from] && view.clauses[before.from] !== view.clauses[mention.from] ? behind.measure : null;
  let measure = inPhrase?.measure ?? ownFlow ?? (before && !(behind && wordAt(view, mention.to) === "of") ? before.measure : null) ?? behind?.measure ?? before?.measure ?? null;
  if (ofWorld && !before) measure = byKey.get("production") ?? measure;
  if (went !== null && before?.measure.key !== "production") measure = byKey.get(went) ?? measure;
  if (!inPhrase && (suppliedTo(view, mention, frame.lastPlace) !== null || isSourced(view, mention) || sourced || isSupplier(view, mention))) measure = byKey.get("imports") ?? null;
  // A part of what is sold to a market, or bought of a supplier, that is ranked for it.
  const ranked = inPhrase || view.standings.length === 0 ? null : nearest(view, view.standings.filter(({ partner, subject }) => partner !== null && subject !== null), mention, 40, 0);
  if (ranked) measure = byKey.get(ranked.role?.side === "seller" ? "imports" : "exports") ?? measure;
  if (measure === null && !isTradeMeasure(frame.measure?.key ?? "") && /\bsuppl(?:y|ies|ied)(?: \w+)?$/.test(wordsOf(view, mention.from - 2, mention.from))) measure = byKey.get("production") ?? null;
  if (measure === null && saysFigure(view, mention)) measure = frame.measure;
  // "exported 4,900 tonnes, worth $118 million; Japan accounted for 58 %": of the flow whose value was told last.
  if (frame.measure?.key.endsWith("-value")) measure ??= flowTold(frame);
  // "How big is the deficit?" "... They take half of all antimony": nobody takes a part of a balance.
  if (measure === null && frame.measure?.key === "market-balance") measure = byKey.get(/\b(?:takes?|took|uses?|used|absorbs?|absorbed|needs?|eats?|burns?)$/.test(wordsOf(view, mention.from - 2, mention.from)) ? "consumption" : "production") ?? null;
  measure ??= frame.measure !== null && frame.measure.dimensions.includes("mass") ? (byKey.get(frame.measure.key) ?? frame.measure) : (byKey.get("production") ?? null);
  if (measure?.key === "tonnage") measure = resolved(view, mention, measure, frame);
  if (!measure) return null;
  const own = shared(measure, frame);
  const within = inPhrase ? null : stageWithin(view, mention);
  return { measure: within === null ? own : { ...own, stage: within }, form: "share", words: shareLabel(own), stage: inPhrase ? (own.stage ?? antecedentStage(view, mention)) : (within ?? own.stage ?? stageNear(view, mention) ?? (word ? stageNear(view, word) : null)) };
}

/** "Consumption, by contrast, was stable, with flame retardants taking 46 %": a circumstance divides what opens the sentence. */
function openedWith(view: StatementView, mention: Place): MeasureHit | null {
  if (wordAt(view, clauseStart(view, mention.from)) !== "with") return null;
  return view.measures.find((hit) => hit.from <= 2 && hit.measure.dimensions.includes("mass") && !isIdle(view, hit) && view.parts[hit.from] === view.parts[mention.from]) ?? null;
}

/** The amount whose part stands alone in the brackets behind it. */
function bracketedOf(view: StatementView, mention: Place): Place | null {
  if (wordAt(view, mention.from - 1) !== "(" || wordAt(view, mention.to) !== ")") return null;
  return view.mentions.find((other) => other.quantity?.dimension === "mass" && other.to === mention.from - 1) ?? null;
}

/** "cut its dependence from 90 % to 60 % and aims for below 50 %": what is aimed at is a part of the same as what was told before. */
function isAimed(view: StatementView, mention: Place): boolean {
  return /\b(?:aims?|aiming|targets?|targeting|goal|wants?) (?:for|at|of|to)(?: \w+){0,2}$/.test(wordsOf(view, mention.from - 5, mention.from)) && view.mentions.some((other) => other.quantity?.dimension === "percent" && other.to <= mention.from && view.parts[other.from] === view.parts[mention.from]);
}

/** 不足去年同期的一成: a part of what it was at another time. */
function ofDate(view: StatementView, mention: Place): boolean {
  return wordAt(view, mention.from - 1) === "的" && view.mentions.some((other) => other.date !== null && other.to === mention.from - 1);
}

/** 锡消费的四成来自焊料: what comes from no place is no import. */
function comesFromThing(view: StatementView, mention: Place): boolean {
  const used = view.measures.some((hit) => /^(?:consumption|demand)$/.test(hit.measure.key) && hit.to <= mention.from && view.clauses[hit.from] === view.clauses[mention.from]);
  return used && !view.entities.some((hit) => hit.entity.type === "place" && hit.from >= mention.to && view.clauses[hit.from] === view.clauses[mention.to - 1]);
}

/** "today the figure is nearer 10 %", "a ministry paper put it at 92 %", 另一家机构则估计为: what was told last, at another time or by another voice. */
function saysFigure(view: StatementView, mention: Place): boolean {
  const before = wordsOf(view, mention.from - 8, mention.from);
  return /\b(?:the|that|this) (?:figure|number|rate|level|proportion)\b|\b(?:puts?|putting|places?|placed|pegs?|pegged|estimat(?:es?|ed|ing)|reckons?|reckoned) (?:it|this|that) (?:at|to be)\b|这 一 (?:数 字|比 例|比 重|占 比|数 值)(?: 是| 为| 达| 仅 为| 高 达)?$|(?:则 为|则 是|则 (?:称|估 计|认 为)(?: 为| 是)?|估 计 (?:为|是))(?: 约| 超 过)?$/.test(before);
}

/** "More than half of that went into batteries, 55 % by one count and 61 % by another": other counts of the share before. */
function isSaidAgain(view: StatementView, mention: Place): boolean {
  return /^by (?:one|another|some|other|our|its|their|official) (?:count|counts|estimate|estimates|reckoning|measure)\b/.test(wordsOf(view, mention.to, mention.to + 3)) || (/^by another$/.test(wordsOf(view, mention.to, mention.to + 2)) && /\bby one\b/.test(view.words));
}

/** "makes 85 % of anodes and three quarters of all cells": a verb of making in the part says what the shares are of. */
function isMade(view: StatementView, mention: Place): boolean {
  return view.measures.some((hit) => hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from] && /^(?:makes?|made|produces?|produced|manufactures)$/.test(wordAt(view, hit.from)) && !isIdle(view, hit));
}

/** "80 % of magnets are produced in China": the verb of the clause, right behind what is divided. */
function isVerbBehind(view: StatementView, mention: Place, hit: MeasureHit): boolean {
  return wordAt(view, mention.to) === "of" && view.clauses[hit.from] === view.clauses[mention.to] && /^(?:produced|made|mined|refined|processed|smelted|separated|consumed|extracted)$/.test(wordAt(view, hit.from));
}

/** "gets 98 % of its magnets from China", "60 % of US compounds come from China": what a country sources, it imports. */
function isSourced(view: StatementView, mention: Place): boolean {
  const behind = wordsOf(view, mention.to, mention.to + 30);
  if (!/\bfrom\b/.test(behind)) return false;
  if (/\b(?:gets?|sources?|sourced|obtains?|buys?|bought|procures?)\b/.test(wordsOf(view, 0, mention.from))) return true;
  const verb = /\b(?:comes?|came|is sourced|are sourced|sourced) (?:directly |straight )?from\b/.exec(behind);
  return verb !== null && view.entities.some((hit) => hit.entity.type === "place" && hit.entity.id !== "WLD" && hit.from > mention.to && hit.from <= mention.to + 4 && wordAt(view, hit.from - 1) !== "from");
}

/** "nearly all is imported, of which Japan supplies 45 %", 全数进口,其中日本供应45%: a supplier's part of imports. */
function isSupplier(view: StatementView, mention: Place): boolean {
  const before = wordsOf(view, mention.from - 24, mention.from);
  return /\b(?:of which|including)\b|其 中/.test(before) && view.measures.some((hit) => hit.measure.key === "imports" && hit.to <= mention.from);
}

/** A statement that names no good and no measure of its own goes on with those before it. */
function isElliptic(view: StatementView): boolean {
  return view.measures.length === 0 && view.mentions.length <= 3 && (view.entities.length > 0 || view.tokens.length <= 15);
}

/** "of world mine output", "of US needs": no mark, figure or verb between the figure and the word. */
function inOfPhrase(view: StatementView, mention: Place, hit: MeasureHit): boolean {
  if (hit.from - mention.to > 9 || !/^(?:of|的)$/.test(wordAt(view, mention.to))) return false;
  for (let at = mention.to + 1; at < hit.from; at++) {
    const dated = view.mentions.some((other) => other.date !== null && other.from <= at && at < other.to);
    if ((view.tokens[at]?.kind === "number" && !dated) || /^(?:,|;|and|from|to|came|comes|went|goes|is|was)$/.test(wordAt(view, at))) return false;
  }
  return true;
}

/** A share of prices or accounts is a share of production, for nothing else was said. */
export function shared(measure: MeasureWord, frame: Frame): MeasureWord {
  if (measure.dimensions.includes("mass") || measure.key === "patents") return measure;
  return frame.measure?.dimensions.includes("mass") ? frame.measure : (byKey.get("production") ?? measure);
}

export function shareLabel(measure: MeasureWord): string {
  return `${measure.label.replace(/ volume$/, "").replace(/^patents$/, "patent")} share`;
}
