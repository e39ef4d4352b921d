// Two figures side by side: may they meet, and if so, do their intervals? The first difference in the key is the answer
// when they may not. Refuses to compare across units it cannot convert and never fills in an unstated key.
import { intervalOf, meets, samePeriod, type Claim, type Figure, type Interval, type Observation, type ObservationKey, type Period, type Status, type Verdict } from "@monazite/core";

/** A figure with all that decides whether it may meet another. */
export interface Entry {
  readonly key: ObservationKey;
  readonly period: Period | null;
  readonly figure: Figure;
  readonly status: Status;
}

export type Comparison = Pick<Verdict, "kind" | "differsBy" | "gap">;

const KEY_PARTS = ["measure", "good", "stage", "area", "counterpart", "denominator"] as const;

/** A claim as an entry; null when it lacks a key or a figure, or speaks of a change, which is no level of its key. */
export function entryOfClaim(claim: Claim): Entry | null {
  if (!claim.key || !claim.figure || claim.change !== null || claim.polarity === "negated") return null;
  if (claim.kind === "change" || claim.kind === "rank" || claim.kind === "qualitative") return null;
  const status: Status = claim.correctedModality === "projected" ? "forecast" : claim.correctedModality === "estimated" ? "estimated" : "reported";
  return { key: claim.key, period: claim.period, figure: claim.figure, status };
}

/** An observation as an entry; null where the record has a gap instead of a figure. */
export function entryOfObservation(observation: Observation): Entry | null {
  return observation.figure && { key: observation.key, period: observation.period, figure: observation.figure, status: observation.status };
}

/**
 * What `ours` is worth beside `theirs`.
 *
 * agrees: key, period and kind of status are the same and the intervals share a value.
 * contradicts: the same, but they share none; `gap` is their distance in our unit, positive when ours is higher.
 * not-comparable: `differsBy` names the first difference, in the order measure, good, stage, area, counterpart,
 * denominator, period, status, unit.
 */
export function compare(ours: Entry, theirs: Entry): Comparison {
  const differsBy = firstDifference(ours, theirs);
  if (differsBy) return { kind: "not-comparable", differsBy, gap: null };
  if (theirs.figure.unit !== ours.figure.unit) return { kind: "not-comparable", differsBy: "unit", gap: null };
  const [a, b] = [bounded(ours.figure), bounded(theirs.figure)];
  return meets(a, b) ? { kind: "agrees", differsBy: null, gap: null } : { kind: "contradicts", differsBy: null, gap: distance(a, b) };
}

/** How many parts of the keys are equal from the start: the nearest candidate for "not comparable because". */
export function nearness(ours: Entry, theirs: Entry): number {
  const first = KEY_PARTS.findIndex((part) => ours.key[part] !== theirs.key[part]);
  if (first >= 0) return first;
  return KEY_PARTS.length + (ours.period && theirs.period && samePeriod(ours.period, theirs.period) ? 1 : 0);
}

function firstDifference(ours: Entry, theirs: Entry): Verdict["differsBy"] {
  for (const part of KEY_PARTS) if (ours.key[part] !== theirs.key[part]) return part;
  if (!ours.period || !theirs.period || !samePeriod(ours.period, theirs.period)) return "period";
  if (isOutlook(ours.status) !== isOutlook(theirs.status)) return "status";
  return null;
}

/** Forecasts and plans stand apart from what was measured or estimated. */
function isOutlook(status: Status): boolean {
  return status === "forecast" || status === "announced";
}

/** A share cannot pass 100 %, so "over 90 %" is (90, 100]. */
function bounded(figure: Figure): Interval {
  const interval = intervalOf(figure);
  if (figure.unit !== "%" || (interval.lo !== null && interval.lo > 100)) return interval;
  return interval.hi === null || interval.hi > 100 ? { ...interval, hi: 100, hiOpen: false } : interval;
}

function distance(a: Interval, b: Interval): number {
  if (a.lo !== null && b.hi !== null && a.lo >= b.hi) return a.lo - b.hi;
  return (a.hi ?? 0) - (b.lo ?? 0);
}
