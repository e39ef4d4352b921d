// Search over the index in the database: terms narrow down, streams prove what terms alone cannot, and BM25 ranks. All words of the asker
// travel as parameters.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { MOST_FACETS, RANKING, TAG_KINDS, type Clocks, type DocumentPayload, type Facet, type FoundDocument, type FoundPage, type PageRequest, type SearchForm, type SearchRequest } from "@monazite/store";
import { payload, rows, Where, type Row } from "./reads.js";

/** Collects values of one statement under their numbers. */
class Values {
  readonly list: DuckDBValue[] = [];

  add(value: DuckDBValue): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

export async function searchDocuments(connection: DuckDBConnection, { concepts, atLeast, bonus, filter }: SearchRequest, request: PageRequest, clocks: Clocks): Promise<FoundPage> {
  const values = new Values();
  const visible = visibleDocuments(filter, clocks, values);
  const alive = visibleLengths(clocks, values);
  const [ranked, order] = concepts.length ? [rankedHits(bonus ? [...concepts, bonus] : concepts, concepts.length, atLeast, values), "holds DESC, score DESC, published DESC NULLS LAST, id"] : ["hits AS MATERIALIZED (SELECT s.*, 0::DOUBLE AS score, 0 AS holds FROM seen s WHERE true", "published DESC NULLS LAST, id"];
  const from = request.after === null ? 0 : Number(request.after);
  // A document that several texts hold is found in each of them and shown once, as the text recorded last has it.
  const sql = `WITH seen AS NOT MATERIALIZED (${visible}), alive AS MATERIALIZED (${alive}), whole AS MATERIALIZED (SELECT count(*) AS n, greatest(avg(length), 1) AS length FROM alive), ${ranked}
  QUALIFY row_number() OVER (PARTITION BY s.id ORDER BY s.recorded_at DESC, s.import_id DESC, s.doc DESC) = 1),
shown AS (SELECT row_number() OVER (ORDER BY ${order}) AS n, * FROM hits ORDER BY ${order} LIMIT ${Math.trunc(request.limit)} OFFSET ${Math.trunc(from)}),
facets AS (
  SELECT t.kind AS facet, t.id, count(*) AS documents FROM hits h JOIN tags t ON t.doc = h.doc GROUP BY ALL
  UNION ALL SELECT 'lang', lang, count(*) FROM hits GROUP BY ALL
  UNION ALL SELECT 'publisher', source, count(*) FROM hits WHERE source IS NOT NULL GROUP BY ALL
  UNION ALL SELECT 'year', left(published, 4), count(*) FROM hits WHERE published IS NOT NULL GROUP BY ALL)
SELECT 'total' AS what, count(*)::INTEGER AS n, NULL AS facet, NULL AS id, NULL::INTEGER AS doc, NULL::DOUBLE AS score, NULL::INTEGER AS holds FROM hits
UNION ALL SELECT 'row', n::INTEGER, NULL, NULL, doc, score, holds::INTEGER FROM shown
UNION ALL SELECT 'facet', documents::INTEGER, facet, id, NULL, NULL, NULL FROM facets QUALIFY row_number() OVER (PARTITION BY facet ORDER BY documents DESC, id) <= ${MOST_FACETS}`;
  const found = await rows(connection, sql, values.list);
  const total = Number(found.find(({ what }) => what === "total")?.["n"] ?? 0);
  const shown = found.filter(({ what }) => what === "row").sort((a, b) => Number(a["n"]) - Number(b["n"]));
  const end = from + shown.length;
  return {
    ...(await documentsOf(connection, shown)), total, next: shown.length > 0 && end < total ? String(end) : null,
    facets: found.filter(({ what }) => what === "facet").map((row) => ({ facet: String(row["facet"]) as Facet, id: String(row["id"]), documents: Number(row["n"]) }))
      .sort((a, b) => (a.facet < b.facet ? -1 : a.facet > b.facet ? 1 : b.documents - a.documents || (a.id < b.id ? -1 : 1))),
  };
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

/** Documents the clocks and the filter let through. */
function visibleDocuments({ lang, publisher, from, until, tags = [] }: SearchRequest["filter"], clocks: Clocks, values: Values): string {
  const conditions = [
    ...visibleConditions(clocks, values),
    ...(lang === undefined ? [] : [`d.lang = ${values.add(lang)}`]),
    ...(publisher === undefined ? [] : [`d.source = ${values.add(publisher)}`]),
    ...(from === undefined ? [] : [`left(d.published, 10) >= ${values.add(from)}`]),
    ...(until === undefined ? [] : [`left(d.published, 10) < ${values.add(until)}`]),
    ...tags.filter(({ kind }) => TAG_KINDS.includes(kind)).map(({ kind, ids }) => (ids.length ? `d.doc IN (SELECT doc FROM tags WHERE kind = ${values.add(kind)} AND id IN (${ids.map((id) => values.add(id)).join(", ")}))` : "false")),
  ];
  return `SELECT d.doc, d.id, d.lang, d.source, d.published, d.length, d.import_id, i.recorded_at FROM documents d JOIN imports i ON i.id = d.import_id WHERE ${conditions.join(" AND ")}`;
}

function visibleConditions(clocks: Clocks, values: Values): readonly string[] {
  const at = clocks.recordedAsOf;
  return [
    "d.doc IS NOT NULL",
    at === null ? "i.withdrawn_at IS NULL" : `i.recorded_at <= ${values.add(at)} AND (i.withdrawn_at IS NULL OR i.withdrawn_at > ${values.add(at)})`,
    ...(clocks.asOf === null ? [] : [`left(d.published, 10) <= ${values.add(clocks.asOf)}`]),
  ];
}

/** All documents there are and how long they are: what a rare word is rare among, whatever the filter. */
function visibleLengths(clocks: Clocks, values: Values): string {
  return `SELECT d.doc, d.length FROM documents d JOIN imports i ON i.id = d.import_id WHERE ${visibleConditions(clocks, values).join(" AND ")}`;
}

interface NumberedForm extends SearchForm { readonly concept: number; readonly at: number }

/** @param needed concepts that count for `atLeast`; those behind them only lift */
function rankedHits(concepts: SearchRequest["concepts"], needed: number, atLeast: number, values: Values): string {
  const forms = concepts.flatMap(({ forms: some }, concept) => some.map((form) => ({ ...form, concept }))).map((form, at): NumberedForm => ({ ...form, at }));
  const filed = forms.filter(({ terms }) => terms.length);
  const signs = forms.filter(({ terms }) => !terms.length);
  const asked = filed.flatMap(({ terms, concept, at, weight }) => terms.map((term) => `(${values.add(BigInt(term))}::BIGINT, ${concept}, ${at}, ${terms.length}, ${weight})`));
  const unsure = filed.filter(({ sure }) => !sure);
  const sure = filed.filter(({ sure: one }) => one).map(({ at }) => at);
  const parts = [
    ...(sure.length ? [`SELECT doc, concept, form, title, body, weight FROM together WHERE form IN (${sure.join(", ")})`] : []),
    ...(unsure.length ? [`SELECT t.doc, concept, t.form, title, body, weight FROM together t JOIN (VALUES ${unsure.map(({ at, stream }) => `(${at}, ${values.add(stream)})`).join(", ")}) n(form, stream) ON n.form = t.form JOIN streams s ON s.doc = t.doc WHERE contains(s.stream, n.stream)`] : []),
    ...signs.map(({ at, stream, concept, weight }) => `SELECT doc, ${concept} AS concept, ${at} AS form, 0 AS title, 1 AS body, ${weight} AS weight FROM streams WHERE contains(stream, ${values.add(stream)})`),
  ];
  const { k1, b, titleWeight } = RANKING;
  return `asked(term, concept, form, need, weight) AS (VALUES ${asked.length ? asked.join(", ") : "(NULL::BIGINT, 0, 0, 0, 0)"}),
together AS MATERIALIZED (SELECT p.doc, a.concept, a.form, min(p.title) AS title, min(p.body) AS body, any_value(a.weight) AS weight FROM postings p JOIN asked a ON a.term = p.term${asked.length ? ` WHERE p.term IN (${filed.flatMap(({ terms }) => terms).map((term) => String(BigInt(term))).join(", ")})` : ""} GROUP BY p.doc, a.concept, a.form, a.need HAVING count(*) = a.need),
held AS (${parts.join(" UNION ALL ")}),
found AS MATERIALIZED (SELECT h.doc, h.concept, any_value(a.length) AS length, sum(h.weight * (${titleWeight} * h.title + h.body)) AS tf FROM held h JOIN alive a ON a.doc = h.doc GROUP BY h.doc, h.concept),
rare AS (SELECT concept, ln(1 + ((SELECT n FROM whole) - count(*) + 0.5) / (count(*) + 0.5)) AS idf FROM found GROUP BY concept),
scored AS (SELECT f.doc, count(*) FILTER (WHERE f.concept < ${needed}) AS holds, round(sum(r.idf * f.tf * ${k1 + 1} / (f.tf + ${k1} * (${1 - b} + ${b} * f.length / (SELECT length FROM whole)))), 6) AS score
  FROM found f JOIN rare r ON r.concept = f.concept GROUP BY f.doc HAVING holds >= ${Math.trunc(Math.max(1, atLeast))}),
hits AS MATERIALIZED (SELECT s.*, c.score, c.holds FROM scored c JOIN seen s ON s.doc = c.doc`;
}

function foundDocument(row: Row, score: number, holds: number): FoundDocument {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  return {
    id: String(row["id"]), textId: String(row["text_id"]), title: String(row["title"]), source: text("source"), published: text("published"), lang: row["lang"] === "zh" ? "zh" : "en",
    statements: Number(row["statements"]), claims: Number(row["claims"]), events: Number(row["events"]), warnings: Number(row["warnings"]),
    document: payload<DocumentPayload>(row).document, score, holds,
  };
}

/** Words of visible texts within a few letters of a word; of equals the more frequent first. */
export async function similarWords(connection: DuckDBConnection, word: string, steps: number, limit: number, clocks: Clocks): Promise<readonly string[]> {
  const where = new Where().that("abs(length(t.word) - ?) <= ?", word.length, steps).that("levenshtein(t.word, ?) <= ?", word, steps).visible("t", clocks);
  const found = await rows(connection, `SELECT t.word, count(*) AS texts FROM vocabulary t ${where.sql} GROUP BY t.word ORDER BY levenshtein(t.word, $${where.values.length + 1}), texts DESC, t.word LIMIT ${Math.trunc(limit)}`, [...where.values, word]);
  return found.map((row) => String(row["word"]));
}
