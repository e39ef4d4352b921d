// Turns the lines of a data file into observations. A table is text, so that it loads fast and a revision reads well as a diff.
import { parsePeriod, type Figure, type Observation, type Period } from "@monazite/core";

/** A data file: numbered texts, then one tab-separated line an observation. */
export interface FactsTable {
  readonly SHA256: string;
  readonly TEXTS: string;
  readonly ROWS: string;
}

const COLUMNS = ["id", "measure", "good", "stage", "area", "counterpart", "denominator", "period", "comparator", "value", "min", "max", "unit", "precision", "printed", "gap", "status", "basis", "definition", "source", "locator", "note"] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const lines = (text: string): readonly string[] => text.slice(1, -1).split("\n");
const orNull = (cell: string): string | null => (cell === "" ? null : cell);
const number = (cell: string): number | null => (cell === "" ? null : Number(cell));

/** Every observation of a table, in the order of its lines. The casts are held by the schema test over the whole bundle. */
export function observationsOf(table: FactsTable, editionId: string): readonly Observation[] {
  const texts = lines(table.TEXTS);
  const periods = new Map<string, Period>();
  const period = (text: string): Period => {
    const known = periods.get(text) ?? parsePeriod(text);
    periods.set(text, known);
    return known;
  };
  const textAt = (cell: string): string | null => (cell === "" ? null : (texts[Number(cell)] ?? null));
  return lines(table.ROWS).map((line) => {
    const cells = line.split("\t");
    const row = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? ""])) as Row;
    return {
      id: row.id,
      key: { measure: row.measure, good: row.good, stage: orNull(row.stage) as Observation["key"]["stage"], area: row.area, counterpart: orNull(row.counterpart), denominator: orNull(row.denominator) },
      period: period(row.period),
      figure: row.gap === "" ? figureOf(row) : null,
      gap: orNull(row.gap) as Observation["gap"],
      status: row.status as Observation["status"],
      basis: orNull(row.basis),
      definition: textAt(row.definition),
      editionId,
      sourceId: row.source,
      locator: row.locator,
      note: textAt(row.note),
    };
  });
}

function figureOf(row: Row): Figure {
  return {
    printed: orNull(row.printed),
    comparator: row.comparator as Figure["comparator"],
    value: number(row.value),
    min: number(row.min),
    max: number(row.max),
    unit: row.unit,
    precision: number(row.precision),
  };
}
