// Trade flows as the store gives them back, row by row or summed, and the rows of a file that were kept aside.

import type { FlowReporter, FlowRow, FlowTotals } from "@monazite/core";
import type { LinesUnder } from "@monazite/core/registry";

export interface StoredFlow extends FlowRow {
  readonly id: string;
  readonly editionId: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface FlowFilter {
  readonly codes?: readonly string[];
  /** Beside these codes, national lines below six digits. Only with `codes`. */
  readonly lines?: readonly LinesUnder[];
  /** Codes of so many digits. */
  readonly digits?: number;
  readonly exporter?: string;
  readonly importer?: string;
  /** To one of these, such as the members of a group. */
  readonly importers?: readonly string[];
  /** Periods from this text on, in the order of periods: "2022", "2022-03". */
  readonly from?: string;
  /** To this period, its months included. */
  readonly until?: string;
  /** Years only, or months only; a year and its months are never in one sum. */
  readonly grain?: "year" | "month";
  readonly reportedBy?: FlowReporter;
  readonly editionId?: string;
  /** With the rows of reporters for the world as a whole, which are sums of their rows for partners; without them unless true. */
  readonly withTotals?: boolean;
}

export const FLOW_GROUPS = ["exporter", "importer", "code", "period", "reportedBy", "series", "digits", "nomenclature"] as const;
export type FlowGroupKey = (typeof FLOW_GROUPS)[number];

/** A sum over rows that are alike in some of their columns; the columns it was not grouped by are null. */
export interface FlowSum extends FlowTotals {
  readonly exporter: string | null;
  readonly importer: string | null;
  readonly code: string | null;
  readonly period: string | null;
  readonly reportedBy: string | null;
  /** The publisher's series: what the ids of its editions begin with. */
  readonly series: string | null;
  /** How long its codes are: 6 of the Harmonized System, 8 or 10 of national lines. A code and those it begins are never in one sum that is grouped by this. */
  readonly digits: number | null;
  /** "HS2022", or a country's own: "CHN2024". */
  readonly nomenclature: string | null;
  /** The earliest and the latest period of its rows. */
  readonly firstPeriod: string;
  readonly lastPeriod: string;
}

/** A row of a file that is in no table. */
export interface KeptAside {
  readonly editionId: string;
  readonly file: string;
  readonly code: string;
  readonly line: number;
  readonly column: string | null;
  readonly raw: string;
}
