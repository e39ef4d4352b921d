import { within } from "../within.js";

/** Both reports of a flow, of one unit, values FOB; null where a side has none. */
export interface TwoReports {
  readonly exporter: number | null;
  readonly importer: number | null;
}

export interface Reconciled {
  readonly value: number;
  /** Weight of the exporter's report, 0 to 1; the importer's has the rest. */
  readonly weightExporter: number;
}

/**
 * One value out of two, each weighed by how exact its reporter is.
 *
 * Formula:  V = (X/σx² + M/σm²) / (1/σx² + 1/σm²)
 * Source:   ten Cate 2014, J. Econ. Stat. 234(1), doi 10.1515/jbnst-2014-0106: weights are reciprocals of the error variances.
 * Law:      between the two; equal variances give the mean; a side of endless variance is left out.
 *
 * @param variance of the errors of each reporter, above 0; Infinity where nothing is known of it
 * @returns the only report where there is one, null where there is none or neither weighs anything
 */
export function inverseVariance(reports: TwoReports, variance: { readonly exporter: number; readonly importer: number }): Reconciled | null {
  const [x, m] = [1 / within("σx²", variance.exporter, 0), 1 / within("σm²", variance.importer, 0)];
  // Two reporters without any error weigh the same.
  const weight = x === Infinity && m === Infinity ? 0.5 : x === Infinity ? 1 : m === Infinity ? 0 : x / (x + m);
  return reports.exporter !== null && reports.importer !== null && Number.isNaN(weight) ? null : weighed(reports, weight);
}

/**
 * The same by scores of reliability (`reliabilities`).
 *
 * Formula:  V = w·X + (1 − w)·M, w = e^E / (e^E + e^S), with E the exporter's score and S the importer's
 * Source:   Harvard Growth Lab, cleaning of the Atlas of Economic Complexity, class TradeDataReconciler: implementation seen.
 */
export function byReliability(reports: TwoReports, score: { readonly exporter: number; readonly importer: number }): Reconciled | null {
  const { exporter, importer } = score;
  // As 1 / (1 + e^(S − E)), which no large score overflows; two without limit are alike.
  return weighed(reports, exporter === importer ? 0.5 : 1 / (1 + Math.exp(importer - exporter)));
}

function weighed({ exporter, importer }: TwoReports, weight: number): Reconciled | null {
  if (exporter === null) return importer === null ? null : { value: within("M", importer, 0), weightExporter: 0 };
  if (importer === null) return { value: within("X", exporter, 0), weightExporter: 1 };
  return { value: weight * within("X", exporter, 0) + (1 - weight) * within("M", importer, 0), weightExporter: weight };
}
