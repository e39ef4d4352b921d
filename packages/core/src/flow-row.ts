// A reported trade flow, and how far its quantity is the reporter's own.

/**
 * reported: the reporter's own · estimated: by the publisher, who says so · imputed: found to follow a unit value that many partners share ·
 * missing: none · confidential: kept back by its publisher under statistics law · suspicious: out of all proportion to the unit values beside it. It travels to every share built on it.
 */
export const FLOW_QUALITIES = ["reported", "estimated", "imputed", "missing", "suspicious", "confidential"] as const;
export type FlowQuality = (typeof FLOW_QUALITIES)[number];

/** exporter, importer: one of the two reports of a flow · reconciled: made of both by the publisher. */
export const FLOW_REPORTERS = ["exporter", "importer", "reconciled"] as const;
export type FlowReporter = (typeof FLOW_REPORTERS)[number];

/** One report of one flow. */
export interface FlowRow {
  /** "HS2022"; "HS" where the publisher does not say which. */
  readonly nomenclature: string;
  readonly code: string;
  /** "2023" or "2023-05". */
  readonly period: string;
  readonly exporter: string;
  readonly importer: string;
  readonly reportedBy: FlowReporter;
  /** US dollars; null where the publisher gives none. */
  readonly valueUsd: number | null;
  /** Tonnes, gross; null where the publisher gives none. */
  readonly tonnes: number | null;
  readonly quality: FlowQuality;
}

/** What a sum over flows holds, and what it leaves out. */
export interface FlowTotals {
  readonly rows: number;
  readonly valueUsd: number | null;
  readonly tonnes: number | null;
  /** Rows without a value, and without a quantity: what the sums leave out. */
  readonly withoutValue: number;
  readonly withoutTonnes: number;
  /** Tonnes that are not the reporter's own: estimated, imputed or suspicious. */
  readonly doubtfulTonnes: number;
}
