// Files the documents of a database from before there was search: every text that is still there is put into the index as a new one would be.
import type { DuckDBConnection } from "@duckdb/node-api";
import { cellsOf, type Claim, type NewsEvent, type TextReading } from "@monazite/core";
import { readingBatches, type DocumentPayload } from "@monazite/store";
import { append } from "./append.js";
import { nextDoc } from "./postings.js";
import { payload, rows } from "./reads.js";

const OF_SEARCH = ["postings", "tags", "vocabulary"];

/** To be run inside the transaction of a migration. */
export async function fileDocuments(connection: DuckDBConnection): Promise<void> {
  for (const { import_id, id, body } of await rows(connection, "SELECT import_id, id, body FROM texts WHERE body IS NOT NULL ORDER BY import_id")) {
    const importId = String(import_id);
    const of = async <T>(table: "documents" | "claims" | "events"): Promise<T[]> => (await rows(connection, `SELECT payload FROM ${table} WHERE import_id = $1 ORDER BY sort`, [importId])).map(payload<T>);
    const documents = (await of<DocumentPayload>("documents")).map(({ document }) => document).sort((a, b) => a.n - b.n);
    const reading: TextReading = { textId: String(id), reader: "", documents, noise: [], mentions: [], claims: await of<Claim>("claims"), events: await of<NewsEvent>("events"), warnings: [], notUnderstood: [] };
    const firstDoc = await nextDoc(connection);
    const batches = readingBatches(String(body), reading);
    const lengths = cellsOf(batches.find(({ table }) => table === "documents")?.columns["length"] ?? []);
    for (const [at, document] of documents.entries()) {
      await connection.run("UPDATE documents SET doc = $1, length = $2 WHERE import_id = $3 AND id = $4 AND doc IS NULL", [firstDoc + at, Number(lengths[at]), importId, document.id]);
    }
    for (const batch of batches.filter(({ table }) => OF_SEARCH.includes(table))) await append(connection, importId, firstDoc, batch);
  }
}
