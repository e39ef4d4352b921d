// An answer's rows as RFC 4180 CSV: one line a row, nested parts as dotted columns, lists joined by "; ".
// Text that a spreadsheet would run as a formula gets a leading apostrophe unless `raw` is asked for.
import type { Contract, Envelope } from "@monazite/contracts";
import Papa from "papaparse";

type Cell = string | number | boolean | null;

/** @param raw leave texts that begin like a formula as they are */
export function toCsv(contract: Contract, envelope: Envelope, raw: boolean): string {
  const { meta: _, ...answer } = envelope;
  const found = contract.rows === null ? [answer] : answer[contract.rows];
  const rows = (Array.isArray(found) ? found : [found]).map((row) => flatten(row));
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  // Full-width forms count too: spreadsheets fold them before reading a cell.
  const escapeFormulae = raw ? false : /^[=+\-@\t\r\u0000＝＋－＠]/; // eslint-disable-line no-control-regex -- NUL hides what follows it from some readers
  return Papa.unparse({ fields, data: rows.map((row) => fields.map((field) => row[field] ?? null)) }, { newline: "\r\n", escapeFormulae });
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
