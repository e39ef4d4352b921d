// Claims about the same thing, and how they stand to each other.

/** The words of the format `monazite-reading/1`, section "Sets". */
export const SET_VERDICTS = ["compatible", "compatible-bounds", "rounding", "derivation", "differ-by-definition", "different-status", "different-subject", "not-comparable", "contradiction"] as const;
export type SetVerdict = (typeof SET_VERDICTS)[number];

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
