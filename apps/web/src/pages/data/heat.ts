// Coverage rows arranged for a heat map: one line an edition or a good, one cell a year. Counts only are added, so nothing is summed that should not be.
import type { AnswerOf, Contracts } from "@monazite/contracts";

export type CoverageRow = AnswerOf<Contracts["coverage"]>["coverage"][number];

export interface Cell {
  readonly figures: number;
  readonly gaps: number;
}

export interface HeatLine {
  readonly id: string;
  /** By year; a year that is not here holds nothing. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly figures: number;
}

export interface Heat {
  readonly years: readonly string[];
  /** The fullest first. */
  readonly lines: readonly HeatLine[];
  /** Least count of each shade after the first. */
  readonly breaks: readonly number[];
}

/** Shades of a cell with figures. */
export const SHADES = 5;

export function heatOf(rows: readonly CoverageRow[], by: "editionId" | "good"): Heat {
  const lines = new Map<string, Map<string, { figures: number; gaps: number }>>();
  for (const row of rows) {
    const cells = lines.get(row[by]) ?? new Map<string, { figures: number; gaps: number }>();
    lines.set(row[by], cells);
    const cell = cells.get(row.year) ?? { figures: 0, gaps: 0 };
    cells.set(row.year, cell);
    cell.figures += row.observations - row.gaps;
    cell.gaps += row.gaps;
  }
  const found = [...lines].map(([id, cells]) => ({ id, cells, figures: [...cells.values()].reduce((sum, { figures }) => sum + figures, 0) })).sort((a, b) => b.figures - a.figures || (a.id < b.id ? -1 : 1));
  const most = Math.max(1, ...found.flatMap(({ cells }) => [...cells.values()].map(({ figures }) => figures)));
  return { years: [...new Set(rows.map(({ year }) => year))].sort(), lines: found, breaks: breaksTo(most) };
}

/** Breaks between the shades, each a round number, by equal factors from 1 to the most: counts differ by powers of ten. */
function breaksTo(most: number): readonly number[] {
  const factor = most ** (1 / SHADES);
  return [...new Set(Array.from({ length: SHADES - 1 }, (_, index) => Math.max(2 + index, Number((factor ** (index + 1)).toPrecision(1)))))];
}

/** 0 for no figure at all; else 1 to SHADES. */
export function shadeOf(figures: number, breaks: readonly number[]): number {
  return figures === 0 ? 0 : 1 + breaks.filter((least) => figures >= least).length;
}
