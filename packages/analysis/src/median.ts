// Middles that a few wild values do not move, and the spread about them.
import type { Interval } from "@monazite/core";

/** The middle value; of two middle ones their mean. Null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [upper, lower] = [sorted[middle], sorted[middle - 1]];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/**
 * The interval the median of values can lie in when each is known to an interval only. A median never falls when one of its values rises, so its
 * ends are the medians of the ends.
 */
export function medianInterval(intervals: readonly Interval[]): Interval {
  const [lo, hi] = [medianOf(intervals.map((one) => one.lo ?? -Infinity)), medianOf(intervals.map((one) => one.hi ?? Infinity))];
  const end = (value: number | null): number | null => (value === null || !Number.isFinite(value) ? null : value);
  return { lo: end(lo), hi: end(hi), loOpen: end(lo) === null, hiOpen: end(hi) === null };
}

/** Makes the MAD of normal values their standard deviation: 1 / Φ⁻¹(3/4). P. J. Rousseeuw and C. Croux, JASA 88, 1993. */
const MAD_TO_SD = 1.4826;

/** Median absolute deviation from the median, unscaled. Null for no values. */
export function madOf(values: readonly number[]): number | null {
  const middle = medianOf(values);
  return middle === null ? null : medianOf(values.map((value) => Math.abs(value - middle)));
}

/** Beyond three robust standard deviations of its own past, a value is not put down to noise (METHODS section 7). */
const DEVIATIONS = 3;

/** 3 · 1.4826 · MAD: how far from their middle such values go without a cause. Null for no values. */
export function noiseBand(values: readonly number[]): number | null {
  const mad = madOf(values);
  return mad === null ? null : DEVIATIONS * MAD_TO_SD * mad;
}
