// A substitution index out of what an asker says of substitutes: "sub=0.3,SP=0.8,SCr=0.9". What no substitute replaces counts whole.
import { substitutionInImportance, substitutionInRisk, type TermValue } from "@monazite/analysis/risk";
import { givenTerm, ObservatoryError, type MethodTerm } from "@monazite/core";
import type { GivenTerms } from "./given-terms.js";

/** Of supply risk: SP production, SCr criticality, SCo co-production of the substitute. Of economic importance: SPP performance and cost. */
export const SUBSTITUTE_TERMS = { risk: ["sub", "SP", "SCr", "SCo"], importance: ["sub", "SPP"] } as const;

const METHOD = { id: "risk.substitution-index", version: "1" } as const;
const LABELS: Readonly<Record<string, string>> = {
  sub: "term.substitute-share", SP: "term.substitute-production", SCr: "term.substitute-criticality", SCo: "term.substitute-co-production", SPP: "term.substitute-performance",
};

export interface GivenSubstitution {
  readonly index: TermValue;
  readonly terms: readonly MethodTerm[];
  readonly formula: string;
}

/**
 * The index for substitutes that replace a part `sub` of all uses; parameters that are not given are 1, which is no relief.
 *
 * Formula:  SI = sub·w + (1 − sub), w = (SP·SCr·SCo)^(1/3) in supply risk, SPP in economic importance
 *
 * @returns null where nothing is said of substitutes
 * @throws ObservatoryError `parameter-invalid` without `sub`, or with SI as well; `term-out-of-range` outside of 0 to 1
 */
export function givenSubstitution(given: GivenTerms, index: keyof typeof SUBSTITUTE_TERMS): GivenSubstitution | null {
  const names = SUBSTITUTE_TERMS[index].filter((name) => given.has(name));
  if (!names.length) return null;
  const [first = ""] = names;
  const sub = given.get("sub");
  if (sub === undefined) throw new ObservatoryError("parameter-invalid", { name: "set", value: first, reason: "sub is needed too: the part of all uses in which the substitute is at hand" });
  if (given.has("SI")) throw new ObservatoryError("parameter-invalid", { name: "set", value: "SI", reason: "SI itself and what it would be made of: give one of the two" });
  const one = (name: string): number => given.get(name) ?? 1;
  // The rest of the material has no substitute.
  const whole = (substitute: object) => [{ share: 1, substitutes: [{ share: sub, ...substitute }, { share: 1 - sub }] }];
  const value = index === "risk" ? substitutionInRisk(whole({ production: one("SP"), criticality: one("SCr"), coProduction: one("SCo") })) : substitutionInImportance(whole({ costPerformance: one("SPP") }));
  return {
    index: { value, min: value, max: value, origin: "computed", by: METHOD },
    terms: names.map((name) => givenTerm({ name, label: LABELS[name] ?? name }, one(name))),
    formula: index === "risk" ? "SI = sub·(SP·SCr·SCo)^(1/3) + (1 − sub)" : "SI = sub·SPP + (1 − sub)",
  };
}
