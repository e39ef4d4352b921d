// How claims about the same thing stand to each other, in the words of the format `monazite-reading/1`, section "Sets".

export const SET_VERDICTS = ["compatible", "compatible-bounds", "rounding", "derivation", "differ-by-definition", "different-status", "different-subject", "not-comparable", "contradiction"] as const;

/**
 * compatible, compatible-bounds, rounding, derivation: the figures hold together · differ-by-definition, different-status,
 * different-subject, not-comparable: they are about different things, so they cannot clash · contradiction: they cannot all be right.
 */
export type SetVerdict = (typeof SET_VERDICTS)[number];
