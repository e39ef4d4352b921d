// What a table of flows says, its rows kept aside among it, in a few digits that do not depend on the order of its rows or on how they were parted into batches: each row is hashed
// for itself and the hashes are added up, so that a row can also be taken out again. Two lanes of 32 bits: the words and the halves of the amounts, each times
// an odd number of its own, added up and stirred as MurmurHash3 stirs at its end (A. Appleby, public domain). Not meant against forgers.
import { cellsOf, type ColumnBatch, type WordColumn } from "@monazite/core";

const WORDS = ["nomenclature", "code", "period", "exporter", "importer", "reported_by", "quality"] as const;
const SEEDS = [0x9747b28c, 0x3c6ef372] as const;

export class TableDigest {
  #low = 0;
  #high = 0;
  #rows = 0;

  add(batch: ColumnBatch): void {
    this.#take(batch, 1);
  }

  subtract(batch: ColumnBatch): void {
    this.#take(batch, -1);
  }

  /** A row that is kept aside: what it was and why are part of what the table says. */
  addText(text: string): void {
    this.#low = (this.#low + textHash(text, SEEDS[0])) | 0;
    this.#high = (this.#high + textHash(text, SEEDS[1])) | 0;
    this.#rows++;
  }

  /** "rows-hash". */
  toString(): string {
    return `${this.#rows}-${[this.#high, this.#low].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("")}`;
  }

  #take({ columns, rows }: ColumnBatch, sign: 1 | -1): void {
    const words = WORDS.map((name, seed) => hashed(columns[name], seed));
    const [value, mass] = [columns["value_usd"], columns["tonnes"]];
    if (!value || !("millionths" in value) || !mass || !("millionths" in mass)) throw new Error(`flows without amounts: ${String(cellsOf(value ?? []).length)}`);
    const [v, m] = [value.millionths, mass.millionths].map(({ buffer, byteOffset, length }) => new Int32Array(buffer, byteOffset, length * 2)) as [Int32Array, Int32Array];
    const [a0, a1, a2, a3, a4, a5, a6] = words as unknown as readonly [Hashed, Hashed, Hashed, Hashed, Hashed, Hashed, Hashed];
    let low = this.#low;
    let high = this.#high;
    for (let row = 0; row < rows; row++) {
      const [w0, w1, w2, w3, w4, w5, w6] = [a0.at[row] as number, a1.at[row] as number, a2.at[row] as number, a3.at[row] as number, a4.at[row] as number, a5.at[row] as number, a6.at[row] as number];
      const first = ((a0.first[w0] as number) + (a1.first[w1] as number) + (a2.first[w2] as number) + (a3.first[w3] as number) + (a4.first[w4] as number) + (a5.first[w5] as number) + (a6.first[w6] as number)) | 0;
      const second = ((a0.second[w0] as number) + (a1.second[w1] as number) + (a2.second[w2] as number) + (a3.second[w3] as number) + (a4.second[w4] as number) + (a5.second[w5] as number) + (a6.second[w6] as number)) | 0;
      const x = row * 2;
      const v0 = v[x] as number;
      const v1 = v[x + 1] as number;
      const m0 = m[x] as number;
      const m1 = m[x + 1] as number;
      low = (low + sign * last((first + Math.imul(v0, 0x9e3779b1) + Math.imul(v1, 0x85ebca77) + Math.imul(m0, 0xc2b2ae3d) + Math.imul(m1, 0x27d4eb2f)) | 0)) | 0;
      high = (high + sign * last((second + Math.imul(v0, 0x2c1b3c6d) + Math.imul(v1, 0x297a2d39) + Math.imul(m0, 0x1b56c4e9) + Math.imul(m1, 0x165667b1)) | 0)) | 0;
    }
    this.#low = low;
    this.#high = high;
    this.#rows += sign * rows;
  }
}

interface Hashed {
  readonly at: WordColumn["at"];
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function hashed(column: ColumnBatch["columns"][string] | undefined, seed: number): Hashed {
  if (!column || !("words" in column)) throw new Error("flows without words");
  return { at: column.at, first: Int32Array.from(column.words, (word) => textHash(word, SEEDS[0] + seed)), second: Int32Array.from(column.words, (word) => textHash(word, SEEDS[1] + seed)) };
}

/** 32 bits of a text, seeded. */
function textHash(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = mixed(hash, text.charCodeAt(at));
  return last(hash ^ text.length);
}

function mixed(hash: number, part: number): number {
  let k = Math.imul(part, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function last(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
