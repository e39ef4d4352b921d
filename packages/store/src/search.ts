// What search asks of an engine, and what a document is filed under so that it can be found. The words are cut by one rule on both sides
// (core/text); registries, ranking terms and highlights are the business of operations.
import { batchOf, type Claim, type ColumnBatch, type NewsDocument, type NewsEvent, type TextReading } from "@monazite/core";
import { actors, measures, namedIn, places } from "@monazite/core/registry";
import { filedUnder, termNumber, wordsIn, type Word } from "@monazite/core/text";
import type { DocumentSummary, Page } from "./store.js";

/** One way to write what is looked for: terms by their numbers, each at its distance from the first word. */
export interface SearchForm {
  readonly terms: readonly { readonly number: number; readonly at: number }[];
  /** What one occurrence counts beside others: 1 for the thing itself, less for what only concerns it. */
  readonly weight: number;
}

/** A thing to be found under any of its forms. */
export interface SearchConcept {
  readonly forms: readonly SearchForm[];
}

export const TAG_KINDS = ["mineral", "good", "place", "actor", "kind"] as const;
export type TagKind = (typeof TAG_KINDS)[number];

export interface SearchFilter {
  readonly lang?: "zh" | "en";
  readonly publisher?: string;
  /** Published on this day or later, and before that day. */
  readonly from?: string;
  readonly until?: string;
  /** All of these: a document must be filed under one of the ids of each. */
  readonly tags?: readonly { readonly kind: TagKind; readonly ids: readonly string[] }[];
}

/** Documents that hold every concept; where none does, those that hold any, the most of them first. */
export interface SearchRequest {
  readonly concepts: readonly SearchConcept[];
  /** Lifts documents that hold it as well, and finds none by itself. */
  readonly bonus?: SearchConcept;
  readonly filter: SearchFilter;
}

export interface FoundDocument extends DocumentSummary {
  readonly textId: string;
  readonly document: NewsDocument;
  readonly score: number;
  /** How many of the concepts it holds. */
  readonly holds: number;
}

export const FACETS = [...TAG_KINDS, "lang", "publisher", "year"] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCount {
  readonly facet: Facet;
  readonly id: string;
  readonly documents: number;
}

export interface FoundPage extends Page<FoundDocument> {
  /** Of all that was found, on all pages; the most frequent of each facet. */
  readonly facets: readonly FacetCount[];
  /** The texts that the documents of this page stand in. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * How documents are ranked: BM25 (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009) with the usual
 * constants. A word of the title counts as three of the body.
 * Of equals the younger document stands first.
 */
export const RANKING = { k1: 1.2, b: 0.75, titleWeight: 3 } as const;
/** Places of the body begin here, those of the title at 0; no phrase reaches from one into the other. */
export const BODY_FROM = 2 ** 20;
/** Ids of a facet at most. */
export const MOST_FACETS = 30;

/** Words of the index that a misspelt one may mean: Latin, without digits, long enough to be told apart. */
const SUGGESTED = /^[a-z]{4,30}$/;

/** What the documents of a reading are filed under. `doc` counts the documents of the reading from 0; engines give them numbers of their own. */
export function searchBatches(text: string, reading: TextReading, of: <T extends { readonly statement: string }>(items: readonly T[], documentId: string) => readonly T[]): readonly ColumnBatch[] {
  const filed = reading.documents.map((document, doc) => {
    const title = wordsIn(text, ...document.title.span);
    const body = wordsIn(text, Math.max(document.title.span[1], document.span[0]), document.span[1]);
    return { doc, title, body, tags: tagsOf(text, [...title, ...body], of(reading.claims, document.id), of(reading.events, document.id)) };
  });
  const postings = filed.flatMap(postingsOf).sort((a, b) => a.term - b.term || a.doc - b.doc || a.place - b.place);
  const vocabulary = new Set(filed.flatMap(({ title, body }) => [...title, ...body].flatMap(({ text: word }) => (SUGGESTED.test(word) ? [word] : []))));
  return [
    batchOf("postings", postings, { doc: (p) => p.doc, term: (p) => p.term, place: (p) => p.place }),
    batchOf("tags", filed.flatMap(({ doc, tags }) => tags.map(([kind, id]) => ({ doc, kind, id }))), { doc: (t) => t.doc, kind: (t) => t.kind, id: (t) => t.id }),
    batchOf("vocabulary", [...vocabulary].sort(), { word: (word) => word }),
  ];
}

/** Words of a document, the length that ranking goes by. */
export function lengthOf(text: string, span: readonly [number, number]): number {
  return wordsIn(text, ...span).filter(({ kind }) => kind !== "break" && kind !== "sign").length;
}

interface Posting { readonly doc: number; readonly term: number; readonly place: number }

function postingsOf({ doc, title, body }: { readonly doc: number; readonly title: readonly Word[]; readonly body: readonly Word[] }): Posting[] {
  const of = (words: readonly Word[], from: number): Posting[] => filedUnder(words).map(({ term, at }) => ({ doc, term: numberOf(term), place: from + at }));
  return [...of(title, 0), ...of(body, BODY_FROM)];
}

const numbers = new Map<string, number>();
/** Terms whose numbers are remembered: news says the same words again. */
const MOST_NUMBERS = 100_000;

function numberOf(term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  const number = termNumber(term);
  numbers.set(term, number);
  return number;
}

/** A denial that names no deed is no kind of event anybody looks for. */
const NO_EVENT = "no-event";

/** What a document speaks of: by the words in it, and by what its claims and events were read to be about. */
function tagsOf(text: string, words: readonly Word[], claims: readonly Claim[], events: readonly NewsEvent[]): readonly (readonly [TagKind, string])[] {
  const tags = new Map<string, readonly [TagKind, string]>();
  const add = (kind: TagKind, id: string | null | undefined): void => { if (id) tags.set(`${kind}:${id}`, [kind, id]); };
  for (const { named } of namedIn(text, words)) {
    const [first] = named;
    if (first?.kind === "mineral" || first?.kind === "good" || first?.kind === "place" || first?.kind === "actor") add(first.kind, first.form.entry.id);
    if (first?.kind === "good") for (const id of (first.form.entry as { readonly minerals?: readonly string[] }).minerals ?? []) add("mineral", id);
  }
  for (const claim of claims) {
    for (const id of claim.minerals) add("mineral", id);
    for (const area of [claim.place, claim.partner]) add("place", area?.id);
    add("kind", claim.key?.measure ?? measures.find(claim.metric.replace(/ (?:share change|share|change)$/, ""))?.id);
  }
  for (const event of events) {
    for (const id of event.minerals) add("mineral", id);
    add("place", event.place?.id);
    for (const { name } of event.actors) add(places.find(name) ? "place" : "actor", places.find(name)?.id ?? actors.find(name)?.id);
    if (event.type === NO_EVENT) continue;
    add("kind", event.type.split(".")[0]);
    add("kind", event.type);
  }
  return [...tags.values()];
}
