// The order of the search index. A term is found in a sorted table without reading most of it. What was filed last lies beside, unsorted, and is read
// whole; at a million rows it goes into a small sorted table, and that one, when it is a third of the great one, into the great one. So a filing that
// sorts everything is rare, and what has to be read whole is never much.
import type { DuckDBConnection } from "@duckdb/node-api";
import { rows } from "./reads.js";

/** Below this many rows a scan of all costs nothing that anybody notices. */
const WORTH_SORTING = 1_000_000;
/** The great table is sorted anew when the small one has grown to this part of it. */
const PART = 1 / 3;

/** The number the next document gets. */
export async function nextDoc(connection: DuckDBConnection): Promise<number> {
  const [row] = await rows(connection, "SELECT coalesce(max(doc), -1)::INTEGER + 1 AS next FROM documents");
  return Number(row?.["next"] ?? 0);
}

/** To be run inside the transaction that filed. */
export async function sortPostings(connection: DuckDBConnection, worthSorting = WORTH_SORTING): Promise<void> {
  const [state] = await rows(connection, "SELECT (SELECT count(*) FROM postings)::INTEGER AS great, (SELECT count(*) FROM middle_postings)::INTEGER AS small, (SELECT count(*) FROM recent_postings)::INTEGER AS recent");
  const [great, small, recent] = [Number(state?.["great"]), Number(state?.["small"]), Number(state?.["recent"])];
  if (recent < worthSorting) return;
  if (small + recent < great * PART) return sortInto(connection, "middle_postings", ["recent_postings"]);
  await sortInto(connection, "postings", ["middle_postings", "recent_postings"]);
}

async function sortInto(connection: DuckDBConnection, table: string, others: readonly string[]): Promise<void> {
  await connection.run(`CREATE TABLE in_order AS SELECT * FROM (${[table, ...others].map((one) => `SELECT * FROM ${one}`).join(" UNION ALL ")}) ORDER BY term, doc, place`);
  await connection.run(`DROP TABLE ${table}`);
  await connection.run(`ALTER TABLE in_order RENAME TO ${table}`);
  for (const other of others) await connection.run(`DELETE FROM ${other}`);
}
