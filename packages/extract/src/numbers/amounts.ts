// One amount: sign, symbol, numeral, unit and denominator, without bounds.
import type { Token } from "../text/tokens.js";
import { boundsBefore } from "./bounds.js";
import { ENGLISH_SCALES } from "./numeral.data.js";
import { clean, numeralAt, type Numeral } from "./numeral.js";
import { denominatorAt, moneyPrefixAt, unitAt, type UnitHit } from "./unit.js";

export interface Amount {
  readonly value: number;
  /** 两三百吨: up to where, with `value` its beginning. */
  readonly upTo: number | null;
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
export function amountAt(tokens: readonly Token[], start: number): Amount | null {
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
  // "€(3.4) million": what books write in brackets is below zero.
  const bracketed = prefix !== null && tokens[at]?.text === "(" && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === ")";
  if (bracketed) sign = -1;
  const numeral = bracketed ? inBrackets(tokens, at) : numeralAt(tokens, at);
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
      const scale = found.unit.dimension === "money" ? ENGLISH_SCALES.get(tokens[end]?.text ?? "") : undefined;
      if (scale !== undefined) {
        // "75 USD million"
        unit = { ...found.unit, factor: found.unit.factor * scale, end: end + 1 };
        end++;
      }
    }
  } else if (tokens[end]?.text === "元" || tokens[end]?.text === "圆") {
    // 新台币18.6亿元
    end++;
  } else if (tokens[end]?.kind === "word") {
    // "$5 million US", "$610 million dollars"
    const again = unitAt(tokens, end);
    if (again?.dimension === "money" && again.factor === 1) end = again.end;
  }
  const half = unit && !prefix && isHalfBehind(tokens, end, unit.end) ? 0.5 : 0;
  if (half > 0) end++;
  const rateOfMass = unit?.dimension === "mass" && /^(?:mo|a|[kMGT]?Wh?)$/.test(perEach ?? "");
  if (perEach !== null && unit?.dimension !== "money" && !rateOfMass && !/^[-~至到]$/.test(tokens[end]?.text ?? "")) return null;
  const denominator = unit ? denominatorAt(tokens, end, unit.dimension) : null;
  // "up 3 per cent a tonne" is no rate; only amounts and yearly rates have a denominator.
  const rate = denominator && unit && (unit.dimension !== "percent" || denominator.id === "a" || denominator.id === "mo") ? denominator : null;
  // "8.7 % per year": the rate bends the unit but is no part of the figure.
  if (rate && unit?.dimension !== "percent") end = rate.end;
  const factor = unit?.factor ?? 1;
  const scaled = clean(sign * (numeral.value + half) * factor);
  return {
    value: scaled, upTo: numeral.upTo === undefined ? null : clean(sign * numeral.upTo * factor), step: numeral.step === null ? null : clean(numeral.step * factor), scale: numeral.scale * factor, unit,
    denominator: rate?.id ?? perEach, hasOwnDenominator: rate !== null || perEach !== null, leading: perEach !== null, end, form: numeral.form, more, start,
  };
}

/** "(3.4) million": the scale stands behind the brackets. */
function inBrackets(tokens: readonly Token[], at: number): Numeral | null {
  const bare = numeralAt([...tokens.slice(at + 1, at + 2), ...tokens.slice(at + 3, at + 5)], 0);
  return bare && { ...bare, end: at + 2 + bare.end };
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
  // 两个半月: the half of the unit stands inside it.
  if (next.text === "个" && tokens[at + 1]?.text === "半" && tokens[at + 2]?.text === "月") return { unit: { id: "mo", dimension: "time", factor: (numeral.value + 0.5) / numeral.value, end: at + 3 }, more: false };
  if (next.text === "-" && !next.spaced && !tokens[at + 1]?.spaced) at++;
  // "3,000-odd tonnes"
  if (tokens[at]?.text === "odd" && at > numeral.end) {
    more = true;
    at++;
  }
  if (next.text === "多" || next.text === "余") {
    more = true;
    at++;
  }
  const sign = moneyBehindAt(tokens, at);
  if (sign) return { unit: sign, more };
  const unit = unitAt(tokens, at);
  if (!unit) return isCents(tokens, at) ? { unit: { id: "USD", dimension: "money", factor: 0.01, end: at + 1 }, more } : null;
  const name = tokens[at]?.text ?? "";
  // Metres and grams in one letter only right behind the digits; a bare 月 or 日 names a date.
  if ((name === "m" || name === "g" || name === "h" || name === "x" || name === "l" || name === "p") && unit.end === at + 1 && tokens[at]?.spaced && name !== "g") return null;
  if (unit.end === at + 1 && (name === "月" || (name === "日" && !countsDays(tokens, numeral, unit.end)))) return null;
  // "20,000 mtpa" are metric tons, "2.2 Mtpa" millions of them: nobody digs a thousand million tonnes of anything we know.
  if (/^mtp[ay]$/.test(name) && numeral.value >= 1000) return { unit: { ...unit, factor: 1 }, more };
  return { unit, more };
}

/** "232-240 $/kg", "paid 300 € for it": the sign of a money behind its figure, where no other figure follows that it could belong to. */
function moneyBehindAt(tokens: readonly Token[], at: number): UnitHit | null {
  const sign = moneyPrefixAt(tokens, at);
  const next = tokens[sign?.end ?? at];
  return sign && /[^a-z]$/.test(tokens[sign.end - 1]?.text ?? "") && next?.kind !== "number" && next?.text !== "(" ? sign : null;
}

/** "45 c/lb": cents, when a mass follows. */
function isCents(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "c" && tokens[at + 1]?.text === "/" && unitAt(tokens, at + 2)?.dimension === "mass";
}

/** 三倍半, 两年半, 一吨半: a half of the unit more. Not in 半数, 半成品, 半导体 or 年半年报. */
function isHalfBehind(tokens: readonly Token[], at: number, unitEnd: number): boolean {
  return at === unitEnd && tokens[at]?.text === "半" && tokens[at - 1]?.kind === "han" && !/^[数成导年月天日径价夜]$/.test(tokens[at + 1]?.text ?? "");
}

/** 30日内, 逾期30日, 满15日: days counted, not a day of the month. */
function countsDays(tokens: readonly Token[], numeral: Numeral, end: number): boolean {
  if (/^(?:内|以内|之内)/.test(`${tokens[end]?.text ?? ""}${tokens[end + 1]?.text ?? ""}`)) return true;
  const start = numeral.end - 1;
  return /(?:逾期|满|为期|期满|超过|连续|不足|不少于)$/.test(`${tokens[start - 3]?.text ?? ""}${tokens[start - 2]?.text ?? ""}${tokens[start - 1]?.text ?? ""}`);
}
