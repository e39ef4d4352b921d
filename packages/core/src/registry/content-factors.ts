// How much of an element or oxide a traded good holds: a range with a source, never one number in silence. Gross weight becomes content only
// through one of these, and the result is a range.
import type { Interval } from "../interval.js";
import { productOf } from "../interval-arithmetic.js";
import { CONTENT_FACTOR_DATA } from "./content-factors.data.js";

/** Mass fraction of an element or oxide in a good as traded. Unit: none, 0 to 1. */
export interface ContentFactor {
  /** Good of the registry; its mass is gross. */
  readonly good: string;
  /** Basis of the content: "as:REO", "as:Li2O". */
  readonly basis: string;
  /** Least and most, as mass fractions. */
  readonly range: readonly [least: number, most: number];
  /** The figure usually taken; null where none is usual. */
  readonly typical: number | null;
  /** assumption: ours, to be replaced by a measured one · specification: of the grade traded · stoichiometric: the pure compound. */
  readonly kind: "assumption" | "specification" | "stoichiometric";
  readonly source: string;
}

/** All factors, each with its source. */
export const contentFactors: readonly ContentFactor[] = CONTENT_FACTOR_DATA;

/** Factors of a good, for one basis if asked. */
export function contentOf(goodId: string, basis?: string): readonly ContentFactor[] {
  return CONTENT_FACTOR_DATA.filter((factor) => factor.good === goodId && (basis === undefined || factor.basis === basis));
}

/**
 * Gross weight as content: an interval of tonnes times the factor's range, rounded outward.
 *
 * @example contentInterval(intervalOf(magnets), factor) // 5,473 t of magnets hold about 1,480 to 1,750 t of rare earth metal
 */
export function contentInterval(gross: Interval, factor: ContentFactor): Interval {
  const [lo, hi] = factor.range;
  return productOf(gross, { lo, hi, loOpen: false, hiOpen: false });
}
