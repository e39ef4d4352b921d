// One page of a list that is already in memory, under the same rules as a page out of the store.
import type { Page, PageRequest } from "@monazite/store";

/** `idOf` must be different for every row; it is what a cursor remembers. A place that is gone begins the list again. */
export function pageOf<T>(rows: readonly T[], idOf: (row: T) => string, { after, limit }: PageRequest): Page<T> {
  const from = after === null ? 0 : rows.findIndex((row) => idOf(row) === after) + 1;
  const shown = rows.slice(from, from + limit);
  const last = shown.at(-1);
  return { rows: shown, next: last !== undefined && from + limit < rows.length ? idOf(last) : null, total: rows.length };
}
