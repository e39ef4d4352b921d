// English dates a piece says of itself: the quarter it reports on, its full year, its financial years, and the day it is written.
import type { Token } from "../text/tokens.js";
import { monthOf, sameDay, shiftDays, yearDays, yearOf, type Days } from "./calendar.js";
import { anchorOf, type DateContext } from "./context.js";
import type { DateCore } from "./date.js";
import { beforeThat, word, yearNumber } from "./english-relative.js";
import { fiscalAt } from "./fiscal.js";

/** "during the quarter", "for the full year": the one that is reported on. `at` is at "the". */
export function reportedAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const before = word(tokens, at - 1);
  if (!/^(?:in|during|over|for|through)$/.test(before) || context.published === null) return null;
  if (word(tokens, at + 1) === "full" && word(tokens, at + 2) === "year") return fullYear(at + 3, context);
  if (/^year as a whole$/.test([1, 2, 3, 4].map((next) => word(tokens, at + next)).join(" "))) return fullYear(at + 5, context);
  const unit = word(tokens, at + 1);
  // "averaged $265 over the year" in a survey of one year
  if (unit === "year" && /^(?:over|during|through)$/.test(before) && /^(?:[.,;]|and|down|up|against|$)/.test(word(tokens, at + 2)) && context.inStatement === null && context.inDocument?.grain === "year" && !/^(?:%|percent|cent|points?)$/.test(word(tokens, at - 2))) return { to: at + 2, days: context.inDocument, basis: "inferred" };
  if ((unit !== "quarter" && unit !== "month" && unit !== "half") || before === "for" || word(tokens, at + 2) === "and" && /^(?:the|year|half|month|quarter|first|second|full|a|six|nine|twelve)$/.test(word(tokens, at + 3)) || /^(?:of|to|or|since|before|after|earlier|ended|ending|through|ahead|-)$/.test(word(tokens, at + 2))) return null;
  const anchor = anchorOf(context);
  if (anchor?.grain === unit) return { to: at + 2, days: anchor, basis: "inferred" };
  return unit === "quarter" && anchor?.grain !== "month" ? beforeThat("quarter", at + 2, { ...context, inStatement: null, inDocument: null }) : null;
}

/** The year of a report that looks ahead is this one; in its first months one that looks back is of the last. */
function fullYear(to: number, context: DateContext): DateCore {
  const year = yearOf(context.published ?? "");
  const told = context.inStatement?.grain === "year" && context.inStatement.start !== null ? context.inStatement : null;
  return { to, days: told ?? yearDays(!context.future && monthOf(context.published ?? "") <= 4 ? year - 1 : year), basis: "publication" };
}

/** "the end of the year": of this one; in the first months of a year, in a piece on the last, of that. */
export function yearMeant({ published, inDocument, future }: DateContext): Days | null {
  if (published === null) return null;
  const year = yearOf(published);
  const isOver = !future && monthOf(published) <= 4 && inDocument?.grain === "year" && inDocument.start !== null && yearOf(inDocument.start) === year - 1;
  return yearDays(isOver ? year - 1 : year);
}

/** "18,500 tonnes this year and 29,000 tonnes next": a year is meant where one was told before it. */
export function yearAfter(to: number, context: DateContext): DateCore | null {
  const told = context.inStatement;
  if (told?.grain !== "year" || told.start === null || context.published === null || yearOf(told.start) !== yearOf(context.published)) return null;
  return { to, days: yearDays(yearOf(told.start) + 1), basis: "publication" };
}

/** "today", "yesterday", "year-end 2025", "fiscal 2026", "FY2026", "FY27". */
export function simpleAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const text = word(tokens, at);
  const day = context.published;
  if (text === "today" || text === "yesterday" || text === "tomorrow") {
    const shift = text === "today" ? 0 : text === "yesterday" ? -1 : 1;
    return { to: at + 1, days: day === null ? null : sameDay(shiftDays(day, shift)), basis: "publication" };
  }
  const fiscal = fiscalAt(tokens, at, context);
  if (fiscal) return fiscal;
  if (text === "year" && word(tokens, at + 1) === "-" && word(tokens, at + 2) === "end") {
    const year = yearNumber(tokens[at + 3]);
    if (year !== null) return { to: at + 4, days: sameDay(`${year}-12-31`), basis: "explicit" };
    // "down from £31 million at year-end": the one that is over, where nothing looks ahead.
    const last = day !== null && !context.future && word(tokens, at - 1) === "at" && day < `${yearOf(day)}-12-31` ? yearOf(day) - 1 : day === null ? 0 : yearOf(day);
    return { to: at + 3, days: day === null ? null : sameDay(`${last}-12-31`), basis: "publication" };
  }
  return null;
}
