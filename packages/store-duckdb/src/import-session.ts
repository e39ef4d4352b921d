// One import is one transaction with its ledger row: whole or absent, whatever happens in between.
import { BOOLEAN, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBType } from "@duckdb/node-api";
import { contentId, ObservatoryError, type ColumnBatch } from "@monazite/core";
import { TABLES, type ColumnType, type ImportHeader, type ImportRecord, type ImportSession, type TableName } from "@monazite/store";
import { followCorrections } from "./correct.js";

const TYPES: Readonly<Record<ColumnType, DuckDBType>> = { text: VARCHAR, integer: INTEGER, boolean: BOOLEAN };
const CHUNK_ROWS = 2048;

/**
 * Begins the transaction. `done` is called exactly once, after commit or abort.
 */
export async function beginImport(connection: DuckDBConnection, header: ImportHeader, done: () => void): Promise<ImportSession> {
  const id = contentId("imp", [header.kind, header.subject, header.contentHash, header.recordedAt]);
  let rows = 0;
  let open = true;
  await connection.run("BEGIN TRANSACTION");

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
      await append(connection, id, batch);
      rows += batch.rows;
    },
    commit: async () => {
      const record: ImportRecord = { ...header, id, withdrawnAt: null, rows };
      // What this subject said before is withdrawn in the same transaction, so no moment shows both or neither.
      await connection.run("UPDATE imports SET withdrawn_at = $1 WHERE kind = $2 AND subject = $3 AND withdrawn_at IS NULL", [header.recordedAt, header.kind, header.subject]);
      if (header.kind === "text") await followCorrections(connection, id);
      await connection.run("INSERT INTO imports VALUES ($1, $2, $3, $4, $5, NULL, $6)", [id, header.kind, header.subject, header.contentHash, header.recordedAt, rows]);
      await close("COMMIT");
      return record;
    },
    abort: () => close("ROLLBACK"),
  };
}

async function append(connection: DuckDBConnection, importId: string, batch: ColumnBatch): Promise<void> {
  const columns = Object.entries(TABLES[batch.table as TableName]) as [string, ColumnType][];
  const appender = await connection.createAppender(batch.table);
  try {
    for (let from = 0; from < batch.rows; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, batch.rows - from);
      const chunk = DuckDBDataChunk.create([VARCHAR, ...columns.map(([, type]) => TYPES[type])], count);
      chunk.setColumnValues(0, new Array<string>(count).fill(importId));
      columns.forEach(([name], index) => {
        const cells = batch.columns[name];
        if (cells?.length !== batch.rows) throw new ObservatoryError("row-invalid", { table: batch.table, row: cells?.length ?? 0, reason: `column ${name} must have ${batch.rows} cells` });
        chunk.setColumnValues(index + 1, cells.slice(from, from + count));
      });
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}
