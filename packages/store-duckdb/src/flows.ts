// Flows out of the engine: the rows themselves and their sums. The engine filters, groups and adds up; what a sum means is for others to say.
import type { DuckDBConnection } from "@duckdb/node-api";
import { ObservatoryError } from "@monazite/core";
import type { Clocks, FlowFilter, FlowGroupKey, FlowSum, KeptAside, Page, PageRequest, StoredFlow } from "@monazite/store";
import { page, rows, Where, type Row } from "./reads.js";

const SORT = "t.code || '|' || t.period || '|' || t.exporter || '|' || t.importer || '|' || t.reported_by || '|' || t.edition_id";
/** What stands before the colon in an edition's id. */
const SERIES = "split_part(edition_id, ':', 1)";
const COLUMNS: Readonly<Record<FlowGroupKey, string>> = { exporter: "exporter", importer: "importer", code: "code", period: "period", reportedBy: "reported_by", series: SERIES };
const NAMES: Readonly<Record<FlowGroupKey, string>> = { exporter: "g_exporter", importer: "g_importer", code: "g_code", period: "g_period", reportedBy: "g_reporter", series: "g_series" };
/** Most sums one question gives back: every pair of countries, and then some. */
const MOST_SUMS = 200_000;

/**
 * The visible flows that fit, each once: two files of one source that overlap hold the same flow, and the file recorded last is the one to go by.
 */
function fitting(filter: FlowFilter, clocks: Clocks): { readonly sql: string; readonly values: Where["values"] } {
  const where = new Where().among("f.code", filter.codes).equals("f.exporter", filter.exporter).equals("f.importer", filter.importer).among("f.importer", filter.importers).equals("f.reported_by", filter.reportedBy).equals("f.edition_id", filter.editionId)
    .visible("f", clocks).publishedBy("e.published", clocks);
  if (filter.from !== undefined) where.that("f.period >= ?", filter.from);
  if (filter.until !== undefined) where.that("(f.period <= ? OR starts_with(f.period, ?))", filter.until, filter.until);
  if (filter.grain !== undefined) where.that(filter.grain === "year" ? "length(f.period) = 4" : "length(f.period) = 7");
  if (!filter.withTotals) where.that("f.exporter <> 'WLD' AND f.importer <> 'WLD'");
  return {
    sql: `(SELECT f.*, sha256(concat_ws('|', f.edition_id, f.nomenclature, f.code, f.period, f.exporter, f.importer, f.reported_by))[1:16] AS hash
      FROM flows f JOIN imports i ON i.id = f.import_id JOIN editions e ON e.import_id = f.import_id ${where.sql}
      QUALIFY row_number() OVER (PARTITION BY split_part(f.edition_id, ':', 1), f.nomenclature, f.code, f.period, f.exporter, f.importer, f.reported_by ORDER BY i.recorded_at DESC, f.edition_id DESC) = 1)`,
    values: where.values,
  };
}

export async function readFlows(connection: DuckDBConnection, filter: FlowFilter, request: PageRequest, clocks: Clocks): Promise<Page<StoredFlow>> {
  const { sql, values } = fitting(filter, clocks);
  const [count] = await rows(connection, `SELECT count(*)::INTEGER AS total FROM ${sql}`, values);
  const after = request.after === null ? "" : `WHERE ${SORT} > $${values.length + 1}`;
  const found = await rows(connection, `SELECT ${SORT} AS sort, t.*, t.value_usd::DOUBLE AS usd, t.tonnes::DOUBLE AS mass FROM ${sql} t ${after} ORDER BY sort LIMIT ${Math.trunc(request.limit) + 1}`, request.after === null ? values : [...values, request.after]);
  const shown = found.slice(0, request.limit);
  const last = shown.at(-1);
  return { rows: shown.map(flowOf), next: found.length > shown.length && last ? String(last["sort"]) : null, total: Number(count?.["total"] ?? 0) };
}

export async function readFlow(connection: DuckDBConnection, id: string, clocks: Clocks): Promise<StoredFlow | null> {
  if (!id.startsWith("flw_")) return null;
  const { sql, values } = fitting({}, clocks);
  const [row] = await rows(connection, `SELECT t.*, t.value_usd::DOUBLE AS usd, t.tonnes::DOUBLE AS mass FROM ${sql} t WHERE t.hash = $${values.length + 1}`, [...values, id.slice(4)]);
  return row ? flowOf(row) : null;
}

function flowOf(row: Row): StoredFlow {
  return {
    id: `flw_${String(row["hash"])}`, editionId: String(row["edition_id"]), nomenclature: String(row["nomenclature"]), code: String(row["code"]), period: String(row["period"]), exporter: String(row["exporter"]), importer: String(row["importer"]),
    reportedBy: String(row["reported_by"]) as StoredFlow["reportedBy"], valueUsd: amount(row["usd"]), tonnes: amount(row["mass"]), quality: String(row["quality"]) as StoredFlow["quality"], line: Number(row["line"]),
  };
}

export async function readFlowSums(connection: DuckDBConnection, filter: FlowFilter, by: readonly FlowGroupKey[], clocks: Clocks): Promise<readonly FlowSum[]> {
  const { sql, values } = fitting(filter, clocks);
  const columns = by.map((key) => `${COLUMNS[key]} AS ${NAMES[key]}`);
  const names = by.map((key) => NAMES[key]).join(", ");
  const found = await rows(connection, `SELECT ${[...columns, ""].join(", ")}count(*)::INTEGER AS count, sum(value_usd)::DOUBLE AS usd, sum(tonnes)::DOUBLE AS mass, count(*) FILTER (value_usd IS NULL)::INTEGER AS no_usd, count(*) FILTER (tonnes IS NULL)::INTEGER AS no_mass,
    coalesce(sum(tonnes) FILTER (quality IN ('estimated', 'imputed', 'suspicious')), 0)::DOUBLE AS doubtful FROM ${sql} ${names && `GROUP BY ${by.map((key) => COLUMNS[key]).join(", ")}`} ORDER BY usd DESC NULLS LAST, ${names && `${names}, `}count LIMIT ${MOST_SUMS + 1}`, values);
  if (found.length > MOST_SUMS) throw new ObservatoryError("parameter-invalid", { name: "by", value: by.join(","), reason: `more than ${MOST_SUMS} groups; ask for less at once` });
  const part = (row: Row, key: FlowGroupKey): string | null => (by.includes(key) ? String(row[NAMES[key]]) : null);
  return found.filter((row) => Number(row["count"]) > 0).map((row) => ({
    exporter: part(row, "exporter"), importer: part(row, "importer"), code: part(row, "code"), period: part(row, "period"), reportedBy: part(row, "reportedBy"), series: part(row, "series"),
    rows: Number(row["count"]), valueUsd: amount(row["usd"]), tonnes: amount(row["mass"]), withoutValue: Number(row["no_usd"]), withoutTonnes: Number(row["no_mass"]), doubtfulTonnes: Number(row["doubtful"]),
  }));
}

export function readQuarantine(connection: DuckDBConnection, editionId: string | undefined, request: PageRequest, clocks: Clocks): Promise<Page<KeptAside>> {
  const where = new Where().equals("t.edition_id", editionId).visible("t", clocks);
  return page(connection, "t.*", "(SELECT *, concat_ws('|', edition_id, file, lpad(line::VARCHAR, 12, '0'), code, coalesce(column_name, '')) AS sort FROM quarantine) t", where, request, (row) => ({
    editionId: String(row["edition_id"]), file: String(row["file"]), code: String(row["code"]), line: Number(row["line"]), column: typeof row["column_name"] === "string" ? row["column_name"] : null, raw: String(row["raw"]),
  }));
}

const amount = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
