// Figures of a publication on their way to the store: ids from edition and place in the table, gaps instead of numbers, what was printed kept.
import { parsePeriod, type Figure, type GapReason, type Observation, type ObservationKey, type Status } from "@monazite/core";

/** Precision of a number as printed: the worth of its last digit. "5278" gives 1, "4345.5" gives 0.1. */
export function lastDigitOf(printed: string): number {
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return Number(`1e-${decimals}`);
}

export interface Observed {
  readonly line: number;
  /** The column within the line, where a line holds several figures. */
  readonly column: string;
  readonly key: Pick<ObservationKey, "measure" | "good" | "area"> & Partial<ObservationKey>;
  readonly period: string;
  readonly printed: string;
  /** The number in `unit`, or why there is none. */
  readonly value: number | GapReason;
  /** "eq" unless the publisher prints a bound, which has no last digit. */
  readonly comparator?: "eq" | "lt" | "gt";
  readonly unit: string;
  /** Of one unit as printed, in `unit`; the precision of what was printed is scaled by it. */
  readonly factor?: number;
  readonly status: Status;
  readonly basis?: string | null;
  readonly definition?: string | null;
  readonly note?: string | null;
}

export function observationOf(editionId: string, sourceId: string, { line, column, key, period, printed, value, comparator = "eq", unit, factor = 1, status, basis = null, definition = null, note = null }: Observed): Observation {
  const gap = typeof value === "string" ? value : null;
  const figure: Figure | null = typeof value === "string" ? null : { printed: printed.trim(), comparator, value: Number((value * factor).toPrecision(15)), min: null, max: null, unit, precision: comparator === "eq" ? lastDigitOf(printed) * factor : null };
  return {
    id: `${editionId}.${line}${column && `.${column}`}`, key: { stage: null, counterpart: null, denominator: null, ...key }, period: parsePeriod(period), figure, gap, status, basis, definition, editionId, sourceId,
    locator: `line ${line}${column && `, ${column}`}`, note,
  };
}
