import { computedTerm, derivationOf, exact, recordTerm, refusal, remark, type Bounded, type MethodDerivation } from "@monazite/core";
import { within } from "../within.js";

/** A supplier's exports to one importer, and how stable it is. */
export interface StableSupplier {
  readonly id: string;
  readonly amount: number;
  /** Percentile rank of political stability, 0 worst to 100 best; null where the record has none. */
  readonly percentile: number | null;
}

export const KLIMEK = { id: "risk.klimek-vulnerability", version: "1" } as const;

/**
 * Vulnerability of an importer, after Klimek and others.
 *
 * Formula:  V = Σ (1 − p/100)·m, with m the supplier's part of the imports and p its percentile of political stability
 * Unit:     none, 0 to 1: the in-strength of the importer in the network of V_ij.
 * Source:   Klimek, Obersteiner, Thurner 2015, Sci. Adv. 1(10), doi 10.1126/sciadv.1500522; the form of the weight is recalled in METHODS section 5. No
 *           inputs were published, so it is held by laws only: at most 1, no effect of scale, a less stable supplier raises it.
 *
 * Suppliers without a percentile widen the range by their whole part.
 */
export function klimekVulnerability(suppliers: readonly StableSupplier[], editionIds: readonly string[] = []): { readonly vulnerability: Bounded; readonly derivation: MethodDerivation } {
  const total = suppliers.reduce((sum, { id, amount }) => sum + within(id, amount, 0), 0);
  const known = suppliers.filter(({ percentile }) => percentile !== null);
  const sum = total > 0 ? known.reduce((part, { amount, percentile }) => part + (1 - within("p", percentile ?? 0, 0, 100) / 100) * (amount / total), 0) : 0;
  const open = total > 0 ? suppliers.reduce((part, { amount, percentile }) => part + (percentile === null ? amount / total : 0), 0) : 0;
  const vulnerability: Bounded = total > 0 ? { value: open > 0 ? null : sum, min: sum, max: Math.min(1, sum + open) } : { value: null, min: null, max: null };
  const sorted = [...suppliers].sort((a, b) => b.amount - a.amount);
  const terms = [
    ...sorted.map(({ id, amount }) => computedTerm({ name: "m", of: id, label: "term.share" }, exact(total > 0 ? amount / total : 0), null, editionIds)),
    ...sorted.flatMap(({ id, percentile }) => (percentile === null ? [] : [recordTerm({ name: "p", of: id, label: "term.political-stability" }, exact(percentile), { editionIds })])),
  ];
  const missing = suppliers.filter(({ percentile }) => percentile === null).map(({ id }) => id);
  const notes = [...(total > 0 ? [] : [refusal("total-zero", {})]), ...(missing.length ? [remark("places-missing", { places: missing.join(", ") })] : [])];
  return { vulnerability, derivation: derivationOf(KLIMEK, "V = Σ (1 − p/100)·m", terms, { name: "V", ...vulnerability, unit: null }, notes) };
}
