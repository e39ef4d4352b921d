import { within } from "../within.js";

/**
 * Shannon entropy of shares.
 *
 * Formula:  H = −Σ s·ln s, with 0·ln 0 = 0
 * Unit:     nats; from 0 (one supplier) to ln N (N equal ones).
 * Source:   C. E. Shannon, "A Mathematical Theory of Communication", 1948.
 */
export function shannon(shares: Iterable<number>): number {
  let sum = 0;
  for (const share of shares) if (within("s", share, 0, 1) > 0) sum -= share * Math.log(share);
  return sum + 0;
}

/** Entropy as a part of what it could be.  Formula: H / ln N; 1 where N = 1 has no meaning, so null. */
export const evenness = (entropy: number, suppliers: number): number | null => (within("N", suppliers, 1) > 1 ? entropy / Math.log(suppliers) : null);
