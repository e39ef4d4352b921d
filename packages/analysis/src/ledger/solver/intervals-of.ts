// Bounds of cells as intervals.
import type { Interval } from "@monazite/core";
import type { Domains } from "./domains.js";
import { at } from "./network.js";

export function intervalAt({ lo, hi }: Pick<Domains, "lo" | "hi">, x: number): Interval {
  const [low, high] = [at(lo, x), at(hi, x)];
  const [least, most] = [Number.isFinite(low) ? low : null, Number.isFinite(high) ? high : null];
  return { lo: least, hi: most, loOpen: least === null, hiOpen: most === null };
}

/** The least interval that holds both. */
export function hullOfIntervals(a: Interval, b: Interval): Interval {
  const lo = a.lo === null || b.lo === null ? null : Math.min(a.lo, b.lo);
  const hi = a.hi === null || b.hi === null ? null : Math.max(a.hi, b.hi);
  return { lo, hi, loOpen: lo === null, hiOpen: hi === null };
}
