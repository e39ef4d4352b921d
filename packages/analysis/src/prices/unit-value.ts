// Unit values of trade: money over weight. Not a price: a mixture of grades, contracts and months, at the border and at the moment of the declaration.
import type { FlowTotals } from "@monazite/core";

export interface UnitValue {
  /** USD per tonne, gross. */
  readonly value: number;
  /**
   * exact: every row gives both · at-most: rows without a weight put their money in and no weight · at-least: rows without money put in weight.
   */
  readonly bound: "exact" | "at-most" | "at-least";
  /** Part of the weight that is estimated, imputed or suspicious, 0 to 1: an imputed weight is itself made from a unit value. */
  readonly doubtful: number;
}

/**
 * Unit value.
 *
 * Formula:  V / Q.  Unit: USD/t, gross weight.
 * Source:   UN Statistics Division, International Merchandise Trade Statistics: Compilers Manual, on unit value indices: not a price.
 *
 * @returns null where the weight is zero or absent, and where some rows have no weight and others no money: then it bounds nothing
 */
export function unitValueOf({ valueUsd, tonnes, withoutValue, withoutTonnes, doubtfulTonnes }: FlowTotals): UnitValue | null {
  if (valueUsd === null || tonnes === null || tonnes <= 0 || (withoutValue > 0 && withoutTonnes > 0)) return null;
  return { value: valueUsd / tonnes, bound: withoutTonnes > 0 ? "at-most" : withoutValue > 0 ? "at-least" : "exact", doubtful: Math.min(1, doubtfulTonnes / tonnes) };
}
