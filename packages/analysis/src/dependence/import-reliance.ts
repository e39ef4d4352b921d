// How much of what a place uses comes from abroad: the measure of the EU and that of USGS, which differ by stocks and by how they are printed.
import { computedTerm, derivationOf, recordTerm, refusal, type Bounded, type MethodDerivation, type MethodNote } from "@monazite/core";

/** A quantity that may be known to a range only; `hi` is Infinity where nothing bounds it. */
export interface Quantity {
  readonly value: number | null;
  readonly lo: number;
  readonly hi: number;
  readonly evidence?: readonly string[];
}
export const exactQuantity = (value: number, evidence: readonly string[] = []): Quantity => ({ value, lo: value, hi: value, evidence });

export interface Balance {
  readonly production: Quantity;
  readonly imports: Quantity;
  readonly exports: Quantity;
  /** What stocks gave: opening less closing. USGS counts it, the EU does not. */
  readonly stockFall?: Quantity;
}

export interface Reliance {
  /** Fraction of apparent consumption; below 0 for a net exporter. Never cut to a range here. */
  readonly reliance: Bounded;
  readonly consumption: Bounded;
  readonly derivation: MethodDerivation;
}

export const IMPORT_RELIANCE = { id: "dependence.import-reliance", version: "1" } as const;
export const NET_IMPORT_RELIANCE = { id: "dependence.net-import-reliance", version: "1" } as const;

const NONE: Quantity = { value: 0, lo: 0, hi: 0 };
const end = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * Import reliance of the EU.
 *
 * Formula:  IR = (I − E) / (P + I − E)
 * Unit:     fraction. Raw: a net exporter is below 0. `clampedReliance` cuts it to 0..1, as supply risk wants it.
 * Source:   European Commission, Methodology for establishing the EU list of critical raw materials, 2017, doi 10.2873/769526; Reg. (EU) 2024/1252 Annex II.
 *
 * @returns null, with the reason, where apparent consumption is not above zero
 */
export const importReliance = (balance: Balance, unit = "t", editionIds: readonly string[] = []): Reliance => relianceOf({ ...balance, stockFall: NONE }, IMPORT_RELIANCE, "IR = (I − E) / (P + I − E)", "IR", unit, editionIds);

/**
 * Net import reliance of USGS.
 *
 * Formula:  NIR = (I − E + ΔS) / (P + I − E + ΔS), with ΔS what stocks gave (opening less closing)
 * Unit:     fraction; USGS prints per cent by class (`printedReliance`).
 * Source:   USGS, Mineral Commodity Summaries 2025, rare earths, notes 5, 7 and 8.
 */
export const netImportReliance = (balance: Balance, unit = "t", editionIds: readonly string[] = []): Reliance => relianceOf(balance, NET_IMPORT_RELIANCE, "NIR = (I − E + ΔS) / (P + I − E + ΔS)", "NIR", unit, editionIds);

/**
 * Net import reliance from printed consumption, where the rows of trade do not add up to it: USGS prints exports of ores and compounds in one row.
 *
 * Formula:  NIR = (AC − P) / AC
 *
 * @example relianceOfConsumption(exactQuantity(6600), exactQuantity(1300)).reliance.value // 0.803: printed 80
 */
export function relianceOfConsumption(consumption: Quantity, production: Quantity, unit = "t", editionIds: readonly string[] = []): Reliance {
  const from = (quantity: Quantity) => ({ editionIds, evidence: quantity.evidence ?? [] });
  const terms = [recordTerm({ name: "AC", label: "term.consumption", unit }, shown(consumption), from(consumption)), recordTerm({ name: "P", label: "term.production", unit }, shown(production), from(production))];
  const formula = "NIR = (AC − P) / AC";
  if (consumption.hi <= 0 || (consumption.value ?? 1) <= 0) return refused(NET_IMPORT_RELIANCE, formula, "NIR", terms, refusal("consumption-not-positive", { value: consumption.value ?? consumption.hi }), shown(consumption));
  const value = consumption.value !== null && production.value !== null ? (consumption.value - production.value) / consumption.value : null;
  // Falls with production and rises with consumption: its ends are the corners.
  const reliance = { value, min: consumption.lo > 0 ? end(1 - production.hi / consumption.lo) : null, max: end(1 - production.lo / consumption.hi) };
  return { reliance, consumption: shown(consumption), derivation: derivationOf(NET_IMPORT_RELIANCE, formula, terms, { name: "NIR", ...reliance, unit: null }) };
}

function relianceOf({ production: p, imports: i, exports: e, stockFall: s = NONE }: Balance, method: MethodDerivation["method"], formula: string, name: string, unit: string, editionIds: readonly string[]): Reliance {
  const from = (quantity: Quantity) => ({ editionIds, evidence: quantity.evidence ?? [] });
  const value = [p, i, e, s].every((one) => one.value !== null);
  const net = { value: value ? (i.value ?? 0) - (e.value ?? 0) + (s.value ?? 0) : null, lo: i.lo - e.hi + s.lo, hi: i.hi - e.lo + s.hi };
  const consumption: Bounded = { value: net.value === null ? null : (p.value ?? 0) + net.value, min: end(p.lo + net.lo), max: end(p.hi + net.hi) };
  const terms = [
    recordTerm({ name: "P", label: "term.production", unit }, shown(p), from(p)), recordTerm({ name: "I", label: "term.imports", unit }, shown(i), from(i)), recordTerm({ name: "E", label: "term.exports", unit }, shown(e), from(e)),
    ...(s === NONE ? [] : [recordTerm({ name: "ΔS", label: "term.stock-change", unit }, shown(s), from(s))]),
    computedTerm({ name: "AC", label: "term.consumption", unit }, consumption, null, editionIds),
  ];
  if ((consumption.value ?? 1) <= 0 || (consumption.max ?? 1) <= 0) return refused(method, formula, name, terms, refusal("consumption-not-positive", { value: consumption.value ?? consumption.max ?? 0 }), consumption);
  // N / (P + N) rises with N and, for N above 0, falls with P; below 0 it rises with P.
  const corners = [p.lo, p.hi].flatMap((pp) => [net.lo, net.hi].map((n) => (pp + n > 0 ? (n === Infinity ? 1 : pp === Infinity ? 0 : n / (pp + n)) : -Infinity)));
  const reliance = { value: net.value === null || consumption.value === null ? null : net.value / consumption.value, min: end(Math.min(...corners)), max: end(Math.max(...corners)) };
  return { reliance, consumption, derivation: derivationOf(method, formula, terms, { name, ...reliance, unit: null }) };
}

const shown = ({ value, lo, hi }: Quantity): Bounded => ({ value, min: end(lo), max: end(hi) });

function refused(method: MethodDerivation["method"], formula: string, name: string, terms: MethodDerivation["terms"], note: MethodNote, consumption: Bounded): Reliance {
  const nothing: Bounded = { value: null, min: null, max: null };
  return { reliance: nothing, consumption, derivation: derivationOf(method, formula, terms, { name, ...nothing, unit: null }, [note]) };
}

/** Cut to 0..1, as the supply risk of the EU takes it: a net exporter relies on nobody. */
export const clampedReliance = (reliance: number): number => Math.min(1, Math.max(0, reliance));

/**
 * A net import reliance as USGS prints it: whole per cents; more than 95 as ">95" but all of it as "100"; a net exporter as "E".
 *
 * @param reliance fraction, null where consumption is not above zero
 * @param net imports less exports; tells a net exporter where there is no reliance
 */
export function printedReliance(reliance: number | null, net: number): string | null {
  if (net < 0) return "E";
  if (reliance === null) return null;
  const percent = reliance * 100;
  if (percent >= 100) return "100";
  return Math.round(percent) > 95 ? ">95" : String(Math.round(percent));
}
