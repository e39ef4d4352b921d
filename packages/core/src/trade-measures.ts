// The measures of goods that cross a border: each is told by one of the two ends, as weight or as money.
import type { FlowReporter } from "./flow-row.js";

export interface TradeMeasure {
  /** Who told it, and whose trade it is: the exporter (FOB) or the importer (CIF). */
  readonly reporter: "exporter" | "importer";
  readonly of: "weight" | "value";
}

const MEASURES: Readonly<Record<string, TradeMeasure>> = {
  "exports": { reporter: "exporter", of: "weight" },
  "imports": { reporter: "importer", of: "weight" },
  "export-value": { reporter: "exporter", of: "value" },
  "import-value": { reporter: "importer", of: "value" },
};

/** Null for a measure that is no trade between places. */
export function tradeMeasure(measure: string): TradeMeasure | null {
  return Object.hasOwn(MEASURES, measure) ? (MEASURES[measure] ?? null) : null;
}

/** Is it trade between places? */
export function isTradeMeasure(measure: string): boolean {
  return tradeMeasure(measure) !== null;
}

/** What a row of trade measures, as its reporter sees it; a flow reconciled of both is told as exports. */
export function measureOfTrade(reportedBy: FlowReporter, of: TradeMeasure["of"]): string {
  const side = reportedBy === "importer" ? "import" : "export";
  return of === "value" ? `${side}-value` : `${side}s`;
}

/** What trade is counted under whose code the registry does not place. */
export const OTHER_CODES = "other-codes";
