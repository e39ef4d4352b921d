// Every claim against the record and against the other claims of its text.
import { contentId, type Claim, type Observation, type Verdict } from "@monazite/core";
import { compare, nearness, type Comparison } from "./compare.js";
import { entryOfClaim, entryOfObservation, type Entry } from "./entry.js";
import { groupBy } from "../group-by.js";
import { worldShares } from "./world-shares.js";

const NOTHING: Comparison = { kind: "nothing-to-compare", differsBy: null, gap: null };

/** How much weight the edition of an observation carries for a claim; the greater, the earlier its verdict stands. */
export type Authority = (observation: Observation, claim: Claim) => number;

interface Other {
  readonly authority: (claim: Claim) => number;
  readonly against: NonNullable<Verdict["against"]>;
  readonly entry: Entry;
}

/**
 * Verdicts on each claim, or else the nearest figure that cannot be compared and why. A claim with nothing beside it gets
 * "nothing-to-compare", so that no claim is silently passed over.
 *
 * The first verdict is the one to go by: that of the edition with the most authority (a publisher's newest statistics
 * before pages that repeat or dispute them); among equals an agreement stands before a contradiction, and other claims of
 * the text come last. Nothing is averaged and no contradiction is left out.
 *
 * Ids follow from the claim, the other figure and the outcome, so the same text gets the same ids everywhere.
 */
export function verdictsOf(claims: readonly Claim[], record: readonly Observation[], authority: Authority): readonly Verdict[] {
  const said = claims.flatMap((claim): Other[] => {
    const entry = entryOfClaim(claim);
    return entry ? [{ authority: () => Number.NEGATIVE_INFINITY, against: { kind: "claim", ids: [claim.id] }, entry }] : [];
  });
  const observed = [
    ...record.flatMap((observation): Other[] => {
      const entry = entryOfObservation(observation);
      return entry ? [{ authority: (claim) => authority(observation, claim), against: { kind: "observation", ids: [observation.id] }, entry }] : [];
    }),
    ...worldShares(record).map(({ part, whole, entry }): Other => ({ authority: (claim) => authority(part, claim), against: { kind: "share", ids: [part.id, whole.id] }, entry })),
  ];
  const byGood = groupBy([...observed, ...said], ({ entry }) => entry.key.good);
  return claims.flatMap((claim) => {
    const ours = entryOfClaim(claim);
    if (!ours) return [verdict(claim.id, null, NOTHING)];
    const others = (byGood.get(ours.key.good) ?? []).filter(({ against }) => against.kind !== "claim" || against.ids[0] !== claim.id);
    return judged(claim, ours, others);
  });
}

function judged(claim: Claim, ours: Entry, others: readonly Other[]): readonly Verdict[] {
  const made = others.map((other) => ({ other, comparison: compare(ours, other.entry) })).filter(({ comparison }) => comparison.kind !== "not-comparable");
  if (made.length) {
    return outOfDate(made
      .map(({ other, comparison }) => ({ authority: other.authority(claim), verdict: verdict(claim.id, other.against, comparison) }))
      .sort((a, b) => (a.authority === b.authority ? 0 : b.authority - a.authority) || (a.verdict.kind < b.verdict.kind ? -1 : a.verdict.kind > b.verdict.kind ? 1 : a.verdict.id < b.verdict.id ? -1 : 1)),
    );
  }
  const nearest = nearestOf(ours, others);
  return [nearest ? verdict(claim.id, nearest.against, compare(ours, nearest.entry)) : verdict(claim.id, null, NOTHING)];
}

/**
 * A figure that an older edition of the statistics bears out and the newest one the text could know does not is no wrong
 * figure but an old one.
 */
function outOfDate(made: readonly { readonly authority: number; readonly verdict: Verdict }[]): readonly Verdict[] {
  const [newest] = made;
  const isOld = newest !== undefined && newest.verdict.kind === "differs" && made.some(({ authority, verdict: { kind } }) => kind === "agrees" && authority > 0 && authority < newest.authority);
  return made.map((one) => (isOld && one === newest ? verdict(one.verdict.claimId, one.verdict.against, { kind: "out-of-date", differsBy: null, gap: one.verdict.gap }) : one.verdict));
}

/** Of the record only: that another sentence speaks of something else needs no telling. Among equals the youngest period. */
function nearestOf(ours: Entry, others: readonly Other[]): Other | null {
  let best: { readonly other: Other; readonly near: number } | null = null;
  for (const other of others) {
    const near = other.against.kind === "claim" ? null : nearness(ours, other.entry);
    if (near === null) continue;
    if (!best || near > best.near || (near === best.near && orderOf(other) > orderOf(best.other))) best = { other, near };
  }
  return best?.other ?? null;
}

const orderOf = ({ entry, against }: Other): string => `${entry.period?.start ?? ""} ${against.ids.join(" ")}`;

export function verdict(claimId: string, against: Verdict["against"], comparison: Comparison): Verdict {
  return { id: contentId("vdt", [claimId, against?.kind ?? null, ...(against?.ids ?? []), comparison.kind]), claimId, against, ...comparison };
}
