// What an entry of the ledger can say, and about which cells. Claims, observations and relations are all brought to this form.
import type { Interval, ObservationKey, Period } from "@monazite/core";

/** Figures that measure the same thing of the same thing in the same place, period by period. */
export interface Series {
  /** Equal exactly when the keys are. */
  readonly id: string;
  /** Does a longer period hold the sum of its parts? Exports do; prices and stocks do not. */
  readonly adds: boolean;
  /** Can it be below zero? Balances can; tonnes cannot. */
  readonly signed: boolean;
  /** What it is of, for people; the solver asks nothing of it. */
  readonly about?: SeriesAbout;
}

export interface SeriesAbout {
  readonly key: ObservationKey;
  readonly unit: string;
  readonly basis: string | null;
  readonly definition: string | null;
  readonly isOutlook: boolean;
  /** A mine or a company, where the figures are not of the whole place. */
  readonly scope: string | null;
}

export interface LevelCell {
  readonly kind: "level";
  readonly series: Series;
  readonly period: Period;
}

/** One level divided by another: a growth factor, a share, a multiple. `to` is null where nobody says against what. */
export interface RatioCell {
  readonly kind: "ratio";
  readonly of: LevelCell;
  readonly to: LevelCell | null;
  /** Which ratio it is where `to` is not known: "yoy", "share of world-production". */
  readonly label: string;
}

/** One level less another. */
export interface DifferenceCell {
  readonly kind: "difference";
  readonly of: LevelCell;
  readonly to: LevelCell | null;
  readonly label: string;
}

export type Cell = LevelCell | RatioCell | DifferenceCell;

export type Says =
  | { readonly kind: "within"; readonly cell: Cell; readonly interval: Interval }
  /** Σ coefficient · cell = 0: a sum over parts, a stock balance (opening + in − out − closing). */
  | { readonly kind: "linear"; readonly terms: readonly { readonly cell: Cell; readonly coefficient: number }[] }
  /** The n-th highest or lowest of itself and the others; not `exact`: of a longer list than the others, so at most n − 1 of them stand above. */
  | { readonly kind: "rank"; readonly cell: LevelCell; readonly others: readonly LevelCell[]; readonly n: number; readonly highest: boolean; readonly exact: boolean };

export interface LedgerEntry {
  readonly id: string;
  /** Whose word it is: pages that repeat one report share a family and count once. */
  readonly family: string;
  /** The greater, the rather it is taken to be right where entries clash. */
  readonly authority: number;
  /** Holds by definition: never the one that is wrong. */
  readonly certain?: true;
  readonly says: Says;
}

/** The cells an entry speaks of. */
export function cellsOf(says: Says): readonly Cell[] {
  switch (says.kind) {
    case "within": return [says.cell];
    case "linear": return says.terms.map(({ cell }) => cell);
    case "rank": return [says.cell, ...says.others];
  }
}

/** One line that is equal exactly when two cells are. Periods count by their days: "2025-Q1" is "2025-01/2025-03". */
export function cellId(cell: Cell): string {
  if (cell.kind === "level") return `${cell.series.id} @${cell.period.start ?? ".."}/${cell.period.end ?? ".."}`;
  return `${cellId(cell.of)} ${cell.kind === "ratio" ? "÷" : "−"} ${cell.to ? cellId(cell.to) : `(${cell.label})`}`;
}
