// The order of a batch's rows by some of its columns of words, found by counting along each column from the last to the first.
import type { ColumnBatch } from "./batch.js";

/**
 * Row numbers in the order of these columns' words, the first column first; rows that are alike stay as they came.
 *
 * @param by names of columns that hold words
 * @throws TypeError for a column that holds none
 */
export function orderOf({ rows, columns }: ColumnBatch, by: readonly string[]): Int32Array {
  let order = Int32Array.from({ length: rows }, (_, row) => row);
  let other = new Int32Array(rows);
  for (const name of [...by].reverse()) {
    const column = columns[name];
    if (!column || !("words" in column)) throw new TypeError(`no words in ${name}`);
    const { words, at } = column;
    if (words.length < 2) continue;
    const rank = ranksOf(words);
    const next = new Int32Array(words.length + 1);
    for (let row = 0; row < rows; row++) next[(rank[at[row] as number] as number) + 1]!++;
    for (let place = 1; place < next.length; place++) next[place]! += next[place - 1] as number;
    for (let place = 0; place < rows; place++) {
      const row = order[place] as number;
      other[next[rank[at[row] as number] as number]!++] = row;
    }
    [order, other] = [other, order];
  }
  return order;
}

/** Where each word stands among the words in order. */
function ranksOf(words: readonly string[]): Int32Array {
  const rank = new Int32Array(words.length);
  [...words.keys()].sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1)).forEach((number, place) => { rank[number] = place; });
  return rank;
}

/** How flows lie in a table: a mineral's year is one stretch of it. */
export const FLOW_ORDER = ["code", "period", "exporter", "importer", "nomenclature", "reported_by"] as const;
