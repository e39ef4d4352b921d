// A quantity in running text: bound, sign, figure or range, unit, and what it is per. Says nothing about what is measured.
import type { Comparator } from "@monazite/core";
import type { Token } from "../text/tokens.js";
import { amountAt, type Amount } from "./amounts.js";
import { boundAt, boundsAfter, carriedBound, comparatorOf, endsOf, turnAfter } from "./bounds.js";
import type { Bound } from "./comparators.data.js";
import { multiplierAt } from "./multipliers.js";
import { clean } from "./numeral.js";
import { MONEY_SIGNS } from "./monies.js";
import { agree, rangeEnd, shareScale } from "./ranges.js";
import { shareAt } from "./shares.js";
import { countedNounAt, unitAt } from "./unit.js";
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

/** Marks a quantity can begin with; words, numbers and Han characters are tried. */
const OPENING_MARKS = new Set([..."$€£¥￥¢₹₩+-~<>", ...MONEY_SIGNS.filter(({ name }) => name.length === 1).map(({ name }) => name)]);

/** The quantity that begins at token `at`, with the bound before it, or null. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const text = tokens[at]?.text;
  const spanned = text === "between" || text === "from" ? spannedAt(tokens, at) : null;
  if (spanned) return spanned;
  const bound = boundAt(tokens, at);
  const half = halfSpanAt(tokens, bound?.end ?? at);
  if (half) return { ...half, from: at, comparator: comparatorOf(bound?.bound ?? null), ...endsOf(comparatorOf(bound?.bound ?? null), half.value ?? 0) };
  return boundedAt(tokens, at, bound?.end ?? at, bound?.bound ?? null);
}

/** "between 400 and 500 million euros", "from 20,000 to 40,000 tons". */
function spannedAt(tokens: readonly Token[], at: number): Quantity | null {
  const connector = tokens[at]?.text === "between" ? "and" : "to";
  const first = amountAt(tokens, at + 1);
  if (!first || tokens[first.end]?.text !== connector) return null;
  const bound = boundAt(tokens, first.end + 1);
  const second = amountAt(tokens, bound?.end ?? first.end + 1);
  if (!second || !agree(first, second)) return null;
  const [low, high] = shareScale(first, second);
  // "fines range from 50 million to 200 million dong"
  const ranges = connector === "and" || /^rang(?:e|es|ed|ing)$/.test(tokens[at - 1]?.text ?? "");
  if (ranges) return finish(tokens, at, { ...second, value: high }, { comparator: "range", min: low, max: high });
  const end = rangeEnd(tokens, first.end + 1, second);
  if (end && first.unit !== null && !first.hasOwnDenominator) return finish(tokens, at, { ...end, unit: end.unit ?? first.unit }, { comparator: "range", min: second.value, max: end.value, initial: low });
  // Two complete figures are two statements ("from 41 % to 47 %"); a shared unit makes them one.
  if (first.unit !== null && second.unit !== null && first.unit.dimension !== "money") return null;
  if (first.hasOwnDenominator) return null;
  return finish(tokens, at, { ...second, value: high }, { comparator: comparatorOf(bound?.bound ?? null), initial: low });
}

/** 半个月, 半年, 半天, 半小时; 上半年, 每半年 and 半年报 are no spans. */
function halfSpanAt(tokens: readonly Token[], at: number): Quantity | null {
  if (tokens[at]?.text !== "半" || /^[上下前后每大两]$/.test(tokens[at - 1]?.text ?? "")) return null;
  const unit = unitAt(tokens, at + 1);
  if (unit?.dimension !== "time" || unit.factor !== 1 || (/^[年月]$/.test(tokens[unit.end - 1]?.text ?? "") && unit.end === at + 2 && /^[报度末初底终以刊前后来]$/.test(tokens[unit.end]?.text ?? ""))) return null;
  if (unit.end === at + 2 && tokens[at + 1]?.text === "月") return null;
  return { kind: "duration", from: at, to: unit.end, comparator: "eq", value: 0.5, min: null, max: null, unit: unit.id, dimension: "time", step: null, initial: null, turn: null, hasUnit: true, hasDenominator: false };
}

function boundedAt(tokens: readonly Token[], from: number, start: number, bound: Bound | null): Quantity | null {
  const token = tokens[start];
  if (!token || (token.kind === "mark" && !OPENING_MARKS.has(token.text))) return null;
  const special = multiplierAt(tokens, from, start, bound, (at) => quantityAt(tokens, at)) ?? shareAt(tokens, from, start, bound);
  if (special) return special;
  const first = amountAt(tokens, start);
  // 不到2023年出口量的七成: the year is a date, and the bound is of what follows.
  if (!first || (bound !== null && isCalendarYear(tokens, start, first))) return null;
  if (first.upTo !== null) return finish(tokens, from, { ...first, value: first.upTo }, { comparator: "range", min: first.value, max: first.upTo });
  const second = rangeEnd(tokens, start, first);
  if (!second) return finish(tokens, from, first, { comparator: comparatorOf(bound) });
  const [low, high] = shareScale(first, second);
  return finish(tokens, from, { ...second, value: high, unit: second.unit ?? first.unit, denominator: second.denominator ?? first.denominator }, { comparator: "range", min: low, max: high });
}

function isCalendarYear(tokens: readonly Token[], at: number, { unit, end }: Amount): boolean {
  return unit?.id === "a" && tokens[end - 1]?.text === "年" && end === at + 2 && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "");
}

/** 三年内建成, 30日内: no longer than that. Not 三个月内蒙古. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "内" && tokens[at - 1]?.kind === "han" && !/^[蒙需销贸外部资陆]$/.test(tokens[at + 1]?.text ?? "");
}

/** Bounds and turns behind the figure, fractions as per cents, counts by what they count. */
function finish(tokens: readonly Token[], from: number, amount: Amount, given: { comparator: Comparator; min?: number; max?: number; initial?: number }): Quantity {
  let end = amount.end;
  let { comparator } = given;
  let dimension: Quantity["dimension"] = amount.unit?.dimension ?? "none";
  let unit = amount.unit?.id ?? "1";
  let { value } = amount;
  let turn: ReturnType<typeof turnAfter> = null;
  let kind: QuantityKind = dimension === "time" ? "duration" : dimension === "ratio" ? "multiplier" : "quantity";
  if (amount.form === "fraction") {
    const of = tokens[end]?.text === "a" || tokens[end]?.text === "an" ? unitAt(tokens, end + 1) : null;
    // "a third a year" is a rate, "half a year" a time.
    if (of && (of.dimension !== "time" || tokens[amount.start]?.text === "half")) return finish(tokens, from, { ...amount, form: "words", unit: of, value: clean(value * of.factor), end: of.end }, given);
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
  // "99.5% min" is a specification, "5 min" a time.
  const isSpecified = !/^(?:min|max)$/.test(tokens[end]?.text ?? "") || dimension === "percent" || dimension === "parts";
  if (after && bound !== undefined && isSpecified && !(bound === "gt" && tokens[end]?.text === "plus")) {
    if (bound !== "only") comparator = bound;
    end = after.end;
  } else if (dimension === "time" && comparator === "eq" && isWithin(tokens, end)) {
    comparator = "lte";
    end++;
  } else if (amount.more && comparator !== "range") comparator = "gt";
  if (dimension === "none" && noun === null) {
    // "2,000 or so applications"
    const counted = countedNounAt(tokens, end, 1);
    if (counted && end > amount.end) [noun, unit, dimension, kind] = [counted.noun, counted.noun, "count", "count"];
  }
  if (comparator === "eq" && dimension === "percent") comparator = comparatorOf(carriedBound(tokens, from));
  turn = turnAfter(tokens, end);
  if (turn?.printed) end = turn.end;
  return base();

  function base(): Quantity {
    const range = given.comparator === "range";
    return {
      kind, from, to: end, comparator: range ? "range" : comparator,
      value: range ? null : value,
      ...(range ? { min: given.min ?? null, max: given.max ?? null } : endsOf(comparator, value)),
      unit: amount.denominator === null ? unit : `${unit}/${amount.denominator}`,
      dimension, step: amount.step, initial: given.initial ?? null, turn: turn?.way ?? null,
      hasUnit: amount.unit !== null || noun !== null || amount.form === "fraction", hasDenominator: amount.denominator !== null || unit.includes("/"),
    };
  }
}
