// What a document leaves out: its date, its references, a date's year, the base of a change.
import type { Claim, NewsDocument, Warning } from "@monazite/core";
import { isOffTopic } from "../claims/off-topic.js";
import { spanOf, type ReadStatement } from "../mentions/read-statement.js";
import { makeWarning } from "./figures.js";

/** What the document itself leaves out, or is not about. */
export function documentWarnings(document: NewsDocument, statements: readonly ReadStatement[]): Warning[] {
  const warnings: Warning[] = [];
  if (document.published === null) warnings.push({ kind: "missing-date", statement: `${document.n}.0`, span: document.title.span, facts: {} });
  if (isOffTopic(document, statements)) warnings.push({ kind: "off-topic", statement: `${document.n}.0`, span: document.title.span, facts: {} });
  const referenced = document.sections.some((section) => section.statements.some((statement) => statement.refs.length > 0));
  for (const statement of statements.slice(1)) {
    if (referenced && statement.refs.length === 0) warnings.push({ kind: "missing-references", statement: statement.id, span: statement.span, facts: {} });
    for (const mention of statement.mentions) {
      if (mention.date && mention.date.days === null) warnings.push({ kind: "unresolved-date", statement: statement.id, span: spanOf(statement.tokens, mention), facts: { reason: mention.date.unresolved ?? "" } });
    }
  }
  return warnings;
}

/** Changes of a statement without a base; a title has no room for one. */
export function baseWarnings(statement: ReadStatement, claims: readonly Claim[]): Warning[] {
  if (statement.id.endsWith(".0") || isCompared(statement)) return [];
  return claims.filter((claim) => claim.kind === "change" && claim.change?.base === null && claim.figure?.unit === "%").map((claim) => makeWarning("missing-base", claim, {}));
}

/** A figure it came from, a word of comparison, or "that is a fall" after the figures: the base is told. */
function isCompared(statement: ReadStatement): boolean {
  return statement.courses.some((course) => course.role === "beginning") || /^(?:that|this|it)$/.test(statement.tokens[0]?.text ?? "") || statement.tokens.some((token) => token.text === "than" || token.text === "较" || token.text === "比");
}
