// What a date without a year is resolved against: the day of publication, the periods told before it, and the tense around it.
import type { Day } from "@monazite/core";
import { halfDays, monthDays, monthOf, monthsDays, oneDay, quarterDays, yearDays, yearOf, type Days, type Grain } from "./calendar.js";

export interface DateContext {
  /** Day of publication; null when the document prints none, and then nothing relative is resolved. */
  readonly published: Day | null;
  /** The period last told in this statement. */
  readonly inStatement: Days | null;
  /** The period last told before this statement. */
  readonly inDocument: Days | null;
  /** The period the statement before told of last: what "the same period" hangs on, whatever the document is of. */
  readonly justTold: Days | null;
  /** The period of each length told last, in this statement or before it. */
  readonly lastOf: ReadonlyMap<Grain, Days>;
  /** Does the clause speak of what is to come? */
  readonly future: boolean;
  /** First month of a financial year here. */
  readonly fiscalStart: number;
  /** Is a financial year named by the calendar year it begins in, as in Japan, and not by the one it ends in? */
  readonly fiscalByStart?: boolean;
}

/** Why a date stays open. */
export type Unresolved = "no publication date" | "nothing to relate it to";

/** The latest such month not after publication; a coming one where the clause looks ahead. */
export function monthWithoutYear(month: number, context: DateContext): Days | null {
  if (context.published === null) return withYear(month, context, monthDays);
  const year = yearOf(context.published);
  const now = monthOf(context.published);
  if (month <= now) return monthDays(year, month);
  return context.future ? monthDays(year, month) : monthDays(year - 1, month);
}

/**
 * In a text without a date of its own, a month or quarter that it has told with its year gives the year: the nearest such month to it. A bare year
 * does not ("the quota for 2026"), for nothing says that the news is of that year.
 */
function withYear(month: number, context: DateContext, make: (year: number, month: number) => Days | null): Days | null {
  const anchor = anchorOf(context);
  if (!anchor?.start || (anchor.grain !== "month" && anchor.grain !== "quarter")) return null;
  const ahead = month - monthOf(anchor.start);
  return make(yearOf(anchor.start) + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0), month);
}

/** The latest such day not after publication, or the coming one. */
export function dayWithoutYear(month: number, day: number, context: DateContext): Days | null {
  if (context.published === null) return withYear(month, context, (year) => oneDay(year, month, day));
  const year = yearOf(context.published);
  const own = oneDay(year, month, day);
  if (!own?.start) return oneDay(year - 1, month, day);
  return own.start <= context.published || context.future ? own : oneDay(year - 1, month, day);
}

/** A quarter or half is of this year, unless it has not begun and nothing looks ahead: then of the last. */
export function partWithoutYear(part: "quarter" | "half", number: number, context: DateContext): Days | null {
  const make = part === "quarter" ? quarterDays : halfDays;
  if (context.published === null) return withYear(number * (part === "quarter" ? 3 : 6), context, (year) => make(year, number));
  const year = yearOf(context.published);
  const own = make(year, number);
  return (own.start ?? "") <= context.published || context.future ? own : make(year - 1, number);
}

/** The first months of a year: of the latest year in which they are over. */
export function firstMonths(count: number, context: DateContext, year?: number): Days | null {
  if (count < 1 || count > 12) return null;
  if (year !== undefined) return monthsDays(year, 1, count);
  if (context.published === null) return null;
  const own = monthsDays(yearOf(context.published), 1, count);
  return (own.end ?? "") <= context.published || context.future ? own : monthsDays(yearOf(context.published) - 1, 1, count);
}

/** Months `from` to `to` without a year: the latest that are over; an end before the start runs over the new year. */
export function monthRange(from: number, to: number, context: DateContext, year?: number): Days | null {
  if (context.published === null && year === undefined) return null;
  let last = year ?? yearOf(context.published ?? "");
  if (year === undefined && !context.future && (monthDays(last, to).start ?? "") > (context.published ?? "")) last -= 1;
  const first = from <= to ? last : last - 1;
  return { start: monthDays(first, from).start, end: monthDays(last, to).end, grain: "range" };
}

/** A financial year is named after the calendar year it ends in, in Japan after the one it begins in. */
export function fiscalYear(named: number, context: DateContext): Days {
  if (context.fiscalStart === 1) return yearDays(named);
  const year = context.fiscalByStart === true ? named + 1 : named;
  return { start: monthDays(year - 1, context.fiscalStart).start, end: monthDays(year, context.fiscalStart - 1).end, grain: "range" };
}

/** The period a relative word hangs on: of this statement, else of the document. */
export function anchorOf(context: DateContext): Days | null {
  return context.inStatement ?? context.inDocument;
}

/** What "the same period" and 同期 hang on: this statement, the one right before it, else the document. */
export function samePeriod(context: DateContext): Days | null {
  return context.inStatement ?? context.justTold ?? context.inDocument;
}

/** The year before, where a piece is about it and the clause does not look ahead: an annual report, a bulletin of a year. */
export function yearReported({ published, inStatement, inDocument, future }: DateContext): Days | null {
  if (published === null || future) return null;
  const told = inStatement ?? inDocument;
  return told?.grain === "year" && told.start !== null && yearOf(told.start) === yearOf(published) - 1 ? told : null;
}
