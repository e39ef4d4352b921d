// Search over the index in the database: terms at their places find exactly what a scan would, BM25 ranks. What the asker typed is numbers of
// terms by now; ids and dates travel as parameters.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { BODY_FROM, MOST_FACETS, RANKING, TAG_KINDS, type Clocks, type DocumentPayload, type Facet, type FoundDocument, type FoundPage, type PageRequest, type SearchConcept, type SearchForm, type SearchRequest } from "@monazite/store";
import { payload, rows, Where, type Row } from "./reads.js";

/** What ranking needs to know of all documents the clocks let through. */
export interface Collection {
  readonly documents: number;
  /** Words of a document, on average. */
  readonly length: number;
  /** Do several texts hold the same document? */
  readonly repeats: boolean;
}

export async function collectionOf(connection: DuckDBConnection, clocks: Clocks): Promise<Collection> {
  const values = new Values();
  const [row] = await rows(connection, `SELECT count(*)::INTEGER AS documents, avg(d.length) AS length, count(*) > count(DISTINCT d.id) AS repeats FROM documents d JOIN imports i ON i.id = d.import_id WHERE ${visible(clocks, values).join(" AND ")}`, values.list);
  return { documents: Number(row?.["documents"] ?? 0), length: Math.max(1, Number(row?.["length"] ?? 1)), repeats: row?.["repeats"] === true };
}

/** Collects values of one statement under their numbers. */
class Values {
  readonly list: DuckDBValue[] = [];

  add(value: DuckDBValue): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const BEST = "holds DESC, score DESC, published DESC NULLS LAST, id";

export async function searchDocuments(connection: DuckDBConnection, { concepts, bonus, filter }: SearchRequest, request: PageRequest, clocks: Clocks, collection: Collection): Promise<FoundPage> {
  const values = new Values();
  const from = request.after === null ? 0 : Math.trunc(Number(request.after));
  const steps = [
    `seen AS MATERIALIZED (${seen(filter, clocks, collection, values)})`,
    ...(concepts.length ? ranked(bonus ? [...concepts, bonus] : concepts, concepts.length, collection) : ["hits AS MATERIALIZED (SELECT doc, 0 AS holds, 0::DOUBLE AS score FROM seen)"]),
    `shown AS (SELECT h.doc, h.holds, h.score, d.published, d.id FROM hits h JOIN documents d ON d.doc = h.doc ORDER BY ${BEST} LIMIT ${Math.trunc(request.limit)} OFFSET ${from})`,
    `facets AS (SELECT t.kind AS facet, t.id, count(*) AS documents FROM hits h JOIN tags t ON t.doc = h.doc GROUP BY ALL
  UNION ALL SELECT CASE WHEN NOT grouping(lang) THEN 'lang' WHEN NOT grouping(source) THEN 'publisher' ELSE 'year' END, coalesce(lang, source, year), count(*)
  FROM (SELECT d.lang, d.source, left(d.published, 4) AS year FROM hits h JOIN documents d ON d.doc = h.doc) GROUP BY GROUPING SETS ((lang), (source), (year)))`,
  ];
  const found = await rows(connection, `WITH ${steps.join(",\n")}
SELECT 'total' AS what, count(*)::INTEGER AS n, NULL AS facet, NULL AS id, NULL::INTEGER AS doc, NULL::DOUBLE AS score, NULL::INTEGER AS holds FROM hits
UNION ALL SELECT 'row', row_number() OVER (ORDER BY ${BEST})::INTEGER, NULL, NULL, doc, score, holds::INTEGER FROM shown
UNION ALL SELECT 'facet', documents::INTEGER, facet, id, NULL, NULL, NULL FROM facets WHERE id IS NOT NULL QUALIFY row_number() OVER (PARTITION BY facet ORDER BY documents DESC, id) <= ${MOST_FACETS}`, values.list);
  const total = Number(found.find(({ what }) => what === "total")?.["n"] ?? 0);
  const shown = found.filter(({ what }) => what === "row").sort((a, b) => Number(a["n"]) - Number(b["n"]));
  const end = from + shown.length;
  return {
    ...(await documentsOf(connection, shown)), total, next: shown.length > 0 && end < total ? String(end) : null,
    facets: found.filter(({ what }) => what === "facet").map((row) => ({ facet: String(row["facet"]) as Facet, id: String(row["id"]), documents: Number(row["n"]) }))
      .sort((a, b) => (a.facet < b.facet ? -1 : a.facet > b.facet ? 1 : b.documents - a.documents || (a.id < b.id ? -1 : 1))),
  };
}

/** Documents the clocks and the filter let through. One that several texts hold stands as the text recorded last has it. */
function seen({ lang, publisher, from, until, tags = [] }: SearchRequest["filter"], clocks: Clocks, { repeats }: Collection, values: Values): string {
  const conditions = [
    ...visible(clocks, values),
    ...(lang === undefined ? [] : [`d.lang = ${values.add(lang)}`]),
    ...(publisher === undefined ? [] : [`d.source = ${values.add(publisher)}`]),
    ...(from === undefined ? [] : [`left(d.published, 10) >= ${values.add(from)}`]),
    ...(until === undefined ? [] : [`left(d.published, 10) < ${values.add(until)}`]),
    ...tags.filter(({ kind }) => TAG_KINDS.includes(kind)).map(({ kind, ids }) => (ids.length ? `d.doc IN (SELECT doc FROM tags WHERE kind = ${values.add(kind)} AND id IN (${ids.map((id) => values.add(id)).join(", ")}))` : "false")),
  ];
  const once = repeats ? " QUALIFY row_number() OVER (PARTITION BY d.id ORDER BY i.recorded_at DESC, d.import_id DESC, d.doc DESC) = 1" : "";
  return `SELECT d.doc, d.length FROM documents d JOIN imports i ON i.id = d.import_id WHERE ${conditions.join(" AND ")}${once}`;
}

function visible(clocks: Clocks, values: Values): readonly string[] {
  const at = clocks.recordedAsOf;
  return [
    "d.doc IS NOT NULL",
    at === null ? "i.withdrawn_at IS NULL" : `i.recorded_at <= ${values.add(at)} AND (i.withdrawn_at IS NULL OR i.withdrawn_at > ${values.add(at)})`,
    ...(clocks.asOf === null ? [] : [`left(d.published, 10) <= ${values.add(clocks.asOf)}`]),
  ];
}

/**
 * The steps from concepts to hits: documents with their score.
 *
 * @param needed concepts that are looked for; those behind them only lift
 */
function ranked(concepts: readonly SearchConcept[], needed: number, { documents, length }: Collection): readonly string[] {
  const forms = concepts.flatMap(({ forms: some }, concept) => some.map(({ terms, weight }) => ({ concept, terms, weight })));
  const single = forms.filter(({ terms }) => terms.length === 1);
  const several = forms.filter(({ terms }) => terms.length > 1);
  const { k1, b, titleWeight } = RANKING;
  const counted = (place: string): string => `CASE WHEN ${place} < ${BODY_FROM} THEN ${titleWeight} ELSE 1 END`;
  const singly = single.map(({ concept, terms: [term], weight }) => `(${BigInt(term?.number ?? 0)}::BIGINT, ${concept}, ${weight})`).join(", ");
  const together = several.flatMap(({ concept, terms, weight }, form) => terms.map(({ number, at }) => `(${BigInt(number)}::BIGINT, ${concept}, ${form}, ${at}, ${terms.length}, ${weight})`)).join(", ");
  const held = [
    ...(single.length ? [`SELECT p.doc, a.concept, a.weight * ${counted("p.place")} AS tf FROM (${placesOf(single)}) p JOIN (VALUES ${singly}) a(term, concept, weight) ON a.term = p.term`] : []),
    ...(several.length ? [`SELECT doc, concept, weight * ${counted("start")} AS tf FROM sided`] : []),
  ];
  return [
    // Words stand side by side where each of their terms is at its place: looked for around the rarest term of each form, since all others are there too.
    ...(several.length ? [
      `asked(term, concept, form, step, need, weight) AS (VALUES ${together})`,
      `places AS MATERIALIZED (${placesOf(several)})`,
      "rarest AS (SELECT a.form, arg_min({term: a.term, step: a.step}, coalesce(c.n, 0)) AS anchor FROM asked a LEFT JOIN (SELECT term, count(*) AS n FROM places GROUP BY term) c ON c.term = a.term GROUP BY a.form)",
      "starts AS (SELECT p.doc, r.form, p.place - r.anchor.step AS start FROM places p JOIN rarest r ON r.anchor.term = p.term)",
      "wanted AS (SELECT s.doc, s.form, s.start, s.start + a.step AS place, a.term, a.concept, a.need, a.weight FROM starts s JOIN asked a ON a.form = s.form)",
      "sided AS (SELECT w.doc, w.start, any_value(w.concept) AS concept, any_value(w.weight) AS weight FROM wanted w JOIN places p ON p.doc = w.doc AND p.place = w.place AND p.term = w.term GROUP BY w.doc, w.form, w.start HAVING count(*) = any_value(w.need))",
    ] : []),
    `held AS (${held.join("\n  UNION ALL ")})`,
    "found AS MATERIALIZED (SELECT h.doc, h.concept, sum(h.tf) AS tf, any_value(s.length) AS length FROM held h JOIN seen s ON s.doc = h.doc GROUP BY h.doc, h.concept)",
    `rare AS (SELECT concept, ln(1 + greatest(${documents} - count(*) + 0.5, 0.5) / (count(*) + 0.5)) AS idf FROM found GROUP BY concept)`,
    `scored AS MATERIALIZED (SELECT f.doc, count(*) FILTER (WHERE f.concept < ${needed}) AS holds, round(sum(r.idf * f.tf * ${k1 + 1} / (f.tf + ${k1} * (${1 - b} + ${b} * f.length / ${length}))), 6) AS score
  FROM found f JOIN rare r ON r.concept = f.concept GROUP BY f.doc HAVING holds > 0)`,
    `hits AS MATERIALIZED (SELECT * FROM scored WHERE holds >= CASE WHEN (SELECT max(holds) FROM scored) = ${needed} THEN ${needed} ELSE 1 END)`,
  ];
}

/** Where the terms of some forms stand. One look-up a term in each sorted table: a list of terms would be a range over nearly all of it. */
function placesOf(forms: readonly Pick<SearchForm, "terms">[]): string {
  const terms = [...new Set(forms.flatMap((form) => form.terms.map(({ number }) => String(BigInt(number)))))];
  const sorted = ["postings", "middle_postings"].flatMap((table) => terms.map((term) => `SELECT doc, term, place FROM ${table} WHERE term = ${term}`));
  return [...sorted, `SELECT doc, term, place FROM recent_postings WHERE term IN (${terms.join(", ")})`].join(" UNION ALL ");
}

/** The shown documents with the texts they stand in, each text once: a page of news is long, and its documents are many. */
async function documentsOf(connection: DuckDBConnection, shown: readonly Row[]): Promise<Pick<FoundPage, "rows" | "texts">> {
  if (!shown.length) return { rows: [], texts: new Map() };
  const numbers = shown.map(({ doc }) => Number(doc)).join(", ");
  const found = new Map((await rows(connection, `SELECT doc, import_id, id, text_id, title, source, published, lang, statements, claims, events, warnings, payload FROM documents WHERE doc IN (${numbers})`)).map((row) => [Number(row["doc"]), row]));
  const imports = [...new Set([...found.values()].map((row) => String(row["import_id"])))];
  const texts = await rows(connection, `SELECT id, body FROM texts WHERE import_id IN (${imports.map((_, at) => `$${at + 1}`).join(", ")})`, imports);
  return {
    rows: shown.flatMap(({ doc, score, holds }) => { const row = found.get(Number(doc)); return row ? [foundDocument(row, Number(score), Number(holds))] : []; }),
    texts: new Map(texts.map((row) => [String(row["id"]), String(row["body"])])),
  };
}

function foundDocument(row: Row, score: number, holds: number): FoundDocument {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  return {
    id: String(row["id"]), textId: String(row["text_id"]), title: String(row["title"]), source: text("source"), published: text("published"), lang: row["lang"] === "zh" ? "zh" : "en",
    statements: Number(row["statements"]), claims: Number(row["claims"]), events: Number(row["events"]), warnings: Number(row["warnings"]),
    document: payload<DocumentPayload>(row).document, score, holds,
  };
}

/** All words of visible texts, the most frequent first. */
export async function vocabularyOf(connection: DuckDBConnection, clocks: Clocks): Promise<readonly string[]> {
  const where = new Where().visible("t", clocks);
  return (await rows(connection, `SELECT t.word FROM vocabulary t ${where.sql} GROUP BY t.word ORDER BY count(*) DESC, t.word`, where.values)).map((row) => String(row["word"]));
}
