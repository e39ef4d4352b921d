// What part of final demand passes through one place at some stage, when only each stage's shares are known and not who sells to whom.
import type { Bounded } from "@monazite/core";

export interface Passing {
  /** Whatever the links between the stages: at least the largest of the shares. */
  readonly atLeast: number;
  /** Should each stage buy in proportion from all of the stage before. */
  readonly proportional: number | null;
  /** Whatever the links: at most all of them together. */
  readonly atMost: number;
  readonly stages: number;
}

/**
 * Part of final demand that goes through a place at one stage or more.
 *
 * Formula:  max_k s_k ≤ passing ≤ min(1, Σ_k s_k);  1 − Π_k (1 − s_k) for links in proportion
 * Unit:     none, 0 to 1
 * Source:   M. Fréchet, "Généralisations du théorème des probabilités totales", Fundamenta Mathematicae 25, 1935: bounds of a union whose parts alone
 *           are known.
 *
 * @param shares of the place at each stage that has a table, as fractions; a stage without one is left out, so that `atMost` holds of these alone
 * @returns null for no stage
 */
export function passingThrough(shares: readonly Bounded[]): Passing | null {
  if (shares.length === 0) return null;
  const values = shares.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    atLeast: Math.max(0, ...shares.map(({ value, min }) => min ?? value ?? 0)),
    proportional: values.length === shares.length ? 1 - values.reduce((rest, share) => rest * (1 - share), 1) : null,
    atMost: Math.min(1, shares.reduce((sum, { value, max }) => sum + (max ?? value ?? 1), 0)),
    stages: shares.length,
  };
}
