// Every claim against the record and against the other claims of its text.
import { contentId, type Claim, type Observation, type Verdict } from "@monazite/core";
import { compare, entryOfClaim, entryOfObservation, nearness, type Comparison, type Entry } from "./compare.js";

const RANK: Readonly<Record<Verdict["kind"], number>> = { contradicts: 0, agrees: 1, "not-comparable": 2, "nothing-to-compare": 3 };

/**
 * Verdicts on each claim, strongest first: contradictions, agreements, then the nearest figure that cannot be compared
 * and why. A claim with nothing beside it gets "nothing-to-compare", so that no claim is silently passed over.
 *
 * Ids follow from the claim, the other figure and the outcome, so the same text gets the same ids everywhere.
 */
export function verdictsOf(claims: readonly Claim[], record: readonly Observation[]): readonly Verdict[] {
  const entries = new Map(claims.flatMap((claim) => {
    const entry = entryOfClaim(claim);
    return entry ? [[claim.id, entry] as const] : [];
  }));
  const observed = record.flatMap((observation) => {
    const entry = entryOfObservation(observation);
    return entry ? [{ id: observation.id, entry }] : [];
  });
  return claims.flatMap((claim) => {
    const ours = entries.get(claim.id);
    if (!ours) return [verdict(claim.id, null, { kind: "nothing-to-compare", differsBy: null, gap: null })];
    const said = claims.flatMap((other) => {
      const entry = other.id === claim.id ? undefined : entries.get(other.id);
      return entry ? [{ id: other.id, entry }] : [];
    });
    return sorted([...against(claim.id, ours, observed, "observation"), ...against(claim.id, ours, said, "claim").filter((v) => v.kind !== "not-comparable")], claim.id);
  });
}

type Other = { readonly id: string; readonly entry: Entry };

/** All comparisons that come out, and of those that cannot be made only the nearest. */
function against(claimId: string, ours: Entry, others: readonly Other[], kind: "observation" | "claim"): readonly Verdict[] {
  const compared = others.map((other) => ({ other, comparison: compare(ours, other.entry) }));
  const made = compared.filter(({ comparison }) => comparison.kind !== "not-comparable");
  const [nearest] = compared
    .filter(({ other }) => nearness(ours, other.entry) > 0 || ours.key.good === other.entry.key.good)
    .sort((a, b) => nearness(ours, b.other.entry) - nearness(ours, a.other.entry) || (a.other.id < b.other.id ? -1 : 1));
  const shown = made.length ? made : nearest ? [nearest] : [];
  return shown.map(({ other, comparison }) => verdict(claimId, { kind, id: other.id }, comparison));
}

function sorted(verdicts: readonly Verdict[], claimId: string): readonly Verdict[] {
  if (!verdicts.length) return [verdict(claimId, null, { kind: "nothing-to-compare", differsBy: null, gap: null })];
  return [...verdicts].sort((a, b) => RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1));
}

function verdict(claimId: string, against: Verdict["against"], comparison: Comparison): Verdict {
  return { id: contentId("vdt", [claimId, against?.kind ?? null, against?.id ?? null, comparison.kind]), claimId, against, ...comparison };
}
