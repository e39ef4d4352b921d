// How a table whose rows are not held writes its numbers, told by its first rows: what a comma or a dot means behind semicolons is asked where nobody said it.
import { Refusal } from "../problem.js";
import type { TableInput } from "../reader.js";
import { groupingDot, type NumberStyle } from "./numbers.js";
import { recordsOf } from "./records.js";

/** @param names columns of numbers, as they were bound @throws Refusal `dialect-ambiguous` */
export function dialectOf({ header, sample, options }: Pick<TableInput, "header" | "sample" | "options">, columns: ReadonlyMap<string, number>, names: readonly string[]): NumberStyle {
  const { decimal } = options;
  if (decimal !== undefined) return { decimal, thousands: true };
  if (header.delimiter !== ";") return {};
  const places = names.flatMap((name) => columns.get(name) ?? []);
  const cells = sampled(sample).flatMap((row) => places.map((at) => (row[at] ?? "").trim()));
  const doubtful = cells.find((cell) => /^\d[\d.]*,\d+$/.test(cell)) ?? groupingDot(header.delimiter, decimal, cells);
  if (doubtful !== null) throw new Refusal("dialect-ambiguous", doubtful);
  return {};
}

/** The rows of a sample but the last, which may be cut off; all of a short one. */
function sampled(sample: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  try {
    for (const { cells } of recordsOf(sample, ";")) rows.push(cells);
  } catch (error) {
    // A quote that the end of the sample leaves open.
    if (!(error instanceof Refusal)) throw error;
  }
  return rows;
}
