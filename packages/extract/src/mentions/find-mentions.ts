// Every number and every date of a statement, in the order of the text, none inside another.
import type { Day } from "@monazite/core";
import { labelAt } from "../numbers/identifiers.js";
import { ordinalAt } from "../numbers/ordinals.js";
import { quantityAt, type Quantity } from "../numbers/quantity.js";
import { yearsAway, type Days, type Grain } from "../periods/calendar.js";
import { comingDate } from "../periods/coming.js";
import type { DateContext } from "../periods/context.js";
import { FUTURE_WORDS } from "../periods/date-words.data.js";
import type { DateRead } from "../periods/date.js";
import { dateAt } from "../periods/find-date.js";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { canOpenMention } from "./openers.js";

export interface FoundMention {
  readonly kind: Quantity["kind"] | "date" | "identifier" | "name";
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity | null;
  readonly date: DateRead | null;
}

/** What a document lends its statements for resolving dates. */
export interface Dating {
  readonly published: Day | null;
  readonly fiscalStart: number;
  readonly fiscalByStart?: boolean;
  /** The period told last before the statement. */
  readonly before: Days | null;
  /** The period the statement before it told of last. */
  readonly justTold: Days | null;
  /** The period of each length told last before it. */
  readonly lastOf: ReadonlyMap<Grain, Days>;
}

/** Finds the mentions among the tokens of one statement. */
export function findMentions(tokens: readonly Token[], dating: Dating): FoundMention[] {
  const mentions: FoundMention[] = [];
  let inStatement: Days | null = null;
  const lastOf = new Map(dating.lastOf);
  let future = false;
  let clauseEnd = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (at >= clauseEnd) ({ future, end: clauseEnd } = clauseAt(tokens, at));
    const reference = referenceEnd(tokens, at);
    if (reference > at) {
      at = reference;
      continue;
    }
    if (!canOpenMention(token)) {
      at++;
      continue;
    }
    const context: DateContext = { published: dating.published, fiscalStart: dating.fiscalStart, fiscalByStart: dating.fiscalByStart === true, inStatement, inDocument: dating.before, justTold: dating.justTold, lastOf, future };
    const found = mentionAt(tokens, at, context);
    if (!found) {
      at++;
      continue;
    }
    const mention = beforeArrival(tokens, mentions, found, inStatement);
    if (mention.date?.days && (isAnchor(mention.date) || isToldAgain(tokens, mention.date, lastOf)) && !(inStatement && (isComparedWith(tokens, mention) || isOfBeginning(tokens, mentions, mention)))) inStatement = mention.date.days;
    if (mention.date?.days && isAnchor(mention.date)) lastOf.set(mention.date.days.grain, mention.date.days);
    mentions.push(mention);
    at = mention.to;
  }
  return mentions;
}

/** "up 37 % from July and twice what it was a year earlier", 较7月增长: the year is counted from the month told, not from the one it is held against. */
export function isComparedWith(tokens: readonly Token[], { from }: FoundMention): boolean {
  const before = tokens[from - 1]?.text ?? "";
  if (isAgainstFigure(tokens, from)) return true;
  return /^[较比]$/.test(before) || /^(?:than|versus|against)$/.test(before) || ((before === "with" || before === "to") && tokens[from - 2]?.text === "compared")
    || (tokens[from]?.text === "from" && /^(?:%|percent|pc|percentage|points?)$/.test(tokens[from - 1]?.text ?? "")) || (before === "from" && /^(?:%|percent|pc|percentage|points?)$/.test(tokens[from - 2]?.text ?? ""));
}

/** "fell to 3,890 t in May from 5,210 t in April and 6,044 t a year before": the year is counted from May. */
function isOfBeginning(tokens: readonly Token[], mentions: readonly FoundMention[], { from }: FoundMention): boolean {
  const before = mentions.at(-1);
  return before?.quantity?.hasUnit === true && before.to === from && tokens[before.from - 1]?.text === "from";
}

/** "against A$202.5 million in the June quarter": the time of the figure something is held against. */
function isAgainstFigure(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.kind !== "word") return false;
  let counted = false;
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const { kind, text } = tokens[at] ?? { kind: "mark", text: "." };
    if (kind === "number") counted = true;
    if (/^(?:against|versus)$/.test(text) || text === "with" && tokens[at - 1]?.text === "compared") return counted;
    if (kind === "mark" && !/^[$€£¥%]$/.test(text) || text === "and") return false;
  }
  return false;
}

/** "slumped to 1,200 tonnes in November from 2,900 tonnes in May": the month it came from lies before the one it came to. */
function beforeArrival(tokens: readonly Token[], mentions: readonly FoundMention[], mention: FoundMention, arrival: Days | null): FoundMention {
  const { date } = mention;
  const before = mentions.at(-1);
  if (date?.days?.grain !== "month" || date.basis !== "publication" || arrival?.grain !== "month" || (date.days.start ?? "") <= (arrival.start ?? "")) return mention;
  if (!before?.quantity || before.to !== mention.from || tokens[before.from - 1]?.text !== "from") return mention;
  return { ...mention, date: { ...date, days: yearsAway(date.days, -1) } };
}

function mentionAt(tokens: readonly Token[], at: number, context: DateContext): FoundMention | null {
  const label = labelAt(tokens, at);
  if (label) return { kind: label.kind, from: label.from, to: label.to, quantity: null, date: null };
  const read = dateAt(tokens, at, context);
  const date = read && comingDate(tokens, read, context.published);
  if (date) return { kind: "date", from: date.from, to: date.to, quantity: null, date };
  const quantity = ordinalAt(tokens, at) ?? quantityAt(tokens, at) ?? determinerAt(tokens, at);
  if (!quantity || isArticle(tokens, quantity) || countsWithNext(tokens, quantity)) return null;
  // 低于6月的1,710美元: a month that is held against, and no bound of six.
  if (quantity.to > at + 1 && tokens[quantity.to]?.text === "月" && tokens[quantity.to - 1]?.kind === "number" && dateAt(tokens, quantity.to - 1, context)) return null;
  const name = contractEnd(tokens, quantity);
  if (name !== null) return { kind: "name", from: quantity.from, to: quantity.to, quantity: null, date: null };
  return { kind: quantity.kind, from: quantity.from, to: quantity.to, quantity, date: null };
}

/** A label "[4]" of a digest counts nothing. */
function referenceEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "[" && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === "]" ? at + 3 : at;
}

/** The clause that begins at a token ends with the next comma or semicolon; does it look ahead? */
function clauseAt(tokens: readonly Token[], at: number): { readonly future: boolean; readonly end: number } {
  let future = false;
  let end = at;
  for (; end < tokens.length; end++) {
    future ||= isFuture(tokens, end);
    if (end > at && (tokens[end]?.text === "," || tokens[end]?.text === ";")) break;
  }
  return { future, end };
}

const lookingAhead = new PhraseIndex<true>();
for (const phrase of FUTURE_WORDS) lookingAhead.add(phrase, true);

function isFuture(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  // "from 55,300 tonnes in May": the month looks at no future.
  // 成本恐增加 looks ahead, 恐慌 does not.
  if (text === "恐") return !/^[慌怕惧龙]$/.test(tokens[at + 1]?.text ?? "");
  // "which was to open in the fourth quarter": what was to be is of a day that was ahead.
  if (text === "to" && /^(?:was|were)$/.test(tokens[at - 1]?.text ?? "")) return true;
  const hit = lookingAhead.longestAt(tokens, at);
  return hit !== null && (text !== "may" || tokens[at]?.capital === 0);
}

/** Later words such as "a year earlier" hang on the period something happened in, not on one it is compared with. */
export function isAnchor(date: DateRead): boolean {
  return date.mod !== "since" && date.basis !== "inferred";
}

/** "in the same quarter": a period told before, told of again. */
function isToldAgain(tokens: readonly Token[], { days, from, to }: DateRead, lastOf: ReadonlyMap<Grain, Days>): boolean {
  const told = days && tokens.slice(from, to).some(({ text }) => text === "same") ? lastOf.get(days.grain) : null;
  return told !== null && told !== undefined && told.start === days?.start && told.end === days.end;
}

/** "a single month", "once": one, said without a numeral. */
function determinerAt(tokens: readonly Token[], at: number): Quantity | null {
  const text = tokens[at]?.text;
  if (text !== "single" && text !== "once") return null;
  if (text === "once" && opensClause(tokens, at + 1)) return null;
  return { kind: "count", from: at, to: at + 1, comparator: "eq", value: 1, min: null, max: null, unit: "1", dimension: "none", step: null, initial: null, turn: null, hasUnit: false, hasDenominator: false };
}

/** "once a smelter is built", "once it is full": the word begins a clause; "once a year" and "once again" count. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at], tokens[at + 1]?.text ?? ""];
  if (!next) return false;
  if (next.text === "a" || next.text === "an") return !/^(?:day|week|month|quarter|year|decade)$/.test(behind);
  return next.capital > 0 || /^(?:the|it|its|they|their|all|this|that|these|those|both|he|she|we|our|production|output|work|construction|complete|completed|commissioned|operational|built|in|at|on)$/.test(next.text);
}

/** "one of", "no one", 一名 and 一家 are articles and pronouns; a lone Han numeral without a unit is part of a word. */
function isArticle(tokens: readonly Token[], quantity: Quantity): boolean {
  const token = tokens[quantity.from];
  if (!token || quantity.kind === "ordinal") return false;
  if (token.text === "one" && quantity.to === quantity.from + 1) {
    const next = tokens[quantity.to];
    return next?.kind !== "word" || /^(?:of|another|is|can|could|would|will|has|had|to|and|or|that|who|which|in|by)$/.test(next.text) || tokens[quantity.from - 1]?.text === "no";
  }
  if (token.kind !== "han" || quantity.comparator !== "eq") return false;
  if (quantity.unit === "1") return quantity.value !== 0 || !isZero(tokens, quantity.from);
  const single = token.text === "一" && quantity.value === 1 && (quantity.kind === "count" || tokens[quantity.from + 1]?.text === "周");
  return single;
}

/** 为零, 归零, 仍为零: nothing, and not the zero inside a word such as 零售. */
function isZero(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "零" && /^[为是归于至到近]$/.test(tokens[at - 1]?.text ?? "") && !/^[售件碳排部]$/.test(tokens[at + 1]?.text ?? "");
}

/** "its first six years": the six are counted, not the first. */
function countsWithNext(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.kind !== "ordinal" || tokens[quantity.to]?.kind === "han") return false;
  const next = quantityAt(tokens, quantity.to);
  return next?.kind === "duration";
}

const CONTRACT_METALS = new Set(["nickel", "copper", "cobalt", "zinc", "lead", "tin", "aluminium", "aluminum", "contract", "futures", "forward"]);

/** "Three-month nickel" and 三个月期货 are contracts and say nothing of a duration. */
function contractEnd(tokens: readonly Token[], quantity: Quantity): number | null {
  if (quantity.kind !== "duration") return null;
  if (/^期[货铜镍铝锌锡铅钴锂]$|^合约$/.test(`${tokens[quantity.to]?.text ?? ""}${tokens[quantity.to + 1]?.text ?? ""}`)) return quantity.to;
  if (tokens[quantity.from + 1]?.text !== "-") return null;
  return CONTRACT_METALS.has(tokens[quantity.to]?.text ?? "") ? quantity.to : null;
}
