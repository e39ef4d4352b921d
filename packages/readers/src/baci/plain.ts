// The rows of BACI that are as plain as published: six cells of digits with at most one point, blanks around them, NA or nothing for a quantity.
// They are read byte by byte into numbers; a row that is anything else is left to the careful reader, so the two never differ.
import { FLOW_QUALITIES } from "@monazite/core";
import { placeByNumber } from "@monazite/core/countries";
import { BLOCK_ROWS, FlowBlock } from "../flows/block.js";
import type { FlowWords } from "../flows/columns.js";
import type { Stop } from "../table/stream.js";

const BLANK = 0x20;
const LF = 0x0a;
const CR = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;
const A = 0x41;
const N = 0x4e;
const REPORTED = FLOW_QUALITIES.indexOf("reported");
const MISSING = FLOW_QUALITIES.indexOf("missing");
const SUSPICIOUS = FLOW_QUALITIES.indexOf("suspicious");

/** Digits before the point of an amount: up to a million million dollars, and what a small integer holds. */
const MOST_DIGITS = 9;

/** Is given the same block each time, filled anew. */
export type TakeFlows = (flows: FlowBlock) => void;

interface NumberedPlaces {
  /** Place of each trade number of up to three digits. */
  readonly ids: readonly (string | null)[];
  /** Its number among all places, -1 for none: two numbers may mean one place. */
  readonly same: Int32Array;
}

let numbered: NumberedPlaces | undefined;

function numberedPlaces(): NumberedPlaces {
  const ids = Array.from({ length: 1000 }, (_, number) => placeByNumber(String(number))?.id ?? null);
  const all = [...new Set(ids)];
  return { ids, same: Int32Array.from(ids, (id) => (id === null ? -1 : all.indexOf(id))) };
}

export class PlainRows {
  readonly #delimiter: number;
  readonly #point: number;
  readonly #words: FlowWords;
  readonly #firstYear: number;
  readonly #lastYear: number;
  /** One more than the number of a word, by its own digits; 0 for one not met yet. */
  readonly #exporters = new Int32Array(1000);
  readonly #importers = new Int32Array(1000);
  readonly #codes = new Int32Array(1_000_000);
  readonly #periods = new Int32Array(10_000);
  readonly #block: FlowBlock;
  /** Rows whose quantity was 0 beside money since this was last asked, and the line of the first. */
  zeros = 0;
  firstZero = 0;

  constructor(delimiter: string, point: "." | ",", words: FlowWords, kind: number, firstYear: number, lastYear: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#point = point.charCodeAt(0);
    this.#words = words;
    this.#block = new FlowBlock(kind);
    this.#firstYear = firstYear;
    this.#lastYear = lastYear;
  }

  /** Goes on from `stop` over rows that are plain and whole. Behind the last byte stands a zero, so that no step needs to look for the end. */
  read(bytes: Uint8Array, length: number, isLast: boolean, stop: Stop, take: TakeFlows): void {
    const [delimiter, point, firstYear, lastYear, block] = [this.#delimiter, this.#point, this.#firstYear, this.#lastYear, this.#block];
    const [exporters, importers, codes, periods] = [this.#exporters, this.#importers, this.#codes, this.#periods];
    const { ids, same } = (numbered ??= numberedPlaces());
    let { line, rows, at } = stop;
    let row = 0;
    stop.isShort = false;
    // The six cells one after the other, written out: a loop over them takes the engine half as long again, as does a call for each, and this is where an
    // import spends its time. From a cell that is not plain on nothing is gone past any more, so that no step leaves the bytes at hand.
    while (at < length) {
      const from = at;
      let byte = bytes[at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      let start = at;
      let year = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) year = (Math.imul(year, 10) + byte - ZERO) | 0;
      let isPlain = at - start === 4;
      while (byte === BLANK) byte = bytes[++at] as number;
      isPlain &&= byte === delimiter;
      if (isPlain) byte = bytes[++at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      start = at;
      let placeI = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) placeI = (Math.imul(placeI, 10) + byte - ZERO) | 0;
      isPlain &&= at > start && at - start < 4;
      while (byte === BLANK) byte = bytes[++at] as number;
      isPlain &&= byte === delimiter;
      if (isPlain) byte = bytes[++at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      start = at;
      let placeJ = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) placeJ = (Math.imul(placeJ, 10) + byte - ZERO) | 0;
      isPlain &&= at > start && at - start < 4;
      while (byte === BLANK) byte = bytes[++at] as number;
      isPlain &&= byte === delimiter;
      if (isPlain) byte = bytes[++at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      start = at;
      let digits = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) digits = (Math.imul(digits, 10) + byte - ZERO) | 0;
      isPlain &&= at - start === 6;
      while (byte === BLANK) byte = bytes[++at] as number;
      isPlain &&= byte === delimiter;
      if (isPlain) byte = bytes[++at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      start = at;
      let value = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) value = (Math.imul(value, 10) + byte - ZERO) | 0;
      isPlain &&= at > start && at - start <= MOST_DIGITS;
      let valueThousandths = 0;
      if (byte === point && byte !== delimiter) {
        byte = bytes[++at] as number;
        start = at;
        for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) valueThousandths = (Math.imul(valueThousandths, 10) + byte - ZERO) | 0;
        isPlain &&= at > start && at - start < 4;
        if (at - start < 3) valueThousandths = Math.imul(valueThousandths, at - start === 2 ? 10 : 100);
      }
      while (byte === BLANK) byte = bytes[++at] as number;
      isPlain &&= byte === delimiter;
      if (isPlain) byte = bytes[++at] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      start = at;
      let mass = 0;
      for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) mass = (Math.imul(mass, 10) + byte - ZERO) | 0;
      isPlain &&= at - start <= MOST_DIGITS;
      if (at === start) mass = -1;
      let massThousandths = 0;
      if (byte === point && byte !== delimiter) {
        byte = bytes[++at] as number;
        start = at;
        for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) massThousandths = (Math.imul(massThousandths, 10) + byte - ZERO) | 0;
        isPlain &&= mass >= 0 && at > start && at - start < 4;
        if (at - start < 3) massThousandths = Math.imul(massThousandths, at - start === 2 ? 10 : 100);
      } else if (mass < 0 && byte === N && bytes[at + 1] === A) byte = bytes[at += 2] as number;
      while (byte === BLANK) byte = bytes[++at] as number;
      if (at >= length) {
        // The bytes at hand end here: the row goes on in the next ones, unless these are the last.
        if (!isLast) {
          stop.isShort = true;
          at = from;
          break;
        }
        at = length;
      } else if (bytes[at] === LF) at++;
      else if (bytes[at] === CR) {
        if (at + 1 >= length && !isLast) {
          stop.isShort = true;
          at = from;
          break;
        }
        at += bytes[at + 1] === LF ? 2 : 1;
      } else isPlain = false;

      if (!isPlain || year < firstYear || year > lastYear || (same[placeI] as number) < 0 || (same[placeJ] as number) < 0 || same[placeI] === same[placeJ]) {
        at = from;
        break;
      }
      let code = codes[digits] as number;
      if (code === 0) code = codes[digits] = this.#words.code.numberOf(String(digits).padStart(6, "0")) + 1;
      let period = periods[year] as number;
      if (period === 0) period = periods[year] = this.#words.period.numberOf(String(year)) + 1;
      let exporter = exporters[placeI] as number;
      if (exporter === 0) exporter = exporters[placeI] = this.#words.exporter.numberOf(ids[placeI] ?? "") + 1;
      let importer = importers[placeJ] as number;
      if (importer === 0) importer = importers[placeJ] = this.#words.importer.numberOf(ids[placeJ] ?? "") + 1;
      block.code[row] = code - 1;
      block.period[row] = period - 1;
      block.exporter[row] = exporter - 1;
      block.importer[row] = importer - 1;
      let quality = mass < 0 ? MISSING : REPORTED;
      if ((mass | massThousandths) === 0 && (value | valueThousandths) !== 0) {
        quality = SUSPICIOUS;
        if (this.zeros++ === 0) this.firstZero = line;
      }
      block.quality[row] = quality;
      block.value[row] = value;
      block.valueThousandths[row] = valueThousandths;
      block.mass[row] = mass;
      block.massThousandths[row] = massThousandths;
      block.line[row] = line++;
      block.from[row] = from;
      block.until[row] = at;
      rows++;
      if (++row === BLOCK_ROWS) {
        block.rows = row;
        take(block);
        row = 0;
      }
    }
    block.rows = row;
    take(block);
    // Between two pieces there is nothing to hand to the careful reader.
    if (at >= length) stop.isShort = true;
    stop.at = at;
    stop.line = line;
    stop.rows = rows;
  }
}
