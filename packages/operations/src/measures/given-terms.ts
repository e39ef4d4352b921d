// Terms that an asker puts in place of the record's: "IR=0.8,EoL=0.1".
import { termValue, type TermValue } from "@monazite/analysis/risk";
import { ObservatoryError, remark, type MethodNote } from "@monazite/core";
import { resolvePlace } from "../names/resolve.js";

export type GivenTerms = ReadonlyMap<string, number>;

/**
 * @param allowed terms by name @param byPlace terms that stand with a place: "exportTax.CHN"
 * @throws ObservatoryError `parameter-invalid` for a term the method does not have, `name-unknown` for a place
 */
export function givenTerms(set: string | undefined, allowed: readonly string[], byPlace: readonly string[] = []): GivenTerms {
  const given = new Map<string, number>();
  for (const one of set?.split(",") ?? []) {
    const [name = "", value = ""] = one.split("=");
    const [base = "", place] = name.split(".");
    // N − 1 has D and d: a name that fits as it is written comes before one that fits in other letters.
    const like = (terms: readonly string[]): string | undefined => terms.find((term) => term === base) ?? terms.find((term) => term.toLowerCase() === base.toLowerCase());
    const found = like(place === undefined ? allowed : byPlace);
    const known = found !== undefined && place !== undefined ? `${found}.${resolvePlace(place).id}` : found;
    if (known === undefined || given.has(known)) throw new ObservatoryError("parameter-invalid", { name: "set", value: one, reason: known === undefined ? `this method has the terms ${[...allowed, ...byPlace.map((term) => `${term}.PLACE`)].join(", ")}` : "given twice" });
    given.set(known, Number(value));
  }
  return given;
}

/** The asker's value where there is one, else the record's. */
export function givenOr(given: GivenTerms, name: string, record: TermValue | null): TermValue | null {
  const value = given.get(name);
  return value === undefined ? record : termValue(value, "asker");
}

/** What must be said of each. */
export const givenNotes = (given: GivenTerms): readonly MethodNote[] => [...given.keys()].map((term) => remark("term-given", { term }));
