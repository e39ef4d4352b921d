// What a table of flows says, its rows kept aside among it, in a few digits that do not depend on the order of its rows or on how they were parted into batches: each row is hashed
// for itself and the hashes are added up, so that a row can also be taken out again. Two lanes of 32 bits, mixed as MurmurHash3 mixes
// (A. Appleby, public domain); not meant against forgers.
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
    let [low, high] = [this.#low, this.#high];
    for (let row = 0; row < rows; row++) {
      let [a, b] = [0, 0];
      for (const { at, first, second } of words) {
        const word = at[row] as number;
        a += first[word] as number;
        b += second[word] as number;
      }
      const x = row * 2;
      const [v0, v1, m0, m1] = [v[x] as number, v[x + 1] as number, m[x] as number, m[x + 1] as number];
      low = (low + sign * last(mixed(mixed(mixed(mixed(mixed(SEEDS[0], a | 0), v0), v1), m0), m1))) | 0;
      high = (high + sign * last(mixed(mixed(mixed(mixed(mixed(SEEDS[1], b | 0), v0), v1), m0), m1))) | 0;
    }
    [this.#low, this.#high] = [low, high];
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
