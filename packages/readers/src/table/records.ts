// Delimited text to records, one at a time, with the line each begins on. RFC 4180 and no more: a quote inside a bare cell or after a closing
// quote is a fault of that record, an open quote at the end a fault of the file. Linear; a record never holds more than its limits.
import { Refusal } from "../problem.js";

export const RECORD_LIMITS = {
  /** Characters of one cell. */
  cell: 1_000_000,
  /** Characters of one record. */
  record: 10_000_000,
} as const;

export interface Record {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file, without the line end. */
  readonly raw: string;
  /** A quote where none may be. */
  readonly faulty: boolean;
}

const QUOTE = '"';

/** @throws Refusal `quote-unclosed` or `line-too-long` */
export function* recordsOf(text: string, delimiter: string, firstLine = 1): Generator<Record> {
  let at = 0;
  let line = firstLine;
  while (at < text.length) {
    const begin = at;
    const from = line;
    const cells: string[] = [];
    let faulty = false;
    for (;;) {
      if (text[at] === QUOTE) {
        const { end, cell, lines } = quoted(text, at, from);
        line += lines;
        at = end;
        cells.push(cell);
        if (at < text.length && !isBreak(text[at]) && text[at] !== delimiter) {
          faulty = true;
          at = bareEnd(text, at, delimiter);
        }
      } else {
        const end = bareEnd(text, at, delimiter);
        if (end - at > RECORD_LIMITS.cell) throw new Refusal("line-too-long", String(end - at), { line });
        const cell = text.slice(at, end);
        faulty ||= cell.includes(QUOTE);
        cells.push(cell);
        at = end;
      }
      if (at - begin > RECORD_LIMITS.record) throw new Refusal("line-too-long", String(at - begin), { line: from });
      if (text[at] !== delimiter) break;
      at++;
    }
    yield { line: from, cells, raw: text.slice(begin, at), faulty };
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    line++;
  }
}

const isBreak = (sign: string | undefined): boolean => sign === "\n" || sign === "\r";

/** End of a cell that is not quoted: the next delimiter or line end. */
function bareEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at++;
  return at;
}

function quoted(text: string, open: number, line: number): { readonly end: number; readonly cell: string; readonly lines: number } {
  let cell = "";
  let from = open + 1;
  let lines = 0;
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    // An open quote swallows what follows: it is told at the line where it opens, and never holds more than one cell may.
    if (close < 0 || close - from > RECORD_LIMITS.cell) throw new Refusal("quote-unclosed", "", { line });
    const part = text.slice(from, close);
    lines += part.split(/\r\n|\n|\r/).length - 1;
    cell += part;
    if (text[close + 1] !== QUOTE) return { end: close + 1, cell, lines };
    cell += QUOTE;
    from = close + 2;
  }
}
