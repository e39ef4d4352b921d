// Stretches of whole days. Both ends are included here, as the reading format prints them; an open end is null.
// By its parts: the whole library takes a fifth of a second to load.
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import type { Day } from "@monazite/core";

export type Grain = "year" | "half" | "quarter" | "month" | "week" | "day" | "range";

export interface Days {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly grain: Grain;
}

const DAY = 86_400_000;
/** Days and weeks are counted in UTC, where every day has 24 hours; only months and years need a calendar. */
const utc = (day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8)));
/** Texts name any number of years; what lies beyond these, by a slip or a figure of speech, stands at their end. */
export const [FIRST_DAY, LAST_DAY]: readonly [Day, Day] = ["1000-01-01", "2999-12-31"];
const [FIRST_TIME, LAST_TIME] = [Date.parse(FIRST_DAY), Date.parse(LAST_DAY)];
const dayAt = (time: number): Day => new Date(Math.min(LAST_TIME, Math.max(FIRST_TIME, time))).toISOString().slice(0, 10);
const dayOf = (date: Date, shift: number): Day => (date.getTime() >= FIRST_TIME && date.getTime() <= LAST_TIME ? format(date, "yyyy-MM-dd") : shift < 0 ? FIRST_DAY : LAST_DAY);
const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export function yearDays(year: number): Days {
  return { start: `${pad(year, 4)}-01-01`, end: `${pad(year, 4)}-12-31`, grain: "year" };
}

export function monthDays(year: number, month: number): Days {
  return { start: `${pad(year, 4)}-${pad(month)}-01`, end: lastOfMonth(year, month), grain: "month" };
}

/** 1 to 4. */
export function quarterDays(year: number, quarter: number): Days {
  return { ...monthsDays(year, quarter * 3 - 2, quarter * 3), grain: "quarter" };
}

/** 1 or 2. */
export function halfDays(year: number, half: number): Days {
  return { ...monthsDays(year, half * 6 - 5, half * 6), grain: "half" };
}

/** From the first day of one month to the last of another in the same year. */
export function monthsDays(year: number, from: number, to: number): Days {
  return { start: `${pad(year, 4)}-${pad(from)}-01`, end: lastOfMonth(year, to), grain: "range" };
}

/** So many months up to a day; a quarter, half or year of the calendar keeps its name. */
export function upTo(last: Day, months: number): Days {
  const [year, month] = [yearOf(last), monthOf(last)];
  if (last === lastOfMonth(year, month)) {
    if (months === 3 && month % 3 === 0) return quarterDays(year, month / 3);
    if (months === 6 && month % 6 === 0) return halfDays(year, month / 6);
    if (months === 12 && month === 12) return yearDays(year);
  }
  return { start: shiftMonths(shiftDays(last, 1), -months), end: last, grain: "range" };
}

/** One day, or null where the calendar has none (30 February). */
export function oneDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > Number(lastOfMonth(year, month).slice(8))) return null;
  return sameDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

/** A day on which something can have been published, as a byline prints it; null for what no calendar has and for years before any paper of ours. */
export function publicationDay(year: string, month: string, day: string): Day | null {
  return Number(year) >= 1900 && Number(year) <= 2100 ? (oneDay(Number(year), Number(month), Number(day))?.start ?? null) : null;
}

export function sameDay(day: Day): Days {
  return { start: day, end: day, grain: "day" };
}

/** Monday to Sunday of the week that holds `day`. */
export function weekDays(day: Day): Days {
  const monday = shiftDays(day, 1 - weekdayOf(day));
  return { start: monday, end: shiftDays(monday, 6), grain: "week" };
}

export function lastOfMonth(year: number, month: number): Day {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(days)}`;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function shiftDays(day: Day, days: number): Day {
  return days === 0 ? day : dayAt(utc(day) + days * DAY);
}

export function shiftMonths(day: Day, months: number): Day {
  return months === 0 ? day : dayOf(addMonths(parseISO(day), months), months);
}

export function shiftYears(day: Day, years: number): Day {
  return dayOf(addYears(parseISO(day), years), years);
}

/** The same stretch some years away; 29 February becomes the 28th. */
export function yearsAway(days: Days, years: number): Days {
  const whole = days.end !== null && days.end === lastOfMonth(yearOf(days.end), monthOf(days.end));
  const end = days.end === null ? null : whole ? lastOfMonth(yearOf(days.end) + years, monthOf(days.end)) : shiftYears(days.end, years);
  return { start: days.start === null ? null : shiftYears(days.start, years), end, grain: days.grain };
}

/** The stretch of the same grain just before; ranges have none. */
export function justBefore(days: Days): Days | null {
  if (days.start === null) return null;
  const eve = shiftDays(days.start, -1);
  switch (days.grain) {
    case "year": return yearDays(yearOf(eve));
    case "half": return halfDays(yearOf(eve), monthOf(eve) > 6 ? 2 : 1);
    case "quarter": return quarterDays(yearOf(eve), quarterOf(eve));
    case "month": return monthDays(yearOf(eve), monthOf(eve));
    case "week": return weekDays(eve);
    case "day": return sameDay(eve);
    // A financial year follows another; other stretches have no name to go by.
    case "range": return days.end !== null && shiftDays(shiftMonths(days.start, 12), -1) === days.end ? { start: shiftMonths(days.start, -12), end: eve, grain: "range" } : null;
  }
}

/** The stretch of the same length that follows; null where a range has no name of its own. */
export function justBehind(days: Days): Days | null {
  if (days.end === null) return null;
  const morrow = shiftDays(days.end, 1);
  switch (days.grain) {
    case "year": return yearDays(yearOf(morrow));
    case "half": return halfDays(yearOf(morrow), monthOf(morrow) > 6 ? 2 : 1);
    case "quarter": return quarterDays(yearOf(morrow), quarterOf(morrow));
    case "month": return monthDays(yearOf(morrow), monthOf(morrow));
    default: return null;
  }
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function quarterOf(day: Day): number {
  return Math.ceil(monthOf(day) / 3);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}
