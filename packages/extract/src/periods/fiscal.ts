// Financial years and their parts, as printed: "FY26", "fiscal 2026", "2025-26 financial year", "2025/26", "Q3 FY26", 2025/26财年, 上财年.
// Where a year begins is for the document to say (DateContext.fiscalStart); only a year of two numbers, which is none of the calendar's, has a custom to fall back on.
import type { Token } from "../text/tokens.js";
import { monthDays, monthOf, shiftDays, shiftMonths, upTo, yearOf, yearsAway, type Days } from "./calendar.js";
import { anchorOf, fiscalYear, type DateContext } from "./context.js";
import type { DateCore } from "./date.js";
import { word, yearNumber } from "./english-relative.js";

/** The calendar year a financial year ends in, and the token behind its name. */
interface NamedFiscal {
  readonly year: number;
  readonly to: number;
  /** Are both its years printed? Then it ends in the second, whatever the custom of the country. */
  readonly split: boolean;
}

/** Where years of two numbers begin when the document does not say: July, as in Australia and Pakistan. */
const SPLIT_START = 7;

/** "FY27", "FY2027", "26财年": two digits stand for this century. */
export function fiscalNumber(token: Token | undefined): number | null {
  const long = yearNumber(token);
  if (long !== null) return long;
  return token?.kind === "number" && /^\d\d$/.test(token.text) ? 2000 + Number(token.text) : null;
}

/** "2025/26", "2025-26", "2025/2026": two years in a row, printed as one; the last token and the year it ends in. */
function splitYear(tokens: readonly Token[], at: number): NamedFiscal | null {
  const year = yearNumber(tokens[at]);
  const [mark, last] = [tokens[at + 1], tokens[at + 2]];
  if (year === null || !mark || !/^[/\-–—]$/.test(mark.text) || mark.spaced || last?.kind !== "number" || last.spaced) return null;
  const next = last.text.length === 2 ? Math.floor(year / 100) * 100 + Number(last.text) : yearNumber(last);
  return next === year + 1 ? { year: next, to: at + 3, split: true } : null;
}

/** "FY26", "FY2025/26", "fiscal 2026", "fiscal year 2026", "2026 financial year", "2025-26 financial year". */
function namedFiscal(tokens: readonly Token[], at: number): NamedFiscal | null {
  const text = word(tokens, at);
  if (text === "fy") {
    const split = splitYear(tokens, at + 1);
    if (split) return split;
    const year = tokens[at + 1]?.spaced === true && yearNumber(tokens[at + 1]) === null ? null : fiscalNumber(tokens[at + 1]);
    return year === null ? null : { year, to: at + 2, split: false };
  }
  if (text === "fiscal" || text === "financial") {
    const start = word(tokens, at + 1) === "year" ? at + 2 : at + 1;
    if (text === "financial" && start === at + 1) return null;
    const split = splitYear(tokens, start);
    if (split) return split;
    const year = yearNumber(tokens[start]);
    return year === null ? null : { year, to: start + 1, split: false };
  }
  const split = splitYear(tokens, at);
  const year = yearNumber(tokens[at]);
  const named = split ?? (year === null ? null : { year, to: at + 1, split: false });
  return named && /^(?:financial|fiscal)$/.test(word(tokens, named.to)) && word(tokens, named.to + 1) === "year" ? { ...named, to: named.to + 2 } : null;
}

/** A financial year at token `at`, or null. "2025/26" alone is one; "2025-26" alone are two years. */
export function fiscalAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const named = namedFiscal(tokens, at);
  if (named) return { to: named.to, days: named.split ? splitDays(named.year, context) : fiscalYear(named.year, context), basis: "explicit" };
  const split = word(tokens, at + 1) === "/" ? splitYear(tokens, at) : null;
  return split && { to: split.to, days: splitDays(split.year, context), basis: "explicit" };
}

/** A year of two numbers never is a calendar year. */
export function splitDays(year: number, context: DateContext): Days {
  return fiscalYear(year, { ...context, fiscalByStart: false, fiscalStart: context.fiscalStart === 1 ? SPLIT_START : context.fiscalStart });
}

const AWAY: ReadonlyMap<string, number> = new Map([["this", 0], ["full", 0], ["current", 0], ["last", -1], ["previous", -1], ["prior", -1], ["next", 1], ["coming", 1]]);

/** "this fiscal year", "the previous financial year": from the one the piece is written in. */
export function relativeFiscalAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const shift = AWAY.get(word(tokens, at));
  if (shift === undefined || !/^(?:fiscal|financial)$/.test(word(tokens, at + 1)) || word(tokens, at + 2) !== "year") return null;
  // "more in fiscal 2025 than in the previous financial year": the one before that.
  const told = anchorOf(context);
  if (told && isYearLong(told) && /^(?:previous|prior)$/.test(word(tokens, at))) return { to: at + 3, days: yearsAway(told, -1), basis: "inferred" };
  const { published, fiscalStart, fiscalByStart } = context;
  if (published === null) return { to: at + 3, days: null, basis: "publication" };
  const running = yearOf(published) + (fiscalStart > 1 && monthOf(published) >= fiscalStart ? 1 : 0) - (fiscalByStart === true ? 1 : 0);
  return { to: at + 3, days: fiscalYear(running + shift, context), basis: "publication" };
}

/** The financial year behind a part of one: "Q3 FY26", "first half of fiscal 2026", "of the 2025-26 financial year". */
export function fiscalPartAfter(tokens: readonly Token[], at: number, part: "quarter" | "half", number: number, context: DateContext): DateCore | null {
  let next = word(tokens, at) === "of" || word(tokens, at) === "in" ? at + 1 : at;
  if (next > at && /^(?:the|its)$/.test(word(tokens, next))) next++;
  const named = namedFiscal(tokens, next);
  return named && { to: named.to, days: fiscalPart(named.year, part, number, named.split ? { ...context, fiscalByStart: false } : context), basis: "explicit" };
}

/** A quarter or half of a financial year, counted from where it begins. */
export function fiscalPart(year: number, part: "quarter" | "half", number: number, context: DateContext): Days {
  const months = part === "quarter" ? 3 : 6;
  const start = fiscalYear(year, context).start ?? "";
  return upTo(shiftDays(shiftMonths(start, number * months), -1), months);
}

/** 上财年, 本财年, 下财年 hang on the financial year the piece is written in. */
const HAN_FISCAL: ReadonlyMap<string, number> = new Map([["上", -1], ["本", 0], ["下", 1], ["今", 0], ["去", -1]]);

/** 2025/26财年, 2026财年, 26财年, 上财年, 本财政年度; null where no financial year is named. */
export function hanFiscalAt(tokens: readonly Token[], at: number, context: DateContext): { readonly year: number; readonly to: number; readonly days: Days; readonly basis: "explicit" | "publication" } | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === "number") {
    const split = splitYear(tokens, at);
    const year = split?.year ?? fiscalNumber(first);
    const to = year === null ? null : hanFiscalNoun(tokens, split?.to ?? at + 1);
    if (year === null || to === null) return null;
    return { year, to, days: split ? splitDays(year, context) : fiscalYear(year, context), basis: "explicit" };
  }
  const shift = HAN_FISCAL.get(first.text);
  if (shift === undefined) return null;
  let next = at + 1;
  while (/^[一个]$/.test(word(tokens, next)) && next < at + 3) next++;
  const to = hanFiscalNoun(tokens, next);
  if (to === null || context.published === null) return null;
  // 上财年 in the results of a year: the one before that.
  const told = anchorOf(context);
  if (shift === -1 && told?.end && isYearLong(told) && told.end <= context.published) {
    const days = yearsAway(told, -1);
    return { year: yearOf(days.end ?? told.end), to, days, basis: "publication" };
  }
  const year = yearOf(context.published) + (context.fiscalStart > 1 && monthOf(context.published) >= context.fiscalStart ? 1 : 0) - (context.fiscalByStart === true ? 1 : 0) + shift;
  return { year, to, days: fiscalYear(year, context), basis: "publication" };
}

const isYearLong = ({ start, end }: Days): boolean => start !== null && end !== null && shiftDays(shiftMonths(start, 12), -1) === end;

/** 财年, 财政年度, 会计年度: the token behind it. */
function hanFiscalNoun(tokens: readonly Token[], at: number): number | null {
  if (word(tokens, at) === "财" && word(tokens, at + 1) === "年") return at + 2;
  const four = [0, 1, 2, 3].map((next) => word(tokens, at + next)).join("");
  return four === "财政年度" || four === "会计年度" ? at + 4 : null;
}

/** The latest half or financial year that was over on the day of publication: of what "half-year results" speak. */
export function latestOver(months: 3 | 6 | 12, context: Pick<DateContext, "published" | "fiscalStart">): Days | null {
  if (context.published === null) return null;
  const [year, month] = [yearOf(context.published), monthOf(context.published)];
  // Months since the financial year began, in whole stretches.
  const since = (month - context.fiscalStart + 12) % 12;
  const whole = since - (since % months);
  const begun = shiftMonths(monthDays(year, month).start ?? "", whole - since);
  return upTo(shiftDays(begun, -1), months);
}
