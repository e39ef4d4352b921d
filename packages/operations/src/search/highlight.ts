// Where in a document the things looked for stand: exact UTF-16 offsets of the stored text, and the statements to show.
import type { NewsDocument, Span } from "@monazite/core";
import { wordsIn, type Word } from "@monazite/core/text";
import type { Concept } from "./query.js";

export interface Passage {
  readonly statement: string;
  readonly span: Span;
  readonly text: string;
  readonly highlights: readonly Span[];
}

export interface Shown {
  readonly titleHighlights: readonly Span[];
  readonly passages: readonly Passage[];
}

/** Statements shown of one document. */
const MOST_PASSAGES = 3;

export function shownOf(text: string, document: NewsDocument, concepts: readonly Concept[]): Shown {
  const index = formIndex(concepts);
  const statements = document.sections.flatMap((section) => section.statements).map((statement) => ({ statement, ...foundIn(text, statement.span, index) }));
  const best = statements.filter(({ spans }) => spans.length).sort((a, b) => b.concepts - a.concepts || b.spans.length - a.spans.length || a.statement.span[0] - b.statement.span[0]).slice(0, MOST_PASSAGES);
  const chosen = best.length ? best : statements.slice(0, 1);
  return {
    titleHighlights: foundIn(text, document.title.span, index).spans,
    passages: chosen.sort((a, b) => a.statement.span[0] - b.statement.span[0]).map(({ statement, spans }) => ({ statement: statement.id, span: statement.span, text: text.slice(...statement.span), highlights: spans })),
  };
}

interface Indexed { readonly words: readonly string[]; readonly symbol: string | null; readonly concept: number }

/** Forms by their first word, the longest first. */
function formIndex(concepts: readonly Concept[]): ReadonlyMap<string, readonly Indexed[]> {
  const index = new Map<string, Indexed[]>();
  for (const [concept, { forms }] of concepts.entries()) {
    for (const { words, symbol } of forms) {
      const first = symbol?.toLowerCase() ?? words[0] ?? "";
      const entry = { words, symbol, concept };
      index.set(first, [...(index.get(first) ?? []), entry]);
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Spans of a stretch, in order, none over another; the longest form at a place wins. */
function foundIn(text: string, span: Span, index: ReadonlyMap<string, readonly Indexed[]>): { readonly spans: readonly Span[]; readonly concepts: number } {
  const words = wordsIn(text, span[0], span[1]);
  const spans: Span[] = [];
  const concepts = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const hits = (index.get(words[at]?.text ?? "") ?? []).filter((form) => standsAt(words, at, form));
    for (const { concept } of hits) concepts.add(concept);
    const length = hits[0]?.words.length;
    if (length === undefined) at++;
    else {
      const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0];
      const last = spans.at(-1);
      // Two that touch are one mark for the eye: "rare earth" and "magnets" beside it.
      if (last && /^[\s-]?$/.test(text.slice(last[1], start))) spans[spans.length - 1] = [last[0], end];
      else spans.push([start, end]);
      at += length;
    }
  }
  return { spans, concepts: concepts.size };
}

function standsAt(words: readonly Word[], at: number, form: Indexed): boolean {
  if (form.symbol !== null) return words[at]?.symbol === form.symbol;
  return form.words.every((word, index) => words[at + index]?.text === word);
}
