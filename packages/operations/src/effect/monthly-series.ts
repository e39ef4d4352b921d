// A monthly series as `effect` needs it, wherever it comes from: what is known of a period, how, and by which entries.
import type { Figures, Known } from "@monazite/analysis/effect";
import type { ObservationKey } from "@monazite/core";
import type { CellKind } from "../ledger/known-series.js";

export interface MonthlySeries {
  readonly key: ObservationKey;
  readonly unit: string;
  readonly basis: string | null;
  readonly definition: string | null;
  readonly figures: Figures;
  readonly kindOf: (period: string) => CellKind;
  readonly entriesOf: (period: string) => readonly string[];
  /** Months with a figure, for the choice between series. */
  readonly told: ReadonlySet<string>;
}

/** A month nobody printed has the middle of narrow bounds for its number, and none of wide ones. */
export function knownOf(kind: CellKind, interval: Known["interval"]): Known {
  const { lo, hi } = interval;
  return { value: kind === "bounded" || kind === "gap" || lo === null || hi === null ? null : (lo + hi) / 2, interval };
}
