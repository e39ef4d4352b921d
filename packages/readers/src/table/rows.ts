// The rows under a header: by name, with the faults of shape and bytes told before any meaning is looked for.
import type { RowProblem } from "../problem.js";
import type { Header } from "./header.js";
import { recordsOf } from "./records.js";

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
  for (const record of recordsOf(text.slice(header.end), header.delimiter, header.line + 1)) {
    if (record.raw.trim() === "" || record.cells.every((cell) => cell.trim() === "")) continue;
    const kept = (code: RowProblem["code"], column: string | null = null): void => tell({ code, line: record.line, column, raw: record.raw });
    if (CONTROL.test(record.raw)) kept("control-character", header.names[record.cells.findIndex((cell) => CONTROL.test(cell))] ?? null);
    else if (record.faulty) kept("quote-inner");
    else if (record.cells.length > header.names.length) kept("cell-extra");
    else if (record.cells.length < header.names.length) kept("cell-missing", header.names[record.cells.length] ?? null);
    else yield rowOf(record.line, record.raw, record.cells, columns);
  }
}

export function rowOf(line: number, raw: string, cells: readonly string[], columns: ReadonlyMap<string, number>): Row {
  return { line, raw, cells, cell: (name) => { const at = columns.get(name); return at === undefined ? "" : (cells[at] ?? ""); } };
}
