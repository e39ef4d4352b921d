// Who supplies how much: amounts added up by supplier, and their shares.
import { within } from "../within.js";

/** One supplier's amount; all amounts of one call share unit and basis. */
export interface Supply {
  readonly id: string;
  readonly amount: number;
}

/** What each supplier gives in all: a supplier that stands in several rows counts once. @throws ObservatoryError `term-out-of-range` for a negative amount */
export function addedUp(supply: Iterable<Supply>): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const { id, amount } of supply) amounts.set(id, (amounts.get(id) ?? 0) + within(id, amount, 0, Number.MAX_VALUE));
  return amounts;
}

/**
 * Shares of suppliers, as fractions.  Formula: s = x / Σ x.
 *
 * @param total what they are shares of; the sum of the amounts unless given. Nothing is brought to add up to 1.
 * @returns null when the total is zero: a share of nothing is not a number
 * @throws ObservatoryError `term-out-of-range` for a negative amount
 * @example fractionsOf([{ id: "CHN", amount: 60 }, { id: "AUS", amount: 40 }]) // CHN 0.6, AUS 0.4
 */
export function fractionsOf(supply: Iterable<Supply>, total?: number): ReadonlyMap<string, number> | null {
  const amounts = addedUp(supply);
  const whole = total ?? [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return whole > 0 ? new Map([...amounts].map(([id, amount]) => [id, amount / whole])) : null;
}
