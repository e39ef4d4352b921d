// The order of a batch's rows by some of its columns of words, found by counting along each column from the last to the first that is not in order as it came.
import type { ColumnBatch, WordColumn } from "@monazite/core";

/**
 * Row numbers in the order of these columns' words, the first column first; rows that are alike stay as they came.
 *
 * @param by names of columns that hold words
 * @throws TypeError for a column that holds none
 */
export function orderOf({ rows, columns }: ColumnBatch, by: readonly string[]): Int32Array {
  const sorted = by.flatMap((name): Ranked[] => {
    const column = columns[name];
    if (!column || !("words" in column)) throw new TypeError(`no words in ${name}`);
    return column.words.length < 2 ? [] : [{ at: column.at, rank: ranksOf(column.words) }];
  });
  let order = new Int32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  let other = new Int32Array(rows);
  for (const { at, rank } of sorted.slice(0, firstOrdered(rows, sorted)).reverse()) {
    const next = new Int32Array(rank.length + 1);
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

interface Ranked extends Pick<WordColumn, "at"> {
  /** Where each word stands among the words in order. */
  readonly rank: Int32Array;
}

/** The first column from which on the rows lie in order as they came, as published tables mostly do: those columns need no sorting. */
function firstOrdered(rows: number, sorted: readonly Ranked[]): number {
  const isOrdered = sorted.map(() => true);
  for (let row = 1; row < rows && isOrdered.includes(true); row++) {
    let step = 0;
    for (let column = sorted.length - 1; column >= 0; column--) {
      const { at, rank } = sorted[column] as Ranked;
      step = (rank[at[row] as number] as number) - (rank[at[row - 1] as number] as number) || step;
      if (step < 0) isOrdered[column] = false;
    }
  }
  const first = isOrdered.indexOf(true);
  return first < 0 ? sorted.length : first;
}

function ranksOf(words: readonly string[]): Int32Array {
  const rank = new Int32Array(words.length);
  [...words.keys()].sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1)).forEach((number, place) => { rank[number] = place; });
  return rank;
}

/** How the flows of a file that is held whole are given: the same rows in another order are the same table. */
export const FLOW_ORDER = ["code", "period", "exporter", "importer", "nomenclature", "reported_by"] as const;
