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

/**
 * A result that is linear in each of its terms alone: its ends lie in corners. There is a single number where all terms have one, or where those that do not
 * make no difference (of no import reliance, world supply weighs nothing). Nothing where a term has no end.
 */
export function cornersOf(terms: readonly TermValue[], formula: (...values: number[]) => number): Bounded {
  const ends = spread(terms.map(({ min, max }) => (min === max ? [min] : [min, max])), formula);
  if (!ends) return { value: null, min: null, max: null };
  const loose = spread(terms.map(({ value, min, max }) => (value === null ? [min, max] : [value])), formula);
  return { value: loose && loose.max - loose.min <= 1e-12 ? loose.min : null, ...ends };
}

/** Least and greatest over all choices of one value a term; null where a value is missing. */
function spread(choices: readonly (readonly (number | null)[])[], formula: (...values: number[]) => number): { readonly min: number; readonly max: number } | null {
  const rows = choices.reduce<readonly (readonly (number | null)[])[]>((all, own) => all.flatMap((row) => own.map((value) => [...row, value])), [[]]);
  if (rows.some((row) => row.includes(null))) return null;
  const results = rows.map((row) => formula(...row.map((value) => value ?? 0)));
  return { min: Math.min(...results), max: Math.max(...results) };
}
