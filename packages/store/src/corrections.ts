// Corrections over what was read: the reading stays as it is, and every answer shows it corrected.
import type { Claim, Correctable } from "@monazite/core";

/** A person's correction as it is kept: by the claim's id, and by the words it was read from, for a reader that numbers otherwise. */
export interface StoredCorrection {
  readonly id: string;
  readonly claimId: string;
  readonly documentId: string;
  /** The first place of the claim, and its figure, as printed. */
  readonly quote: string;
  readonly printed: string | null;
  readonly author: string;
  readonly at: string;
  readonly note: string | null;
  readonly isClaim: boolean;
  readonly fields: Correctable;
}

/** @param corrections of the claim's document, the oldest first; the last that fits holds */
export function correctedClaim(claim: Claim, corrections: readonly StoredCorrection[]): Claim {
  const fits = ({ claimId, quote, printed }: StoredCorrection): boolean => claimId === claim.id || (quote === claim.evidence[0]?.quote && printed === (claim.figure?.printed ?? null));
  const correction = corrections.findLast((one) => one.claimId === claim.id) ?? corrections.findLast(fits);
  if (!correction) return claim;
  const { author, at, note, isClaim, fields } = correction;
  const names = Object.keys(fields) as (keyof Correctable)[];
  const original = Object.fromEntries(names.map((name) => [name, claim[name]])) as Correctable;
  return { ...claim, ...(fields as Partial<Claim>), correction: { author, at, note, isClaim, original } };
}
