// Many rows at once, column by column: how bulk data travel from a reader to an engine without an object a row.

export type Cell = string | number | boolean | null;

/** Texts by their place in a list: a long column of few different words. */
export interface WordColumn {
  readonly words: readonly string[];
  readonly at: Uint16Array | Int32Array;
}

/** Amounts as whole millionths, so that sums are exact; -1 stands for none, since no amount is negative. */
export interface AmountColumn {
  readonly millionths: BigInt64Array;
}

export type Column = readonly Cell[] | Int32Array | WordColumn | AmountColumn;

/** `columns[name][row]`; every column holds exactly `rows` cells. */
export interface ColumnBatch {
  readonly table: string;
  readonly rows: number;
  /** Where the cells of the first row, the second and so on stand in the columns; without it they stand in order. */
  readonly order?: Int32Array;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Turns records into a batch. For bulk data build the columns directly; this is for tables of a few thousand rows. */
export function batchOf<T>(table: string, records: readonly T[], cells: Readonly<Record<string, (record: T) => Cell>>): ColumnBatch & { readonly columns: Readonly<Record<string, readonly Cell[]>> } {
  return { table, rows: records.length, columns: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, records.map(cell)])) };
}

export function columnLength(column: Column): number {
  return "words" in column ? column.at.length : "millionths" in column ? column.millionths.length : column.length;
}

/** The first rows of a batch as plain objects, all unless told otherwise. For a few rows. */
export function rowsOf({ rows, columns, order }: ColumnBatch, most = rows): readonly Readonly<Record<string, Cell>>[] {
  const read = Object.entries(columns).map(([name, column]) => [name, cellAt(column)] as const);
  return Array.from({ length: Math.min(rows, most) }, (_, row) => Object.fromEntries(read.map(([name, cell]) => [name, cell(order?.[row] ?? row)])));
}

/** Reads one cell; of millions not all are to be turned for the sake of a few. */
function cellAt(column: Column): (row: number) => Cell {
  if ("words" in column) return (row) => column.words[column.at[row] ?? -1] ?? null;
  if ("millionths" in column) return (row) => { const amount = column.millionths[row] ?? -1n; return amount < 0n ? null : Number(amount) / 1e6; };
  return (row) => column[row] ?? null;
}

/** Any column as plain cells; millionths as the nearest number. For a few rows, and for engines that know no other way. */
export function cellsOf(column: Column): readonly Cell[] {
  const cell = cellAt(column);
  return Array.from({ length: columnLength(column) }, (_, row) => cell(row));
}
