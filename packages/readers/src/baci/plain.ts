// The rows of BACI that are as plain as published: six cells of digits with at most one point, blanks around them, NA or nothing for a quantity.
// They are read byte by byte into numbers; a row that is anything else is left to the careful reader, so the two never differ.
import { FLOW_QUALITIES } from "@monazite/core";
import { placeByNumber } from "@monazite/core/countries";
import type { FlowWords } from "../flows/columns.js";
import type { Stop } from "../table/stream.js";

const BLANK = 0x20;
const LF = 0x0a;
const CR = 0x0d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const A = 0x41;
const N = 0x4e;
const REPORTED = FLOW_QUALITIES.indexOf("reported");
const MISSING = FLOW_QUALITIES.indexOf("missing");

/** Digits before the point: up to a million million dollars, and what a small integer holds. */
const MOST_DIGITS = 9;

/** A plain flow: numbers of its words, whole dollars, kilograms or -1, and the bytes it stood in. */
export type TakeFlow = (code: number, period: number, exporter: number, importer: number, kind: number, quality: number, dollars: number, kilograms: number, line: number, from: number, until: number) => void;

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
  /** Columns of the table, as places in "t,i,j,k,v,q". */
  readonly #order: Int32Array;
  readonly #delimiter: number;
  readonly #point: number;
  readonly #words: FlowWords;
  readonly #kind: number;
  readonly #firstYear: number;
  readonly #lastYear: number;
  /** One more than the number of a word, by its own digits; 0 for one not met yet. */
  readonly #exporters = new Int32Array(1000);
  readonly #importers = new Int32Array(1000);
  readonly #codes = new Int32Array(1_000_000);
  readonly #periods = new Int32Array(10_000);
  /** Of the row at hand, by column: whole part, thousandths, digits before the point (-1: NA). */
  readonly #wholes = new Int32Array(6);
  readonly #thousandths = new Int32Array(6);
  readonly #digits = new Int32Array(6);

  constructor(columns: readonly number[], delimiter: string, point: "." | ",", words: FlowWords, kind: number, firstYear: number, lastYear: number) {
    this.#order = Int32Array.from(columns);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#point = point === "." ? POINT : 0x2c;
    this.#words = words;
    this.#kind = kind;
    this.#firstYear = firstYear;
    this.#lastYear = lastYear;
  }

  /** Goes on from `stop` over rows that are plain and whole. Behind the last byte stands a zero, so that no step needs to look for the end. */
  read(bytes: Uint8Array, length: number, isLast: boolean, stop: Stop, take: TakeFlow): void {
    const [delimiter, point, kind, firstYear, lastYear] = [this.#delimiter, this.#point, this.#kind, this.#firstYear, this.#lastYear];
    const [exporters, importers, codes, periods] = [this.#exporters, this.#importers, this.#codes, this.#periods];
    const { ids, same } = (numbered ??= numberedPlaces());
    const [wholes, thousandths, digits] = [this.#wholes, this.#thousandths, this.#digits];
    const order = this.#order;
    const [t, i, j, k, v, q] = [0, 1, 2, 3, 4, 5].map((column) => order.indexOf(column)) as [number, number, number, number, number, number];
    let { line, rows, at } = stop;
    stop.isShort = false;
    while (at < length) {
      const from = at;
      let isPlain = true;
      let column = 0;
      for (;;) {
        let byte = bytes[at] as number;
        while (byte === BLANK) byte = bytes[++at] as number;
        const begin = at;
        let whole = 0;
        while (byte >= ZERO && byte <= NINE) {
          whole = (Math.imul(whole, 10) + byte - ZERO) | 0;
          byte = bytes[++at] as number;
        }
        let count = at - begin;
        let fraction = 0;
        if (byte === point && point !== delimiter) {
          const after = ++at;
          byte = bytes[at] as number;
          while (byte >= ZERO && byte <= NINE) {
            fraction = (Math.imul(fraction, 10) + byte - ZERO) | 0;
            byte = bytes[++at] as number;
          }
          const decimals = at - after;
          if (decimals === 2) fraction *= 10;
          else if (decimals === 1) fraction *= 100;
          else if (decimals !== 3) isPlain = false;
          // Only amounts may have a fraction, and none without a digit before it.
          if (count === 0 || (column !== v && column !== q)) isPlain = false;
        } else if (byte === N && count === 0 && bytes[at + 1] === A) {
          count = -1;
          byte = bytes[(at += 2)] as number;
        }
        while (byte === BLANK) byte = bytes[++at] as number;
        if (count > MOST_DIGITS) isPlain = false;
        wholes[column] = whole;
        thousandths[column] = fraction;
        digits[column] = count;
        if (column === 5 || !isPlain || byte !== delimiter) break;
        column++;
        at++;
      }
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

      const [year, codeDigits, placeI, placeJ] = [wholes[t] as number, wholes[k] as number, wholes[i] as number, wholes[j] as number];
      const [digitsI, digitsJ, amounts] = [digits[i] as number, digits[j] as number, digits[q] as number];
      isPlain = isPlain && column === 5 && digits[t] === 4 && year >= firstYear && year <= lastYear && digits[k] === 6 && (digits[v] as number) > 0 && digitsI > 0 && digitsI < 4 && digitsJ > 0 && digitsJ < 4;
      if (!isPlain || (same[placeI] as number) < 0 || (same[placeJ] as number) < 0 || same[placeI] === same[placeJ]) {
        at = from;
        break;
      }
      let code = codes[codeDigits] as number;
      if (code === 0) code = codes[codeDigits] = this.#words.code.numberOf(String(codeDigits).padStart(6, "0")) + 1;
      let period = periods[year] as number;
      if (period === 0) period = periods[year] = this.#words.period.numberOf(String(year)) + 1;
      let exporter = exporters[placeI] as number;
      if (exporter === 0) exporter = exporters[placeI] = this.#words.exporter.numberOf(ids[placeI] ?? "") + 1;
      let importer = importers[placeJ] as number;
      if (importer === 0) importer = importers[placeJ] = this.#words.importer.numberOf(ids[placeJ] ?? "") + 1;
      const has = amounts > 0;
      take(code - 1, period - 1, exporter - 1, importer - 1, kind, has ? REPORTED : MISSING, (wholes[v] as number) * 1000 + (thousandths[v] as number), has ? (wholes[q] as number) * 1000 + (thousandths[q] as number) : -1, line, from, at);
      line++;
      rows++;
    }
    // Between two pieces there is nothing to hand to the careful reader.
    if (at >= length) stop.isShort = true;
    stop.at = at;
    stop.line = line;
    stop.rows = rows;
  }
}
