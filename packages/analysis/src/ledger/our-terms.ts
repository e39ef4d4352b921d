// Another figure in our unit and on our basis of mass: 750,000 kg beside 750 t, tonnes of lithium beside tonnes of LCE.
// A basis nobody states is taken as the other side's; two stated ones are converted by stoichiometry or not compared.
import { intervalOf, type Interval } from "@monazite/core";
import { basisFactor, unitFactor } from "@monazite/core/registry";
import type { Entry } from "./entry.js";

/** The interval of `theirs` in the terms of `ours`, or what stands between them. */
export function inOurTerms(ours: Entry, theirs: Entry): Interval | "unit" | "basis" {
  const units = unitFactorOf(theirs.figure.unit, ours.figure.unit);
  if (!units) return "unit";
  const factor = factorOf(ours.basis, theirs.basis);
  if (factor === null) return "basis";
  const interval = theirs.interval ?? intervalOf(theirs.figure);
  const [num, den] = units;
  const scaled = (end: number | null): number | null => (end === null ? null : ((end * num) / den) * factor);
  return factor === 1 && num === den ? interval : { ...interval, lo: scaled(interval.lo), hi: scaled(interval.hi) };
}

function unitFactorOf(from: string, to: string): readonly [number, number] | null {
  try {
    return from === to ? [1, 1] : unitFactor(from, to);
  } catch {
    // Units of two dimensions have no factor: that is the answer here, not an error.
    return null;
  }
}

function factorOf(ours: string | null, theirs: string | null): number | null {
  if (ours === null || theirs === null || ours === theirs) return 1;
  try {
    return basisFactor(theirs, ours);
  } catch {
    // Gross weight, or compounds without a shared element.
    return null;
  }
}
