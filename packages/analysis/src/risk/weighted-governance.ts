import { computedTerm, derivationOf, exact, recordTerm, refusal, remark, type Bounded, type MethodDerivation } from "@monazite/core";
import { within } from "../within.js";
import { GOVERNANCE_RANGE } from "./governance-scale.js";

/** What the weights are: a mean over producers is not a mean over holders of reserves, nor over one importer's suppliers. */
export const REFERENCE_WEIGHTS = ["production", "reserves", "imports"] as const;
export type ReferenceWeight = (typeof REFERENCE_WEIGHTS)[number];

export interface WeighedPlace {
  readonly id: string;
  readonly amount: number;
  /** Governance, 0 best to 10 worst; null where the record has none. */
  readonly governance: number | null;
  readonly evidence?: readonly string[];
}

export const WEIGHTED_GOVERNANCE = { id: "risk.weighted-governance", version: "1" } as const;

/**
 * Governance of those who supply, weighted by production, reserves or imports.
 *
 * Formula:  G = Σ w·g, w = x / Σ x over all places, with and without governance
 * Unit:     0 best to 10 worst.
 *
 * The weights are named in the answer and never brought to 1 over the places that happen to have a figure: what is not covered widens the range.
 */
export function weightedGovernance(places: readonly WeighedPlace[], by: ReferenceWeight, unit: string, editionIds: readonly string[] = []): { readonly governance: Bounded; readonly covered: number; readonly by: ReferenceWeight; readonly derivation: MethodDerivation } {
  const total = places.reduce((sum, { id, amount }) => sum + within(id, amount, 0), 0);
  const part = (pick: (place: WeighedPlace) => number): number => (total > 0 ? places.reduce((sum, place) => sum + (place.amount / total) * pick(place), 0) : 0);
  const covered = part(({ governance }) => (governance === null ? 0 : 1));
  const sum = part(({ governance }) => within("g", governance ?? 0, ...GOVERNANCE_RANGE));
  const whole = covered > 1 - 1e-12;
  // Of no place with governance nothing is known but the scale itself, and that is no answer.
  const governance: Bounded = total > 0 && covered > 0 ? { value: whole ? sum : null, min: sum, max: sum + (1 - covered) * 10 } : { value: null, min: null, max: null };
  const sorted = [...places].sort((a, b) => b.amount - a.amount);
  const terms = [
    ...sorted.map(({ id, amount, evidence = [] }) => recordTerm({ name: "x", of: id, label: "term.amount", unit }, exact(amount), { editionIds, evidence })),
    ...sorted.flatMap((place) => (place.governance === null ? [] : [computedTerm({ name: "g", of: place.id, label: "term.governance" }, exact(place.governance))])),
  ];
  const missing = places.filter((place) => place.governance === null).map(({ id }) => id);
  const notes = [...(total <= 0 ? [refusal("total-zero", {})] : covered === 0 ? [refusal("term-missing", { term: "g" })] : []), ...(missing.length ? [remark("places-missing", { places: missing.join(", ") })] : [])];
  return { governance, covered, by, derivation: derivationOf(WEIGHTED_GOVERNANCE, "G = Σ (x/Σx)·g", terms, { name: "G", ...governance, unit: null }, notes) };
}
