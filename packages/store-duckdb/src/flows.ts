// Flows out of the engine: the rows themselves and their sums. The engine filters, groups and adds up whole numbers; words, codes and periods are put
// back on what is few. What a sum means is for others to say.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { ObservatoryError } from "@monazite/core";
import type { LinesUnder } from "@monazite/core/registry";
import type { Clocks, FlowFilter, FlowGroupKey, FlowSum, KeptAside, Page, PageRequest, StoredFlow } from "@monazite/store";
import { tableOf } from "./mineral-trade.js";
import { columns, page, rows, Where, type Row } from "./reads.js";
import { codeNumber, codeNumberOrNull, codeText, DIGITS_SQL, numbersBelow, periodText } from "./trade-code.js";
import type { TradeImport } from "./trade-imports.js";
import { NO_WORD, type TradeWords } from "./trade-words.js";

/** What every question about trade is asked with. */
export interface TradeAsked {
  readonly connection: DuckDBConnection;
  readonly words: TradeWords;
  readonly imports: readonly TradeImport[];
}

const COLUMNS: Readonly<Record<FlowGroupKey, string>> = { exporter: "exporter", importer: "importer", code: "code", period: "period", reportedBy: "reported_by", series: "series", digits: "digits", nomenclature: "nomenclature" };
/** Columns that hold the number of a word. */
const WORDS: ReadonlySet<FlowGroupKey> = new Set<FlowGroupKey>(["exporter", "importer", "reportedBy", "nomenclature"]);
/** What makes two rows one flow: files name the edition of the nomenclature or leave it out, and the flow is the same. */
const KEY = "series, code, period, exporter, importer, reported_by";
/** Most sums one question gives back: every pair of countries, and then some. */
const MOST_SUMS = 200_000;
const WORLD = "WLD";
/** Reporters that are sums of other reporters: their flows are answered when they are asked for, and never stand in a sum beside their members'. */
const UNIONS = ["EU27_2020", "EU28", "EU_V"];

interface Fitting {
  readonly sql: string;
  /** Series and editions in the order of their names: in `sql` they are numbers of this order. */
  readonly series: readonly string[];
  readonly editions: readonly string[];
}

/**
 * The visible flows that fit, each once: two files of one source that overlap hold the same flow, and the later one is the one to go by (see trade-imports.ts).
 * Null when none can fit.
 */
function fitting({ words, imports: all }: TradeAsked, filter: FlowFilter): Fitting | null {
  const imports = all.filter(({ editionId }) => filter.editionId === undefined || editionId === filter.editionId);
  const codes = filter.codes?.flatMap((code) => codeNumberOrNull(code) ?? []);
  if (!imports.length || codes?.length === 0 || filter.importers?.length === 0) return null;
  // A word that no row has: nothing fits, and the engine need not be asked.
  if ([filter.exporter, filter.importer, filter.reportedBy].some((word) => word !== undefined && words.numberOf(word) === NO_WORD)) return null;
  const conditions: string[] = [];
  if (filter.digits !== undefined) conditions.push(`${DIGITS_SQL} = ${Math.trunc(filter.digits)}`);
  if (filter.exporter !== undefined) conditions.push(`exporter = ${words.numberOf(filter.exporter)}`);
  if (filter.importer !== undefined) conditions.push(`importer = ${words.numberOf(filter.importer)}`);
  if (filter.importers) conditions.push(`importer IN (${numbers(filter.importers.map((place) => words.numberOf(place)))})`);
  if (filter.reportedBy !== undefined) conditions.push(`reported_by = ${words.numberOf(filter.reportedBy)}`);
  if (filter.from !== undefined) conditions.push(`period >= ${bound(filter.from, 0)}`);
  if (filter.until !== undefined) conditions.push(`period <= ${bound(filter.until, 99)}`);
  if (filter.grain !== undefined) conditions.push(filter.grain === "year" ? "period % 100 = 0" : "period % 100 <> 0");
  if (!filter.withTotals) conditions.push(`exporter <> ${words.numberOf(WORLD)} AND importer <> ${words.numberOf(WORLD)}`);
  for (const [end, asked] of [["exporter", filter.exporter], ["importer", filter.importer]] as const) if (!UNIONS.includes(asked ?? "") && !(end === "importer" && filter.importers)) conditions.push(`${end} NOT IN (${numbers(UNIONS.map((union) => words.numberOf(union)))})`);
  const series = [...new Set(imports.map((one) => one.series))].sort();
  const editions = [...new Set(imports.map((one) => one.editionId))].sort();
  // What an import's rows are of, by its number: a case for each is planned in less time than a join with a table of them.
  const ofImport = (what: (one: TradeImport, recorded: number) => number): string => `CASE t.import ${imports.map((one, recorded) => `WHEN ${one.number} THEN ${what(one, recorded)}`).join(" ")} END`;
  // Codes and lines apart: the engine skips what it need not read by ranges of one condition, and not where two are joined by OR.
  const table = tableOf(codes && [...codes, ...(filter.lines ?? []).map(({ under }) => codeNumber(under))]);
  const select = (some: readonly TradeImport[], ofCodes: string | null, last: string): string[] => (some.length ? [`SELECT t.*, ${ofImport((one) => series.indexOf(one.series))} AS series, ${ofImport((one) => editions.indexOf(one.editionId))} AS edition FROM ${table} t WHERE ${["true", ...(ofCodes === null ? [] : [ofCodes]), ...conditions].join(" AND ")} AND import IN (${numbers(some.map(({ number }) => number))}) ${last}`] : []);
  const once = `QUALIFY row_number() OVER (PARTITION BY ${KEY} ORDER BY ${ofImport((_, recorded) => recorded)} DESC) = 1`;
  const parts = ([[imports, codes ? `code IN (${numbers(codes)})` : null], [imports.filter(({ hasLines }) => hasLines && filter.lines?.length), linesSql(filter.lines ?? [], words)]] as const)
    .flatMap(([some, ofCodes]) => [...select(some.filter(({ overlaps }) => !overlaps), ofCodes, ""), ...select(some.filter(({ overlaps }) => overlaps), ofCodes, once)]);
  return { sql: `(${parts.join(" UNION ALL ")})`, series, editions };
}

const numbers = (list: readonly number[]): string => list.join(", ");

/** National lines as a condition: ranges of codes and, where a tariff is named, which lines of its nomenclatures ("CHN2023"). */
function linesSql(lines: readonly LinesUnder[], words: TradeWords): string {
  const list = (codes: readonly string[]): string => numbers(codes.map(codeNumber));
  const below = lines.map(({ under, tariffs }) => {
    const [above, last] = numbersBelow(under);
    return `(code > ${above} AND code <= ${last}${tariffs.map(({ territory, only, except }) => {
      const nomenclatures = words.like(new RegExp(`^${territory}\\d{4}$`));
      return nomenclatures.length ? ` AND (nomenclature NOT IN (${numbers(nomenclatures)}) OR code ${only ? `IN (${list(only)})` : `NOT IN (${list(except ?? [])})`})` : "";
    }).join("")})`;
  });
  return `(${below.join(" OR ")})`;
}

/** A period as a bound of whole numbers; of a year all months are within. */
function bound(period: string, month: number): number {
  const [, year = "0", given] = /^(\d{4})(?:-(\d{2}))?/.exec(period) ?? [];
  return Number(year) * 100 + (given === undefined ? month : Number(given));
}

/** A flow with its words, in the order of code, period, exporter and importer. */
const LISTED = `f JOIN trade_words e ON e.number = f.exporter JOIN trade_words m ON m.number = f.importer JOIN trade_words r ON r.number = f.reported_by JOIN trade_words n ON n.number = f.nomenclature JOIN trade_words q ON q.number = f.quality`;
const SORT = ["f.code", "f.period", "e.word", "m.word", "r.word", "n.word", "f.edition"];
const READ = "f.code::DOUBLE AS code, f.period, e.word AS exporter, m.word AS importer, r.word AS reporter, n.word AS nomenclature, q.word AS quality, f.edition, nullif(f.value, -1)::DOUBLE / 1e6 AS usd, nullif(f.mass, -1)::DOUBLE / 1e6 AS tonnes, f.line";

export async function readFlows(asked: TradeAsked, filter: FlowFilter, request: PageRequest): Promise<Page<StoredFlow>> {
  const found = fitting(asked, filter);
  if (!found) return { rows: [], next: null, total: 0 };
  const { sql, editions } = found;
  const [count] = await rows(asked.connection, `SELECT count(*)::INTEGER AS total FROM ${sql}`);
  const after = request.after === null ? null : afterOf(request.after, editions);
  const listed = await rows(asked.connection, `SELECT ${READ} FROM ${sql} ${LISTED} ${after ? `WHERE (${SORT.join(", ")}) > (${after.map((_, index) => `$${index + 1}`).join(", ")})` : ""} ORDER BY ${SORT.join(", ")} LIMIT ${Math.trunc(request.limit) + 1}`, after ?? []);
  const shown = listed.slice(0, request.limit).map((row) => flowOf(row, editions));
  const last = shown.at(-1);
  return { rows: shown, next: listed.length > shown.length && last ? sortOf(last) : null, total: Number(count?.["total"] ?? 0) };
}

const sortOf = ({ code, period, exporter, importer, reportedBy, nomenclature, editionId }: StoredFlow): string => [code, period, exporter, importer, reportedBy, nomenclature, editionId].join("|");

function afterOf(sort: string, editions: readonly string[]): DuckDBValue[] {
  const [code = "", period = "", exporter = "", importer = "", reporter = "", nomenclature = "", edition = ""] = sort.split("|");
  return [codeNumber(code), bound(period, 0), exporter, importer, reporter, nomenclature, editions.indexOf(edition)];
}

/** What tells a flow from all others, in its id. */
const ID = "~";

export async function readFlow(asked: TradeAsked, id: string): Promise<StoredFlow | null> {
  const [editionId = "", nomenclature = "", code = "", period = "", exporter = "", importer = "", reportedBy] = id.replace(/^flw_/, "").split(ID);
  if (!id.startsWith("flw_") || reportedBy === undefined) return null;
  // Of all editions: one that holds the flow later stands in place of this one.
  const found = fitting(asked, { codes: [code], exporter, importer, withTotals: true });
  if (!found) return null;
  const listed = await rows(asked.connection, `SELECT ${READ} FROM ${found.sql} ${LISTED} WHERE f.period = $1 AND f.edition = $2 AND r.word = $3 AND n.word = $4`, [bound(period, 0), found.editions.indexOf(editionId), reportedBy, nomenclature]);
  const [row] = listed;
  return row ? flowOf(row, found.editions) : null;
}

function flowOf(row: Row, editions: readonly string[]): StoredFlow {
  const parts = { editionId: editions[Number(row["edition"])] ?? "", nomenclature: String(row["nomenclature"]), code: codeText(Number(row["code"])), period: periodText(Number(row["period"])), exporter: String(row["exporter"]), importer: String(row["importer"]), reportedBy: String(row["reporter"]) as StoredFlow["reportedBy"] };
  return { id: `flw_${Object.values(parts).join(ID)}`, ...parts, valueUsd: amount(row["usd"]), tonnes: amount(row["tonnes"]), quality: String(row["quality"]) as StoredFlow["quality"], line: Number(row["line"]) };
}

export async function readFlowSums(asked: TradeAsked, filter: FlowFilter, by: readonly FlowGroupKey[]): Promise<readonly FlowSum[]> {
  const found = fitting(asked, filter);
  if (!found) return [];
  const { connection, words } = asked;
  const keys = by.map((key) => COLUMNS[key]);
  const selected = by.map((key) => (key === "digits" ? `${DIGITS_SQL} AS digits` : COLUMNS[key]));
  const doubtful = ["estimated", "imputed", "suspicious"].map((word) => words.numberOf(word)).join(", ");
  const inner = `SELECT ${[...selected, ""].join(", ")}count(*)::INTEGER AS count, sum(value) FILTER (value >= 0) AS usd, sum(mass) FILTER (mass >= 0) AS tonnes, count(*) FILTER (value < 0)::INTEGER AS no_usd, count(*) FILTER (mass < 0)::INTEGER AS no_tonnes, min(period) AS first, max(period) AS last,
    coalesce(sum(mass) FILTER (mass >= 0 AND quality IN (${doubtful})), 0) AS doubtful FROM ${found.sql} ${keys.length ? `GROUP BY ${keys.join(", ")}` : ""}`;
  const named = by.filter((key) => WORDS.has(key));
  const order = by.map((key) => (WORDS.has(key) ? `w_${COLUMNS[key]}.word` : `g.${COLUMNS[key]}`));
  const sums = await columns(connection, `SELECT ${by.map((key) => `g.${COLUMNS[key]}::DOUBLE AS ${COLUMNS[key]}, `).join("")}g.count, g.usd::DOUBLE / 1e6 AS usd, g.tonnes::DOUBLE / 1e6 AS tonnes, g.no_usd, g.no_tonnes, g.first::DOUBLE AS first, g.last::DOUBLE AS last, g.doubtful::DOUBLE / 1e6 AS doubtful
    FROM (${inner}) g ${named.map((key) => `JOIN trade_words w_${COLUMNS[key]} ON w_${COLUMNS[key]}.number = g.${COLUMNS[key]}`).join(" ")} WHERE g.count > 0 ORDER BY g.usd DESC NULLS LAST, ${[...order, "g.count"].join(", ")} LIMIT ${MOST_SUMS + 1}`);
  const count = sums["count"] ?? [];
  if (count.length > MOST_SUMS) throw new ObservatoryError("parameter-invalid", { name: "by", value: by.join(","), reason: `more than ${MOST_SUMS} groups; ask for less at once` });
  const text: Readonly<Record<FlowGroupKey, (value: number) => string>> = { exporter: (value) => words.wordOf(value), importer: (value) => words.wordOf(value), reportedBy: (value) => words.wordOf(value), code: codeText, period: periodText, series: (value) => found.series[value] ?? "", digits: String, nomenclature: (value) => words.wordOf(value) };
  const of = (key: FlowGroupKey): ((at: number) => string | null) => (by.includes(key) ? textOf(sums[COLUMNS[key]] ?? [], text[key]) : () => null);
  const [exporter, importer, code, period, reportedBy, series, nomenclature] = [of("exporter"), of("importer"), of("code"), of("period"), of("reportedBy"), of("series"), of("nomenclature")];
  const [first, last] = [textOf(sums["first"] ?? [], periodText), textOf(sums["last"] ?? [], periodText)];
  const number = (column: string): ((at: number) => number) => { const values = sums[column] ?? []; return (at) => Number(values[at]); };
  const [withoutValue, withoutTonnes, doubtfulTonnes, digits] = [number("no_usd"), number("no_tonnes"), number("doubtful"), by.includes("digits") ? number("digits") : () => null];
  return count.map((some, at) => ({
    exporter: exporter(at), importer: importer(at), code: code(at), period: period(at), reportedBy: reportedBy(at), series: series(at), digits: digits(at), nomenclature: nomenclature(at), firstPeriod: first(at), lastPeriod: last(at),
    rows: Number(some), valueUsd: amount(sums["usd"]?.[at]), tonnes: amount(sums["tonnes"]?.[at]), withoutValue: withoutValue(at), withoutTonnes: withoutTonnes(at), doubtfulTonnes: doubtfulTonnes(at),
  }));
}

/** The text of a column's numbers, worked out once for each number. */
function textOf(values: readonly unknown[], text: (value: number) => string): (at: number) => string {
  const known = new Map<unknown, string>();
  return (at) => {
    const value = values[at];
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = text(Number(value));
    known.set(value, made);
    return made;
  };
}

export function readQuarantine(connection: DuckDBConnection, editionId: string | undefined, request: PageRequest, clocks: Clocks): Promise<Page<KeptAside>> {
  const where = new Where().equals("t.edition_id", editionId).visible("t", clocks);
  const from = "(SELECT k.*, n.import_id, e.id AS edition_id, concat_ws('|', e.id, k.file, lpad(k.line::VARCHAR, 12, '0'), k.code, coalesce(k.column_name, '')) AS sort FROM kept_aside k JOIN import_numbers n ON n.number = k.import JOIN editions e ON e.import_id = n.import_id) t";
  return page(connection, "t.*", from, where, request, (row) => ({
    editionId: String(row["edition_id"]), file: String(row["file"]), code: String(row["code"]), line: Number(row["line"]), column: typeof row["column_name"] === "string" ? row["column_name"] : null, raw: String(row["raw"]),
  }));
}

const amount = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
