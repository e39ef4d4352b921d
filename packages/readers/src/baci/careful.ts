// The careful way through BACI's rows: every writing of a number, a code or a place that is known, and the reason where one is not.
import type { FlowRow, QuarantineCode } from "@monazite/core";
import { FlowCollector, MOST_AMOUNT } from "../flows/collector.js";
import { isNoWeight } from "../flows/no-weight.js";
import { Refusal, type RowProblem } from "../problem.js";
import type { ReadTable, TableInput } from "../reader.js";
import { readHsCode, readTradePlace } from "../table/codes.js";
import { bindColumns } from "../table/header.js";
import { readNumber, type NumberStyle } from "../table/numbers.js";
import { yearCell } from "../table/period-words.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";
import { BACI_SOURCE, baciEdition } from "./source.js";
import { ZeroWeights } from "./zero-weights.js";

export const COLUMNS = ["t", "i", "j", "k", "v", "q"] as const;

/** Heads of the same columns in Chinese tables; the unit is part of the head, so another unit is another column. */
const CHINESE: Readonly<Record<string, string>> = { "年份": "t", "出口国": "i", "进口国": "j", "商品编码": "k", "金额(千美元)": "v", "数量(吨)": "q" };
export const alias = (plain: string): string => CHINESE[plain] ?? plain;

/** Tonnes per unit of a column `unit`, which some copies carry. */
const UNITS: Readonly<Record<string, number>> = { t: 1, ton: 1, tons: 1, tonne: 1, tonnes: 1, "metric tons": 1, "吨": 1, kg: 0.001, kgs: 0.001, "公斤": 0.001, "千克": 0.001 };

export const FIRST_YEAR = 1988;
export const LAST_YEAR = 2035;

/** The whole table, held in memory. */
export function readBaci({ header, rows: rowsOf, sample, sha256, options }: TableInput): ReadTable {
  const tally = new Tally();
  const columns = bindColumns(header, COLUMNS, alias);
  const style = decimalOf(sample, header.delimiter, options.decimal);
  const flows = new FlowCollector(tally.tell);
  const years = new Set<string>();
  const zeros = new ZeroWeights();
  if (header.line > 1) tally.tell({ code: "preamble-skipped", line: header.line, column: null, raw: "" });
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    const found = flowOf(row, style, tally.tell, zeros);
    if (found) {
      years.add(found.period);
      flows.add(found, row.line, row.raw);
    }
  }
  zeros.tell(tally.tell);
  const { batches, rows } = flows.finish();
  return { edition: baciEdition(sha256, [...years].sort(), options), sources: [BACI_SOURCE], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(rows) };
}

/** One row, or nothing when it was kept aside: the first fault is told, with its column. */
export function flowOf(row: Row, style: NumberStyle, tell: (problem: RowProblem) => void, zeros: ZeroWeights): FlowRow | undefined {
  const remarks: RowProblem[] = [];
  const kept = (code: QuarantineCode, column: string): undefined => { tell({ code, line: row.line, column, raw: row.raw }); };
  const remark = (code: RowProblem["code"], column: string): void => void remarks.push({ code, line: row.line, column, raw: row.raw });

  const year = yearCell(row.cell("t"));
  if (!/^\d{4}$/.test(year)) return kept(/^\d+$/.test(year) ? "period-out-of-range" : "period-unreadable", "t");
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return kept("period-out-of-range", "t");

  const ends: string[] = [];
  for (const column of ["i", "j"]) {
    const place = readTradePlace(row.cell(column));
    if (!place) return kept("place-unknown", column);
    if (place.byIso) remark("place-by-iso", column);
    ends.push(place.id);
  }
  const [exporter = "", importer = ""] = ends;
  if (exporter === importer) remark("self-trade", "j");

  const code = readHsCode(row.cell("k"));
  if (code?.digits.length !== 6) return kept("code-unreadable", "k");
  if (code.padded) remark("code-padded", "k");

  const value = readNumber(row.cell("v"), style);
  if (typeof value === "string") return kept(value, "v");
  if (value < 0) return kept("number-negative", "v");
  if (value * 1000 > MOST_AMOUNT) return kept("number-out-of-range", "v");

  const unit = row.cell("unit").trim().toLowerCase();
  const perUnit = unit === "" ? 1 : UNITS[unit];
  if (perUnit === undefined) return kept("unit-unknown", "unit");
  const quantityText = row.cell("q").trim();
  const quantity = quantityText === "" || quantityText === "NA" ? null : readNumber(quantityText, style);
  if (typeof quantity === "string") return kept(quantity, "q");
  if (quantity !== null && quantity < 0) return kept("number-negative", "q");
  if (quantity !== null && quantity * perUnit > MOST_AMOUNT) return kept("number-out-of-range", "q");

  remarks.forEach(tell);
  const isZero = isNoWeight(quantity, value);
  if (isZero) zeros.add(row.line);
  return {
    nomenclature: "HS", code: code.digits, period: year, exporter, importer, reportedBy: "reconciled",
    valueUsd: exactly(value, 1000), tonnes: quantity === null ? null : exactly(quantity, perUnit), quality: quantity === null ? "missing" : isZero ? "suspicious" : "reported",
  };
}

/** Without the noise of binary fractions: BACI prints three decimals. */
const exactly = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

/**
 * In a table parted by semicolons a comma inside a number is a decimal sign or a thousands sign; only the person who has the file knows.
 *
 * @throws Refusal `dialect-ambiguous`
 */
export function decimalOf(rows: string, delimiter: string, told: NumberStyle["decimal"]): NumberStyle {
  if (told !== undefined) return { decimal: told };
  const [, sample] = delimiter === "," ? [] : /(?:^|[;\t|])(-?\d+,\d+)(?=[;\t|\r\n]|$)/m.exec(rows) ?? [];
  if (sample !== undefined) throw new Refusal("dialect-ambiguous", sample);
  return {};
}
