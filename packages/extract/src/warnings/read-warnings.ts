// All checks of a document: what does not hold together, and what would follow if it were right.
import type { Claim, NewsDocument, Warning } from "@monazite/core";
import { viewOf } from "../claims/view.js";
import type { ReadStatement } from "../mentions/read-statement.js";
import { growthWarnings } from "./growth.js";
import { baseWarnings, documentWarnings } from "./missing.js";
import { partsWarnings, shareWarnings, slipWarnings } from "./parts.js";
import { rankWarnings } from "./rank.js";
import { staleWarnings, tenseWarnings } from "./tense.js";

/** `claims` are those of the document's statements, by statement. */
export function readWarnings(document: NewsDocument, statements: readonly ReadStatement[], claims: ReadonlyMap<string, readonly Claim[]>): Warning[] {
  const published = document.published?.slice(0, 10) ?? null;
  const warnings = documentWarnings(document, statements);
  for (const statement of statements) {
    const own = claims.get(statement.id) ?? [];
    if (own.length === 0) continue;
    const view = viewOf(statement);
    for (const warning of [...baseWarnings(statement, own), ...tenseWarnings(own, published), ...staleWarnings(view, own, published), ...shareWarnings(own), ...growthWarnings(own), ...partsWarnings(view, own), ...slipWarnings(view, own)]) warnings.push(warning);
  }
  return [...warnings, ...rankWarnings(statements.flatMap(({ id }) => claims.get(id) ?? []))];
}
