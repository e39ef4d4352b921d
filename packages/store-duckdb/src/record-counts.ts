// What the record holds, read as lists and counts: editions, sources, and how many figures there are of what.
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Edition, Source } from "@monazite/core";
import type { Clocks, Store } from "@monazite/store";
import { payload, rows, Where } from "./reads.js";

export async function readEditions(connection: DuckDBConnection, clocks: Clocks): ReturnType<Store["editions"]> {
  const where = new Where().visible("e", clocks).publishedBy("e.published", clocks);
  const found = await rows(connection, `SELECT e.payload, i.recorded_at, (SELECT count(*)::INTEGER FROM observations o WHERE o.import_id = e.import_id) AS observations FROM editions e JOIN imports i ON i.id = e.import_id ${where.sql} ORDER BY e.published DESC, e.id`, where.values);
  return found.map((row) => ({ edition: payload<Edition>(row), observations: Number(row["observations"]), recordedAt: String(row["recorded_at"]) }));
}

export async function readSources(connection: DuckDBConnection, filter: Parameters<Store["sources"]>[0], clocks: Clocks): ReturnType<Store["sources"]> {
  const where = new Where().among("s.id", filter.ids).visible("s", clocks);
  if (filter.editionId !== undefined) where.that("s.import_id IN (SELECT import_id FROM editions WHERE id = ?)", filter.editionId);
  const found = await rows(connection, `SELECT s.id, any_value(s.payload) AS payload, sum((SELECT count(*) FROM observations o WHERE o.source_id = s.id AND o.import_id = s.import_id))::INTEGER AS observations FROM sources s ${where.sql} GROUP BY s.id ORDER BY observations DESC, s.id`, where.values);
  return found.map((row) => ({ source: payload<Source>(row), observations: Number(row["observations"]) }));
}

export async function readCoverage(connection: DuckDBConnection, filter: Parameters<Store["coverage"]>[0], clocks: Clocks): ReturnType<Store["coverage"]> {
  const where = new Where().equals("t.measure", filter.measure).among("t.good", filter.goods).equals("t.area", filter.area).visible("t", clocks).publishedBy("t.published", clocks);
  const found = await rows(connection, `SELECT t.edition_id, t.measure, t.good, t.year, count(*)::INTEGER AS observations, count_if(t.is_gap)::INTEGER AS gaps, count(DISTINCT t.area)::INTEGER AS places, count_if(NOT t.is_gap AND t.denominator IS NULL)::INTEGER AS amounts FROM observations t ${where.sql} GROUP BY t.edition_id, t.measure, t.good, t.year ORDER BY ALL`, where.values);
  return found.map((row) => ({
    editionId: String(row["edition_id"]), measure: String(row["measure"]), good: String(row["good"]), year: String(row["year"]),
    observations: Number(row["observations"]), gaps: Number(row["gaps"]), places: Number(row["places"]), amounts: Number(row["amounts"]),
  }));
}
