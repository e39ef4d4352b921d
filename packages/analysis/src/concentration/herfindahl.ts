import { within } from "../within.js";

/**
 * Herfindahl–Hirschman index.
 *
 * Formula:  HHI = Σ s²
 * Unit:     none; from 1/n (n equal suppliers) to 1 (one). Competition authorities print 10,000 times as much (`herfindahl10000`).
 * Variant:  the plain sum: shares that add up to less than 1 are not brought to 1. [70, 15, 5] % gives 5,150, as published (METHODS section 1).
 * Source:   O. C. Herfindahl, "Concentration in the Steel Industry", dissertation, Columbia University, 1950.
 *
 * @param shares fractions, 0 to 1. A line of "other countries" is no supplier: see `concentrationBounds`
 * @throws ObservatoryError `term-out-of-range`
 * @example herfindahl([0.6, 0.4]) // 0.52
 */
export function herfindahl(shares: Iterable<number>): number {
  let sum = 0;
  for (const share of shares) sum += within("s", share, 0, 1) ** 2;
  return sum;
}

/** The index on the scale of competition authorities, to 10,000.  Formula: HHI · 10,000. */
export const herfindahl10000 = (shares: Iterable<number>): number => herfindahl(shares) * 10_000;

/**
 * Normalised Herfindahl index: 0 for equal suppliers, whatever their number, 1 for one.
 *
 * Formula:  HHI* = (HHI − 1/N) / (1 − 1/N), N > 1; 1 where N = 1, by convention.
 *
 * @param suppliers how many supply anything; a supplier of nothing is none
 */
export function normalisedHerfindahl(hhi: number, suppliers: number): number {
  within("N", suppliers, 1);
  return suppliers === 1 ? 1 : (within("HHI", hhi, 0, 1) - 1 / suppliers) / (1 - 1 / suppliers);
}

/** How many equal suppliers would be as concentrated.  Formula: 1 / HHI. */
export const effectiveSuppliers = (hhi: number): number => 1 / within("HHI", hhi, Number.MIN_VALUE, 1);
