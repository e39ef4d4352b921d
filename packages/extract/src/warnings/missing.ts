// What a document leaves out: its date, its references, a date's year, the base of a change.
import type { Claim, NewsDocument, Warning } from "@monazite/core";
import { spanOf, type ReadStatement } from "../mentions/read-statement.js";
import { makeWarning } from "./figures.js";

export function missingWarnings(document: NewsDocument, statements: readonly ReadStatement[], claims: readonly Claim[]): Warning[] {
  const warnings: Warning[] = [];
  if (document.published === null) warnings.push({ kind: "missing-date", statement: `${document.n}.0`, span: document.title.span, facts: {} });
  const referenced = document.sections.some((section) => section.statements.some((statement) => statement.refs.length > 0));
  for (const statement of statements.slice(1)) {
    if (referenced && statement.refs.length === 0) warnings.push({ kind: "missing-references", statement: statement.id, span: statement.span, facts: {} });
    for (const mention of statement.mentions) {
      if (mention.date && mention.date.days === null) warnings.push({ kind: "unresolved-date", statement: statement.id, span: spanOf(statement.tokens, mention), facts: { reason: mention.date.unresolved ?? "" } });
    }
  }
  for (const claim of claims) {
    const statement = statements.find((own) => own.id === claim.statement);
    if (statement && !isCompared(statement) && claim.kind === "change" && claim.change?.base === null && claim.figure?.unit === "%" && !claim.statement.endsWith(".0")) warnings.push(makeWarning("missing-base", claim, {}));
  }
  return warnings;
}

/** A figure it came from, a word of comparison, or "that is a fall" after the figures: the base is told. */
function isCompared(statement: ReadStatement): boolean {
  return statement.courses.some((course) => course.role === "beginning") || /^(?:that|this|it)$/.test(statement.tokens[0]?.text ?? "") || statement.tokens.some((token) => token.text === "than" || token.text === "较" || token.text === "比");
}
