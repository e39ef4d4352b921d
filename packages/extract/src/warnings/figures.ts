// Intervals of claims, and the pairs of claims a check of arithmetic needs.
import { intervalOf, type Claim, type Interval, type Warning } from "@monazite/core";

/** Ends of what a claim's figure can stand for; null where it is open. */
export function ends(claim: Claim): { readonly lo: number; readonly hi: number } | null {
  if (!claim.figure) return null;
  const interval: Interval = intervalOf(claim.figure);
  return interval.lo === null || interval.hi === null ? null : { lo: Math.min(interval.lo, interval.hi), hi: Math.max(interval.lo, interval.hi) };
}

/** The one number of a claim; null for ranges. */
export function valueOf(claim: Claim): number | null {
  return claim.figure?.value ?? null;
}

export function isPercent(claim: Claim): boolean {
  return claim.figure?.unit === "%" || claim.figure?.unit === "%/a";
}

export function makeWarning(kind: string, claim: Claim, facts: Warning["facts"]): Warning {
  return { kind, statement: claim.statement, span: claim.quantitySpan, facts };
}

/** To four digits, for facts people read. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
