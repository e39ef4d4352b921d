// Terms that an asker puts in place of the record's: "IR=0.8,EoL=0.1".
import { termValue, type TermValue } from "@monazite/analysis/risk";
import { ObservatoryError, remark, type MethodNote } from "@monazite/core";

export type GivenTerms = ReadonlyMap<string, number>;

/** @throws ObservatoryError `parameter-invalid` for a term the method does not have */
export function givenTerms(set: string | undefined, allowed: readonly string[]): GivenTerms {
  const given = new Map<string, number>();
  for (const one of set?.split(",") ?? []) {
    const [name = "", value = ""] = one.split("=");
    const known = allowed.find((term) => term.toLowerCase() === name.toLowerCase());
    if (known === undefined || given.has(known)) throw new ObservatoryError("parameter-invalid", { name: "set", value: one, reason: known === undefined ? `this method has the terms ${allowed.join(", ")}` : "given twice" });
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
