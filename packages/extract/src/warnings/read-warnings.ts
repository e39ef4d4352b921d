// All checks of a document: what does not hold together, and what would follow if it were right.
import type { Claim, NewsDocument, Warning } from "@monazite/core";
import { viewOf } from "../claims/view.js";
import type { ReadStatement } from "../mentions/read-statement.js";
import { growthWarnings } from "./growth.js";
import { missingWarnings } from "./missing.js";
import { partsWarnings, shareWarnings, slipWarnings } from "./parts.js";
import { tenseWarnings } from "./tense.js";

export function readWarnings(document: NewsDocument, statements: readonly ReadStatement[], claims: readonly Claim[]): Warning[] {
  const published = document.published?.slice(0, 10) ?? null;
  const warnings = [...missingWarnings(document, statements, claims), ...tenseWarnings(claims, published), ...shareWarnings(claims)];
  for (const statement of statements) {
    const own = claims.filter((claim) => claim.statement === statement.id);
    if (own.length === 0) continue;
    const view = viewOf(statement);
    warnings.push(...growthWarnings(own), ...partsWarnings(view, own), ...slipWarnings(view, own));
  }
  return warnings;
}
