// The order of the search index. A term is found in the sorted table without reading most of it; what was filed lately lies beside it, unsorted, and is
// read whole, until it is a third of the sorted part. Then all of it is sorted once more: a row is sorted four times on average, however many come.
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
  const [state] = await rows(connection, "SELECT (SELECT count(*) FROM postings)::INTEGER AS sorted, (SELECT count(*) FROM recent_postings)::INTEGER AS recent");
  const [sorted, recent] = [Number(state?.["sorted"]), Number(state?.["recent"])];
  if (recent < Math.max(WORTH_SORTING, sorted / 3)) return;
  await connection.run("CREATE TABLE in_order AS SELECT * FROM (SELECT * FROM postings UNION ALL SELECT * FROM recent_postings) ORDER BY term, doc, place");
  await connection.run("DROP TABLE postings");
  await connection.run("ALTER TABLE in_order RENAME TO postings");
  await connection.run("DELETE FROM recent_postings");
}
