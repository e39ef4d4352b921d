// One import is one transaction with its ledger row: whole or absent, whatever happens in between.
import type { DuckDBConnection } from "@duckdb/node-api";
import { contentId, ObservatoryError, type ColumnBatch } from "@monazite/core";
import type { BulkImport, ImportHeader, ImportRecord, ImportSession, TableName } from "@monazite/store";
import { appendFlows } from "./append-flows.js";
import { append } from "./append.js";
import { followCorrections } from "./correct.js";
import { keepNumber, keepPeriods, nextNumber } from "./import-number.js";
import { keepMinerals } from "./mineral-trade.js";
import { nextDoc, sortPostings } from "./postings.js";
import { rows as read } from "./reads.js";
import type { TradeWords } from "./trade-words.js";

/** Lines that one statement takes out. */
const LINES_AT_ONCE = 10_000;

/** Tables of as many rows as a file may have: they go by the number of their import. */
const NUMBERED: ReadonlySet<string> = new Set<TableName>(["flows", "quarantine"]);

/** Is the same content of the same subject there? */
export async function isThere(connection: DuckDBConnection, { kind, subject, contentHash }: ImportHeader): Promise<boolean> {
  return (await read(connection, "SELECT id FROM imports WHERE kind = $1 AND subject = $2 AND content_hash = $3 AND withdrawn_at IS NULL", [kind, subject, contentHash])).length > 0;
}

/**
 * Begins the transaction. `done` is called exactly once, after commit or abort.
 */
export async function beginImport(connection: DuckDBConnection, words: TradeWords, done: () => void): Promise<BulkImport> {
  let rows = 0;
  let name = "not named yet";
  let open = true;
  await connection.run("BEGIN TRANSACTION");
  const [firstDoc, number] = [await nextDoc(connection), await nextNumber(connection)];
  /** Does anything go by the number? */
  let isNumbered = false;

  const mustBeOpen = (): void => {
    if (!open) throw new ObservatoryError("import-not-open", { importId: name });
  };
  const close = async (statement: "COMMIT" | "ROLLBACK"): Promise<void> => {
    mustBeOpen();
    open = false;
    try {
      await connection.run(statement);
      if (statement === "ROLLBACK") await words.load(connection);
    } finally {
      done();
    }
  };
  const numbered = async (batch: ColumnBatch): Promise<void> => {
    mustBeOpen();
    isNumbered = true;
    if (batch.table === "flows") await appendFlows(connection, number, words, batch);
    else await append(connection, number, firstDoc, batch);
    rows += batch.rows;
  };

  const sessionOf = (header: ImportHeader, id: string): ImportSession => ({
    append: async (batch) => {
      if (NUMBERED.has(batch.table)) return numbered(batch);
      mustBeOpen();
      await append(connection, id, firstDoc, batch);
      rows += batch.rows;
    },
    commit: async () => {
      mustBeOpen();
      const record: ImportRecord = { ...header, id, withdrawnAt: null, rows };
      // What this subject said before is withdrawn in the same transaction, so no moment shows both or neither.
      await connection.run("UPDATE imports SET withdrawn_at = $1 WHERE kind = $2 AND subject = $3 AND withdrawn_at IS NULL", [header.recordedAt, header.kind, header.subject]);
      if (header.kind === "text") {
        await followCorrections(connection, id);
        await sortPostings(connection);
      }
      if (isNumbered) {
        await keepNumber(connection, number, id);
        await keepPeriods(connection, number);
        await keepMinerals(connection, number);
      }
      await connection.run("INSERT INTO imports VALUES ($1, $2, $3, $4, $5, NULL, $6)", [id, header.kind, header.subject, header.contentHash, header.recordedAt, rows]);
      await close("COMMIT");
      return record;
    },
    abort: () => close("ROLLBACK"),
  });

  return {
    append: numbered,
    withdraw: async ({ rows: count, columns: { line } }) => {
      mustBeOpen();
      const lines = line as Int32Array;
      for (let from = 0; from < count; from += LINES_AT_ONCE) await connection.run(`DELETE FROM trade WHERE import = $1 AND line IN (${lines.subarray(from, from + LINES_AT_ONCE).join(", ")})`, [number]);
      rows -= count;
    },
    settle: async (header) => {
      mustBeOpen();
      if (await isThere(connection, header)) {
        await close("ROLLBACK");
        return null;
      }
      name = contentId("imp", [header.kind, header.subject, header.contentHash, header.recordedAt]);
      return sessionOf(header, name);
    },
    abort: () => close("ROLLBACK"),
  };
}
