// A past told as future: "is expected to export 60,000 t in 2024", published in 2026.
import { lastDay, type Claim, type Warning } from "@monazite/core";
import { makeWarning } from "./figures.js";

/** `claims` of one statement. */
export function tenseWarnings(claims: readonly Claim[], published: string | null): Warning[] {
  return claims
    .filter((claim) => claim.modality === "projected" && claim.correctedModality === "reported" && claim.periodBasis === "explicit")
    .map((claim) => {
      // A projection "after" a later period cannot be for the earlier one: then the year is wrong, not the tense.
      const later = claims.find((other) => other !== claim && other.metric === claim.metric && (other.period?.start ?? "") > (claim.period?.start ?? "9999"));
      const end = claim.period ? lastDay(claim.period) : null;
      return makeWarning(later ? "date" : "tense/modality", claim, { over: end ?? "", published: published ?? "", ...(later?.period && { later: later.period.text }) });
    });
}
