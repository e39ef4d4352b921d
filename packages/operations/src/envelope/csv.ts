// An answer's rows as RFC 4180 CSV: one line a row, nested parts as dotted columns, lists joined by "; ".
// The columns are the contract's, not the data's: the same question always has the same header, and an empty answer still prints it.
// Text that a spreadsheet would run as a formula gets a leading apostrophe unless `raw` is asked for.
import type { Contract, Envelope } from "@monazite/contracts";
import Papa from "papaparse";
import { columnsOf, rowSchema, rowsIn } from "./columns.js";

type Cell = string | number | boolean | null;

/** @param raw leave texts that begin like a formula as they are */
export function toCsv(contract: Contract, envelope: Envelope, raw: boolean): string {
  const rows = rowsIn(contract, envelope).map((row) => flatten(row));
  const stated = columnsOf(rowSchema(contract)).filter(({ isFree }) => !isFree).map(({ path }) => path);
  // Free keys of a record are columns of the data; an absent object ("figure" where there is none) is told by its empty parts.
  const fields = [...new Set([...stated, ...rows.flatMap((row) => Object.keys(row)).filter((key) => !stated.some((column) => column.startsWith(`${key}.`)))])];
  // Full-width forms count too: spreadsheets fold them before reading a cell.
  const escapeFormulae = raw ? false : /^[=+\-@\t\r\u0000＝＋－＠]/; // eslint-disable-line no-control-regex -- NUL hides what follows it from some readers
  return Papa.unparse([fields, ...rows.map((row) => fields.map((field) => row[field] ?? null))], { newline: "\r\n", escapeFormulae });
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
