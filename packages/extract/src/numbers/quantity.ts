// A quantity in running text: bound, sign, figure or range, unit, and what it is per. Says nothing about what is measured.
import type { Comparator } from "@monazite/core";
import { PhraseIndex } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { BOUNDS_AFTER, BOUNDS_BEFORE, TURNS_AFTER, type Bound } from "./comparators.data.js";
import { HAN_DIGITS, MULTIPLIER_WORDS, ORDINAL_WORDS } from "./numeral.data.js";
import { clean, numeralAt, type Numeral } from "./numeral.js";
import { countedNounAt, denominatorAt, moneyPrefixAt, unitAt, type UnitHit } from "./unit.js";
import type { Dimension } from "./units.data.js";

export type QuantityKind = "quantity" | "count" | "multiplier" | "ordinal" | "duration";

export interface Quantity {
  readonly kind: QuantityKind;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Canonical; "1" for a bare number. */
  readonly unit: string;
  readonly dimension: Dimension | "none";
  readonly step: number | null;
  /** "from 20 to 40 kt" is 40 kt with 20 kt as its beginning. */
  readonly initial: number | null;
  /** "31 % less": a difference, and which way. */
  readonly turn: "up" | "down" | null;
  /** Is the unit printed with it? */
  readonly hasUnit: boolean;
  /** Does it name its denominator ("/t", "a year")? */
  readonly hasDenominator: boolean;
}

const boundsBefore = new PhraseIndex<Bound>();
for (const [phrase, bound] of BOUNDS_BEFORE) boundsBefore.add(phrase, bound);
const boundsAfter = new PhraseIndex<Bound>();
for (const [phrase, bound] of BOUNDS_AFTER) boundsAfter.add(phrase, bound);

/** Words that cannot begin a quantity are turned away at once: almost every token of a text is one. */
const CAN_BEGIN = new Set([..."$€£¥￥¢₹₩+-~<>", "minus", "plus", "negative", "负", "每", "between", "from", "half", "us", "a", "an"]);

/** The quantity that begins at token `at`, with the bound before it, or null. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "between" || token.text === "from" || token.text === "在") {
    const span = spannedAt(tokens, at);
    if (span) return span;
  }
  const bound = boundAt(tokens, at);
  const start = bound?.end ?? at;
  const quantity = boundedAt(tokens, at, start, bound?.bound ?? null);
  return quantity;
}

interface FoundBound {
  readonly bound: Bound;
  readonly end: number;
}

/** One bound, or two where the first only colours the second ("only about", 仅约). */
function boundAt(tokens: readonly Token[], at: number): FoundBound | null {
  const first = boundsBefore.longestAt(tokens, at);
  const bound = first?.values[0];
  if (!first || bound === undefined) return null;
  if (bound === "lte" && tokens[at]?.text === "up" && isMotion(tokens[at - 1])) return null;
  if (tokens[at]?.text === "过" && !/^[超已]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.kind === "han") return null;
  const second = boundsBefore.longestAt(tokens, first.end);
  const other = second?.values[0];
  if (second && other !== undefined) return { bound: other === "only" ? bound : other, end: second.end };
  return { bound, end: first.end };
}

/** "ramp up to", "edged up to": the "up" belongs to the verb and bounds nothing. */
function isMotion(token: Token | undefined): boolean {
  return token?.kind === "word" && MOTION.test(token.text);
}

const MOTION = /^(?:went|go|goes|going|gone|ramp\w*|edg\w+|creep\w*|crept|inch\w*|step\w*|scal\w+|tick\w*|climb\w*|mov\w+|pick\w*|push\w*|add\w*|ris\w+|rose|build\w*|built)$/;

/** "between 400 and 500 million euros", "from 20,000 to 40,000 tons". */
function spannedAt(tokens: readonly Token[], at: number): Quantity | null {
  const connector = tokens[at]?.text === "between" ? "and" : "to";
  if (tokens[at]?.text === "在") return null;
  const first = amountAt(tokens, at + 1);
  if (!first || tokens[first.end]?.text !== connector) return null;
  const bound = boundAt(tokens, first.end + 1);
  const second = amountAt(tokens, bound?.end ?? first.end + 1);
  if (!second || !agree(first, second)) return null;
  const [low, high] = shareScale(first, second);
  if (connector === "and") return finish(tokens, at, { ...second, value: high }, { comparator: "range", min: low, max: high });
  const end = rangeEnd(tokens, first.end + 1, second);
  if (end && first.unit !== null && !first.hasOwnDenominator) return finish(tokens, at, { ...end, unit: end.unit ?? first.unit }, { comparator: "range", min: second.value, max: end.value, initial: low });
  // Two complete figures are two statements ("from 41 % to 47 %"); a shared unit makes them one.
  if (first.unit !== null && second.unit !== null && first.unit.dimension !== "money") return null;
  if (first.hasOwnDenominator) return null;
  return finish(tokens, at, { ...second, value: high }, { comparator: comparatorOf(bound?.bound ?? null), initial: low });
}

function boundedAt(tokens: readonly Token[], from: number, start: number, bound: Bound | null): Quantity | null {
  const text = tokens[start]?.text ?? "";
  if (tokens[start]?.kind === "word" || CAN_BEGIN.has(text) || HAN_DIGITS.has(text) || tokens[start]?.kind === "number" || tokens[start]?.kind === "han") {
    const special = multiplierAt(tokens, from, start, bound) ?? shareAt(tokens, from, start, bound);
    if (special) return special;
    const first = amountAt(tokens, start);
    if (!first) return null;
    const second = rangeEnd(tokens, start, first);
    if (second) {
      const [low, high] = shareScale(first, second);
      return finish(tokens, from, { ...second, value: high, unit: second.unit ?? first.unit, denominator: second.denominator ?? first.denominator }, { comparator: "range", min: low, max: high });
    }
    return finish(tokens, from, first, { comparator: comparatorOf(bound) });
  }
  return null;
}

interface Amount {
  readonly value: number;
  readonly step: number | null;
  readonly scale: number;
  readonly unit: UnitHit | null;
  readonly denominator: string | null;
  readonly hasOwnDenominator: boolean;
  /** Is the denominator told before the figure (每公斤)? */
  readonly leading: boolean;
  readonly end: number;
  readonly form: Numeral["form"];
  readonly more: boolean;
  readonly start: number;
}

/** Sign, symbol, numeral, unit and denominator, without bounds. */
function amountAt(tokens: readonly Token[], start: number): Amount | null {
  let at = start;
  let sign = 1;
  let perEach: string | null = null;
  const mark = tokens[at]?.text;
  if (mark === "每") {
    const per = denominatorAt(tokens, at, "money");
    if (!per) return null;
    perEach = per.id;
    at = per.end;
    const bound = boundsBefore.longestAt(tokens, at);
    if (bound) at = bound.end;
  } else if (mark === "minus" || mark === "negative" || mark === "负" || (mark === "-" && isMinus(tokens, at))) {
    sign = -1;
    at++;
  } else if (mark === "plus" || mark === "+") at++;
  const prefix = moneyPrefixAt(tokens, at);
  if (prefix) at = prefix.end;
  if (tokens[at]?.text === "-" && prefix) {
    sign = -1;
    at++;
  }
  const numeral = numeralAt(tokens, at);
  if (!numeral) return null;
  let end = numeral.end;
  let more = numeral.more;
  let unit = prefix;
  if (!prefix) {
    const found = unitAfter(tokens, numeral);
    if (found) {
      unit = found.unit;
      end = found.unit.end;
      more ||= found.more;
    }
  } else if (tokens[end]?.kind === "word") {
    // "$5 million US", "$610 million dollars"
    const again = unitAt(tokens, end);
    if (again?.dimension === "money" && again.factor === 1) end = again.end;
  }
  if (perEach !== null && unit?.dimension !== "money" && !/^[-~至到]$/.test(tokens[end]?.text ?? "")) return null;
  const denominator = unit ? denominatorAt(tokens, end, unit.dimension) : null;
  // "up 3 per cent a tonne" is no rate; only amounts and yearly rates have a denominator.
  const rate = denominator && unit && (unit.dimension !== "percent" || denominator.id === "a" || denominator.id === "mo") ? denominator : null;
  // "8.7 % per year": the rate bends the unit but is no part of the figure.
  if (rate && unit?.dimension !== "percent") end = rate.end;
  const factor = unit?.factor ?? 1;
  const scaled = clean(sign * numeral.value * factor);
  return {
    value: scaled, step: numeral.step === null ? null : clean(numeral.step * factor), scale: numeral.scale * factor, unit,
    denominator: rate?.id ?? perEach, hasOwnDenominator: rate !== null || perEach !== null, leading: perEach !== null, end, form: numeral.form, more, start,
  };
}

/** A hyphen is a minus when a figure follows it at once and nothing countable stands before it. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!mark || !after || after.spaced || (after.kind !== "number" && after.text !== "$")) return false;
  if (!before) return true;
  if (before.kind === "han") return true;
  return mark.spaced || before.text === "(" || before.text === ":";
}

/** The unit after a numeral; a hyphen may join them ("68-ounce"), and 多 or 余 may stand between. */
function unitAfter(tokens: readonly Token[], numeral: Numeral): { readonly unit: UnitHit; readonly more: boolean } | null {
  let at = numeral.end;
  let more = false;
  const next = tokens[at];
  if (!next) return null;
  if (next.text === "-" && !next.spaced && !tokens[at + 1]?.spaced) at++;
  if (next.text === "多" || next.text === "余") {
    more = true;
    at++;
  }
  const unit = unitAt(tokens, at);
  if (!unit) return isCents(tokens, at) ? { unit: { id: "USD", dimension: "money", factor: 0.01, end: at + 1 }, more } : null;
  const name = tokens[at]?.text ?? "";
  // Metres and grams in one letter only right behind the digits; a bare 月 or 日 names a date.
  if ((name === "m" || name === "g" || name === "h" || name === "x" || name === "l") && unit.end === at + 1 && tokens[at]?.spaced && name !== "g") return null;
  if (unit.end === at + 1 && (name === "月" || name === "日")) return null;
  return { unit, more };
}

/** "45 c/lb": cents, when a mass follows. */
function isCents(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "c" && tokens[at + 1]?.text === "/" && unitAt(tokens, at + 2)?.dimension === "mass";
}

/** The second figure of "580-620 tons", "0.2%-0.25%", "65万至70万元", "85% to 90%". */
function rangeEnd(tokens: readonly Token[], start: number, first: Amount): Amount | null {
  const link = tokens[first.end];
  if (!link || first.form === "fraction" || (first.hasOwnDenominator && !first.leading)) return null;
  const dash = link.text === "-" || link.text === "~" || link.text === "—";
  if (!dash && link.text !== "to" && link.text !== "至" && link.text !== "到") return null;
  const next = tokens[first.end + 1];
  if (!next || (dash && link.spaced !== next.spaced)) return null;
  if (link.text === "to" && saysBeginning(tokens, start)) return null;
  const second = amountAt(tokens, first.end + 1);
  if (!second || second.form === "fraction" || !agree(first, second)) return null;
  const [low, high] = shareScale(first, second);
  if (low >= high) return null;
  // "$1,150-1,200 per kg": the symbol stands before the first figure, the denominator after the second.
  const denominator = second.unit === null && first.unit ? denominatorAt(tokens, second.end, first.unit.dimension) : null;
  return denominator ? { ...second, denominator: denominator.id, end: denominator.end } : second;
}

/** "rose 9 pc to 1,962 t", "rose by 6 % to 47 %", "from 41 % to 47 %": the second figure is where it got to, not the end of a range. */
function saysBeginning(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return isTurn(before) || before?.text === "from" || (before?.text === "by" && isTurn(tokens[start - 2]));
}

/** Two ends of one range: the same unit, or only one of them printed. */
function agree(first: Amount, second: Amount): boolean {
  if (first.unit === null) return true;
  if (second.unit === null) return first.unit.dimension === "money" || first.unit.dimension === "percent";
  return first.unit.id === second.unit.id;
}

/** "250-260 million": the first end takes the scale and the unit's factor of the second. */
function shareScale(first: Amount, second: Amount): [number, number] {
  if (first.scale === second.scale) return [first.value, second.value];
  const bare = first.value / first.scale;
  const shared = first.scale === 1 && Math.abs(bare) <= Math.abs(second.value / second.scale);
  return [shared ? clean(bare * second.scale) : first.value, second.value];
}

const TURN_VERBS = /^(?:up|down|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|gained|gains|grew|grow|jumped|slid|slipped|dropped|climbed|increased|decreased|declined|cut|cuts|raised|lifted|eased|dipped|plunged|surged|soared|tumbled|shrank|swelled|lost|edged)$/;

function isTurn(token: Token | undefined): boolean {
  return token !== undefined && TURN_VERBS.test(token.text);
}

/** 约占全球的八成: the bound stands before the verb. */
function boundBefore(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const token = tokens[i];
    if (token?.kind !== "han" || HAN_DIGITS.has(token.text)) return false;
    if (token.text === "占" && tokens[i - 1]?.text === "约") return true;
  }
  return false;
}

function comparatorOf(bound: Bound | null): Comparator {
  return bound === null || bound === "only" ? "eq" : bound;
}

/** Bounds and turns behind the figure, fractions as per cents, counts by what they count. */
function finish(tokens: readonly Token[], from: number, amount: Amount, given: { comparator: Comparator; min?: number; max?: number; initial?: number }): Quantity | null {
  let end = amount.end;
  let { comparator } = given;
  let dimension: Quantity["dimension"] = amount.unit?.dimension ?? "none";
  let unit = amount.unit?.id ?? "1";
  let { value } = amount;
  let kind: QuantityKind = dimension === "time" ? "duration" : dimension === "ratio" ? "multiplier" : "quantity";
  if (amount.form === "fraction") {
    const of = tokens[end]?.text === "a" || tokens[end]?.text === "an" ? unitAt(tokens, end + 1) : null;
    if (of && of.dimension !== "time") return { ...finish(tokens, from, { ...amount, form: "words", unit: of, value: clean(value * of.factor), end: of.end }, given)!, from };
    if (dimension === "time") return base();
    value = clean(value * 100);
    [unit, dimension] = ["%", "percent"];
  }
  let noun: string | null = null;
  if (dimension === "none") {
    const counted = countedNounAt(tokens, end);
    if (counted) {
      noun = counted.noun;
      if (counted.start === end && amount.form === "digits") end = counted.end;
      if (counted.start === end && tokens[counted.start]?.kind === "han") end = counted.end;
    }
    if (noun !== null || (amount.form === "words" && value !== 0)) kind = "count";
    if (noun !== null) [unit, dimension] = [noun, "count"];
  }
  const after = boundsAfter.longestAt(tokens, end);
  const bound = after?.values[0];
  if (after && bound !== undefined && !(bound === "gt" && tokens[end]?.text === "plus")) {
    if (bound !== "only") comparator = bound;
    end = after.end;
  } else if (amount.more && comparator !== "range") comparator = "gt";
  if (dimension === "none" && noun === null) {
    // "2,000 or so applications"
    const counted = countedNounAt(tokens, end, 1);
    if (counted && end > amount.end) [noun, unit, dimension, kind] = [counted.noun, counted.noun, "count", "count"];
  }
  if (comparator === "eq" && dimension === "percent" && boundBefore(tokens, from)) comparator = "approx";
  const turn = turnAfter(tokens, end);
  if (turn?.printed) end = turn.end;
  return base();

  function base(): Quantity {
    const range = given.comparator === "range";
    return {
      kind, from, to: end, comparator: range ? "range" : comparator,
      value: range ? null : value,
      min: range ? (given.min ?? null) : comparator === "gt" || comparator === "gte" ? value : null,
      max: range ? (given.max ?? null) : comparator === "lt" || comparator === "lte" ? value : null,
      unit: amount.denominator === null ? unit : `${unit}/${amount.denominator}`,
      dimension, step: amount.step, initial: given.initial ?? null, turn: turn?.way ?? null,
      hasUnit: amount.unit !== null || noun !== null || amount.form === "fraction", hasDenominator: amount.denominator !== null,
    };
  }
}

/** "31 % less", "23.0 % higher": the word belongs to the figure; "a 12 % rise" keeps its noun. */
function turnAfter(tokens: readonly Token[], at: number): { readonly way: "up" | "down"; readonly end: number; readonly printed: boolean } | null {
  const word = tokens[at]?.text ?? "";
  const way = TURNS_AFTER.get(word);
  if (way === undefined || word === "up" || word === "down") return null;
  return { way, end: at + 1, printed: /(er|more|less|above|below)$/.test(word) };
}

/** "doubled", "more than tripled", "twentyfold", "10-fold", "翻一番", "翻倍", "减半"; "doubled to 14 %" is 14 %. */
function multiplierAt(tokens: readonly Token[], from: number, at: number, bound: Bound | null): Quantity | null {
  const word = tokens[at]?.text ?? "";
  const times = MULTIPLIER_WORDS.get(word);
  if (times !== undefined) {
    if (tokens[at + 1]?.text === "to") {
      const level = quantityAt(tokens, at + 2);
      if (level && level.kind === "quantity" && level.hasUnit) return { ...level, from, turn: times > 1 ? "up" : "down" };
    }
    if (word === "double" && tokens[at + 1]?.text === "-") return null;
    return ratio(from, at + 1, times, bound);
  }
  if (word === "翻") return turnedOver(tokens, from, at, bound);
  if ((word === "减" || word === "腰") && tokens[at + 1]?.text === (word === "减" ? "半" : "斩")) return ratio(from, at + 2, 0.5, bound);
  const numeral = tokens[at]?.kind === "number" || ENGLISH_FOLD.has(word) ? numeralAt(tokens, at) : null;
  if (numeral && tokens[numeral.end]?.text === "-" && tokens[numeral.end + 1]?.text === "fold") return ratio(from, numeral.end + 2, numeral.value, bound);
  return null;
}

const ENGLISH_FOLD = new Set(["two", "three", "four", "five", "six", "ten", "twenty"]);

/** 翻番 and 翻倍 are times two, 翻两番 times four. */
function turnedOver(tokens: readonly Token[], from: number, at: number, bound: Bound | null): Quantity | null {
  let next = at + 1;
  if (tokens[next]?.text === "了") next++;
  const turns = HAN_DIGITS.get(tokens[next]?.text ?? "");
  if (turns !== undefined && tokens[next + 1]?.text === "番") return ratio(from, next + 2, 2 ** turns, bound);
  if (turns !== undefined && tokens[next + 1]?.text === "倍") return ratio(from, next + 2, turns + 1, bound);
  if (tokens[next]?.text === "番" || tokens[next]?.text === "倍") return ratio(from, next + 1, 2, bound);
  return null;
}

function ratio(from: number, to: number, value: number, bound: Bound | null): Quantity {
  const comparator = comparatorOf(bound);
  return {
    kind: "multiplier", from, to, comparator, value, min: comparator === "gt" || comparator === "gte" ? value : null, max: comparator === "lt" || comparator === "lte" ? value : null,
    unit: "x", dimension: "ratio", step: null, initial: null, turn: null, hasUnit: true, hasDenominator: false,
  };
}

/** "one in five", "2 in 5", 三成, 百分之五, 三分之一, 一半, "almost all": parts of a whole, as per cents. */
function shareAt(tokens: readonly Token[], from: number, at: number, bound: Bound | null): Quantity | null {
  const share = partOfWholeAt(tokens, at);
  if (!share) return null;
  let comparator = comparatorOf(bound);
  let end = share.end;
  const after = boundsAfter.longestAt(tokens, end);
  const behind = after?.values[0];
  if (after && behind !== undefined && behind !== "only") {
    comparator = behind;
    end = after.end;
  }
  if (comparator === "eq" && boundBefore(tokens, from)) comparator = "approx";
  const value = clean(share.value * 100);
  return {
    kind: "quantity", from, to: end, comparator, value, min: comparator === "gt" || comparator === "gte" ? value : null, max: comparator === "lt" || comparator === "lte" ? value : null,
    unit: "%", dimension: "percent", step: null, initial: null, turn: turnAfter(tokens, end)?.way ?? null, hasUnit: true, hasDenominator: false,
  };
}

function partOfWholeAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "all" && tokens[at - 1] && /^(?:almost|nearly|virtually)$/.test(tokens[at - 1]?.text ?? "")) return { value: 1, end: at + 1 };
  if (token.text === "几" && tokens[at + 1]?.text === "乎" && tokens[at + 2]?.text === "全") return { value: 1, end: at + 3 };
  if (token.text === "半" && tokens[at + 1]?.text === "数") return { value: 0.5, end: at + 2 };
  if (token.text === "一" && tokens[at + 1]?.text === "半") return { value: 0.5, end: at + 2 };
  if (token.text === "半" && tokens[at + 1]?.text === "成") return { value: 0.05, end: at + 2 };
  const numeral = numeralAt(tokens, at);
  if (!numeral || numeral.form === "fraction") return null;
  const next = tokens[numeral.end]?.text;
  if (next === "in" || (next === "out" && tokens[numeral.end + 1]?.text === "of")) {
    const of = numeralAt(tokens, numeral.end + (next === "in" ? 1 : 2));
    if (!of || of.value <= numeral.value || of.value > 1000 || of.form === "fraction" || of.value > 100 && next === "in") return null;
    if (unitAt(tokens, of.end) || unitAt(tokens, numeral.end)) return null;
    return { value: numeral.value / of.value, end: of.end };
  }
  if (next === "分" && tokens[numeral.end + 1]?.text === "之") {
    const part = numeralAt(tokens, numeral.end + 2);
    return part && numeral.value > 0 ? { value: part.value / numeral.value, end: part.end } : null;
  }
  if (next === "成" && !/^[本员立为功交果熟长份都品]$/.test(tokens[numeral.end + 1]?.text ?? "")) {
    if (tokens[numeral.end + 1]?.text === "半") return { value: numeral.value / 10 + 0.05, end: numeral.end + 2 };
    const digit = HAN_DIGITS.get(tokens[numeral.end + 1]?.text ?? "");
    if (digit !== undefined && digit > 0) return { value: numeral.value / 10 + digit / 100, end: numeral.end + 2 };
    return { value: numeral.value / 10, end: numeral.end + 1 };
  }
  return null;
}

/** "third", "1st", 第五: a place in an order. */
export function ordinalAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (!token) return null;
  const value = ORDINAL_WORDS.get(token.text) ?? suffixed(tokens, at);
  if (value !== null && value !== undefined) return ordinal(at, token.kind === "number" ? at + 2 : at + 1, value);
  if (token.text === "phase" || token.text === "stage") {
    const numeral = numeralAt(tokens, at + 1);
    return numeral && numeral.form !== "fraction" && numeral.value < 20 ? ordinal(at, numeral.end, numeral.value) : null;
  }
  if (token.text === "第") {
    const numeral = numeralAt(tokens, at + 1);
    if (!numeral) return null;
    const measure = tokens[numeral.end]?.text ?? "";
    const months = measure === "个" && tokens[numeral.end + 1]?.text === "月" ? 2 : /^[批个次期家座大轮条位名]$/.test(measure) ? 1 : 0;
    return ordinal(at, numeral.end + months, numeral.value);
  }
  const phase = HAN_DIGITS.get(token.text);
  if (phase !== undefined && phase > 0 && tokens[at + 1]?.text === "期" && !/^[货间限权]$/.test(tokens[at + 2]?.text ?? "")) return ordinal(at, at + 2, phase);
  return null;
}

function suffixed(tokens: readonly Token[], at: number): number | null {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  return number?.kind === "number" && suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text) ? Number(number.text) : null;
}

function ordinal(from: number, to: number, value: number): Quantity {
  return { kind: "ordinal", from, to, comparator: "eq", value, min: null, max: null, unit: "1", dimension: "none", step: null, initial: null, turn: null, hasUnit: true, hasDenominator: false };
}

