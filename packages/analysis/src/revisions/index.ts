// How much an edition changed what an earlier one said.
import { sumOfDecimals } from "@monazite/core";
import { medianOf } from "../median.js";

export interface RevisionSize {
  /** New less old, in their unit; null where either is no number. */
  readonly difference: number | null;
  /** As a part of the old figure; null where that is zero: growth from nothing is not a number. */
  readonly relative: number | null;
}

/**
 * Size of one revision.
 *
 * Formula:  d = new − old;  r = d / |old|.  Unit: of the figures; none.
 */
export function revisionSize(before: number | null, now: number | null): RevisionSize {
  if (before === null || now === null) return { difference: null, relative: null };
  const difference = sumOfDecimals([now, -before]);
  return { difference, relative: before === 0 ? null : difference / Math.abs(before) };
}

export interface RevisionStatistics {
  /** Changes with a relative size: the number that the means are over. */
  readonly sized: number;
  readonly meanAbsoluteRelative: number | null;
  readonly medianAbsoluteRelative: number | null;
  /** With its sign: whether figures are revised up or down on the whole. */
  readonly meanRelative: number | null;
}

/**
 * Statistics over the changed figures alone; figures that stayed are not in them.
 *
 * Formula:  MAR = Σ|r| / n;  MR = Σr / n.  Unit: none; 0.05 is 5 %.
 * Variant:  relative to the old figure, since figures of all sizes are in one edition.
 *
 * @returns null for the means of nothing
 */
export function revisionStatistics(relatives: readonly (number | null)[]): RevisionStatistics {
  const sized = relatives.filter((one) => one !== null);
  const mean = (values: readonly number[]): number | null => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
  const absolute = sized.map(Math.abs);
  return { sized: sized.length, meanAbsoluteRelative: mean(absolute), medianAbsoluteRelative: medianOf(absolute), meanRelative: mean(sized) };
}
