// Brings a database to the schema this program writes; each step is one transaction. A newer database is left alone.
import type { DuckDBConnection } from "@duckdb/node-api";
import { ObservatoryError } from "@monazite/core";
import { fileDocuments } from "./file-documents.js";
import { MIGRATIONS, SCHEMA } from "./migrations.js";
import { moveFlows } from "./move-flows.js";
import { sortPostings } from "./postings.js";

/** What a step does beyond statements. */
const FILL: Readonly<Record<number, (connection: DuckDBConnection) => Promise<void>>> = { 4: fileDocuments, 6: (connection) => sortPostings(connection), 7: moveFlows };

/** @throws ObservatoryError `store-newer` when the database was written by a later program; nothing is touched then */
export async function migrate(connection: DuckDBConnection): Promise<void> {
  await connection.run("CREATE TABLE IF NOT EXISTS schema_version (schema INTEGER NOT NULL)");
  const found = await connection.runAndReadAll("SELECT max(schema) AS schema FROM schema_version");
  const current = Number(found.getRowObjectsJS()[0]?.["schema"] ?? 0);
  if (current > SCHEMA) throw new ObservatoryError("store-newer", { found: current, known: SCHEMA });
  for (const { schema, statements } of MIGRATIONS.filter((step) => step.schema > current)) {
    await connection.run("BEGIN TRANSACTION");
    try {
      for (const statement of statements) await connection.run(statement);
      await FILL[schema]?.(connection);
      await connection.run("INSERT INTO schema_version VALUES ($1)", [schema]);
      await connection.run("COMMIT");
    } catch (error) {
      await connection.run("ROLLBACK");
      throw error;
    }
  }
}
