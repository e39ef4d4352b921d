import { computedTerm, derivationOf, exact, recordTerm, refusal, remark, type Bounded, type MethodDerivation } from "@monazite/core";
import { within } from "../within.js";
import { shownTerm, type TermValue } from "./term-value.js";

/** One end use: its part of the material, and the value added of the sector it belongs to. */
export interface EndUse {
  readonly id: string;
  /** Fraction of the material. */
  readonly share: number;
  /** Of the NACE two-digit sector, in one currency and size for all; null where the use has no sector. */
  readonly valueAdded: number | null;
  readonly evidence?: readonly string[];
}

export const ECONOMIC_IMPORTANCE = { id: "risk.eu-economic-importance", version: "1" } as const;

/**
 * Economic importance.
 *
 * Formula:  EI = Σ A·Q · SI · 10 / Qmax, with A the share of an end use, Q the value added of its sector, Qmax that of the largest sector
 * Unit:     none, 0 to 10; critical from 2.8 on.
 * Source:   CRM methodology 2017; Reg. (EU) 2024/1252 Annex II. It has no stage.
 *
 * Uses without a sector are not spread over the others: the sum leaves them out, and the range tells what they could add.
 */
export function economicImportance(uses: readonly EndUse[], largest: number, substitution: TermValue | null, editionIds: readonly string[] = []): { readonly importance: Bounded; readonly derivation: MethodDerivation } {
  within("Qmax", largest, Number.MIN_VALUE);
  const known = uses.filter(({ valueAdded }) => valueAdded !== null);
  const sum = known.reduce((total, { id, share, valueAdded }) => total + within(id, share, 0, 1) * within("Q", valueAdded ?? 0, 0, largest), 0);
  const open = uses.filter(({ valueAdded }) => valueAdded === null).reduce((total, { share }) => total + share, 0);
  const all = uses.reduce((total, { share }) => total + share, 0);
  const terms = [
    ...uses.map(({ id, share, evidence = [] }) => recordTerm({ name: "A", of: id, label: "term.use-share" }, exact(share), { editionIds, evidence })),
    ...known.map(({ id, valueAdded }) => recordTerm({ name: "Q", of: id, label: "term.value-added", unit: "EUR million" }, exact(valueAdded ?? 0), { editionIds })),
    computedTerm({ name: "Qmax", label: "term.value-added", unit: "EUR million" }, exact(largest), null, editionIds),
    ...(substitution ? [shownTerm("SI", "term.substitution", substitution, [0, 1])] : []),
  ];
  const missing = substitution === null ? "term.substitution" : known.length === 0 ? "term.use-share" : null;
  const si = (pick: keyof Bounded): number => substitution?.[pick] ?? 0;
  const scaled = (total: number, index: number): number => (total * index * 10) / largest;
  const importance: Bounded = missing === null
    ? { value: substitution?.value === null ? null : scaled(sum, si("value")), min: scaled(sum, si("min")), max: scaled(sum + Math.max(open, 1 - all, 0) * largest, si("max")) }
    : { value: null, min: null, max: null };
  const notes = [...(missing === null ? [] : [refusal("term-missing", { term: missing })]), ...(uses.length && Math.abs(all - open - 1) > 5e-3 ? [remark("shares-not-whole", { sum: all - open })] : [])];
  return { importance, derivation: derivationOf(ECONOMIC_IMPORTANCE, "EI = Σ A·Q · SI · 10 / Qmax", terms, { name: "EI", ...importance, unit: null }, notes) };
}
