// Moves the flows and the rows kept aside of a database from before trade was kept in numbers, import by import in the order of recording.
import type { DuckDBConnection } from "@duckdb/node-api";
import { appendFlows } from "./append-flows.js";
import { keepPeriods, takeNumber } from "./import-number.js";
import { rows } from "./reads.js";
import { TradeWords } from "./trade-words.js";

/** Rows that are moved at once. */
const AT_ONCE = 50_000;

/** To be run inside the transaction of a migration. */
export async function moveFlows(connection: DuckDBConnection): Promise<void> {
  const words = new TradeWords();
  await words.load(connection);
  for (const { import_id } of await rows(connection, "SELECT f.import_id FROM (SELECT import_id FROM flows UNION ALL SELECT import_id FROM quarantine) f LEFT JOIN imports i ON i.id = f.import_id GROUP BY f.import_id, i.recorded_at ORDER BY i.recorded_at, f.import_id")) {
    const number = await takeNumber(connection, String(import_id));
    for (let from = 0; ; from += AT_ONCE) {
      const found = await rows(connection, `SELECT * REPLACE (value_usd::DOUBLE AS value_usd, tonnes::DOUBLE AS tonnes) FROM flows WHERE import_id = $1 ORDER BY code, period, exporter, importer, nomenclature, reported_by, line LIMIT ${AT_ONCE} OFFSET ${from}`, [String(import_id)]);
      if (!found.length) break;
      const column = (name: string) => found.map((row) => row[name] as string | number | null);
      await appendFlows(connection, number, words, { table: "flows", rows: found.length, columns: Object.fromEntries(["nomenclature", "code", "period", "exporter", "importer", "reported_by", "value_usd", "tonnes", "quality", "line"].map((name) => [name, column(name)])) });
    }
    await keepPeriods(connection, number);
    await connection.run("INSERT INTO kept_aside SELECT $1, file, code, line, column_name, raw FROM quarantine WHERE import_id = $2", [number, String(import_id)]);
  }
  await connection.run("DROP TABLE flows");
  await connection.run("DROP TABLE quarantine");
}
