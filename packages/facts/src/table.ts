// Turns the lines of a data file into observations. A table is text, so that it loads fast and a revision reads well as a diff.
import type { Figure, Observation, Period } from "@monazite/core";

/** A data file: periods, numbered texts, then one tab-separated line an observation. */
export interface FactsTable {
  /** SHA-256 of texts and rows, as 64 hex digits. */
  readonly sha256: string;
  readonly periods: string;
  readonly texts: string;
  readonly rows: string;
}

const lines = (text: string): readonly string[] => text.slice(1, -1).split("\n");
const orNull = (cell: string): string | null => (cell === "" ? null : cell);
const number = (cell: string): number | null => (cell === "" ? null : Number(cell));

/** Every observation of a table, in the order of its lines. The casts are held by the schema test over the whole bundle. */
export function observationsOf(table: FactsTable, editionId: string): readonly Observation[] {
  const texts = lines(table.texts);
  const periods = new Map(lines(table.periods).map((line) => {
    const [text = "", grain = "", start = "", end = ""] = line.split("\t");
    return [text, { text, grain: grain as Period["grain"], start, end }];
  }));
  const period = (text: string): Period => periods.get(text) ?? { text, grain: "range", start: null, end: null };
  const textAt = (cell: string): string | null => (cell === "" ? null : (texts[Number(cell)] ?? null));
  return lines(table.rows).map((line) => {
    // The columns in the order of tooling/scripts/facts-rows.mjs.
    const [id = "", measure = "", good = "", stage = "", area = "", counterpart = "", denominator = "", when = "", comparator = "", value = "", min = "", max = "", unit = "", precision = "", printed = "", gap = "", status = "", basis = "", definition = "", source = "", locator = "", note = ""] = line.split("\t");
    return {
      id,
      key: { measure, good, stage: orNull(stage) as Observation["key"]["stage"], area, counterpart: orNull(counterpart), denominator: orNull(denominator) },
      period: period(when),
      figure: gap === "" ? { printed: orNull(printed), comparator: comparator as Figure["comparator"], value: number(value), min: number(min), max: number(max), unit, precision: number(precision) } : null,
      gap: orNull(gap) as Observation["gap"],
      status: status as Observation["status"],
      basis: orNull(basis),
      definition: textAt(definition),
      editionId,
      sourceId: source,
      locator,
      note: textAt(note),
    };
  });
}
