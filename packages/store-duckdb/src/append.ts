// Columns into tables, chunk by chunk; flows have a way of their own (append-flows.ts). The engine's own bookkeeping is added here: the import a row came with, and the store's number of a document.
import { BIGINT, BOOLEAN, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBType, type DuckDBValue } from "@duckdb/node-api";
import { cellsOf, ObservatoryError, type Cell, type ColumnBatch } from "@monazite/core";
import { TABLES, type ColumnType, type TableName } from "@monazite/store";

const TYPES: Readonly<Record<Exclude<ColumnType, "amount">, DuckDBType>> = { text: VARCHAR, integer: INTEGER, long: BIGINT, boolean: BOOLEAN };
const CHUNK_ROWS = 2048;
/** Rows that are told apart by the number of their document alone: an import id in each of millions would be most of the table. */
const WITHOUT_IMPORT: ReadonlySet<string> = new Set<TableName>(["postings"]);

/** What is filed waits in a table of its own until it is sorted in. */
const INTO: Readonly<Record<string, string>> = { postings: "recent_postings", quarantine: "kept_aside" };

/**
 * @param importKey what rows say of their import: its id, or its number where there are many
 * @param firstDoc the store's number of the import's first document
 */
export async function append(connection: DuckDBConnection, importKey: string | number, firstDoc: number, batch: ColumnBatch): Promise<void> {
  const columns = Object.entries(TABLES[batch.table as TableName]) as [string, keyof typeof TYPES][];
  const bare = WITHOUT_IMPORT.has(batch.table);
  const appender = await connection.createAppender(INTO[batch.table] ?? batch.table);
  try {
    for (let from = 0; from < batch.rows; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, batch.rows - from);
      const chunk = DuckDBDataChunk.create([...(bare ? [] : [typeof importKey === "string" ? VARCHAR : INTEGER]), ...columns.map(([, type]) => TYPES[type])], count);
      if (!bare) chunk.setColumnValues(0, new Array<string | number>(count).fill(importKey));
      columns.forEach(([name, type], index) => {
        const found = batch.columns[name];
        const cells = found && cellsOf(found);
        if (cells?.length !== batch.rows) throw new ObservatoryError("row-invalid", { table: batch.table, row: cells?.length ?? 0, reason: `column ${name} must have ${batch.rows} cells` });
        chunk.setColumnValues(index + (bare ? 0 : 1), valuesOf(cells.slice(from, from + count), name, type, firstDoc));
      });
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

function valuesOf(cells: readonly Cell[], name: string, type: keyof typeof TYPES, firstDoc: number): readonly DuckDBValue[] {
  if (name === "doc") return cells.map((cell) => Number(cell) + firstDoc);
  return type === "long" ? cells.map((cell) => (cell === null ? null : BigInt(cell))) : cells;
}
