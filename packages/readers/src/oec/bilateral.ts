// OEC, trade between two places by product. The older dumps have a row for each pair with what goes and what comes (year, origin, dest, hs07, export_val,
// import_val; NULL for none); the answers of its API name exporter and importer by its own ids ("aschn": continent, then ISO letters) and give one value.
// Both are in dollars and without weight. Columns as in programs that read these files.
import type { Edition, FlowRow, QuarantineCode } from "@monazite/core";
import { BothWays, dollarsIn } from "../flows/both-ways.js";
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { countUnplaced, hsNamed } from "../flows/placing.js";
import { spanOf } from "../flows/span.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readHsCode, readTradePlace } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns, type Header } from "../table/header.js";
import type { NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { yearCell } from "../table/period-words.js";
import { Tally } from "../tally.js";
import { oecSource } from "./source.js";

const PAIRS = ["year", "origin", "dest", "export_val", "import_val"] as const;
const VALUES = ["year", "trade value"] as const;
const ENDS = ["exporter country id", "importer country id"] as const;
const HS_OF_PAIRS = /^hs(\d{2})$/;
const HS_OF_VALUES = /^hs[246] id$/;

type Flow = Omit<FlowRow, "exporter" | "importer" | "valueUsd">;
type Fault = readonly [QuarantineCode, string];

function recognisePairs({ plain }: Header): number {
  const found = [...PAIRS.map((name) => plain.includes(name)), plain.some((name) => HS_OF_PAIRS.test(name))];
  return found.filter(Boolean).length / found.length;
}

function recogniseValues({ plain }: Header): number {
  const found = [...VALUES.map((name) => plain.includes(name)), ENDS.some((name) => plain.includes(name)), plain.some((name) => HS_OF_VALUES.test(name))];
  return found.filter(Boolean).length / found.length;
}

export const oecPairs: TableReader = { id: "oec-pairs", recognise: recognisePairs, read: (input) => read(input, [...PAIRS], pairsIn) };
export const oecValues: TableReader = { id: "oec-values", recognise: recogniseValues, read: (input) => read(input, [...VALUES], valuesIn) };

interface Taking {
  readonly product: string;
  readonly nomenclature: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly style: NumberStyle;
  readonly both: BothWays;
  readonly flows: FlowCollector;
  readonly counted: Counted;
}

/** Takes a row, to be judged with that of the other end or as a flow by itself. @returns what is wrong with it */
type Take = (row: Row, taking: Taking) => Fault | null;

function read(input: TableInput, needed: readonly string[], take: Take): ReadTable {
  const { header, rows: rowsOf, sha256, options } = input;
  const columns = bindColumns(header, needed);
  // The longest codes, where a table prints several lengths of them.
  const product = [...header.plain].sort().reverse().find((name) => HS_OF_PAIRS.test(name) || HS_OF_VALUES.test(name));
  if (product === undefined) throw new Refusal("column-missing", "HS6 ID", { line: header.line, column: "HS6 ID" });
  const [, edition] = HS_OF_PAIRS.exec(product) ?? [];
  const tally = new Tally();
  const taking: Taking = { product, nomenclature: edition === undefined ? "HS" : hsNamed(edition), columns, style: dialectOf(input, columns, ["export_val", "import_val", "trade value"]), both: new BothWays(), flows: new FlowCollector(tally.tell), counted: new Counted() };
  const years = new Set<string>();
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    const fault = take(row, taking);
    if (fault) tally.aside(row, ...fault);
    else years.add(yearCell(row.cell("year")));
  }
  const used = taking.both.finish(taking.flows, tally, taking.counted);
  const { batches, rows } = taking.flows.finish();
  taking.counted.tell(tally.tell);
  return { edition: editionOf(sha256, [...years].sort(), options), sources: [oecSource("Trade by origin, destination and product")], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(take === pairsIn ? used : rows) };
}

/** What every row of either table has: a year and a code. */
function flowOf(row: Row, { product, nomenclature, counted }: Taking, codeOf: (cell: string) => string): Flow | Fault {
  const period = yearCell(row.cell("year"));
  if (!/^(?:19|20)\d{2}$/.test(period)) return ["period-unreadable", "year"];
  const code = readHsCode(codeOf(row.cell(product).trim()));
  if (code === null) return ["code-unreadable", product];
  if (code.padded) counted.add("code-padded", row.line, product);
  countUnplaced(code.digits, null, nomenclature, row.line, counted, product);
  return { nomenclature, code: code.digits, period, reportedBy: "reconciled", tonnes: null, quality: "missing" };
}

const isFault = (found: Flow | Fault): found is Fault => Array.isArray(found);

function pairsIn(row: Row, taking: Taking): Fault | null {
  const [from, to] = [readTradePlace(row.cell("origin")), readTradePlace(row.cell("dest"))];
  if (!from) return ["place-unknown", "origin"];
  if (!to) return ["place-unknown", "dest"];
  const flow = flowOf(row, taking, (cell) => cell);
  if (isFault(flow)) return flow;
  const [sent, got] = [dollarsIn(row, "export_val", taking.style), dollarsIn(row, "import_val", taking.style)];
  if (typeof sent === "string") return [sent, "export_val"];
  if (typeof got === "string") return [got, "import_val"];
  taking.both.add(flow, from.id, to.id, sent, got, row);
  return null;
}

function valuesIn(row: Row, taking: Taking): Fault | null {
  const ends: string[] = [];
  for (const column of ENDS) {
    const id = taking.columns.has(column) ? placeOf(row.cell(column)) : "WLD";
    if (id === null) return ["place-unknown", column];
    ends.push(id);
  }
  const [exporter = "", importer = ""] = ends;
  const length = Number(/\d/.exec(taking.product)?.[0]);
  // Their ids put the number of the section before the code: 6280530 is 280530 of section 6.
  const flow = flowOf(row, taking, (cell) => (/^\d+$/.test(cell) && cell.length > length ? cell.slice(-length) : cell));
  if (isFault(flow)) return flow;
  const value = dollarsIn(row, "trade value", taking.style);
  if (typeof value === "string") return [value, "Trade Value"];
  if (taking.columns.has("quantity") && row.cell("quantity").trim() !== "") taking.counted.add("quantity-without-unit", row.line, "Quantity");
  taking.flows.add({ ...flow, exporter, importer, valueUsd: value }, row.line, row.raw);
  return null;
}

/** "aschn" is China: two letters of the continent, then the ISO letters; "chn" alone too. */
function placeOf(cell: string): string | null {
  const text = cell.trim();
  return readTradePlace(/^[a-z]{5}$/i.test(text) ? text.slice(2) : text)?.id ?? null;
}

/** Answers of the API differ in what was asked, so an edition is named by its content unless a person names it. */
function editionOf(sha256: string, years: readonly string[], { edition, published }: TableInput["options"]): Edition {
  const span = spanOf(years);
  return { id: edition ?? `oec:${span}-${sha256.slice(0, 8)}`, title: `OEC trade by origin and destination ${span}`, kind: "statistics", published: published ?? null, sha256, supersedes: null };
}
