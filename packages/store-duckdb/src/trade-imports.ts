// The imports whose flows the clocks can see: few rows, remembered until something is written, so that a question about millions of rows begins with
// their numbers.
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Clocks } from "@monazite/store";
import { rows, Where } from "./reads.js";

export interface TradeImport {
  readonly number: number;
  readonly editionId: string;
  /** What stands before the colon in the edition's id. */
  readonly series: string;
  /** Another import of the series holds flows of the same period: the one recorded last is the one to go by. */
  readonly overlaps: boolean;
}

/** In the order of recording. */
export async function tradeImports(connection: DuckDBConnection, clocks: Clocks): Promise<readonly TradeImport[]> {
  const where = new Where().visible("n", clocks).publishedBy("e.published", clocks);
  const found = await rows(connection, `SELECT n.number, e.id, (SELECT list(p.period) FROM import_periods p WHERE p.number = n.number) AS periods FROM import_numbers n JOIN imports i ON i.id = n.import_id JOIN editions e ON e.import_id = n.import_id ${where.sql} ORDER BY i.recorded_at, e.id`, where.values);
  const imports = found.map((row) => ({ number: Number(row["number"]), editionId: String(row["id"]), series: String(row["id"]).split(":")[0] ?? "", periods: (row["periods"] ?? []) as readonly number[] }));
  const holders = new Map<string, number>();
  for (const { series, periods } of imports) for (const period of periods) holders.set(`${series} ${period}`, (holders.get(`${series} ${period}`) ?? 0) + 1);
  return imports.map(({ periods, ...one }) => ({ ...one, overlaps: periods.some((period) => (holders.get(`${one.series} ${period}`) ?? 0) > 1) }));
}
