// Parts of a whole, as per cents: "one in five", 三成, 百分之五, 三分之一, 一半, "almost all".
import type { Token } from "../text/tokens.js";
import { boundsAfter, carriedBound, comparatorOf, endsOf, turnAfter } from "./bounds.js";
import type { Bound } from "./comparators.data.js";
import { HAN_DIGITS } from "./numeral.data.js";
import { clean, numeralAt } from "./numeral.js";
import type { Quantity } from "./quantity.js";
import { unitAt } from "./unit.js";

interface Part {
  readonly value: number;
  /** 七八成: up to which part. */
  readonly upTo?: number;
  readonly end: number;
}

/** The part of a whole at token `at`. */
export function shareAt(tokens: readonly Token[], from: number, at: number, bound: Bound | null): Quantity | null {
  const share = partOfWholeAt(tokens, at) ?? (bound === null || bound === "only" ? null : bareHalfAt(tokens, at));
  if (!share) return null;
  const upper = /^[至到~-]$/.test(tokens[share.end]?.text ?? "") ? partOfWholeAt(tokens, share.end + 1) : null;
  // 一成至一成五: both ends are told in tenths; 七八成 tells both in one.
  const high = upper && upper.value > share.value ? upper : share.upTo === undefined ? null : { value: share.upTo, end: share.end };
  if (high) {
    return {
      kind: "quantity", from, to: high.end, comparator: "range", value: null, min: clean(share.value * 100), max: clean(high.value * 100),
      unit: "%", dimension: "percent", step: null, initial: null, turn: turnAfter(tokens, high.end)?.way ?? null, hasUnit: true, hasDenominator: false,
    };
  }
  let comparator = comparatorOf(bound);
  let end = share.end;
  const after = boundsAfter.longestAt(tokens, end);
  const behind = after?.values[0];
  if (after && behind !== undefined && behind !== "only") {
    comparator = behind;
    end = after.end;
  }
  if (comparator === "eq") comparator = comparatorOf(carriedBound(tokens, from));
  const value = clean(share.value * 100);
  return {
    kind: "quantity", from, to: end, comparator, value, ...endsOf(comparator, value),
    unit: "%", dimension: "percent", step: null, initial: null, turn: turnAfter(tokens, end)?.way ?? null, hasUnit: true, hasDenominator: false,
  };
}

/** 过半, 逾半, 近半: a half that only its bound makes a figure. 半导体, 半年 and 半成品 are none. */
function bareHalfAt(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.text !== "半" || /^[年月天日小夜导径球价岛生途路成路圆山身空]$/.test(tokens[at + 1]?.text ?? "")) return null;
  return { value: 0.5, end: tokens[at + 1]?.text === "数" ? at + 2 : at + 1 };
}

function partOfWholeAt(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === "all" && tokens[at - 1] && /^(?:almost|nearly|virtually)$/.test(tokens[at - 1]?.text ?? "")) return { value: 1, end: at + 1 };
  if (token.text === "几" && tokens[at + 1]?.text === "乎" && tokens[at + 2]?.text === "全") return { value: 1, end: at + 3 };
  if (token.text === "半" && tokens[at + 1]?.text === "数") return { value: 0.5, end: at + 2 };
  if (token.text === "一" && tokens[at + 1]?.text === "半") return { value: 0.5, end: at + 2 };
  if (token.text === "半" && tokens[at + 1]?.text === "成") return { value: 0.05, end: at + 2 };
  if (token.text === "万" && tokens[at + 1]?.text === "分" && tokens[at + 2]?.text === "之") {
    const part = numeralAt(tokens, at + 3);
    return part && { value: part.value / 10_000, end: part.end };
  }
  const numeral = numeralAt(tokens, at);
  if (!numeral || numeral.form === "fraction") return null;
  const next = tokens[numeral.end]?.text;
  if (next === "in" || (next === "out" && tokens[numeral.end + 1]?.text === "of")) {
    const start = numeral.end + (next === "in" ? 1 : 2);
    const every = tokens[start]?.text === "every";
    const of = numeralAt(tokens, every ? start + 1 : start);
    if (!of || of.value <= numeral.value || of.value > 1000 || of.form === "fraction" || of.value > 100 && next === "in") return null;
    const counted = unitAt(tokens, of.end);
    if (unitAt(tokens, numeral.end) || (counted && !every)) return null;
    // "three out of every four tonnes": the tonnes only say what is divided.
    return { value: numeral.value / of.value, end: counted?.end ?? of.end };
  }
  if (next === "分" && tokens[numeral.end + 1]?.text === "之") {
    const part = numeralAt(tokens, numeral.end + 2);
    return part && numeral.value > 0 ? { value: part.value / numeral.value, end: part.end } : null;
  }
  if (next === "成" && !/^[本员立为功交果熟长份都品]$/.test(tokens[numeral.end + 1]?.text ?? "")) {
    if (numeral.upTo !== undefined) return { value: numeral.value / 10, upTo: numeral.upTo / 10, end: numeral.end + 1 };
    if (tokens[numeral.end + 1]?.text === "半") return { value: numeral.value / 10 + 0.05, end: numeral.end + 2 };
    const digit = HAN_DIGITS.get(tokens[numeral.end + 1]?.text ?? "");
    if (digit !== undefined && digit > 0) return { value: numeral.value / 10 + digit / 100, end: numeral.end + 2 };
    return { value: numeral.value / 10, end: numeral.end + 1 };
  }
  return null;
}
