// What is known of each month of a series: a number, bounds, or nothing. Nothing is never zero.
import { exactly, parsePeriod, sumOf, type Interval } from "@monazite/core";
import { monthText, monthsOf } from "./months.js";

/** A month or run of months: what it can be, and the number to take, null where it is bounded too widely to name one. */
export interface Known {
  readonly value: number | null;
  readonly interval: Interval;
}

/** What is known of a period; null where nothing is. A ledger may know two months together of which it knows neither. */
export type Figures = (period: string) => Known | null;

/** A number without doubt. */
export function certain(value: number): Known {
  return { value, interval: exactly(value) };
}

/** A series held month by month; a run of months is their sum, when each is known. */
export function figuresOf(months: ReadonlyMap<string, Known>): Figures {
  return (period) => {
    const own = months.get(period);
    if (own) return own;
    const run = monthsOf(parsePeriod(period));
    if (run === null || run.length < 2) return null;
    const parts = run.flatMap((month) => months.get(monthText(month)) ?? []);
    return parts.length === run.length ? sumOfKnown(parts) : null;
  };
}

export function sumOfKnown(parts: readonly Known[]): Known {
  return { value: parts.every(({ value }) => value !== null) ? parts.reduce((sum, { value }) => sum + (value ?? 0), 0) : null, interval: sumOf(parts.map(({ interval }) => interval)) };
}
