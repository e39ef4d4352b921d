// Parts of a year in English: "first quarter of 2026", "second half", "first nine months of the financial year", "Q2".
import { ENGLISH_UNITS } from "../numbers/numeral.data.js";
import type { Token } from "../text/tokens.js";
import { halfDays, monthDays, quarterDays, shiftDays, shiftMonths, shiftYears, yearOf, type Days } from "./calendar.js";
import { firstMonths, partWithoutYear, type DateContext } from "./context.js";
import { MONTHS, PARTS } from "./date-words.data.js";
import type { DateCore } from "./date.js";
import { monthAt, withYear } from "./english-calendar.js";
import { word, yearNumber } from "./english-relative.js";
import { fiscalPart, fiscalPartAfter } from "./fiscal.js";

/** "first quarter of 2026", "second half", "first nine months of the financial year". `at` is at "first". */
export function partAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const number = PARTS.get(word(tokens, at)) ?? 0;
  const hyphen = word(tokens, at + 1) === "-" ? 1 : 0;
  const noun = word(tokens, at + 1 + hyphen);
  if (noun === "quarter" || noun === "half") {
    if (noun === "half" && number > 2) return null;
    const month = noun === "half" && word(tokens, at + 2 + hyphen) === "of" && MONTHS.has(word(tokens, at + 3 + hyphen)) ? monthAt(tokens, at + 3 + hyphen, context) : null;
    if (month?.days?.grain === "month" && month.days.start !== null) {
      const middle = shiftDays(month.days.start, 14);
      return { ...month, days: number === 1 ? { start: month.days.start, end: middle, grain: "range" } : { start: shiftDays(middle, 1), end: month.days.end, grain: "range" } };
    }
    const fiscal = fiscalPartAfter(tokens, at + 2 + hyphen, noun, number, context);
    if (fiscal) return fiscal;
    const make = noun === "quarter" ? quarterDays : halfDays;
    return withYear(tokens, at + 2 + hyphen, (year) => (year === null ? partWithoutYear(noun, number, context) : make(year, number)), context);
  }
  const told = hyphen ? null : toldPart(tokens, at, number, context);
  if (told) return told;
  if (number !== 1 || hyphen) return null;
  const token = tokens[at + 1];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(noun);
  const unit = word(tokens, at + 2);
  if (count === undefined || (unit !== "months" && unit !== "quarters")) return null;
  const months = unit === "months" ? count : count * 3;
  const after = at + 3;
  const fiscal = fiscalAfter(tokens, after);
  if (fiscal !== null) return { to: fiscal, days: firstFiscalMonths(months, context), basis: "publication" };
  return withYear(tokens, after, (year) => firstMonths(months, context, year ?? undefined), context);
}

/** "900 tonnes in the first quarter and 1,100 in the second": a quarter is meant where one was told before it in the sentence. */
function toldPart(tokens: readonly Token[], at: number, number: number, { inStatement }: DateContext): DateCore | null {
  if (!inStatement?.start || (inStatement.grain !== "quarter" && inStatement.grain !== "half") || word(tokens, at - 1) !== "the" || !/^(?:in|from|for|than|of|during)$/.test(word(tokens, at - 2))) return null;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "mark" && !/^(?:and|but|when|while|as|after)$/.test(next.text) && !(tokens[at - 3]?.kind === "mark" && /^(?:it|they|we|there)$/.test(next.text))) return null;
  if (inStatement.grain === "half" && number > 2) return null;
  return { to: at + 1, days: (inStatement.grain === "quarter" ? quarterDays : halfDays)(yearOf(inStatement.start), number), basis: "publication" };
}

function fiscalAfter(tokens: readonly Token[], at: number): number | null {
  if (word(tokens, at) !== "of") return null;
  let next = at + 1;
  if (/^(?:the|this|its)$/.test(word(tokens, next))) next++;
  return /^(?:financial|fiscal)$/.test(word(tokens, next)) && word(tokens, next + 1) === "year" ? next + 2 : null;
}

function firstFiscalMonths(count: number, context: DateContext): Days | null {
  if (context.published === null || count > 12) return null;
  let start = monthDays(yearOf(context.published), context.fiscalStart).start ?? "";
  if (shiftDays(shiftMonths(start, count), -1) > context.published) start = shiftYears(start, -1);
  return { start, end: shiftDays(shiftMonths(start, count), -1), grain: "range" };
}

/** "Q2 2026", "H1", "Q3 FY26". */
export function shortPartAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const match = /^([qh])([1-4])$/.exec(word(tokens, at));
  if (!match || tokens[at]?.capital === 0) return null;
  return shortPart(tokens, at + 1, match[1] === "q" ? "quarter" : "half", Number(match[2]), context);
}

function shortPart(tokens: readonly Token[], to: number, part: "quarter" | "half", number: number, context: DateContext): DateCore | null {
  if (part === "half" && number > 2) return null;
  const fiscal = fiscalPartAfter(tokens, to, part, number, context);
  if (fiscal) return fiscal;
  const make = part === "quarter" ? quarterDays : halfDays;
  return withYear(tokens, to, (year) => (year === null ? partWithoutYear(part, number, context) : make(year, number)), context);
}

/**
 * "1H26", "3Q 2026", "9M26", "2H FY27": the number before the letter. Alone it needs a year behind it, or too many codes look like it.
 * `at` is at the number.
 */
export function numberedPartAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const [count, letter] = [Number(tokens[at]?.text), tokens[at + 1]];
  if (letter?.kind !== "word" || letter.spaced || letter.capital === 0) return null;
  const match = /^([qhm])((?:20)?\d\d)?$/.exec(letter.text);
  if (!match) return null;
  const glued = match[2] === undefined ? null : Number(match[2]) % 100 + 2000;
  const year = glued ?? yearNumber(tokens[at + 2]);
  if (match[1] === "m") return year !== null && [3, 6, 9].includes(count) ? { to: at + (glued === null ? 3 : 2), days: firstMonths(count, context, year), basis: "explicit" } : null;
  const part = match[1] === "q" ? "quarter" : "half";
  if (!(count >= 1 && count <= (part === "quarter" ? 4 : 2))) return null;
  // Companies that count their years from July or April mean theirs.
  if (glued !== null && context.fiscalStart > 1) return { to: at + 2, days: fiscalPart(glued, part, count, context), basis: "explicit" };
  if (glued !== null) return { to: at + 2, days: part === "quarter" ? quarterDays(glued, count) : halfDays(glued, count), basis: "explicit" };
  return year !== null || word(tokens, at + 2) === "fy" || word(tokens, at + 2) === "of" ? shortPart(tokens, at + 2, part, count, context) : null;
}
