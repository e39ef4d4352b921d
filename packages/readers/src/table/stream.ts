// Goes through the rows of a delimited table whose bytes come piece by piece. Rows that a reader knows to be plain it takes itself, byte by byte; every
// other row is cut out, decoded strictly and given on as any row is. Where the pieces are cut changes nothing.
import { Refusal, type RowProblem } from "../problem.js";
import type { PourInput } from "../reader.js";
import { recordEnd } from "./record-bytes.js";
import { recordsOf } from "./records.js";
import { shaped, type Row } from "./rows.js";

/** Where a reader stopped: at a row that is not plain, or at one whose end is not here yet (`isShort`). */
export interface Stop {
  at: number;
  line: number;
  /** Rows it took so far. */
  rows: number;
  isShort: boolean;
}

export interface Lanes {
  /** Takes plain rows from `stop` on. Behind `length` stands a zero. */
  plain(bytes: Uint8Array, length: number, isLast: boolean, stop: Stop): void;
  careful(row: Row): void;
  /** A row that has not the shape of the header. */
  unread(problem: RowProblem): void;
}

/** Bytes that are gone through in one step. */
const AT_ONCE = 1_000_000;

/** Bytes of a record beyond which its end is no longer waited for: more than the longest that is read, at four bytes a sign. */
const LONGEST = 40_000_000;

/** Yields after each piece: how many bytes were gone through, and how many plain rows were taken. @throws Refusal `encoding`, `quote-unclosed`, `line-too-long` */
export async function* throughRows({ header, start, chunks, atOnce = AT_ONCE }: Pick<PourInput, "header" | "start" | "chunks" | "atOnce">, columns: ReadonlyMap<string, number>, lanes: Lanes): AsyncGenerator<{ readonly bytes: number; readonly rows: number }> {
  const { delimiter } = header;
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const stop: Stop = { at: 0, line: header.next, rows: 0, isShort: false };

  /** Takes what is whole. @returns where the rest begins */
  const take = (bytes: Uint8Array, length: number, isLast: boolean): number => {
    stop.at = 0;
    while (stop.at < length) {
      lanes.plain(bytes, length, isLast, stop);
      if (stop.isShort || stop.at >= length) break;
      const end = recordEnd(bytes, stop.at, length, delimiter.charCodeAt(0), isLast);
      if (end < 0 && length - stop.at <= LONGEST) break;
      const text = decoded(bytes.subarray(stop.at, end < 0 ? length : end), decoder, stop.line);
      // One record, or none where the line is empty; a record whose end was not found is told as what it is.
      for (const record of recordsOf(text, delimiter, stop.line)) {
        const row = shaped(record, header, columns, (problem) => lanes.unread(problem));
        if (row) lanes.careful(row);
        break;
      }
      stop.line += 1 + breaksIn(text);
      stop.at = end < 0 ? length : end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a && end + 1 < length ? 2 : 1);
    }
    return stop.at;
  };

  let skip = start;
  let gone = 0;
  // One stretch of memory for all pieces: what was left of the last one, the next one, and the zero behind it.
  let bytes = new Uint8Array(0);
  let left = 0;
  let fresh = 0;
  const put = (chunk: Uint8Array): void => {
    const length = left + chunk.length;
    if (length >= bytes.length) {
      const wider = new Uint8Array(Math.ceil(length * 1.25) + 1);
      wider.set(bytes.subarray(0, left));
      bytes = wider;
    }
    bytes.set(chunk, left);
    left = length;
  };
  const step = (isLast: boolean): void => {
    if (bytes.length) bytes[left] = 0;
    const taken = take(bytes, left, isLast);
    bytes.copyWithin(0, taken, left);
    left -= taken;
  };
  for await (const chunk of chunks()) {
    gone += chunk.length;
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    put(chunk.subarray(skipped));
    // Archives come in small pieces; a step over each would be mostly steps.
    fresh += chunk.length;
    if (fresh < atOnce) continue;
    fresh = 0;
    step(false);
    yield { bytes: gone, rows: stop.rows };
  }
  step(true);
  yield { bytes: gone, rows: stop.rows };
}

function decoded(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>, line: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal("encoding", "", { line });
  }
}

const breaksIn = (text: string): number => (/[\r\n]/.test(text) ? text.split(/\r\n|\n|\r/).length - 1 : 0);
