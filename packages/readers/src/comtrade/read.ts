// UN Comtrade: API v1 and Comtrade+ exports, the classic API and table. Values in dollars, weights in kilograms, one row a report of one
// side; rows for the world stand beside rows for partners and are never added to them.
import type { FlowQuality, FlowRow, QuarantineCode } from "@monazite/core";
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import type { RowProblem } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readHsCode, readTradePlace, type HsDigits } from "../table/codes.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns } from "../table/header.js";
import { readNumber, type NumberStyle } from "../table/numbers.js";
import { rowOf, type Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { alias, isShifted, knownShare, NEEDED, realigned } from "./columns.js";
import { saidByFlag } from "./flag.js";
import { COMTRADE_SOURCE, comtradeEdition } from "./source.js";

const KG_TO_T = 0.001;
/** Kilograms in one of a unit, by Comtrade's number of it and by its name, short or as the classic table has it; of those that count what a mass contains ("kg N") none is a net weight. */
const KG: Readonly<Record<string, number>> = { 8: 1, 13: 0.0002, 15: 0.001, 21: 1000, kg: 1, carat: 0.0002, g: 0.001, "1000 kg": 1000, t: 1000, "weight in kilograms": 1, "weight in carats": 0.0002, "weight in grams": 0.001, "weight in thousand of kilograms": 1000, "weight in metric tons": 1000 };
/** Imports and exports; re-imports and re-exports are parts of them. */
const FLOWS: Readonly<Record<string, "importer" | "exporter" | "part">> = { M: "importer", X: "exporter", 1: "importer", 2: "exporter", RM: "part", RX: "part", 3: "part", 4: "part", DX: "part", FM: "part", MIP: "part", XIP: "part", MOP: "part", XOP: "part" };
const NOMENCLATURES: Readonly<Record<string, string>> = { H0: "HS1988", H1: "HS1996", H2: "HS2002", H3: "HS2007", H4: "HS2012", H5: "HS2017", H6: "HS2022", HS: "HS", "": "HS" };
/** The one row of a breakdown that is its total. */
const TOTALS: Readonly<Record<string, RegExp>> = { partner2: /^(0|)$/, customs: /^(C00|0|)$/, transport: /^(0|)$/, procedure: /^(0|)$/ };

/** Copies that passed through R or Python write a missing amount as a word, and numbers of a list as decimals ("842.0"). */
const NONE = /^(?:na|nan|null|none)$/i;
const AMOUNTS: ReadonlySet<string> = new Set(["value", "weight", "quantity", "quantity2"]);

/** What the export calls them. */
const PRINTED: Readonly<Record<string, string>> = { partner2: "partner2Code", customs: "customsCode", transport: "motCode", procedure: "mosCode" };

export const comtrade: TableReader = { id: "un-comtrade", encoding: "windows-1252", endsRows: true, recognise: knownShare, read };

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options, around } = input;
  const tally = new Tally();
  const bound = bindColumns(header, NEEDED, alias);
  const style = dialectOf(input, bound, ["value", "weight", "quantity", "quantity2"]);
  const straight = realigned(header, bound);
  const flows = new FlowCollector(tally.tell);
  const periods = new Set<string>();
  const counted = new Counted();
  const parts = new Set<string>();
  let [seen, shifted]: [number, boolean | null] = [0, null];
  for (const row of tally.down(rowsOf(bound, tally.tellUnread))) {
    seen++;
    const isOff = isShifted(header, row.cells);
    if (shifted === null && isOff) tally.tell({ code: "header-shifted", line: header.line, column: null, raw: header.names.join(",") });
    shifted ??= isOff;
    // A file is shifted as a whole or not at all; one row that differs is a fault of its own.
    if (isOff !== shifted) {
      tally.aside(row, "cell-missing", header.names[0] ?? "");
      continue;
    }
    const found = flowOf(isOff ? rowOf(row.line, row.raw, row.cells, straight) : row, style, tally.tell, parts, counted);
    if (found) {
      periods.add(found.period);
      flows.add(found, row.line, row.raw);
    }
  }
  const count = Number(around.get("count") ?? seen);
  if (count > seen) tally.tell({ code: "answer-cut", line: null, column: null, raw: `${seen} / ${count}` });
  if (periods.size === 0 && parts.size > 0) tally.tell({ code: "total-missing", line: null, column: null, raw: [...parts].join(", ") });
  counted.tell(tally.tell);
  flows.judge();
  const { batches, rows } = flows.finish();
  return { edition: comtradeEdition(sha256, [...periods].sort(), options), sources: [COMTRADE_SOURCE], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(rows) };
}

/** @param parts is told by which breakdowns the table has single parts */
function flowOf(row: Row, style: NumberStyle, tell: (problem: RowProblem) => void, parts: Set<string>, counted: Counted): FlowRow | undefined {
  const kept = (code: QuarantineCode, column: string): undefined => { tell({ code, line: row.line, column, raw: row.raw }); };
  const cell = (name: string): string => { const text = row.cell(name).trim(); return AMOUNTS.has(name) ? (NONE.test(text) ? "" : text) : text.replace(/^(-?\d+)\.0$/, "$1"); };

  if (!/^(C|)$/.test(cell("type"))) return kept("word-unknown", "typeCode");
  const side = FLOWS[cell("flow")];
  if (side === undefined) return kept("word-unknown", "flowCode");
  // Re-exports are inside exports, and one means of transport inside all: neither is a flow beside the others.
  const broken = Object.entries(TOTALS).flatMap(([name, total]) => (total.test(cell(name)) ? [] : name));
  if (side !== "part") for (const name of broken) parts.add(PRINTED[name] ?? name);
  if (side === "part" || broken.length > 0) return void tell({ code: "aggregate-kept-apart", line: row.line, column: "flowCode", raw: row.raw });

  const period = periodOf(cell("period"), cell("year"));
  if (period === null) return kept(/^\d+$/.test(cell("period")) ? "period-out-of-range" : "period-unreadable", "period");
  const [reporter, partner] = [readTradePlace(cell("reporter")), readTradePlace(cell("partner"))];
  if (!reporter) return kept("place-unknown", "reporterCode");
  if (!partner) return kept("place-unknown", "partnerCode");
  const code = cell("code") === "TOTAL" ? { digits: "TOTAL", padded: false } : codeOf(cell("code"));
  if (code === null) return kept("code-unreadable", "cmdCode");
  const nomenclature = NOMENCLATURES[cell("nomenclature").toUpperCase()];
  if (nomenclature === undefined) return kept("word-unknown", "classificationCode");

  const value = cell("value") === "" ? null : readNumber(cell("value"), style);
  if (typeof value === "string") return kept(value, "primaryValue");
  if (value !== null && value < 0) return kept("number-negative", "primaryValue");
  const mass = massOf(cell, style, (column, flag) => counted.add("column-not-read", row.line, column, flag));
  if (typeof mass === "string") return kept(mass, "netWgt");
  const { unitless, ...weighed } = mass;
  if (unitless !== null) counted.add("quantity-without-unit", row.line, unitless);
  if (mass.tonnes === null && (value ?? 0) > 0 && [cell("weight"), cell("quantity"), cell("quantity2")].some((text) => text !== "" && Number(text) === 0)) tell({ code: "zero-read-as-missing", line: row.line, column: "netWgt", raw: row.raw });
  const [exporter, importer] = side === "importer" ? [partner.id, reporter.id] : [reporter.id, partner.id];
  if (exporter === importer) tell({ code: "self-trade", line: row.line, column: "partnerCode", raw: row.raw });
  if (code.padded) tell({ code: "code-padded", line: row.line, column: "cmdCode", raw: row.raw });
  return { nomenclature, code: code.digits, period, exporter, importer, reportedBy: side, valueUsd: value, ...weighed };
}

/** "2023" or "202305"; the year column must not contradict it. */
function periodOf(period: string, year: string): string | null {
  const [, y = "", m] = /^(\d{4})(\d{2})?$/.exec(period) ?? [];
  if (Number(y) < 1962 || Number(y) > 2035 || (m !== undefined && (Number(m) < 1 || Number(m) > 12)) || (year !== "" && year !== y)) return null;
  return m === undefined ? y : `${y}-${m}`;
}

/** Parents of two and four digits are kept under their own code and never added to their children. An odd number of digits has lost a leading zero. */
function codeOf(cell: string): HsDigits | null {
  const code = readHsCode(cell);
  return code !== null && code.digits.length <= 6 ? code : null;
}

/** The columns that flag an estimate, as the export calls them. */
const FLAGS = { weightEstimated: "isNetWgtEstimated", quantityEstimated: "isQtyEstimated", quantity2Estimated: "isAltQtyEstimated" } as const;

/**
 * The net weight; where there is none, the first of the two quantities that is counted in a mass. A quantity of 0 beside no weight is how the export writes "none".
 *
 * @param unread is told of a flag that says neither yes nor no: whether the weight is estimated is not known then
 */
function massOf(cell: (name: string) => string, style: NumberStyle, unread: (column: string, flag: string) => void): (Pick<FlowRow, "tonnes" | "quality"> & { /** A column whose amount has no unit and may be the weight. */ readonly unitless: string | null }) | QuarantineCode {
  const estimated = (name: keyof typeof FLAGS): boolean => {
    const said = saidByFlag(cell(name));
    if (said === null) unread(FLAGS[name], cell(name));
    return said === true;
  };
  const found = (kg: number, isEstimated: boolean) => ({ tonnes: Number((kg * KG_TO_T).toPrecision(15)), quality: (isEstimated ? "estimated" : "reported") as FlowQuality, unitless: null });
  const weight = cell("weight") === "" ? null : readNumber(cell("weight"), style);
  if (typeof weight === "string") return weight;
  if (weight !== null && weight < 0) return "number-negative";
  // The classic table flags an estimated weight with 2, 4 or 6.
  if (weight !== null && weight > 0) return found(weight, estimated("weightEstimated") || /^[246]$/.test(cell("flag")));
  let unitless: string | null = null;
  for (const [amount, unit, code, flag] of [["quantity", "unit", "unitCode", "quantityEstimated"], ["quantity2", "unit2", "unit2Code", "quantity2Estimated"]] as const) {
    const kg = KG[cell(unit).toLowerCase()] ?? KG[cell(code)];
    const isNamed = /[^\s-]/.test(cell(unit).replace(/^n\/?a$/i, "")) || /^[1-9]/.test(cell(code));
    if (cell(amount) === "" || (kg === undefined && isNamed)) continue;
    const value = readNumber(cell(amount), style);
    if (typeof value === "string") return value;
    if (value < 0) return "number-negative";
    if (kg !== undefined && value > 0) return found(value * kg, estimated(flag));
    if (kg === undefined && value > 0) unitless ??= amount === "quantity" ? "qty" : "altQty";
  }
  return { tonnes: null, quality: "missing", unitless };
}
