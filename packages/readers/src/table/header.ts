// The header of a table: found by the names a reader needs, bound by name and never by position.
import { Refusal } from "../problem.js";
import { recordsOf, type Record } from "./records.js";

/** Lines among which a header may stand behind a preamble. */
const SEARCHED = 30;

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Header {
  readonly delimiter: Delimiter | "json";
  /** Line it stands on, from 1. */
  readonly line: number;
  /** Names as printed. */
  readonly names: readonly string[];
  /** Names as they are compared: trimmed, lower case, without invisible signs. */
  readonly plain: readonly string[];
  /** Where the rows begin in the text, and on which line: a name may go over several. */
  readonly end: number;
  readonly next: number;
}

export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\u200b-\u200d\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/** First lines as records, under each delimiter: what recognising looks at. */
export function headersOf(text: string): readonly Header[] {
  return DELIMITERS.flatMap((delimiter) => candidates(text, delimiter));
}

function candidates(text: string, delimiter: Delimiter): readonly Header[] {
  const found: Header[] = [];
  let end = 0;
  try {
    for (const record of recordsOf(text.slice(0, 200_000), delimiter)) {
      if (record.line > SEARCHED) break;
      end = endOf(text, end, record);
      if (record.cells.length > 1) found.push({ delimiter, line: record.line, names: record.cells.map((cell) => cell.trim()), plain: record.cells.map(plainName), end, next: record.line + record.raw.split(/\r\n|\n|\r/).length });
    }
  } catch (error) {
    // An open quote may stand in the rows; the header was seen before it.
    if (!(error instanceof Refusal)) throw error;
  }
  return found;
}

/** Where the line after a record begins. */
function endOf(text: string, from: number, { raw }: Record): number {
  const at = from + raw.length;
  return at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
}

/** @throws Refusal `column-duplicate` or `column-missing` */
export function bindColumns(header: Header, wanted: readonly string[], alias: (plain: string) => string = (plain) => plain): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  header.plain.forEach((plain, index) => {
    const name = alias(plain);
    if (name === "") return;
    if (places.has(name)) throw new Refusal("column-duplicate", header.names[index], { line: header.line, column: header.names[index] ?? "" });
    places.set(name, index);
  });
  const missing = wanted.find((name) => !places.has(name));
  if (missing !== undefined) throw new Refusal("column-missing", missing, { line: header.line, column: missing });
  return places;
}
