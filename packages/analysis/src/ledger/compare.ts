// Two figures side by side: may they meet, and if so, do their intervals? The first difference in the key is the answer
// when they may not. Refuses to compare across units and bases it cannot convert and never fills in an unstated key.
import { intervalOf, meets, samePeriod, type Interval, type Verdict } from "@monazite/core";
import type { Entry } from "./entry.js";
import { inOurTerms } from "./our-terms.js";

export type Comparison = Pick<Verdict, "kind" | "differsBy" | "gap">;

const KEY_PARTS = ["measure", "good", "stage", "area", "counterpart", "denominator"] as const;

/**
 * What `ours` is worth beside `theirs`.
 *
 * agrees: key, period and kind of status are the same and the intervals share a value.
 * differs: the same, but they share none; `gap` is their distance in our unit, positive when ours is higher.
 * not-comparable: `differsBy` names the first difference, in the order measure, good, stage, area, counterpart,
 * denominator, period, status, unit, basis.
 */
export function compare(ours: Entry, theirs: Entry): Comparison {
  const differsBy = firstDifference(ours, theirs);
  if (differsBy) return { kind: "not-comparable", differsBy, gap: null };
  const terms = inOurTerms(ours, theirs);
  if (typeof terms === "string") return { kind: "not-comparable", differsBy: terms, gap: null };
  const [a, b] = [ours.interval ?? intervalOf(ours.figure), terms].map((interval) => bounded(interval, ours.figure.unit)) as [Interval, Interval];
  return meets(a, b) ? { kind: "agrees", differsBy: null, gap: null } : { kind: "differs", differsBy: null, gap: distance(a, b) };
}

/**
 * How near a figure is that cannot be compared, so that the nearest can be named with the reason; null when naming it
 * would help nobody: another good, another place, or another measure in another unit.
 */
export function nearness(ours: Entry, theirs: Entry): number | null {
  if (ours.key.good !== theirs.key.good || ours.key.area !== theirs.key.area || inOurTerms(ours, theirs) === "unit") return null;
  const weights = { measure: 8, good: 0, stage: 4, area: 0, counterpart: 2, denominator: 4 } as const;
  return KEY_PARTS.reduce((sum, part) => sum + (ours.key[part] === theirs.key[part] ? weights[part] : 0), ours.period && theirs.period && samePeriod(ours.period, theirs.period) ? 1 : 0);
}

function firstDifference(ours: Entry, theirs: Entry): Verdict["differsBy"] {
  for (const part of KEY_PARTS) if (ours.key[part] !== theirs.key[part]) return part;
  if (!ours.period || !theirs.period || !samePeriod(ours.period, theirs.period)) return "period";
  if (isOutlook(ours) !== isOutlook(theirs)) return "status";
  return null;
}

/** Forecasts and plans stand apart from what was measured or estimated. */
function isOutlook({ status }: Entry): boolean {
  return status === "forecast" || status === "announced";
}

/** A share cannot pass 100 %, so "over 90 %" is (90, 100]. A share printed above 100 % is left as printed. */
function bounded(interval: Interval, unit: string): Interval {
  if (unit !== "%" || (interval.lo !== null && interval.lo > 100)) return interval;
  return interval.hi === null || interval.hi > 100 ? { ...interval, hi: 100, hiOpen: false } : interval;
}

function distance(a: Interval, b: Interval): number {
  if (a.lo !== null && b.hi !== null && a.lo >= b.hi) return a.lo - b.hi;
  return (a.hi ?? 0) - (b.lo ?? 0);
}
