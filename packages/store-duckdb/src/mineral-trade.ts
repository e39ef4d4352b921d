// The trade of minerals beside all trade: the rows of codes the registry knows, in the order in which they are asked for. They are a twentieth of the world's
// trade and nearly all that is asked, and a published file lies by exporter, so that among all rows one mineral's are everywhere.
import type { DuckDBConnection } from "@duckdb/node-api";
import { hsCodes } from "@monazite/core/registry";
import { rows } from "./reads.js";
import { codeNumber, headingNumber, HEADING_SQL } from "./trade-code.js";

/** Six digits of the registry: their rows, and those of the national lines below them, are kept here. */
const CODES: ReadonlySet<number> = new Set(hsCodes.all.map(({ id }) => codeNumber(id)));
const LIST = [...CODES].sort((a, b) => a - b).join(", ");

/** Which table holds every row of these codes; of no codes all are asked. */
export function tableOf(codes: readonly number[] | undefined): "trade" | "mineral_trade" {
  return codes?.every((code) => CODES.has(headingNumber(code))) ? "mineral_trade" : "trade";
}

/** To be called when the rows of an import are all there, inside its transaction. */
export async function keepMinerals(connection: DuckDBConnection, number: number): Promise<void> {
  await connection.run(`INSERT INTO mineral_trade SELECT * FROM trade WHERE import = $1 AND ${HEADING_SQL} IN (${LIST}) ORDER BY code, period, exporter, importer`, [number]);
}

/** Does it all again when the program's registry is another than the one the rows were chosen by: once after an update that knows other codes. */
export async function settleMinerals(connection: DuckDBConnection): Promise<void> {
  const [kept] = await rows(connection, "SELECT string_agg(code::VARCHAR, ', ' ORDER BY code) AS codes FROM mineral_codes");
  if (kept?.["codes"] === LIST) return;
  await connection.run("BEGIN TRANSACTION");
  try {
    await connection.run("DELETE FROM mineral_trade");
    await connection.run("DELETE FROM mineral_codes");
    await connection.run(`INSERT INTO mineral_codes SELECT unnest([${LIST}]::BIGINT[])`);
    for (const { import: number } of await rows(connection, "SELECT DISTINCT import FROM trade ORDER BY import")) await keepMinerals(connection, Number(number));
    await connection.run("COMMIT");
  } catch (error) {
    await connection.run("ROLLBACK");
    throw error;
  }
}
