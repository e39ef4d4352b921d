// How measures behave over time, in the words of the registry of measures.
import { measures } from "@monazite/core/registry";

/** Amounts of a period: a longer one holds the sum of its parts. Capacity, prices, stocks and ratios do not add. */
export const FLOWS: ReadonlySet<string> = new Set([
  "production", "exports", "imports", "net-imports", "net-exports", "export-value", "import-value", "demand", "consumption", "supply", "market-balance",
  "stockpile-release", "sales-volume", "revenue", "net-profit", "pre-tax-profit", "operating-profit", "licence-applications", "licence-approvals",
]);

/** Measures that can be below zero. */
export const SIGNED: ReadonlySet<string> = new Set(measures.all.filter(({ isSigned }) => isSigned).map(({ id }) => id));

/** Amounts per year whose unit news often leaves at "t". */
export const YEARLY: ReadonlySet<string> = new Set(["capacity", "planned-capacity", "recycling-capacity"]);
