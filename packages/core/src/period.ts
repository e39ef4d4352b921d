// A stretch of calendar time without a zone: year, half, quarter, month, week, day, or a range of them.
// Refuses what the calendar does not have (2025-13, 2025-02-30) and never guesses a missing year.
import { ObservatoryError } from "./problem.js";

export const GRAINS = ["year", "half", "quarter", "month", "week", "day", "range"] as const;
export type Grain = (typeof GRAINS)[number];

/** An ISO calendar day, "2025-10-31". */
export type Day = string;

/**
 * `text` is the canonical form and the identity: "2025", "2025-H1", "2025-Q3", "2025-10", "2025-W07", "2025-10-31",
 * "2025-01/2025-10" (first to last, both included), "2026-01/.." (open end), "../2030" (open start).
 * `start` is the first day, `end` the day AFTER the last one (half open); null where the range is open.
 */
export interface Period {
  readonly text: string;
  readonly grain: Grain;
  readonly start: Day | null;
  readonly end: Day | null;
}

const FORMS: readonly (readonly [Grain, RegExp])[] = [
  ["year", /^(\d{4})$/],
  ["half", /^(\d{4})-H([12])$/],
  ["quarter", /^(\d{4})-Q([1-4])$/],
  ["month", /^(\d{4})-(0[1-9]|1[0-2])$/],
  ["week", /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ["day", /^(\d{4})-(\d{2})-(\d{2})$/],
];

/**
 * Reads a canonical period.
 *
 * @throws ObservatoryError `period-unreadable` when the text is no period of the calendar
 * @example parsePeriod("2025-Q3") // { text: "2025-Q3", grain: "quarter", start: "2025-07-01", end: "2025-10-01" }
 */
export function parsePeriod(text: string): Period {
  const period = tryPeriod(text);
  if (!period) throw new ObservatoryError("period-unreadable", { text });
  return period;
}

/** As `parsePeriod`, but null instead of an error. */
export function tryPeriod(text: string): Period | null {
  const ends = text.split("/");
  if (ends.length === 2) return range(text, ends[0] ?? "", ends[1] ?? "");
  for (const [grain, form] of FORMS) {
    const match = form.exec(text);
    if (match) return single(text, grain, match);
  }
  return null;
}

function single(text: string, grain: Grain, match: RegExpExecArray): Period | null {
  const year = Number(match[1]);
  const part = Number(match[2] ?? 1);
  if (year < 1) return null;
  const months = (first: number, count: number): Period => ({ text, grain, start: dayAt(year, first, 1), end: dayAt(year, first + count, 1) });
  switch (grain) {
    case "year": return months(1, 12);
    case "half": return months(part * 6 - 5, 6);
    case "quarter": return months(part * 3 - 2, 3);
    case "month": return months(part, 1);
    case "week": {
      const monday = firstMonday(year) + (part - 1) * 7;
      return monday < firstMonday(year + 1) ? { text, grain, start: dayOf(monday), end: dayOf(monday + 7) } : null;
    }
    default: return isDay(text) ? { text, grain: "day", start: text, end: addDays(text, 1) } : null;
  }
}

function range(text: string, first: string, last: string): Period | null {
  const open = (end: string): boolean => end === "..";
  const from = open(first) ? null : tryPeriod(first);
  const to = open(last) ? null : tryPeriod(last);
  if ((!from && !open(first)) || (!to && !open(last)) || (!from && !to)) return null;
  if (from?.grain === "range" || to?.grain === "range") return null;
  const start = from?.start ?? null;
  const end = to?.end ?? null;
  if (start && end && start >= end) return null;
  return { text, grain: "range", start, end };
}

/** The period of whole days from `first` to `last`, both included, in its shortest canonical form ("2025-10" for 1 to 31 October 2025). */
export function periodOfDays(first: Day | null, last: Day | null): Period {
  if (first && last) {
    const end = addDays(last, 1);
    const [year = "", month = ""] = first.split("-");
    const half = Number(month) <= 6 ? 1 : 2;
    const quarter = Math.ceil(Number(month) / 3);
    for (const text of [first, `${year}-${month}`, `${year}-Q${quarter}`, `${year}-H${half}`, year]) {
      const whole = tryPeriod(text);
      if (whole?.start === first && whole.end === end) return whole;
    }
    const firstMonth = tryPeriod(`${year}-${month}`);
    const lastMonth = tryPeriod(last.slice(0, 7));
    if (firstMonth?.start === first && lastMonth?.end === end) {
      const [fromYear, toYear] = [tryPeriod(year), tryPeriod(last.slice(0, 4))];
      return fromYear?.start === first && toYear?.end === end
        ? parsePeriod(`${year}/${last.slice(0, 4)}`)
        : parsePeriod(`${firstMonth.text}/${lastMonth.text}`);
    }
    return parsePeriod(`${first}/${last}`);
  }
  return parsePeriod(`${first ?? ".."}/${last ?? ".."}`);
}

/** The last day inside the period, or null for an open end. Outer formats that want inclusive days ask here. */
export function lastDay(period: Period): Day | null {
  return period.end === null ? null : addDays(period.end, -1);
}

/** Same stretch of days, whatever the spelling: "2025-Q1" and "2025-01/2025-03" are equal. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Is every day of `inner` a day of `outer`? */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return (outer.start === null || (inner.start !== null && outer.start <= inner.start)) &&
    (outer.end === null || (inner.end !== null && inner.end <= outer.end));
}

/** Do two periods share a day? */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (a.start === null || b.end === null || a.start < b.end) && (b.start === null || a.end === null || b.start < a.end);
}

/** The same period `years` years earlier: "2025-10" becomes "2024-10". Open ends stay open. */
export function yearsBefore(period: Period, years = 1): Period {
  const back = (text: string): string => text.replace(/^\d{4}/, (year) => String(Number(year) - years).padStart(4, "0"));
  const text = period.text.split("/").map(back).join("/");
  const shifted = tryPeriod(text);
  if (shifted) return shifted;
  // 29 February has no twin in most years, and week 53 not in all: fall back to the days.
  const move = (date: Day | null): Day | null => date && sameDayIn(Number(date.slice(0, 4)) - years, date);
  const end = move(lastDay(period));
  return periodOfDays(move(period.start), end);
}

/** The period of the same length just before: "2025-01" after "2025-02", "2024-Q4" before "2025-Q1". Null for ranges. */
export function previousPeriod(period: Period): Period | null {
  if (period.grain === "range" || period.start === null) return null;
  const before = addDays(period.start, -1);
  const [year = "", month = ""] = before.split("-");
  switch (period.grain) {
    case "year": return parsePeriod(year);
    case "half": return parsePeriod(`${year}-H${Number(month) <= 6 ? 1 : 2}`);
    case "quarter": return parsePeriod(`${year}-Q${Math.ceil(Number(month) / 3)}`);
    case "month": return parsePeriod(`${year}-${month}`);
    case "week": return parsePeriod(weekOf(before));
    case "day": return parsePeriod(before);
  }
}

// Days are counted in UTC, where every day has 24 hours: in local time Samoa has no 30 December 2011, and a day after the 29th would be the 31st.
const HOURS_24 = 86_400_000;

/** Days since 1 January 1970. Month and date may run over: month 13 is January of the next year. Not `Date.UTC`, which reads years below 100 as 19xx. */
function dayNumber(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) / HOURS_24;
}

function dayOf(number: number): Day {
  const date = new Date(number * HOURS_24);
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${String(date.getUTCMonth() + 1).padStart(2, "0")}-${String(date.getUTCDate()).padStart(2, "0")}`;
}

function numberOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayNumber(year, month, date);
}

const dayAt = (year: number, month: number, date: number): Day => dayOf(dayNumber(year, month, date));
const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);
/** Does the calendar have it? 30 February runs over into March and comes back as another day. */
const isDay = (text: string): boolean => dayOf(numberOf(text)) === text;

/** The same month and date in another year; 28 February where there is no 29th. */
function sameDayIn(year: number, day: Day): Day {
  const text = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  return isDay(text) ? text : text.replace(/29$/, "28");
}

/** The Monday of a day's week. Day 0 was a Thursday. */
const mondayOf = (number: number): number => number - ((((number + 3) % 7) + 7) % 7);

/** ISO 8601: weeks begin on Monday, and the first of a year is the one that holds 4 January. */
const firstMonday = (year: number): number => mondayOf(dayNumber(year, 1, 4));

/** The ISO week a day is in; its year is that of the week's Thursday. */
function weekOf(day: Day): string {
  const monday = mondayOf(numberOf(day));
  const year = Number(dayOf(monday + 3).slice(0, 4));
  return `${String(year).padStart(4, "0")}-W${String((monday - firstMonday(year)) / 7 + 1).padStart(2, "0")}`;
}
