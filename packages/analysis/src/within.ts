// What every method checks of its numbers: on the scale the formula takes, or refused by name.
import { ObservatoryError } from "@monazite/core";

/** @throws ObservatoryError `term-out-of-range` for what is no number or lies outside of [least, most] */
export function within(term: string, value: number, least: number, most = Infinity): number {
  if (value >= least && value <= most) return value;
  throw new ObservatoryError("term-out-of-range", { term, value, range: most === Infinity ? `≥ ${least}` : `${least}–${most}` });
}
