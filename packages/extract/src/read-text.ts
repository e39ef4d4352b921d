// A text read whole: documents, mentions, claims, events, warnings, and what was not understood.
import { sha256Hex, type Claim, type Mention, type NewsDocument, type Span, type TextReading } from "@monazite/core";
import { readClaims } from "./claims/read-claims.js";
import { onceTold } from "./claims/tellings.js";
import { readEvents } from "./events/read-events.js";
import { readLayout } from "./layout/documents.js";
import { figureOf } from "./mentions/figures.js";
import { readDocumentStatements } from "./mentions/read-document.js";
import { spanOf, type ReadStatement } from "./mentions/read-statement.js";
import { unclaimed, unreadNumerals } from "./mentions/unread.js";
import { readWarnings } from "./warnings/read-warnings.js";

/** Who reads: changes when the same text may be read otherwise. */
export const READER = "rules@2";

/**
 * Reads news text in Chinese and English.
 *
 * Takes a page of digests, one piece of plain news, or several pieces parted by lines of "=====". Nothing is guessed:
 * a period or a place that is not told stays null, and every numeral that was not read is listed in `notUnderstood`.
 * All spans count UTF-16 units of `text`, half open.
 *
 * @example readText("镓出口再降\nWire· 2026-03-02 08:00\nCore Points - Exports fell 18% in January [1].").mentions[0]?.figure?.value // -18
 */
export function readText(text: string): TextReading {
  const layout = readLayout(text);
  const reading: TextReading = {
    textId: sha256Hex(text), reader: READER, documents: [...layout.documents], noise: [...layout.noise], mentions: [], claims: [], events: [], warnings: [], notUnderstood: [],
  };
  for (const document of layout.documents) {
    const statements = readDocumentStatements(text, document);
    const claims = readClaims(text, reading.textId, document, statements);
    const byStatement = byStatementOf(claims);
    addAll(reading.claims, onceTold(claims));
    addAll(reading.events, readEvents(text, reading.textId, document, statements, byStatement));
    addAll(reading.warnings, readWarnings(document, statements, byStatement));
    for (const statement of statements) {
      addAll(reading.mentions, mentionsOf(text, document, statement));
      const told = (span: Span, reason: "no-claim" | "no-mention"): void => void reading.notUnderstood.push({ statement: statement.id, span, text: text.slice(...span), reason });
      for (const span of unclaimed(statement, byStatement.get(statement.id) ?? [])) told(span, "no-claim");
      for (const span of unreadNumerals(statement)) told(span, "no-mention");
    }
  }
  return reading;
}

/**
 * The mentions of a text alone: its numbers, quantities, dates and durations, without what is claimed of them. Several times as fast as `readText`, and the
 * same mentions.
 *
 * @example readMentions("Prices rose 5.5% to $61/kg in May.").mentions.map(({ text }) => text) // ["5.5%", "$61/kg", "in May"]
 */
export function readMentions(text: string): Pick<TextReading, "documents" | "mentions"> {
  const { documents } = readLayout(text);
  return { documents: [...documents], mentions: documents.flatMap((document) => readDocumentStatements(text, document).flatMap((statement) => mentionsOf(text, document, statement))) };
}

function byStatementOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.statement);
    if (group) group.push(claim);
    else groups.set(claim.statement, [claim]);
  }
  return groups;
}

/** Appends one by one: a spread of a very long list overflows the stack. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

function mentionsOf(text: string, document: NewsDocument, statement: ReadStatement): Mention[] {
  return statement.mentions.map((found, at): Mention => {
    const span = spanOf(statement.tokens, found);
    const printed = text.slice(...span);
    const course = statement.courses[at] ?? { role: "level", way: null };
    const days = found.date?.days ?? null;
    return {
      // Offsets inside the document, so that a piece has the same ids alone and on a page.
      id: `${document.id}:${span[0] - document.span[0]}-${span[1] - document.span[0]}`,
      statement: statement.id, text: printed, span, kind: found.kind,
      figure: found.quantity ? figureOf(found.quantity, course, printed) : null,
      resolved: days ? { start: days.start, end: days.end } : null,
      mod: found.date?.mod ?? null, unresolved: found.date?.unresolved ?? null,
    };
  });
}
