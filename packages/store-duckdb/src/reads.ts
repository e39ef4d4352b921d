// Typed rows out of the engine. Every value travels as a parameter; the fragments of SQL joined here are all our own.
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Clocks, Page, PageRequest } from "@monazite/store";

export type Row = Readonly<Record<string, unknown>>;

/** Collects conditions and their values; a value that is undefined sets no condition. */
export class Where {
  readonly #conditions: string[] = [];
  readonly #values: DuckDBValue[] = [];

  /** `column = value`, when there is a value. */
  equals(column: string, value: string | undefined): this {
    return value === undefined ? this : this.that(`${column} = ?`, value);
  }

  /** `column IN values`, when there are values; an empty list fits nothing. */
  among(column: string, values: readonly string[] | undefined): this {
    if (values === undefined) return this;
    return this.that(values.length ? `${column} IN (${values.map(() => "?").join(", ")})` : "false", ...values);
  }

  /** A condition of our own wording, with "?" for each value. */
  that(condition: string, ...values: readonly DuckDBValue[]): this {
    this.#conditions.push(condition);
    this.#values.push(...values);
    return this;
  }

  /** Rows of imports that the clocks can see. `alias` is the table that carries `import_id`. */
  visible(alias: string, clocks: Clocks): this {
    const at = clocks.recordedAsOf;
    return at === null
      ? this.that(`${alias}.import_id IN (SELECT id FROM imports WHERE withdrawn_at IS NULL)`)
      : this.that(`${alias}.import_id IN (SELECT id FROM imports WHERE recorded_at <= ? AND (withdrawn_at IS NULL OR withdrawn_at > ?))`, at, at);
  }

  /** Of a document that several visible texts hold, only the rows of the text recorded last. `document` is the column with its id. */
  latestText(alias: string, document: string, clocks: Clocks): this {
    const at = clocks.recordedAsOf;
    const seen = at === null ? "i.withdrawn_at IS NULL" : "i.recorded_at <= ? AND (i.withdrawn_at IS NULL OR i.withdrawn_at > ?)";
    return this.that(`${alias}.import_id = (SELECT arg_max(o.import_id, i.recorded_at || o.import_id) FROM documents o JOIN imports i ON i.id = o.import_id WHERE o.id = ${document} AND ${seen})`, ...(at === null ? [] : [at, at]));
  }

  /** Of a record that several visible imports hold, only the row of the import recorded last: two downloads of one tracker overlap. */
  latestImport(alias: string, table: string, clocks: Clocks): this {
    const at = clocks.recordedAsOf;
    const seen = at === null ? "i.withdrawn_at IS NULL" : "i.recorded_at <= ? AND (i.withdrawn_at IS NULL OR i.withdrawn_at > ?)";
    return this.that(`${alias}.import_id = (SELECT arg_max(o.import_id, i.recorded_at || o.import_id) FROM ${table} o JOIN imports i ON i.id = o.import_id WHERE o.id = ${alias}.id AND ${seen})`, ...(at === null ? [] : [at, at]));
  }

  /** Rows published by `asOf`; what has no date cannot be shown to be older. */
  publishedBy(column: string, clocks: Clocks): this {
    return clocks.asOf === null ? this : this.that(`${column} <= ?`, clocks.asOf);
  }

  get sql(): string {
    let position = 0;
    const numbered = this.#conditions.map((condition) => condition.replace(/\?/g, () => `$${++position}`));
    return numbered.length ? `WHERE ${numbered.join(" AND ")}` : "";
  }

  get values(): DuckDBValue[] {
    return this.#values;
  }
}

export async function rows(connection: DuckDBConnection, sql: string, values: readonly DuckDBValue[] = []): Promise<Row[]> {
  const result = await connection.runAndReadAll(sql, [...values]);
  return result.getRowObjectsJS();
}

/** The same column by column, by name: for answers of many rows, which cost a fraction of as many objects. */
export async function columns(connection: DuckDBConnection, sql: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const result = await connection.runAndReadAll(sql);
  return result.getColumnsObjectJS();
}

/** One page of a listing whose column `sort` is a total order. `descending` turns it round. */
export async function page<T>(connection: DuckDBConnection, select: string, from: string, where: Where, request: PageRequest, read: (row: Row) => T, descending = false): Promise<Page<T>> {
  const [count] = await rows(connection, `SELECT count(*)::INTEGER AS total FROM ${from} ${where.sql}`, where.values);
  if (request.after !== null) where.that(descending ? "t.sort < ?" : "t.sort > ?", request.after);
  const found = await rows(connection, `SELECT t.sort, ${select} FROM ${from} ${where.sql} ORDER BY t.sort ${descending ? "DESC" : "ASC"} LIMIT ${Math.trunc(request.limit) + 1}`, where.values);
  const shown = found.slice(0, request.limit);
  const last = shown.at(-1);
  return { rows: shown.map(read), next: found.length > shown.length && last ? String(last["sort"]) : null, total: Number(count?.["total"] ?? 0) };
}

/** A payload we wrote ourselves and validated before writing. */
export function payload<T>(row: Row): T {
  return JSON.parse(String(row["payload"])) as T;
}
