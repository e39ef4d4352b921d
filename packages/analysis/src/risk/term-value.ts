// A term of a risk formula with its value and where it comes from, so that a score can show each and an asker can replace one.
import { recordTerm, type Bounded, type MethodTerm } from "@monazite/core";
import { within } from "../within.js";

/** A number, what it may be, and whose it is. */
export interface TermValue extends Bounded {
  readonly origin: MethodTerm["origin"];
  readonly by?: MethodTerm["by"];
  readonly editionIds?: readonly string[];
  readonly evidence?: readonly string[];
}

/** A number known as it is. */
export const termValue = (value: number, origin: TermValue["origin"] = "record"): TermValue => ({ value, min: value, max: value, origin });

/** The term as a derivation shows it. @throws ObservatoryError `term-out-of-range` */
export function shownTerm(name: string, label: string, term: TermValue, [least, most]: readonly [number, number], of: string | null = null): MethodTerm {
  for (const value of [term.value, term.min, term.max]) if (value !== null) within(name, value, least, most);
  return { ...recordTerm({ name, label, of }, term, { editionIds: term.editionIds ?? [], evidence: term.evidence ?? [] }), origin: term.origin, by: term.by ?? null };
}

/** The ends of a result that is linear in each of its terms alone: they lie in corners. Null where a term has no end. */
export function cornersOf(terms: readonly TermValue[], formula: (...values: number[]) => number): Bounded {
  let [min, max] = [Infinity, -Infinity];
  for (let corner = 0; corner < 2 ** terms.length; corner++) {
    const values = terms.map((term, index) => ((corner >> index) & 1 ? term.max : term.min));
    if (values.some((value) => value === null)) return { value: null, min: null, max: null };
    const result = formula(...values.map((value) => value ?? 0));
    [min, max] = [Math.min(min, result), Math.max(max, result)];
  }
  const values = terms.map(({ value }) => value);
  return { value: values.some((value) => value === null) ? null : formula(...values.map((value) => value ?? 0)), min, max };
}
