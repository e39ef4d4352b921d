// Months counted from year 0, so that windows are plain arithmetic.
import { lastDay, type Period } from "@monazite/core";

/** 12 · year + month, January being 0. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The whole months a period is made of; null when it is open or not made of whole months. */
export function monthsOf({ start, end }: Period): readonly number[] | null {
  if (start === null || end === null || !start.endsWith("-01") || !end.endsWith("-01")) return null;
  const first = monthOf(start);
  return Array.from({ length: monthOf(end) - first }, (_, index) => first + index);
}

/** The month a day or month falls in, and null for what is known only to the quarter, the year or less. */
export function monthWithin(period: Period): number | null {
  const last = lastDay(period);
  return period.start !== null && last !== null && monthOf(last) === monthOf(period.start) ? monthOf(last) : null;
}
