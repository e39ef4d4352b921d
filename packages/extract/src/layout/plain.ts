// A piece of plain news: title on the first line, then perhaps a byline, then prose whose sentences are the statements.
import type { Span } from "@monazite/core";
import { readBylineLine, readDateline, type Byline } from "./byline.js";
import { isBlank, linesOf } from "./lines.js";
import { sentencesOf } from "./sentences.js";

export interface PlainPiece {
  readonly title: Span;
  readonly source: string | null;
  readonly published: string | null;
  readonly statements: Span[];
  readonly end: number;
}

/** Reads one piece; null when it has no line that is not blank. */
export function readPlainPiece(text: string, from: number, to: number): PlainPiece | null {
  const [title, ...rest] = linesOf(text, from, to).filter((line) => !isBlank(line));
  if (!title) return null;
  let byline: Byline | null = null;
  const statements: Span[] = [];
  for (const [at, line] of rest.entries()) {
    const own = at < 2 && statements.length === 0 ? readBylineLine(text, line) : null;
    if (own) {
      byline = joined(byline, own);
      continue;
    }
    const dateline: Byline | null = statements.length === 0 ? readDateline(text, line) : null;
    if (dateline) byline = joined(byline, dateline);
    for (const sentence of sentencesOf(text, [dateline?.end ?? line[0], line[1]])) statements.push(sentence);
  }
  return { title, source: byline?.source ?? null, published: byline?.published ?? null, statements, end: rest.at(-1)?.[1] ?? title[1] };
}

function joined(first: Byline | null, second: Byline): Byline {
  return { source: first?.source ?? second.source, published: first?.published ?? second.published, end: second.end };
}
