// The rows of BACI that are as plain as published: six cells of digits with at most one point, blanks around them, NA or nothing for a quantity.
// They are read byte by byte into numbers; a row that is anything else is left to the careful reader, so the two never differ.
import { FLOW_QUALITIES } from "@monazite/core";
import { placeByNumber } from "@monazite/core/countries";
import type { FlowWords, PlainFlow } from "../flows/columns.js";
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

/** The columns, as places in "t,i,j,k,v,q". */
const [YEAR, EXPORTER, CODE, VALUE, QUANTITY] = [0, 1, 3, 4, 5] as const;

/** Digits before the point: up to a million million dollars, and what a small integer holds. */
const MOST_DIGITS = 9;

/** Is given the same flow each time, filled anew: a new object for each of millions of rows would be most of the work. */
export type TakeFlow = (flow: PlainFlow) => void;

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
  readonly #firstYear: number;
  readonly #lastYear: number;
  /** One more than the number of a word, by its own digits; 0 for one not met yet. */
  readonly #exporters = new Int32Array(1000);
  readonly #importers = new Int32Array(1000);
  readonly #codes = new Int32Array(1_000_000);
  readonly #periods = new Int32Array(10_000);
  /** Of the cell read last: where the next byte stands, how many digits it had before the point (-1: NA), and its thousandths (-1: it has no such). */
  #at = 0;
  #digits = 0;
  #thousandths = 0;
  readonly #flow: PlainFlow;

  constructor(columns: readonly number[], delimiter: string, point: "." | ",", words: FlowWords, kind: number, firstYear: number, lastYear: number) {
    this.#order = Int32Array.from(columns);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#point = point === "." ? POINT : 0x2c;
    this.#words = words;
    this.#flow = { code: 0, period: 0, exporter: 0, importer: 0, kind, quality: REPORTED, value: 0, valueThousandths: 0, mass: 0, massThousandths: 0, line: 0, from: 0, until: 0 };
    this.#firstYear = firstYear;
    this.#lastYear = lastYear;
  }

  /** Goes on from `stop` over rows that are plain and whole. Behind the last byte stands a zero, so that no step needs to look for the end. */
  read(bytes: Uint8Array, length: number, isLast: boolean, stop: Stop, take: TakeFlow): void {
    const [delimiter, firstYear, lastYear, flow, order] = [this.#delimiter, this.#firstYear, this.#lastYear, this.#flow, this.#order];
    const [exporters, importers, codes, periods] = [this.#exporters, this.#importers, this.#codes, this.#periods];
    const { ids, same } = (numbered ??= numberedPlaces());
    let { line, rows, at } = stop;
    stop.isShort = false;
    while (at < length) {
      const from = at;
      let year = 0;
      let placeI = 0;
      let placeJ = 0;
      let codeDigits = 0;
      let isPlain = true;
      for (let column = 0; ; column++) {
        const role = order[column] as number;
        while (bytes[at] === BLANK) at++;
        const whole = role < VALUE ? this.#whole(bytes, at) : this.#amount(bytes, at);
        const digits = this.#digits;
        at = this.#at;
        while (bytes[at] === BLANK) at++;
        if (role === YEAR) {
          year = whole;
          isPlain &&= digits === 4;
        } else if (role === CODE) {
          codeDigits = whole;
          isPlain &&= digits === 6;
        } else if (role === VALUE) {
          flow.value = whole;
          flow.valueThousandths = this.#thousandths;
          isPlain &&= digits > 0 && digits <= MOST_DIGITS && this.#thousandths >= 0;
        } else if (role === QUANTITY) {
          flow.mass = digits > 0 ? whole : -1;
          flow.massThousandths = this.#thousandths;
          isPlain &&= digits <= MOST_DIGITS && this.#thousandths >= 0;
        } else {
          if (role === EXPORTER) placeI = whole;
          else placeJ = whole;
          isPlain &&= digits > 0 && digits < 4;
        }
        if (column === 5) break;
        isPlain &&= bytes[at] === delimiter;
        if (!isPlain) break;
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

      if (!isPlain || year < firstYear || year > lastYear || (same[placeI] as number) < 0 || (same[placeJ] as number) < 0 || same[placeI] === same[placeJ]) {
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
      flow.code = code - 1;
      flow.period = period - 1;
      flow.exporter = exporter - 1;
      flow.importer = importer - 1;
      flow.quality = flow.mass < 0 ? MISSING : REPORTED;
      flow.line = line;
      flow.from = from;
      flow.until = at;
      take(flow);
      line++;
      rows++;
    }
    // Between two pieces there is nothing to hand to the careful reader.
    if (at >= length) stop.isShort = true;
    stop.at = at;
    stop.line = line;
    stop.rows = rows;
  }

  /** Digits; 0 where there are none. */
  #whole(bytes: Uint8Array, from: number): number {
    let at = from;
    let value = 0;
    for (let byte = bytes[at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) value = (Math.imul(value, 10) + byte - ZERO) | 0;
    this.#digits = at - from;
    this.#at = at;
    return value;
  }

  /** Digits with thousandths behind a point. NA has -1 digits. */
  #amount(bytes: Uint8Array, from: number): number {
    const whole = this.#whole(bytes, from);
    const digits = this.#digits;
    const at = this.#at;
    const byte = bytes[at];
    this.#thousandths = 0;
    if (byte === this.#point && byte !== this.#delimiter) {
      const behind = this.#whole(bytes, at + 1);
      const decimals = this.#digits;
      this.#thousandths = digits === 0 || decimals === 0 || decimals > 3 ? -1 : behind * (decimals === 3 ? 1 : decimals === 2 ? 10 : 100);
      this.#digits = digits;
    } else if (byte === N && digits === 0 && bytes[at + 1] === A) {
      this.#digits = -1;
      this.#at = at + 2;
    }
    return whole;
  }
}
