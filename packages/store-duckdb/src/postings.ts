// The order of the search index. What is filed lies unsorted at the end of the table until it is half as much as the sorted part; then all
// of it is sorted once. A term is then found without reading most of the table, and each row is sorted three times on average, however many come.
import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "./reads.js";

/** Below this many rows a scan of all costs nothing that anybody notices. */
const WORTH_SORTING = 1_000_000;

/** The number the next document gets. */
export async function nextDoc(connection: DuckDBConnection): Promise<number> {
  const [row] = await rows(connection, "SELECT coalesce(max(doc), -1)::INTEGER + 1 AS next FROM documents");
  return Number(row?.["next"] ?? 0);
}

/** To be run inside the transaction that filed. */
export async function sortPostings(connection: DuckDBConnection): Promise<void> {
  const [state] = await rows(connection, "SELECT (SELECT coalesce(max(rows), 0) FROM sorted_postings)::INTEGER AS sorted, (SELECT count(*) FROM postings)::INTEGER AS total");
  const [sorted, total] = [Number(state?.["sorted"]), Number(state?.["total"])];
  if (total - sorted < Math.max(WORTH_SORTING, sorted / 2)) return;
  await connection.run("CREATE TABLE in_order AS SELECT * FROM postings ORDER BY term, doc, place");
  await connection.run("DROP TABLE postings");
  await connection.run("ALTER TABLE in_order RENAME TO postings");
  await connection.run("DELETE FROM sorted_postings");
  await connection.run("INSERT INTO sorted_postings VALUES ($1)", [total]);
}
