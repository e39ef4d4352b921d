// One import is one transaction with its ledger row: whole or absent, whatever happens in between.
import type { DuckDBConnection } from "@duckdb/node-api";
import { contentId, ObservatoryError } from "@monazite/core";
import type { ImportHeader, ImportRecord, ImportSession } from "@monazite/store";
import { append } from "./append.js";
import { followCorrections } from "./correct.js";
import { nextDoc, sortPostings } from "./postings.js";

/**
 * Begins the transaction. `done` is called exactly once, after commit or abort.
 */
export async function beginImport(connection: DuckDBConnection, header: ImportHeader, done: () => void): Promise<ImportSession> {
  const id = contentId("imp", [header.kind, header.subject, header.contentHash, header.recordedAt]);
  let rows = 0;
  let open = true;
  await connection.run("BEGIN TRANSACTION");
  const firstDoc = await nextDoc(connection);

  const close = async (statement: "COMMIT" | "ROLLBACK"): Promise<void> => {
    if (!open) throw new ObservatoryError("import-not-open", { importId: id });
    open = false;
    try {
      await connection.run(statement);
    } finally {
      done();
    }
  };

  return {
    append: async (batch) => {
      if (!open) throw new ObservatoryError("import-not-open", { importId: id });
      await append(connection, id, firstDoc, batch);
      rows += batch.rows;
    },
    commit: async () => {
      const record: ImportRecord = { ...header, id, withdrawnAt: null, rows };
      // What this subject said before is withdrawn in the same transaction, so no moment shows both or neither.
      await connection.run("UPDATE imports SET withdrawn_at = $1 WHERE kind = $2 AND subject = $3 AND withdrawn_at IS NULL", [header.recordedAt, header.kind, header.subject]);
      if (header.kind === "text") {
        await followCorrections(connection, id);
        await sortPostings(connection);
      }
      await connection.run("INSERT INTO imports VALUES ($1, $2, $3, $4, $5, NULL, $6)", [id, header.kind, header.subject, header.contentHash, header.recordedAt, rows]);
      await close("COMMIT");
      return record;
    },
    abort: () => close("ROLLBACK"),
  };
}
