import { within } from "../within.js";

export interface NMinusOne {
  /** The supplier taken away; the first by id of equal ones. */
  readonly largest: string;
  /** Of all demand that is covered without it. */
  readonly ofDemand: number;
  /** Of the demand of all others that is covered without it; null where nobody else demands anything. */
  readonly ofRemainingDemand: number | null;
}

/**
 * N − 1: what remains when the largest supplier is gone.
 *
 * Formula:  of all demand:       (Q − q₁) / D
 *           of remaining demand: (Q − q₁) / (D − d₁), with d₁ the largest supplier's own demand
 * Unit:     fraction; above 1 where more is left than is needed.
 * Source:   IEA, Global Critical Minerals Outlook 2025, in the reading of METHODS section 5; the IEA prints the second.
 *
 * @param supply of each place @param demand of each place, of the same unit and basis
 * @returns null where nobody supplies or demands anything
 */
export function nMinusOne(supply: ReadonlyMap<string, number>, demand: ReadonlyMap<string, number>): NMinusOne | null {
  const total = (amounts: ReadonlyMap<string, number>): number => [...amounts].reduce((sum, [id, amount]) => sum + within(id, amount, 0), 0);
  const [q, d] = [total(supply), total(demand)];
  const [largest] = [...supply].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!largest || q <= 0 || d <= 0) return null;
  const left = q - largest[1];
  const remaining = d - (demand.get(largest[0]) ?? 0);
  return { largest: largest[0], ofDemand: left / d, ofRemainingDemand: remaining > 0 ? left / remaining : null };
}
