import { within } from "../within.js";

/**
 * Concentration ratio: what the n largest hold together.
 *
 * Formula:  CR-n = Σ of the n largest s
 * Unit:     fraction of the whole.
 * Check:    [30, 20, 15, 15, 10, 10] % gives CR4 = 80 % (METHODS section 1).
 *
 * @example concentrationRatio([0.3, 0.2, 0.15, 0.15, 0.1, 0.1], 4) // 0.8
 */
export function concentrationRatio(shares: Iterable<number>, n: number): number {
  return [...shares].map((share) => within("s", share, 0, 1)).sort((a, b) => b - a).slice(0, within("n", n, 1)).reduce((sum, share) => sum + share, 0);
}
