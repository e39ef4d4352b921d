// Claims about the same thing, and how they stand to each other.

import type { SetVerdict } from "@monazite/core";

/** Why: for what agrees how, for what is apart what differs, for what clashes how it came to light. */
export const SET_REASONS = [
  "same-figure", "bounds-meet", "same-when-rounded", "follows",
  "measure", "good", "stage", "area", "counterpart", "mirror", "denominator", "period", "status", "definition", "scope", "per-what", "reading",
  "intervals-apart", "sums-apart",
] as const;
export type SetReason = (typeof SET_REASONS)[number];

export interface ClaimSet {
  /** Ids of claims; of a derivation the implied claim comes first. */
  readonly members: readonly string[];
  readonly verdict: SetVerdict;
  readonly reason: SetReason;
}
