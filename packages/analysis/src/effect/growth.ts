// Growth on the same months a year before: what a series does without an event is most alike in the same season.
import { logOf, quotientOf, type Interval } from "@monazite/core";
import type { Known } from "./figures.js";

/** A number with what the figures behind it allow. */
export interface Estimate {
  /** Null where the figures only bound it. */
  readonly value: number | null;
  readonly interval: Interval;
}

/**
 * now / base.  Unit: none.
 *
 * @returns null where the base can be zero: growth from nothing is not a number
 */
export function ratioOf(now: Known, base: Known): Estimate | null {
  if (!(base.interval.lo !== null && base.interval.lo > 0)) return null;
  return { value: now.value === null || base.value === null ? null : now.value / base.value, interval: quotientOf(now.interval, base.interval) };
}

/** A logarithm, with −∞ for a fall to nothing; null where only bounds are known. */
export interface Log {
  readonly value: number | null;
  readonly lo: number;
  readonly hi: number;
}

/** ln of a ratio, its ends rounded outward. */
export function logOfRatio({ value, interval }: Estimate): Log {
  const ends = logOf(interval);
  return { value: value === null ? null : Math.log(Math.max(0, value)), lo: ends?.lo ?? -Infinity, hi: ends === null ? -Infinity : (ends.hi ?? Infinity) };
}

/** The same period a year before, in the spelling of slots. */
export function yearBefore(period: string): string {
  return period.split("/").map((month) => `${String(Number(month.slice(0, 4)) - 1).padStart(4, "0")}${month.slice(4)}`).join("/");
}
