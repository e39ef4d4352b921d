// Rows that speak of the same thing: equal ones count once, ones that differ are kept aside, all of them, for which is right is not ours to say.
import type { Tally } from "../tally.js";
import type { Row } from "./rows.js";

export interface Keyed<T> {
  /** What the row speaks of. */
  readonly key: string;
  /** What it says of that. */
  readonly says: string;
  readonly row: Row;
  readonly item: T;
}

/** What is kept, in the order of the rows. @param column the column that differs, for the words of the problem */
export function eachOnce<T>(found: readonly Keyed<T>[], tally: Tally, column: string): readonly T[] {
  const groups = new Map<string, Keyed<T>[]>();
  for (const one of found) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    if (rest.some(({ says }) => says !== first.says)) {
      for (const { row } of [first, ...rest]) tally.aside(row, "duplicate-conflicting", column);
      return [];
    }
    for (const { row } of rest) tally.remark(row, "duplicate-identical");
    return [first.item];
  });
}
