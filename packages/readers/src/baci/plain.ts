// The rows of BACI that are as plain as published: six cells of digits with at most one point, blanks around them, NA or nothing for a quantity.
// They are read byte by byte into numbers; a row that is anything else is left to the careful reader, so the two never differ.
import { placeByNumber } from "@monazite/core/countries";
import { QUALITY_WORDS } from "../flows/columns.js";
import type { FlowWords } from "../flows/columns.js";
import type { Stop } from "../table/stream.js";

const [BLANK, LF, CR, POINT, ZERO, A, N] = [0x20, 0x0a, 0x0d, 0x2e, 0x30, 0x41, 0x4e];
const REPORTED = QUALITY_WORDS.indexOf("reported");
const MISSING = QUALITY_WORDS.indexOf("missing");

/** Digits before the point: up to a million million dollars, and what a small integer holds. */
const MOST_DIGITS = 9;

/** A plain flow: numbers of its words, whole dollars, kilograms or -1, and the bytes it stood in. */
export type TakeFlow = (code: number, period: number, exporter: number, importer: number, kind: number, quality: number, dollars: number, kilograms: number, line: number, from: number, until: number) => void;

export class PlainRows {
  /** Columns of the table, as places in "t,i,j,k,v,q". */
  readonly #order: Int32Array;
  readonly #delimiter: number;
  readonly #point: number;
  readonly #words: FlowWords;
  readonly #kind: number;
  readonly #firstYear: number;
  readonly #lastYear: number;
  readonly #places: readonly (string | null)[] = Array.from({ length: 1000 }, (_, number) => placeByNumber(String(number))?.id ?? null);
  /** Number of a word by its own digits; -1 for one not met yet, -2 for none. */
  readonly #exporters = new Int32Array(1000).fill(-1);
  readonly #importers = new Int32Array(1000).fill(-1);
  readonly #codes = new Int32Array(1_000_000).fill(-1);
  readonly #periods = new Int32Array(10_000).fill(-1);
  /** Place of each number among all places, so that two numbers of one place are told to be the same. */
  readonly #same: Int32Array;

  constructor(columns: readonly number[], delimiter: string, point: "." | ",", words: FlowWords, kind: number, firstYear: number, lastYear: number) {
    this.#order = Int32Array.from(columns);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#point = point === "." ? POINT : 0x2c;
    this.#words = words;
    this.#kind = kind;
    this.#firstYear = firstYear;
    this.#lastYear = lastYear;
    const ids = [...new Set(this.#places)];
    this.#same = Int32Array.from(this.#places, (id) => (id === null ? -1 : ids.indexOf(id)));
  }

  /** Goes on from `stop` over rows that are plain and whole. */
  read(bytes: Uint8Array, length: number, isLast: boolean, stop: Stop, take: TakeFlow): void {
    const [order, delimiter, point] = [this.#order, this.#delimiter, this.#point];
    const [same, exporters, importers, codes, periods] = [this.#same, this.#exporters, this.#importers, this.#codes, this.#periods];
    const [firstYear, lastYear] = [this.#firstYear, this.#lastYear];
    const kind = this.#kind;
    let { line, rows } = stop;
    let at = stop.at;
    // Of each column: its whole part, its thousandths, its digits before the point (-1: NA), and whether it has a point.
    let [t, i, j, k, v, q] = [0, 0, 0, 0, 0, 0];
    let [td, id, jd, kd, vd, qd] = [0, 0, 0, 0, 0, 0];
    let [vf, qf] = [0, 0];
    for (;;) {
      const from = at;
      let isShort = false;
      let isPlain = true;
      for (let column = 0; column < 6; column++) {
        let byte = at < length ? (bytes[at] as number) : -1;
        while (byte === BLANK) byte = ++at < length ? (bytes[at] as number) : -1;
        let whole = 0;
        let digits = 0;
        let fraction = 0;
        let hasPoint = false;
        while (byte >= ZERO && byte <= 0x39) {
          whole = (Math.imul(whole, 10) + byte - ZERO) | 0;
          digits++;
          byte = ++at < length ? (bytes[at] as number) : -1;
        }
        if (byte === point && byte !== delimiter) {
          hasPoint = true;
          let decimals = 0;
          byte = ++at < length ? (bytes[at] as number) : -1;
          while (byte >= ZERO && byte <= 0x39) {
            fraction = Math.imul(fraction, 10) + byte - ZERO;
            decimals++;
            byte = ++at < length ? (bytes[at] as number) : -1;
          }
          if (decimals === 0 || decimals > 3 || digits === 0) isPlain = false;
          else if (decimals === 1) fraction *= 100;
          else if (decimals === 2) fraction *= 10;
        } else if (byte === N && digits === 0 && at + 1 < length && bytes[at + 1] === A) {
          digits = -1;
          at += 2;
          byte = at < length ? (bytes[at] as number) : -1;
        }
        while (byte === BLANK) byte = ++at < length ? (bytes[at] as number) : -1;
        if (digits > MOST_DIGITS) isPlain = false;
        const meaning = order[column] as number;
        if (meaning === 0) { t = whole; td = hasPoint ? 0 : digits; }
        else if (meaning === 1) { i = whole; id = hasPoint ? 0 : digits; }
        else if (meaning === 2) { j = whole; jd = hasPoint ? 0 : digits; }
        else if (meaning === 3) { k = whole; kd = hasPoint ? 0 : digits; }
        else if (meaning === 4) { v = whole; vd = digits; vf = fraction; }
        else { q = whole; qd = digits; qf = fraction; }
        if (byte === -1) {
          // The bytes at hand end here: the row goes on in the next ones, unless these are the last.
          isShort = !isLast;
          if (column < 5) isPlain = false;
          break;
        }
        if (column < 5) {
          if (byte !== delimiter) { isPlain = false; break; }
          at++;
        } else if (byte === LF) at++;
        else if (byte === CR) {
          if (at + 1 >= length && !isLast) isShort = true;
          at += bytes[at + 1] === LF && at + 1 < length ? 2 : 1;
        } else isPlain = false;
        if (!isPlain) break;
      }
      if (isPlain && !isShort && td === 4 && t >= firstYear && t <= lastYear && id > 0 && id < 4 && jd > 0 && jd < 4 && kd === 6 && vd > 0 && qd >= -1) {
        const [placeI, placeJ] = [same[i] as number, same[j] as number];
        if (placeI >= 0 && placeJ >= 0 && placeI !== placeJ) {
          let code = codes[k] as number;
          if (code < 0) code = codes[k] = this.#words.code.numberOf(String(k).padStart(6, "0"));
          let period = periods[t] as number;
          if (period < 0) period = periods[t] = this.#words.period.numberOf(String(t));
          let exporter = exporters[i] as number;
          if (exporter < 0) exporter = exporters[i] = this.#words.exporter.numberOf(this.#places[i] ?? "");
          let importer = importers[j] as number;
          if (importer < 0) importer = importers[j] = this.#words.importer.numberOf(this.#places[j] ?? "");
          const has = qd > 0;
          take(code, period, exporter, importer, kind, has ? REPORTED : MISSING, v * 1000 + vf, has ? q * 1000 + qf : -1, line, from, at);
          line++;
          rows++;
          if (at >= length) break;
          continue;
        }
      }
      at = from;
      stop.isShort = isShort;
      stop.at = at;
      stop.line = line;
      stop.rows = rows;
      return;
    }
    stop.isShort = true;
    stop.at = at;
    stop.line = line;
    stop.rows = rows;
  }
}
