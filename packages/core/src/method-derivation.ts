// Formulas filled in, built by hand: terms by where they come from, and the whole with its result.
import type { MethodResult, MethodTerm } from "./method-derivation.schema.js";
import type { MethodNote } from "./method-note.js";

/** A formula, its terms, its result and what must be said beside it. */
export interface MethodDerivation {
  readonly method: { readonly id: string; readonly version: string };
  readonly formula: string;
  readonly terms: readonly MethodTerm[];
  readonly result: MethodResult;
  readonly notes: readonly MethodNote[];
}

/** A number with what it may be: both ends equal it where it is exact. */
export interface Bounded {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

export const exact = (value: number): Bounded => ({ value, min: value, max: value });
export const ABSENT: Bounded = { value: null, min: null, max: null };

type Named = Pick<MethodTerm, "name" | "label"> & Partial<Pick<MethodTerm, "of" | "unit">>;

const term = ({ of = null, unit = null, ...named }: Named, { value, min, max }: Bounded, rest: Pick<MethodTerm, "origin"> & Partial<Pick<MethodTerm, "by" | "editionIds" | "evidence">>): MethodTerm =>
  ({ name: named.name, of, label: named.label, value, min, max, unit, by: null, editionIds: [], evidence: [], ...rest });

/** A term that figures of the record give. */
export const recordTerm = (named: Named, value: Bounded, from: { readonly editionIds?: readonly string[]; readonly evidence?: readonly string[] } = {}): MethodTerm =>
  term(named, value, { origin: "record", editionIds: [...(from.editionIds ?? [])], evidence: [...(from.evidence ?? [])] });

/** A term that another method gives. */
export const computedTerm = (named: Named, value: Bounded, by: MethodDerivation["method"] | null = null, editionIds: readonly string[] = []): MethodTerm => term(named, value, { origin: "computed", by, editionIds: [...editionIds] });

/** A term that whoever asked puts in. */
export const givenTerm = (named: Named, value: number): MethodTerm => term(named, exact(value), { origin: "asker" });

/** A constant of the method. */
export const constantTerm = (named: Named, value: number): MethodTerm => term(named, exact(value), { origin: "method" });

/** Is there a reason against a number? */
export const refuses = ({ notes }: Pick<MethodDerivation, "notes">): boolean => notes.some((note) => note.refuses);

/**
 * A formula filled in.
 *
 * @example derivationOf(method, "SR = HHI·(1−EoL)", terms, { name: "SR", ...exact(2.2), unit: null }, [])
 */
export function derivationOf(method: MethodDerivation["method"], formula: string, terms: readonly MethodTerm[], result: MethodResult, notes: readonly MethodNote[] = []): MethodDerivation {
  return { method, formula, terms, result, notes };
}
