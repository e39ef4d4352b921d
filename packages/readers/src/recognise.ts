// What a table is, told by its header and never by its name. The reader that knows most of the columns takes it; a tie is asked, not guessed.
import type { Mapping } from "@monazite/core";
import { jsonTable } from "./json/table.js";
import { headerFor, mapped } from "./mapping/read.js";
import { Refusal } from "./problem.js";
import { READERS } from "./readers.js";
import type { TableInput, TableReader } from "./reader.js";
import { headersOf, type Header } from "./table/header.js";
import { recordsOf } from "./table/records.js";
import { rowsUnder } from "./table/rows.js";

export interface Recognised {
  readonly reader: TableReader;
  readonly header: Header;
  readonly rows: TableInput["rows"];
  readonly sample: string;
  readonly above: string;
  readonly around: TableInput["around"];
}

/** Signs of the rows that are looked at before they are read. */
const SAMPLE = 100_000;

/** So much of a reader's columns must be there for a table to be its own, perhaps damaged. */
const ENOUGH = 0.8;

/** @param asked id of the reader a person named @throws Refusal `empty`, `no-table`, `header-not-found`, `format-unknown` or `format-ambiguous` */
export function recognise(text: string, asked: string | null = null, mapping: Mapping | null = null): Recognised {
  if (text.trim() === "") throw new Refusal("empty");
  const prose = READERS.find(({ id, isText }) => (asked === null || id === asked) && isText?.(text));
  if (prose) return { reader: prose, header: { delimiter: ",", line: 1, names: [], plain: [], end: 0, next: 1 }, rows: () => [], sample: text.slice(0, SAMPLE), above: "", around: new Map() };
  const json = jsonTable(text);
  const headers = json ? [json.header] : headersOf(text);
  if (mapping) return recognised(mapped, headerFor(mapping, headers), text, json);
  const found = headers.flatMap((header) => READERS.filter(({ id }) => asked === null || id === asked).map((reader) => ({ reader, header, score: reader.recognise(header) })))
    .filter(({ score }) => score >= ENOUGH)
    // The surest first; of equals the line nearest to the top.
    .sort((a, b) => b.score - a.score || a.header.line - b.header.line);
  const [best, next] = found;
  if (!best) throw unknown(headers);
  if (next && next.score === best.score && next.reader.id !== best.reader.id) throw new Refusal("format-ambiguous", `${best.reader.id}, ${next.reader.id}`, { line: best.header.line });
  return recognised(best.reader, best.header, text, json);
}

function recognised(reader: TableReader, found: Header, text: string, json: ReturnType<typeof jsonTable>): Recognised {
  const header = !json && reader.endsRows ? endedLike(found, text) : found;
  return {
    reader, header,
    rows: json ? json.rows : (columns, tell) => rowsUnder(text, header, columns, tell),
    sample: text.slice(header.end, header.end + SAMPLE),
    above: json || header.line === 1 ? "" : text.slice(0, header.end).split(/\r\n|\n|\r/).slice(0, header.line - 1).join("\n"),
    around: json?.around ?? new Map(),
  };
}

/** Rows by which it is told whether all end with a delimiter that the header has not. */
const ENDINGS = 100;

/**
 * Where all rows seen end with a delimiter that the header has not, the header has a column more, without a name; a row that does so alone has a cell too many,
 * which may be anywhere in it.
 */
function endedLike(header: Header, text: string): Header {
  let seen = 0;
  try {
    for (const { raw, cells } of recordsOf(text.slice(header.end, header.end + SAMPLE), header.delimiter)) {
      if (raw.trim() === "") continue;
      if (cells.length !== header.names.length + 1 || cells.at(-1) !== "") return header;
      if (++seen === ENDINGS) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return header;
  }
  return seen === 0 ? header : { ...header, names: [...header.names, ""], plain: [...header.plain, ""] };
}

/** A first line of numbers is no header; one of words belongs to a table nobody here knows. */
function unknown(headers: readonly Header[]): Refusal {
  const [first] = [...headers].sort((a, b) => a.line - b.line || b.names.length - a.names.length);
  if (!first) return new Refusal("no-table");
  const numeric = first.names.filter((name) => /^-?[\d.,]+$/.test(name)).length;
  return numeric > first.names.length / 2 ? new Refusal("header-not-found", first.names.slice(0, 8).join(", "), { line: first.line }) : new Refusal("format-unknown", first.names.slice(0, 12).join(", "), { line: first.line });
}
