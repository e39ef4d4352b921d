// The rows under a header: by name, with the faults of shape and bytes told before any meaning is looked for.
import type { RowProblem } from "../problem.js";
import { plainName, type Header } from "./header.js";
import { recordsOf, type Record } from "./records.js";

export interface Row {
  readonly line: number;
  readonly raw: string;
  /** The cell of a column, by the name it was bound under; "" where the table has no such column. */
  cell(name: string): string;
  /** All cells in the order of the header. */
  readonly cells: readonly string[];
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/; // eslint-disable-line no-control-regex -- looking for exactly these

/**
 * Rows that have the header's shape; what has not is given to `tell`. Blank lines are no rows. Where files were put together, the header comes again and is
 * a row like any other; where it comes with its columns in another order, the rows below it are read in that.
 */
export function* rowsUnder(text: string, header: Header, columns: ReadonlyMap<string, number>, tell: (problem: RowProblem) => void): Generator<Row> {
  if (header.delimiter === "json") return;
  let order: readonly number[] | null = null;
  for (const record of recordsOf(text.slice(header.end), header.delimiter, header.next)) {
    const again = orderIn(record.cells, header);
    const row = shaped(order && again === null && record.cells.length === order.length ? { ...record, cells: order.map((at) => record.cells[at] ?? "") } : record, header, columns, tell);
    if (again) order = again;
    if (row) yield row;
  }
}

/** Where each column of the header stands in a line that names them all again; null for any other line. */
export function orderIn(cells: readonly string[], { plain }: Pick<Header, "plain">): readonly number[] | null {
  const [first = ""] = cells;
  if (cells.length !== plain.length || !plain.some((name) => name.length === first.trim().length && name === plainName(first))) return null;
  const named = cells.map(plainName);
  const order = plain.map((name) => named.indexOf(name));
  return new Set(order).size === plain.length && !order.includes(-1) ? order : null;
}

/** A record as a row, or null when it is blank or its fault was told. */
export function shaped(record: Record, header: Header, columns: ReadonlyMap<string, number>, tell: (problem: RowProblem) => void): Row | null {
  if (record.raw.trim() === "" || record.cells.every((cell) => cell.trim() === "")) return null;
  const kept = (code: RowProblem["code"], column: string | null = null): null => {
    tell({ code, line: record.line, column, raw: record.raw });
    return null;
  };
  if (CONTROL.test(record.raw)) return kept("control-character", header.names[record.cells.findIndex((cell) => CONTROL.test(cell))] ?? null);
  if (record.faulty) return kept("quote-inner");
  if (record.cells.length > header.names.length) return kept("cell-extra");
  if (record.cells.length < header.names.length) return kept("cell-missing", header.names[record.cells.length] ?? null);
  return rowOf(record.line, record.raw, record.cells, columns);
}

export function rowOf(line: number, raw: string, cells: readonly string[], columns: ReadonlyMap<string, number>): Row {
  return { line, raw, cells, cell: (name) => { const at = columns.get(name); return at === undefined ? "" : (cells[at] ?? ""); } };
}
