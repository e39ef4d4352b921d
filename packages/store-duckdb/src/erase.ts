// Takedown. A database keeps the bytes of deleted rows in its file; here they are written over, so that nothing of the text
// can be found in it any more.
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Tombstone } from "@monazite/store";
import { rows } from "./reads.js";

/** Tables that hold words of a text, and which of their rows are not of this one. */
const OTHERS = {
  ...Object.fromEntries(["postings", "middle_postings", "recent_postings"].map((table) => [table, "doc NOT IN (SELECT doc FROM documents WHERE text_id = $1 AND doc IS NOT NULL)"])),
  corrections: "document_id NOT IN (SELECT id FROM erased_documents WHERE text_id = $1)",
  ...Object.fromEntries(["tags", "vocabulary", "texts", "documents", "claims", "events"].map((table) => [table, "import_id NOT IN (SELECT id FROM imports WHERE kind = 'text' AND subject = $1)"])),
};
/** One round is enough unless the engine compresses the noise. */
const MOST_ROUNDS = 20;
const OF_TEXT = "SELECT id FROM imports WHERE kind = 'text' AND subject = $1";

/** @returns false when no import of this text was ever made */
export async function eraseText(connection: DuckDBConnection, { textId, at, reason }: Tombstone): Promise<boolean> {
  if (!(await rows(connection, OF_TEXT, [textId])).length) return false;
  await connection.run("BEGIN TRANSACTION");
  try {
    await connection.run("INSERT INTO tombstones VALUES ($1, $2, $3)", [textId, at, reason]);
    await connection.run("INSERT INTO erased_documents SELECT DISTINCT id, text_id FROM documents WHERE text_id = $1", [textId]);
    for (const [table, others] of Object.entries(OTHERS)) {
      // Deleting only marks rows inside their group, so the others move to a new table and the old one goes whole.
      const [made] = await rows(connection, "SELECT sql FROM duckdb_tables() WHERE table_name = $1", [table]);
      const indexes = await rows(connection, "SELECT sql FROM duckdb_indexes() WHERE table_name = $1 AND sql IS NOT NULL", [table]);
      await connection.run(String(made?.["sql"]).replace(/^CREATE TABLE \w+/, "CREATE TABLE kept"));
      await connection.run(`INSERT INTO kept SELECT * FROM ${table} WHERE ${others}`, [textId]);
      await connection.run(`DROP TABLE ${table}`);
      await connection.run(`ALTER TABLE kept RENAME TO ${table}`);
      for (const { sql } of indexes) await connection.run(String(sql));
    }
    await connection.run("UPDATE imports SET withdrawn_at = $2 WHERE kind = 'text' AND subject = $1 AND withdrawn_at IS NULL", [textId, at]);
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw error;
  }
  await overwriteFreeBlocks(connection);
  return true;
}

/**
 * Fills what became free with noise, then gives it back: blocks of rows with rows, and the pages that hold the smallest and largest value of every
 * column with tables, whose columns have such pages of their own.
 */
async function overwriteFreeBlocks(connection: DuckDBConnection): Promise<void> {
  await connection.run("FORCE CHECKPOINT");
  await connection.run("CREATE TABLE noise (line VARCHAR)");
  const tables: string[] = [];
  let stale = await freePages(connection);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const [size] = await rows(connection, "SELECT block_size * free_blocks AS free FROM pragma_database_size()");
    const free = Number(size?.["free"] ?? 0);
    if (free === 0 && stale.size === 0) break;
    if (free > 0) await connection.run(`INSERT INTO noise SELECT sha256(random()::VARCHAR) || sha256(random()::VARCHAR) FROM range(${Math.ceil(free / 64)})`);
    // A page that was free and is in use was written over; it may become free again with nothing of the text in it.
    for (let more = 0; more < stale.size; more++) {
      const name = `noise_${tables.length}`;
      tables.push(name);
      await connection.run(`CREATE TABLE ${name} AS SELECT ${NOISY_COLUMNS}`);
    }
    await connection.run("FORCE CHECKPOINT");
    const now = await freePages(connection);
    stale = new Set([...stale].filter((page) => now.has(page)));
  }
  for (const name of [...tables, "noise"]) await connection.run(`DROP TABLE ${name}`);
  await connection.run("FORCE CHECKPOINT");
}

async function freePages(connection: DuckDBConnection): Promise<ReadonlySet<string>> {
  const found = await rows(connection, "SELECT block_id || ':' || unnest(free_list) AS page FROM pragma_metadata_info()");
  return new Set(found.map((row) => String(row["page"])));
}

/** Columns whose statistics fill a page of about four kilobytes. */
const NOISY_COLUMNS = Array.from({ length: 24 }, (_, at) => `sha256(random()::VARCHAR) AS c${at}`).join(", ");
