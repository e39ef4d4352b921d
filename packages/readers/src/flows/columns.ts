// A run of flows as columns of numbers: filled row by row, given on as a batch.
import { FLOW_QUALITIES, type ColumnBatch } from "@monazite/core";
import type { FlowBlock } from "./block.js";

/** Words and their numbers, in the order they were first met. */
export class Words {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

/** The words of all runs of a table, so that a number means the same in each. */
export class FlowWords {
  readonly code = new Words();
  readonly period = new Words();
  readonly exporter = new Words();
  readonly importer = new Words();
  /** Nomenclature, reporter and quality: few and much alike, one number for the three. */
  readonly kind = new Words();
  readonly #reporter = new Words();
  /** Number of the reporter by that of the kind. */
  readonly #reporters: number[] = [];

  kindOf(nomenclature: string, reportedBy: string): number {
    const kind = this.kind.numberOf(`${nomenclature}|${reportedBy}`);
    this.#reporters[kind] = this.#reporter.numberOf(reportedBy);
    return kind;
  }

  /** Who reports a kind: one code of a flow is the same trade in whatever edition of the nomenclature it is told. */
  reporterOf(kind: number): number {
    return this.#reporters[kind] as number;
  }
}

/** A flow by the numbers of its words. */
export interface FlowNumbers {
  readonly code: number;
  readonly period: number;
  readonly exporter: number;
  readonly importer: number;
  readonly kind: number;
}

const WORD_32 = 4_294_967_296;

/** Most files are small. */
const SMALLEST = 1024;

export class FlowColumns {
  readonly #words: FlowWords;
  #code!: Int32Array;
  #period!: Uint16Array;
  #exporter!: Uint16Array;
  #importer!: Uint16Array;
  #kind!: Uint16Array;
  #quality!: Uint16Array;
  #line!: Int32Array;
  /** Millionths, and the same memory as halves of 32 bits, low first. */
  #value!: BigInt64Array;
  #mass!: BigInt64Array;
  #valueHalves!: Int32Array;
  #massHalves!: Int32Array;
  #capacity = 0;
  /** Rows that memory is taken for when the first of a batch comes: as many as the last batch took. */
  #expected = SMALLEST;
  rows = 0;

  constructor(words: FlowWords) {
    this.#words = words;
  }

  #widen(capacity: number): void {
    const { rows } = this;
    const wider = <A extends Uint16Array | Int32Array | BigInt64Array>(column: A | undefined, Kind: new (length: number) => A): A => {
      const made = new Kind(capacity);
      if (rows && column) made.set(column as never);
      return made;
    };
    this.#code = wider(this.#code, Int32Array);
    this.#period = wider(this.#period, Uint16Array);
    this.#exporter = wider(this.#exporter, Uint16Array);
    this.#importer = wider(this.#importer, Uint16Array);
    this.#kind = wider(this.#kind, Uint16Array);
    this.#quality = wider(this.#quality, Uint16Array);
    this.#line = wider(this.#line, Int32Array);
    this.#value = wider(this.#value, BigInt64Array);
    this.#mass = wider(this.#mass, BigInt64Array);
    this.#valueHalves = new Int32Array(this.#value.buffer);
    this.#massHalves = new Int32Array(this.#mass.buffer);
    this.#capacity = capacity;
  }

  #makeRoom(more: number): void {
    while (this.rows + more > this.#capacity) this.#widen(this.#capacity ? this.#capacity * 2 : this.#expected);
  }

  /** Rows of a block, from one to another, the second exclusive. */
  addBlock(block: FlowBlock, from: number, until: number): void {
    this.#makeRoom(until - from);
    const { rows } = this;
    this.#code.set(block.code.subarray(from, until), rows);
    this.#period.set(block.period.subarray(from, until), rows);
    this.#exporter.set(block.exporter.subarray(from, until), rows);
    this.#importer.set(block.importer.subarray(from, until), rows);
    this.#kind.fill(block.kind, rows, rows + until - from);
    this.#quality.set(block.quality.subarray(from, until), rows);
    this.#line.set(block.line.subarray(from, until), rows);
    put(this.#valueHalves, rows, block.value, block.valueThousandths, from, until, 1_000_000);
    put(this.#massHalves, rows, block.mass, block.massThousandths, from, until, 1000);
    this.rows = rows + until - from;
  }

  /** Any amounts, to six decimals. */
  add(flow: FlowNumbers, quality: number, line: number, dollars: number | null, tonnes: number | null): void {
    this.#makeRoom(1);
    const row = this.rows++;
    this.#code[row] = flow.code;
    this.#period[row] = flow.period;
    this.#exporter[row] = flow.exporter;
    this.#importer[row] = flow.importer;
    this.#kind[row] = flow.kind;
    this.#quality[row] = quality;
    this.#line[row] = line;
    this.#value[row] = millionths(dollars);
    this.#mass[row] = millionths(tonnes);
  }

  /** The rows so far, as they came; the columns begin anew. */
  take(): ColumnBatch {
    const { rows } = this;
    const words = this.#words;
    const [nomenclatures, reporters] = [new Words(), new Words()];
    const ofKind = words.kind.list.map((kind) => kind.split("|")).map(([nomenclature = "", reporter = ""]) => [nomenclatures.numberOf(nomenclature), reporters.numberOf(reporter)] as const);
    const kind = this.#kind.subarray(0, rows);
    const part = (of: 0 | 1): Uint16Array => (ofKind.length < 2 ? new Uint16Array(rows) : kind.map((at) => ofKind[at]?.[of] ?? 0));
    const batch: ColumnBatch = {
      table: "flows", rows,
      columns: {
        nomenclature: { words: nomenclatures.list, at: part(0) }, code: { words: [...words.code.list], at: this.#code.subarray(0, rows) }, period: { words: [...words.period.list], at: this.#period.subarray(0, rows) },
        exporter: { words: [...words.exporter.list], at: this.#exporter.subarray(0, rows) }, importer: { words: [...words.importer.list], at: this.#importer.subarray(0, rows) }, reported_by: { words: reporters.list, at: part(1) },
        value_usd: { millionths: this.#value.subarray(0, rows) }, tonnes: { millionths: this.#mass.subarray(0, rows) }, quality: { words: FLOW_QUALITIES, at: this.#quality.subarray(0, rows) }, line: this.#line.subarray(0, rows),
      },
    };
    // What was given on belongs to who took it.
    this.#expected = this.#capacity;
    this.#capacity = 0;
    this.rows = 0;
    return batch;
  }
}

/** Each (whole · 1000 + thousandths) · perThousandth as 64 bits in two halves, low first, exactly: the product may be beyond 2^53. */
function put(halves: Int32Array, first: number, wholes: Int32Array, thousandths: Int32Array, from: number, until: number, perThousandth: number): void {
  for (let row = from, at = first * 2; row < until; row++, at += 2) {
    const whole = wholes[row] as number;
    const amount = whole * 1000 + (thousandths[row] as number);
    const high = Math.floor(amount / WORD_32);
    const low = (amount - high * WORD_32) * perThousandth;
    const carry = Math.floor(low / WORD_32);
    halves[at] = whole < 0 ? -1 : low - carry * WORD_32;
    halves[at + 1] = whole < 0 ? -1 : high * perThousandth + carry;
  }
}

function millionths(amount: number | null): bigint {
  return amount === null ? -1n : BigInt(amount.toFixed(6).replace(".", ""));
}
