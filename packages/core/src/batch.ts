// Many rows at once, column by column: how bulk data travel from a reader to an engine without an object a row.

export type Cell = string | number | boolean | null;

/** `columns[name][row]`; every column holds exactly `rows` cells. */
export interface ColumnBatch {
  readonly table: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** Turns records into a batch. For bulk data build the columns directly; this is for tables of a few thousand rows. */
export function batchOf<T>(table: string, records: readonly T[], cells: Readonly<Record<string, (record: T) => Cell>>): ColumnBatch {
  return { table, rows: records.length, columns: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, records.map(cell)])) };
}
