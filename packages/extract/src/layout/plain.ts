// A piece of plain news: title on the first line, then perhaps a byline, then prose whose sentences are the statements.
import type { Span } from "@monazite/core";
import { readBylineLine, readDateline, type Byline } from "./byline.js";
import { readHeaderLines, readSignature, titleDate } from "./headers.js";
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
  const [first, ...rest] = linesOf(text, from, to).filter((line) => !isBlank(line));
  if (!first) return null;
  const { title, told } = titleIn(text, first, rest.length === 0);
  const header = told.length === 0 ? readHeaderLines(text, rest) : null;
  let byline: Byline | null = header?.byline ?? null;
  const statements: Span[] = [...told];
  for (const [at, line] of rest.slice(header?.lines ?? 0).entries()) {
    const own = at < 2 && !header && statements.length === told.length ? readBylineLine(text, line) : null;
    if (own) {
      byline = joined(byline, own);
      continue;
    }
    const dateline: Byline | null = statements.length === told.length ? readDateline(text, line) : null;
    if (dateline) byline = joined(byline, dateline);
    for (const sentence of sentencesOf(text, [dateline?.end ?? line[0], line[1]])) statements.push(sentence);
  }
  const signed = byline?.published ? null : readSignature(text, rest);
  return { title, source: byline?.source ?? signed?.source ?? null, published: byline?.published ?? signed?.published ?? titleDate(text.slice(...title)), statements, end: rest.at(-1)?.[1] ?? first[1] };
}

/** A paragraph pasted alone has no title: its first sentence stands for one, and the others are statements of their own. */
function titleIn(text: string, line: Span, alone: boolean): { readonly title: Span; readonly told: readonly Span[] } {
  const [sentence, ...others] = alone ? sentencesOf(text, line) : [];
  return sentence && others.length ? { title: sentence, told: others } : { title: line, told: [] };
}

function joined(first: Byline | null, second: Byline): Byline {
  return { source: first?.source ?? second.source, published: first?.published ?? second.published, end: second.end };
}
