import { contracts, type InputOf } from "@monazite/contracts";
import { parsePeriod } from "@monazite/core";
import { goods, measures, minerals, places } from "@monazite/core/registry";
import { FACETS, type Facet, type FacetCount, type FoundPage, type SearchFilter } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoDocuments } from "../envelope/empty.js";
import { membersOf } from "../names/related.js";
import { namesOf } from "../names/names-of.js";
import { resolveActor, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { shownOf } from "../search/highlight.js";
import { parseQuery, type Query } from "../search/query.js";
import { suggestionsFor } from "../search/suggest.js";

/** Documents that hold everything; where there are none, those that hold most of it; where there are none either, what may have been meant. */
export const search = answer(contracts.search, { id: "search.bm25", version: "1" }, async (input, asked) => {
  const query = parseQuery(input.q ?? "");
  const { found, matched } = await bestMatch(query, filterOf(input), asked);
  const shown = found.rows.map((row) => ({ row, text: found.texts.get(row.textId) ?? "" }));
  return {
    answer: {
      results: shown.map(({ row: { id, title, source, published, lang, textId, document, claims, events, warnings, score, holds }, text }) => {
        const { titleHighlights, passages } = shownOf(text, document, query.concepts);
        return { id, title, source, published, lang, textId, titleSpan: document.title.span, titleHighlights: [...titleHighlights], passages: passages.map((passage) => ({ ...passage, highlights: [...passage.highlights] })), claims, events, warnings, score, holds };
      }),
      lookedFor: query.concepts.map(({ text, exact, forms, named }) => ({ text, exact, forms: [...new Set([text, ...forms.map((form) => form.text)])], entries: named.map(({ kind, form }) => ({ kind, id: form.entry.id })) })),
      matched,
      facets: facetsOf(found.facets),
      suggestions: matched === "none" ? [...await suggestionsFor(query.concepts, asked)] : [],
      names: namesOf([...found.facets.map(({ id }) => id), ...query.concepts.flatMap(({ named }) => named.map(({ form }) => form.entry.id))]),
    },
    sourceIds: [], page: { next: found.next, total: found.total }, empty: found.rows.length ? null : await whyNoDocuments(asked),
  };
});

async function bestMatch({ concepts, whole }: Query, filter: SearchFilter, { store, page, clocks }: Asked): Promise<{ readonly found: FoundPage; readonly matched: "all" | "some" | "none" }> {
  const found = await store.search({ concepts, filter, ...(whole && { bonus: { forms: [whole] } }) }, page, clocks);
  return { found, matched: found.total === 0 ? "none" : found.rows.some(({ holds }) => holds < concepts.length) ? "some" : "all" };
}

function filterOf({ mineral, place, actor, kind, from, until, lang_of: lang, publisher }: InputOf<typeof contracts.search>): SearchFilter {
  const [start, end] = [from === undefined ? null : parsePeriod(from).start, until === undefined ? null : parsePeriod(until).end];
  return {
    ...(lang && { lang }), ...(publisher !== undefined && { publisher }), ...(start !== null && { from: start }), ...(end !== null && { until: end }),
    tags: [
      ...(mineral === undefined ? [] : [aboutOf(mineral)]),
      ...(place === undefined ? [] : [{ kind: "place" as const, ids: inside(resolvePlace(place).id) }]),
      ...(actor === undefined ? [] : [{ kind: "actor" as const, ids: [resolveActor(actor)] }]),
      ...(kind === undefined ? [] : [{ kind: "kind" as const, ids: [measures.find(kind)?.id ?? kind, kind] }]),
    ],
  };
}

/** A group stands for its members: news of dysprosium is news of rare earths. */
function aboutOf(name: string): { readonly kind: "mineral" | "good"; readonly ids: readonly string[] } {
  const { id } = resolveMineralOrGood(name);
  const mineral = minerals.get(id);
  return mineral ? { kind: "mineral", ids: [id, ...membersOf(mineral).map((member) => member.id)] } : { kind: "good", ids: [goods.get(id)?.id ?? id] };
}

/** A country with its provinces and cities. */
function inside(id: string): readonly string[] {
  return [id, ...places.all.filter(({ within }) => within === id).map((place) => place.id)];
}

function facetsOf(counts: readonly FacetCount[]): Record<Facet, { id: string; documents: number }[]> {
  const of = (facet: Facet): { id: string; documents: number }[] => counts.filter((count) => count.facet === facet).map(({ id, documents }) => ({ id, documents }));
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, { id: string; documents: number }[]>;
}
