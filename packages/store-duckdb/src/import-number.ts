// The number an import has in this database, for tables of millions of rows in which its id would be most of what is kept.
import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "./reads.js";

/** The next free number; it belongs to the import from now on. To be called inside its transaction. */
export async function nextNumber(connection: DuckDBConnection): Promise<number> {
  const [row] = await rows(connection, "SELECT coalesce(max(number), 0)::INTEGER + 1 AS next FROM import_numbers");
  return Number(row?.["next"] ?? 1);
}

export async function keepNumber(connection: DuckDBConnection, number: number, importId: string): Promise<void> {
  await connection.run("INSERT INTO import_numbers VALUES ($1, $2)", [number, importId]);
}

export async function takeNumber(connection: DuckDBConnection, importId: string): Promise<number> {
  const number = await nextNumber(connection);
  await keepNumber(connection, number, importId);
  return number;
}

/** Notes which periods an import holds: where those of two imports of one series meet, flows may be there twice. */
export async function keepPeriods(connection: DuckDBConnection, number: number): Promise<void> {
  await connection.run("INSERT INTO import_periods SELECT DISTINCT import, period FROM trade WHERE import = $1", [number]);
}
