import { mirrorGap } from "./gap.js";

/** All trade of one pair in one period, by both. */
export interface ReportedPair {
  readonly exporter: string;
  readonly importer: string;
  /** FOB, in dollars. */
  readonly exports: number;
  readonly imports: number;
}

export interface Reliability {
  /** Of each place as an exporter, and as an importer: higher where it and its partners say the same; Infinity where they never differ. */
  readonly exporters: ReadonlyMap<string, number>;
  readonly importers: ReadonlyMap<string, number>;
}

const ROUNDS = 25;
/** Dollars; smaller values say nothing of a reporter. */
export const LEAST_VALUE = 1000;

/**
 * How far each place's reports can be relied on, told by how they fit its partners', whose own reliability counts.
 *
 * Formula:  E_i = n_i / Σ_j D_ij·S_j and S_j = m_j / Σ_i D_ij·E_i, 25 rounds from 1, with D = |X − M| / (X + M) and n, m the numbers of partners
 * Source:   Harvard Growth Lab, class TradeDataReconciler (rounds, start, the threshold of 1,000 dollars); its discrepancy is not in the code seen, and ours is the
 *           difference as a part of the sum.
 */
export function reliabilities(pairs: readonly ReportedPair[]): Reliability {
  const told = pairs.flatMap(({ exporter, importer, exports, imports }) => (exports < LEAST_VALUE || imports < LEAST_VALUE ? [] : [{ exporter, importer, d: mirrorGap(exports, imports)?.discrepancy ?? 0 }]));
  let exporters = new Map(told.map(({ exporter }) => [exporter, 1]));
  let importers = new Map(told.map(({ importer }) => [importer, 1]));
  for (let round = 0; round < ROUNDS; round++) {
    const next = scores(told, "exporter", ({ importer }) => importers.get(importer) ?? 1);
    importers = scores(told, "importer", ({ exporter }) => exporters.get(exporter) ?? 1);
    exporters = next;
  }
  return { exporters, importers };
}

type Told = { readonly exporter: string; readonly importer: string; readonly d: number };

function scores(told: readonly Told[], end: "exporter" | "importer", partner: (pair: Told) => number): Map<string, number> {
  const sums = new Map<string, { differ: number; partners: number }>();
  for (const pair of told) {
    const before = sums.get(pair[end]) ?? { differ: 0, partners: 0 };
    // No difference with a partner beyond all doubt is still no difference.
    sums.set(pair[end], { differ: before.differ + (pair.d === 0 ? 0 : pair.d * partner(pair)), partners: before.partners + 1 });
  }
  return new Map([...sums].map(([id, { differ, partners }]) => [id, partners / differ]));
}

/** Variance of each reporter's errors: the mean square of ln(M/X) over its partners, who may be as wrong themselves. For `inverseVariance`. */
export function mirrorVariances(pairs: readonly ReportedPair[]): Reliability {
  const of = (end: "exporter" | "importer"): ReadonlyMap<string, number> => {
    const sums = new Map<string, { squares: number; partners: number }>();
    for (const pair of pairs) {
      const ratio = pair.exports < LEAST_VALUE || pair.imports < LEAST_VALUE ? null : mirrorGap(pair.exports, pair.imports)?.logRatio;
      if (ratio === null || ratio === undefined) continue;
      const before = sums.get(pair[end]) ?? { squares: 0, partners: 0 };
      sums.set(pair[end], { squares: before.squares + ratio ** 2, partners: before.partners + 1 });
    }
    return new Map([...sums].map(([id, { squares, partners }]) => [id, squares / partners]));
  };
  return { exporters: of("exporter"), importers: of("importer") };
}
