// A stretch of calendar time without a zone: year, half, quarter, month, week, day, or a range of them.
// Refuses what the calendar does not have (2025-13, 2025-02-30) and never guesses a missing year.
import { addDays, addMonths, addYears, getISOWeek, getISOWeekYear, isValid, parseISO, setISOWeek, startOfISOWeek } from "date-fns";
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
  const from = (month: number): Date => localDate(year, month, 1);
  switch (grain) {
    case "year": return { text, grain, start: day(from(1)), end: day(addYears(from(1), 1)) };
    case "half": return { text, grain, start: day(from(part * 6 - 5)), end: day(addMonths(from(part * 6 - 5), 6)) };
    case "quarter": return { text, grain, start: day(from(part * 3 - 2)), end: day(addMonths(from(part * 3 - 2), 3)) };
    case "month": return { text, grain, start: day(from(part)), end: day(addMonths(from(part), 1)) };
    case "week": {
      const start = startOfISOWeek(setISOWeek(localDate(year, 1, 4), part));
      if (getISOWeek(start) !== part || getISOWeekYear(start) !== year) return null;
      return { text, grain, start: day(start), end: day(addDays(start, 7)) };
    }
    default: {
      const start = parseISO(text);
      if (!isValid(start)) return null;
      return { text, grain: "day", start: text, end: day(addDays(start, 1)) };
    }
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
    const end = day(addDays(parseISO(last), 1));
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
  return period.end === null ? null : day(addDays(parseISO(period.end), -1));
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
  const move = (date: Day | null): Day | null => date && day(addYears(parseISO(date), -years));
  const end = move(lastDay(period));
  return periodOfDays(move(period.start), end);
}

/** The period of the same length just before: "2025-01" after "2025-02", "2024-Q4" before "2025-Q1". Null for ranges. */
export function previousPeriod(period: Period): Period | null {
  if (period.grain === "range" || period.start === null) return null;
  const before = addDays(parseISO(period.start), -1);
  const year = String(before.getFullYear()).padStart(4, "0");
  const month = before.getMonth() + 1;
  switch (period.grain) {
    case "year": return parsePeriod(year);
    case "half": return parsePeriod(`${year}-H${month <= 6 ? 1 : 2}`);
    case "quarter": return parsePeriod(`${year}-Q${Math.ceil(month / 3)}`);
    case "month": return parsePeriod(`${year}-${String(month).padStart(2, "0")}`);
    case "week": return parsePeriod(`${String(getISOWeekYear(before)).padStart(4, "0")}-W${String(getISOWeek(before)).padStart(2, "0")}`);
    case "day": return parsePeriod(day(before));
  }
}

/** Local midnight; date-fns works on local dates, and only year, month and day are ever read back. */
function localDate(year: number, month: number, date: number): Date {
  const result = new Date(2000, month - 1, date);
  result.setFullYear(year);
  return result;
}

function day(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, "0")}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}
