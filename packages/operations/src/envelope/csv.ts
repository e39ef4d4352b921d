// An answer's rows as RFC 4180 CSV: one line a row, nested parts as dotted columns, lists joined by "; ".
// The columns are the contract's, not the data's: the same question always has the same header, and an empty answer still prints it.
// Text that a spreadsheet would run as a formula gets a leading apostrophe unless `raw` is asked for.
import type { Contract, Envelope } from "@monazite/contracts";
import Papa from "papaparse";
import type { z } from "zod";

type Cell = string | number | boolean | null;

/** @param raw leave texts that begin like a formula as they are */
export function toCsv(contract: Contract, envelope: Envelope, raw: boolean): string {
  const { meta: _, ...answer } = envelope;
  const found = contract.rows === null ? [answer] : answer[contract.rows];
  const rows = (Array.isArray(found) ? found : [found]).map((row) => flatten(row));
  const stated = columnsOf(rowSchema(contract));
  // Free keys of a record are columns of the data; an absent object ("figure" where there is none) is told by its empty parts.
  const fields = [...new Set([...stated, ...rows.flatMap((row) => Object.keys(row)).filter((key) => !stated.some((column) => column.startsWith(`${key}.`)))])];
  // Full-width forms count too: spreadsheets fold them before reading a cell.
  const escapeFormulae = raw ? false : /^[=+\-@\t\r\u0000＝＋－＠]/; // eslint-disable-line no-control-regex -- NUL hides what follows it from some readers
  return Papa.unparse([fields, ...rows.map((row) => fields.map((field) => row[field] ?? null))], { newline: "\r\n", escapeFormulae });
}

/** The schema of one row: what the list holds, or the answer itself where a question has no list. */
function rowSchema(contract: Contract): z.core.$ZodType {
  const shape = contract.output.shape as Readonly<Record<string, z.core.$ZodType>>;
  const list = contract.rows === null ? undefined : shape[contract.rows];
  const { element } = (list?._zod.def ?? {}) as { readonly element?: z.core.$ZodType };
  return element ?? list ?? contract.output;
}

/** Dotted names of the columns a value of the schema fills; a record of free keys has none before its data are seen. */
function columnsOf(schema: z.core.$ZodType, path = ""): readonly string[] {
  const { def } = schema._zod as { readonly def: z.core.$ZodTypeDef & { readonly shape?: Record<string, z.core.$ZodType>; readonly innerType?: z.core.$ZodType; readonly out?: z.core.$ZodType; readonly options?: readonly z.core.$ZodType[] } };
  if (def.shape) return Object.entries(def.shape).flatMap(([name, part]) => columnsOf(part, path ? `${path}.${name}` : name));
  if (def.innerType) return columnsOf(def.innerType, path);
  if (def.out) return columnsOf(def.out, path);
  if (def.options) return [...new Set(def.options.flatMap((option) => columnsOf(option, path)))].filter((column, _, all) => !all.some((other) => other.startsWith(`${column}.`)));
  return def.type === "record" || def.type === "null" ? [] : [path];
}

function flatten(value: unknown, path = "", into: Record<string, Cell> = {}): Record<string, Cell> {
  if (Array.isArray(value)) {
    into[path] = value.map((item: unknown) => (typeof item === "object" && item !== null ? JSON.stringify(item) : String(item))).join("; ");
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) flatten(part, path ? `${path}.${name}` : name, into);
  } else {
    into[path] = value === undefined ? null : (value as Cell);
  }
  return into;
}
