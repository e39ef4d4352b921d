// Why a number is absent. A gap is never zero: shares must know the difference.

export const GAP_REASONS = ["withheld", "not-reported", "below-threshold", "confidential", "not-loaded"] as const;

/**
 * withheld: the publisher keeps it back (USGS "W") · not-reported: nobody gave it ("NA") ·
 * below-threshold: smaller than the publisher prints ("s", "<0.1 %") · confidential: protected by statistics law
 * (Eurostat ":c") · not-loaded: exists, but no edition here has it.
 */
export type GapReason = (typeof GAP_REASONS)[number];

/** Stands where a number would. */
export interface Gap {
  readonly gap: GapReason;
}

export function isGap(value: unknown): value is Gap {
  return typeof value === "object" && value !== null && "gap" in value;
}
