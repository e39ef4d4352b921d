import { within } from "../within.js";

/**
 * Growth of a flow on the same period a year before, which has the same season.
 *
 * Formula:  now / before − 1.  Unit: none; 0.158 is +15.8 %.
 *
 * @returns null where either is missing, or the base is zero: growth from nothing is not a number
 */
export function growthOnYear(now: number | null, before: number | null): number | null {
  if (now === null || before === null || within("before", before, 0) === 0) return null;
  return within("now", now, 0) / before - 1;
}
