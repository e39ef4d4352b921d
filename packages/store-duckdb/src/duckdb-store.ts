// The embedded store: the port answered by one DuckDB database.
import type { DuckDBConnection } from "@duckdb/node-api";
import { ObservatoryError, sha256Hex, type Claim, type Facility, type NewsEvent, type Observation, type PolicyEvent, type Relation } from "@monazite/core";
import { correctedClaim, correctedEvent, type StoredCorrection } from "@monazite/store";
import type { BulkImport, Clocks, DocumentPayload, DocumentSummary, FlowSum, ImportHeader, ImportRecord, ImportSession, Store, StoredClaim, StoredDocument, Tombstone } from "@monazite/store";
import { correctionsOf, keepCorrection } from "./correct.js";
import { eraseText } from "./erase.js";
import { eventConditions } from "./event-conditions.js";
import { facilityConditions } from "./facility-conditions.js";
import { readFlow, readFlows, readFlowSums, readQuarantine, type TradeAsked } from "./flows.js";
import { beginImport } from "./import-session.js";
import { page, payload, rows, Where, type Row } from "./reads.js";
import { readCoverage, readEditions, readSources } from "./record-counts.js";
import { Remembered } from "./remembered.js";
import { tradeImports, type TradeImport } from "./trade-imports.js";
import type { TradeWords } from "./trade-words.js";
import { collectionOf, searchDocuments, vocabularyOf, type Collection } from "./search.js";

const OBSERVATIONS = "observations t";
const OF_DOCUMENT = "t JOIN documents d ON d.id = t.document_id AND d.import_id = t.import_id";
const CLAIMS = `claims ${OF_DOCUMENT}`;
const EVENTS = `events ${OF_DOCUMENT}`;

/** Rows of sums that are remembered together: some 25 MB. */
const SUMS_KEPT = 100_000;

export class DuckDbStore implements Store {
  readonly #reader: DuckDBConnection;
  readonly #writer: DuckDBConnection;
  readonly #onClose: () => void;
  readonly #words: TradeWords;
  readonly #tradeImports = new Remembered<readonly TradeImport[]>();
  readonly #versions = new Remembered<string>();
  readonly #collections = new Remembered<Collection>();
  readonly #vocabularies = new Remembered<readonly string[]>();
  readonly #editions = new Remembered<Awaited<ReturnType<Store["editions"]>>>();
  readonly #sources = new Remembered<Awaited<ReturnType<Store["sources"]>>>({ room: 20_000, weigh: ({ length }) => length });
  readonly #coverages = new Remembered<Awaited<ReturnType<Store["coverage"]>>>({ room: SUMS_KEPT, weigh: ({ length }) => length });
  readonly #sums = new Remembered<readonly FlowSum[]>({ room: SUMS_KEPT, weigh: ({ length }) => length });
  /** Imports wait for each other: DuckDB has one writer. */
  #writing: Promise<void> = Promise.resolve();

  constructor(reader: DuckDBConnection, writer: DuckDBConnection, words: TradeWords, onClose: () => void) {
    this.#reader = reader;
    this.#words = words;
    this.#writer = writer;
    this.#onClose = onClose;
  }

  /** Asked before every answer, and the same until something is written. */
  dataVersion(clocks: Clocks): Promise<string> {
    return this.#versions.of(clocks, () => this.#dataVersion(clocks));
  }

  /** To be called when a write has ended: what was known of the data before is no longer so. */
  #written(): void {
    this.#versions.forget();
    this.#collections.forget();
    this.#vocabularies.forget();
    this.#tradeImports.forget();
    for (const one of [this.#editions, this.#sources, this.#coverages, this.#sums]) one.forget();
  }

  async #dataVersion(clocks: Clocks): Promise<string> {
    const where = new Where().visible("i", clocks);
    const found = await rows(this.#reader, `SELECT i.kind, i.subject, i.content_hash FROM (SELECT *, id AS import_id FROM imports) i ${where.sql} ORDER BY ALL`, where.values);
    const state = found.map((row) => `${String(row["kind"])} ${String(row["subject"])} ${String(row["content_hash"])}`);
    const corrected = await rows(this.#reader, "SELECT id FROM corrections WHERE $1::VARCHAR IS NULL OR corrected_at <= $1 ORDER BY id", [clocks.recordedAsOf]);
    return sha256Hex([clocks.asOf ?? "", ...state, ...corrected.map((row) => String(row["id"]))].join("\n")).slice(0, 16);
  }

  async openImport(header: ImportHeader): Promise<ImportSession | null> {
    return (await this.openBulk()).settle(header);
  }

  async openBulk(): Promise<BulkImport> {
    const before = this.#writing;
    let release: () => void = () => undefined;
    this.#writing = new Promise((resolve) => { release = resolve; });
    const finish = (): void => {
      this.#written();
      release();
    };
    await before;
    try {
      return await beginImport(this.#writer, this.#words, finish);
    } catch (error) {
      finish();
      throw error;
    }
  }

  async imports(): Promise<readonly ImportRecord[]> {
    const found = await rows(this.#reader, "SELECT * FROM imports ORDER BY recorded_at, id");
    return found.map((row) => ({
      id: String(row["id"]),
      kind: row["kind"] === "text" ? "text" : "edition",
      subject: String(row["subject"]),
      contentHash: String(row["content_hash"]),
      recordedAt: String(row["recorded_at"]),
      withdrawnAt: text(row["withdrawn_at"]),
      rows: Number(row["rows"]),
    }));
  }

  async withdraw(importId: string, at: string): Promise<void> {
    await this.#writing;
    await this.#writer.run("UPDATE imports SET withdrawn_at = $1 WHERE id = $2 AND withdrawn_at IS NULL", [at, importId]);
    this.#written();
  }

  async correct(correction: StoredCorrection): Promise<void> {
    const before = this.#writing;
    const done = before.then(async () => {
      const [row] = await rows(this.#writer, "SELECT payload FROM claims WHERE id = $1 LIMIT 1", [correction.claimId]);
      const [event] = row ? [] : await rows(this.#writer, "SELECT id FROM events WHERE id = $1 LIMIT 1", [correction.claimId]);
      if (!row && !event) throw new ObservatoryError("id-unknown", { kind: "claim", id: correction.claimId });
      await keepCorrection(this.#writer, correction, row ? payload<Claim>(row) : null);
      this.#written();
    });
    this.#writing = done.then(() => undefined, () => undefined);
    return done;
  }

  async erase(tombstone: Tombstone): Promise<boolean> {
    const before = this.#writing;
    const done = before.then(() => eraseText(this.#writer, tombstone).finally(() => this.#written()));
    this.#writing = done.then(() => undefined, () => undefined);
    return done;
  }

  async textOf(documentId: string): Promise<string | null> {
    const [row] = await rows(this.#reader, "SELECT text_id FROM documents WHERE id = $1 LIMIT 1", [documentId]);
    return row ? String(row["text_id"]) : null;
  }

  async tombstone(id: string): Promise<Tombstone | null> {
    const [row] = await rows(this.#reader, "SELECT text_id, erased_at, reason FROM tombstones WHERE text_id = $1 OR text_id IN (SELECT text_id FROM erased_documents WHERE id = $1)", [id]);
    return row ? { textId: String(row["text_id"]), at: String(row["erased_at"]), reason: String(row["reason"]) } : null;
  }

  async observations(...[filter, request, clocks]: Parameters<Store["observations"]>): ReturnType<Store["observations"]> {
    const where = new Where()
      .equals("t.measure", filter.measure).among("t.good", filter.goods).equals("t.area", filter.area)
      .equals("t.year", filter.year).equals("t.edition_id", filter.editionId)
      .visible("t", clocks).publishedBy("t.published", clocks);
    if (filter.amountsOnly) where.that("t.denominator IS NULL");
    return page(this.#reader, "t.payload", OBSERVATIONS, where, request, payload<Observation>);
  }

  async flows(...[filter, request, clocks]: Parameters<Store["flows"]>): ReturnType<Store["flows"]> {
    return readFlows(await this.#trade(clocks), filter, request);
  }

  async flow(...[id, clocks]: Parameters<Store["flow"]>): ReturnType<Store["flow"]> {
    return readFlow(await this.#trade(clocks), id);
  }

  flowSums(...[filter, by, clocks]: Parameters<Store["flowSums"]>): ReturnType<Store["flowSums"]> {
    return this.#sums.of(clocks, async () => readFlowSums(await this.#trade(clocks), filter, by), [filter, by]);
  }

  async #trade(clocks: Clocks): Promise<TradeAsked> {
    return { connection: this.#reader, words: this.#words, imports: await this.#tradeImports.of(clocks, () => tradeImports(this.#reader, this.#words, clocks)) };
  }

  quarantine(...[{ editionId }, request, clocks]: Parameters<Store["quarantine"]>): ReturnType<Store["quarantine"]> {
    return readQuarantine(this.#reader, editionId, request, clocks);
  }

  async entriesFor(keys: readonly string[], clocks: Clocks): Promise<readonly Observation[]> {
    if (!keys.length) return [];
    const where = new Where().among("t.key", [...new Set(keys)]).visible("t", clocks).publishedBy("t.published", clocks);
    const found = await rows(this.#reader, `SELECT t.payload FROM ${OBSERVATIONS} ${where.sql} ORDER BY t.sort`, where.values);
    return found.map(payload<Observation>);
  }

  async observation(...[id, clocks]: Parameters<Store["observation"]>): Promise<Observation | null> {
    const where = new Where().equals("t.id", id).visible("t", clocks).publishedBy("t.published", clocks);
    const [row] = await rows(this.#reader, `SELECT t.payload FROM ${OBSERVATIONS} ${where.sql} LIMIT 1`, where.values);
    return row ? payload<Observation>(row) : null;
  }

  editions(clocks: Clocks): ReturnType<Store["editions"]> {
    return this.#editions.of(clocks, () => readEditions(this.#reader, clocks));
  }

  sources(...[filter, clocks]: Parameters<Store["sources"]>): ReturnType<Store["sources"]> {
    return this.#sources.of(clocks, () => readSources(this.#reader, filter, clocks), filter);
  }

  coverage(...[filter, clocks]: Parameters<Store["coverage"]>): ReturnType<Store["coverage"]> {
    return this.#coverages.of(clocks, () => readCoverage(this.#reader, filter, clocks), filter);
  }

  async counts(by: "good" | "area", clocks: Clocks): Promise<ReadonlyMap<string, number>> {
    const where = new Where().visible("t", clocks).publishedBy("t.published", clocks);
    const found = await rows(this.#reader, `SELECT t.${by} AS id, count(*)::INTEGER AS rows FROM ${OBSERVATIONS} ${where.sql} GROUP BY t.${by}`, where.values);
    return new Map(found.map((row) => [String(row["id"]), Number(row["rows"])]));
  }

  async policyEvents(...[filter, request, clocks, newestFirst]: Parameters<Store["policyEvents"]>): ReturnType<Store["policyEvents"]> {
    return page(this.#reader, "t.payload", "policy_events t", eventConditions(filter).visible("t", clocks).latestImport("t", "policy_events", clocks).publishedBy("t.published", clocks), request, payload<PolicyEvent>, newestFirst);
  }

  async facilities(...[filter, request, clocks]: Parameters<Store["facilities"]>): ReturnType<Store["facilities"]> {
    return page(this.#reader, "t.payload", "facilities t", facilityConditions(filter).visible("t", clocks).latestImport("t", "facilities", clocks).publishedBy("t.published", clocks), request, payload<Facility>);
  }

  async facility(id: string, clocks: Clocks): Promise<Facility | null> {
    const where = new Where().equals("t.id", id).visible("t", clocks).latestImport("t", "facilities", clocks).publishedBy("t.published", clocks);
    const [row] = await rows(this.#reader, `SELECT t.payload FROM facilities t ${where.sql}`, where.values);
    return row ? payload<Facility>(row) : null;
  }

  async relationsOf(observationIds: readonly string[], clocks: Clocks): Promise<readonly Relation[]> {
    if (!observationIds.length) return [];
    const named = observationIds.map(() => "contains(t.versus, ?)").join(" OR ");
    const where = new Where().that(`(t.of_id IN (${observationIds.map(() => "?").join(", ")}) OR ${named})`, ...observationIds, ...observationIds.map((id) => `|${id}|`)).visible("t", clocks);
    const found = await rows(this.#reader, `SELECT t.payload FROM relations t ${where.sql} ORDER BY t.sort`, where.values);
    return found.map(payload<Relation>);
  }

  async documents(...[filter, request, clocks]: Parameters<Store["documents"]>): ReturnType<Store["documents"]> {
    const where = new Where().equals("t.lang", filter.lang).equals("t.source", filter.publisher).latestText("t", "t.id", clocks).publishedBy("left(t.published, 10)", clocks);
    return page(this.#reader, "t.id, t.title, t.source, t.published, t.lang, t.statements, t.claims, t.events, t.warnings", "documents t", where, request, summary, true);
  }

  async document(...[id, clocks]: Parameters<Store["document"]>): ReturnType<Store["document"]> {
    const [found] = await this.#documents(new Where().equals("t.id", id).latestText("t", "t.id", clocks).publishedBy("left(t.published, 10)", clocks), 1);
    return found ?? null;
  }

  documentsOfText(...[textId, clocks]: Parameters<Store["documentsOfText"]>): ReturnType<Store["documentsOfText"]> {
    return this.#documents(new Where().equals("t.text_id", textId).visible("t", clocks).publishedBy("left(t.published, 10)", clocks), null);
  }

  async #documents(where: Where, limit: number | null): Promise<StoredDocument[]> {
    const found = await rows(this.#reader, `SELECT t.id, t.payload, t.text_id, t.import_id, x.body FROM documents t JOIN texts x ON x.id = t.text_id AND x.import_id = t.import_id ${where.sql} ORDER BY t.sort ${limit === null ? "" : `LIMIT ${limit}`}`, where.values);
    return Promise.all(found.flatMap((row) => {
      const body = text(row["body"]);
      return body === null ? [] : [this.#stored(row, body)];
    }));
  }

  async #stored(row: Row, body: string): Promise<StoredDocument> {
    const id = String(row["id"]);
    const [claims, events] = await Promise.all(["claims", "events"].map((table) => rows(this.#reader, `SELECT payload FROM ${table} WHERE document_id = $1 AND import_id = $2 ORDER BY sort`, [id, String(row["import_id"])])));
    const corrections = await correctionsOf(this.#reader, [id]);
    return { textId: String(row["text_id"]), text: body, ...payload<DocumentPayload>(row), claims: (claims ?? []).map((one) => correctedClaim(payload<Claim>(one), corrections)), events: (events ?? []).map((one) => correctedEvent(payload<NewsEvent>(one), corrections)) };
  }

  async search(...[request, asked, clocks]: Parameters<Store["search"]>): ReturnType<Store["search"]> {
    return searchDocuments(this.#reader, request, asked, clocks, await this.#collections.of(clocks, () => collectionOf(this.#reader, clocks)));
  }

  vocabulary(clocks: Clocks): ReturnType<Store["vocabulary"]> {
    return this.#vocabularies.of(clocks, () => vocabularyOf(this.#reader, clocks));
  }

  async claims(...[filter, request, clocks]: Parameters<Store["claims"]>): ReturnType<Store["claims"]> {
    const where = new Where().equals("t.measure", filter.measure).equals("t.place", filter.place).equals("t.document_id", filter.documentId).latestText("t", "t.document_id", clocks).publishedBy("left(d.published, 10)", clocks);
    if (filter.mineral !== undefined) where.that("contains(t.minerals, ?)", `|${filter.mineral}|`);
    const found = await page(this.#reader, "t.payload, t.document_id, d.title, d.published", CLAIMS, where, request, storedClaim);
    const corrections = await correctionsOf(this.#reader, found.rows.map(({ documentId }) => documentId));
    return { ...found, rows: found.rows.map((one) => ({ ...one, claim: correctedClaim(one.claim, corrections) })) };
  }

  async claim(...[id, clocks]: Parameters<Store["claim"]>): ReturnType<Store["claim"]> {
    const where = new Where().equals("t.id", id).latestText("t", "t.document_id", clocks).publishedBy("left(d.published, 10)", clocks);
    const [row] = await rows(this.#reader, `SELECT t.payload, t.document_id, d.title, d.published FROM ${CLAIMS} ${where.sql} ORDER BY t.sort LIMIT 1`, where.values);
    if (!row) return null;
    const stored = storedClaim(row);
    return { ...stored, claim: correctedClaim(stored.claim, await correctionsOf(this.#reader, [stored.documentId])) };
  }

  async event(...[id, clocks]: Parameters<Store["event"]>): ReturnType<Store["event"]> {
    const where = new Where().equals("t.id", id).latestText("t", "t.document_id", clocks).publishedBy("left(d.published, 10)", clocks);
    const [row] = await rows(this.#reader, `SELECT t.payload, t.document_id FROM ${EVENTS} ${where.sql} ORDER BY t.sort LIMIT 1`, where.values);
    if (!row) return null;
    const documentId = String(row["document_id"]);
    return { event: correctedEvent(payload<NewsEvent>(row), await correctionsOf(this.#reader, [documentId])), documentId };
  }

  async close(): Promise<void> {
    await this.#writing;
    this.#reader.closeSync();
    this.#writer.closeSync();
    this.#onClose();
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function summary(row: Row): DocumentSummary {
  return {
    id: String(row["id"]), title: String(row["title"]), source: text(row["source"]), published: text(row["published"]), lang: row["lang"] === "zh" ? "zh" : "en",
    statements: Number(row["statements"]), claims: Number(row["claims"]), events: Number(row["events"]), warnings: Number(row["warnings"]),
  };
}

function storedClaim(row: Row): StoredClaim {
  return { claim: payload<Claim>(row), documentId: String(row["document_id"]), documentTitle: String(row["title"]), documentPublished: text(row["published"]) };
}
