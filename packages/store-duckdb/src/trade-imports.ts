// The imports whose flows the clocks can see: few rows, remembered until something is written, so that a question about millions of rows begins with
// their numbers.
import type { DuckDBConnection } from "@duckdb/node-api";
import { seriesIdOf } from "@monazite/core";
import type { Clocks } from "@monazite/store";
import { rows, Where } from "./reads.js";
import type { TradeWords } from "./trade-words.js";

export interface TradeImport {
  readonly number: number;
  readonly editionId: string;
  /** What stands before the colon in the edition's id. */
  readonly series: string;
  /** Another import of the series holds flows of the same period: the later one is the one to go by. */
  readonly overlaps: boolean;
  /** It holds codes longer than the six digits of the Harmonized System. */
  readonly hasLines: boolean;
}

/** Nomenclatures that are no edition of the Harmonized System: "CHN2023", "CN2024". */
const NATIONAL = /^(?!HS)[A-Z]+\d{4}$/;

/** The later ones behind: those of one series by the days they were published, where both are known, and else in the order of recording. */
export async function tradeImports(connection: DuckDBConnection, words: TradeWords, clocks: Clocks): Promise<readonly TradeImport[]> {
  const where = new Where().visible("n", clocks).publishedBy("e.published", clocks);
  const found = await rows(connection, `SELECT n.number, e.id, e.published, (SELECT list(p.period) FROM import_periods p WHERE p.number = n.number) AS periods FROM import_numbers n JOIN imports i ON i.id = n.import_id JOIN editions e ON e.import_id = n.import_id ${where.sql} ORDER BY i.recorded_at, e.id`, where.values);
  const imports = found.map((row) => ({ number: Number(row["number"]), editionId: String(row["id"]), series: seriesIdOf(String(row["id"])), published: typeof row["published"] === "string" ? row["published"] : null, periods: (row["periods"] ?? []) as readonly number[] })).reduce(afterOlder, [] as readonly Dated[]);
  const holders = new Map<string, number>();
  for (const { series, periods } of imports) for (const period of periods) holders.set(`${series} ${period}`, (holders.get(`${series} ${period}`) ?? 0) + 1);
  const national = words.like(NATIONAL);
  const withLines = new Set(national.length ? (await rows(connection, `SELECT DISTINCT import FROM trade WHERE nomenclature IN (${national.join(", ")})`)).map((row) => Number(row["import"])) : []);
  return imports.map(({ periods, published: _, ...one }) => ({ ...one, hasLines: withLines.has(one.number), overlaps: periods.some((period) => (holders.get(`${one.series} ${period}`) ?? 0) > 1) }));
}

interface Dated extends Pick<TradeImport, "number" | "editionId" | "series"> {
  readonly published: string | null;
  readonly periods: readonly number[];
}

/** An edition that is loaded after one of its series that was published later takes its place before that one; one without a day stands behind all so far. */
function afterOlder(before: readonly Dated[], own: Dated): readonly Dated[] {
  const { series, published } = own;
  const at = published === null ? -1 : before.findIndex((one) => one.series === series && one.published !== null && one.published > published);
  return at < 0 ? [...before, own] : [...before.slice(0, at), own, ...before.slice(at)];
}
