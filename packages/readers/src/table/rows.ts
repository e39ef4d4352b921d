// The rows under a header: by name, with the faults of shape and bytes told before any meaning is looked for.
import type { RowProblem } from "../problem.js";
import type { Header } from "./header.js";
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

/** Rows that have the header's shape; what has not is given to `tell`. Blank lines are no rows. */
export function* rowsUnder(text: string, header: Header, columns: ReadonlyMap<string, number>, tell: (problem: RowProblem) => void): Generator<Row> {
  if (header.delimiter === "json") return;
  for (const record of recordsOf(text.slice(header.end), header.delimiter, header.next)) {
    const row = shaped(record, header, columns, tell);
    if (row) yield row;
  }
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
