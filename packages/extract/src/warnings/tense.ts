// A past told as future, and a distant past told as what is: "is expected to export 60,000 t in 2024", published in 2026.
import { lastDay, type Claim, type Warning } from "@monazite/core";
import type { StatementView } from "../claims/view.js";
import { makeWarning } from "./figures.js";

/** `claims` of one statement. */
export function tenseWarnings(claims: readonly Claim[], published: string | null): Warning[] {
  return claims
    .filter((claim) => claim.modality === "projected" && claim.correctedModality === "reported" && claim.periodBasis === "explicit" && !isForecastOfResults(claim, published))
    .map((claim) => {
      // A projection "after" a later period cannot be for the earlier one: then the year is wrong, not the tense.
      const later = claims.find((other) => other !== claim && other.metric === claim.metric && (other.period?.start ?? "") > (claim.period?.start ?? "9999"));
      const end = claim.period ? lastDay(claim.period) : null;
      return makeWarning(later ? "date" : "tense/modality", claim, { over: end ?? "", published: published ?? "", ...(later?.period && { later: later.period.text }) });
    });
}

/** How long after its period a company may still expect what it earned in it. */
const RESULTS_DUE_DAYS = 120;

/** 预计上半年净利润为5.8亿元, said in July: the books are not closed. */
function isForecastOfResults(claim: Claim, published: string | null): boolean {
  const end = claim.period ? lastDay(claim.period) : null;
  return published !== null && end !== null && /\b(?:profit|revenue)\b/.test(claim.metric) && (Date.parse(published.slice(0, 10)) - Date.parse(end)) / 86_400_000 <= RESULTS_DUE_DAYS;
}

/** Words that say something holds at the time of writing. */
const PRESENT = /\b(?:currently|now|today|continues? to|still|remains?)\b|目 前|如 今|现 在|仍 然/;
/** A figure older than this says nothing of today. */
const STALE_YEARS = 2;

/** "demand continues to grow, with inflows of 160 billion from January to July 2018", published in 2025. */
export function staleWarnings(view: StatementView, claims: readonly Claim[], published: string | null): Warning[] {
  if (published === null || !PRESENT.test(view.words)) return [];
  const year = Number(published.slice(0, 4));
  const newest = Math.max(...claims.map((claim) => Number(claim.period?.end?.slice(0, 4) ?? year)));
  // A sentence that also tells a newer figure compares.
  if (year - newest <= STALE_YEARS) return [];
  return claims.filter((claim) => claim.periodBasis === "explicit").map((claim) => makeWarning("stale", claim, { over: claim.period ? (lastDay(claim.period) ?? "") : "", published }));
}
