// Two reports of a flow found in the store and held against each other. Reports of one publisher's file are paired with each other before others are: two
// publishers may have treated the same customs records differently.
import type { AnswerOf, contracts } from "@monazite/contracts";
import { byReliability, fobOfImport, inverseVariance, mirrorGap, mirrorVariances, reliabilities, type Reliability, type ReportedPair } from "@monazite/analysis/mirror";
import { groupBy } from "@monazite/analysis/ledger";
import { computedTerm, constantTerm, contentId, derivationOf, exact, recordTerm, refusal, remark, type MethodDerivation, type MethodNote } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import type { FlowSum } from "@monazite/store";
import { goodOfCode } from "../measures/asked-goods.js";

export type MirrorRow = AnswerOf<typeof contracts.mirror>["mirror"][number];
type Report = NonNullable<MirrorRow["exporterReport"]>;

export interface MirrorFound {
  readonly row: MirrorRow;
  readonly derivation: MethodDerivation;
}

/** One flow in one period, as each side and a publisher tell it. */
export interface Pair {
  readonly code: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly exporter: Report | null;
  readonly importer: Report | null;
  readonly published: Report | null;
}

export type ReconciledBy = "reliability" | "inverse-variance";
const METHODS = {
  "reliability": { id: "mirror.reliability", version: "1", formula: "V = w·X + (1 − w)·M/f, w = e^E / (e^E + e^S)" },
  "inverse-variance": { id: "mirror.inverse-variance", version: "1", formula: "V = (X/σx² + (M/f)/σm²) / (1/σx² + 1/σm²)" },
} as const;

/** @param sums by code, period, exporter, importer, reportedBy and series */
export function pairsOf(sums: readonly FlowSum[]): readonly Pair[] {
  const flows = groupBy(sums.filter(({ exporter, importer }) => exporter !== null && importer !== null), ({ code, period, exporter, importer }) => [code, period, exporter, importer].join("|"));
  return [...flows.values()].flatMap((own): readonly Pair[] => {
    const [first] = own;
    if (!first?.code || !first.period || !first.exporter || !first.importer) return [];
    const of = { code: first.code, period: first.period, from: first.exporter, to: first.importer };
    const by = (reporter: string): Report[] => own.filter(({ reportedBy }) => reportedBy === reporter).map(reportOf).sort((a, b) => (a.series < b.series ? -1 : 1));
    const [exporters, importers, published] = [by("exporter"), by("importer"), by("reconciled")];
    const paired = exporters.map((exporter) => ({ exporter, importer: importers.find(({ series }) => series === exporter.series) ?? null }));
    const left = importers.filter((importer) => !paired.some((one) => one.importer === importer));
    const both = paired.map((one) => ({ exporter: one.exporter, importer: one.importer ?? left.shift() ?? null }));
    const sides = [...both, ...left.map((importer) => ({ exporter: null, importer }))];
    return sides.map((side) => ({ ...of, ...side, published: published[0] ?? null }));
  });
}

function reportOf({ series, rows, valueUsd, tonnes, withoutValue, withoutTonnes, doubtfulTonnes }: FlowSum): Report {
  return { series: series ?? "", rows, valueUsd, tonnes, withoutValue, withoutTonnes, doubtfulTonnes };
}

/** What both sides tell of a pair, over all codes that both report: one that only one side has loaded would look like a lie of the other. FOB. */
export class ReportedTrade {
  readonly #pairs = new Map<string, { exporter: string; importer: string; exports: number; imports: number }>();
  readonly #factor: number;

  constructor(factor: number) {
    this.#factor = factor;
  }

  add(pairs: readonly Pair[]): void {
    for (const { from, to, exporter, importer } of pairs) {
      const [x, m] = [whole(exporter, "value"), whole(importer, "value")];
      if (x === null || m === null) continue;
      const before = this.#pairs.get(`${from}|${to}`) ?? { exporter: from, importer: to, exports: 0, imports: 0 };
      this.#pairs.set(`${from}|${to}`, { ...before, exports: before.exports + x, imports: before.imports + fobOfImport(m, this.#factor) });
    }
  }

  scores(by: ReconciledBy): Reliability {
    const pairs: readonly ReportedPair[] = [...this.#pairs.values()];
    return by === "reliability" ? reliabilities(pairs) : mirrorVariances(pairs);
  }
}

/** A report's amount, where every row of it has one: a sum that leaves rows out is no report of the whole. */
function whole(report: Report | null, of: "value" | "tonnes"): number | null {
  if (!report) return null;
  return of === "value" ? (report.withoutValue ? null : report.valueUsd) : report.withoutTonnes ? null : report.tonnes;
}

/** @param given the factor, when the asker gave it */
export function mirrorRow(pair: Pair, scores: Reliability | undefined, factor: number, given: boolean, by: ReconciledBy): MirrorFound {
  const { code, period, from, to, exporter, importer, published } = pair;
  const [x, m] = [whole(exporter, "value"), whole(importer, "value")];
  const fob = m === null ? null : fobOfImport(m, factor);
  const gap = mirrorGap(x, fob);
  const [xt, mt] = [whole(exporter, "tonnes"), whole(importer, "tonnes")];
  const score = { exporter: scores?.exporters.get(from) ?? null, importer: scores?.importers.get(to) ?? null };
  const reconciled = (reports: { readonly exporter: number | null; readonly importer: number | null }) => {
    // Reporters of whom nothing is known weigh the same.
    const known = { exporter: score.exporter ?? score.importer ?? 1, importer: score.importer ?? score.exporter ?? 1 };
    return by === "reliability" ? byReliability(reports, known) : inverseVariance(reports, known);
  };
  const value = reconciled({ exporter: x, importer: fob });
  const mass = reconciled({ exporter: xt, importer: mt });
  const id = contentId("mir", [code, period, from, to, exporter?.series ?? null, importer?.series ?? null]);
  const editions = (report: Report | null): { readonly editionIds: string[] } => ({ editionIds: report ? [report.series] : [] });
  const lone = x === null || fob === null;
  const sign = by === "reliability" ? ["E", "S"] : ["σx²", "σm²"];
  const label = by === "reliability" ? "term.reliability" : "term.error-variance";
  const terms = [
    ...(x === null ? [] : [recordTerm({ name: "X", of: from, label: "term.export-value", unit: "USD" }, exact(x), editions(exporter))]),
    ...(m === null ? [] : [recordTerm({ name: "M", of: to, label: "term.import-value", unit: "USD" }, exact(m), editions(importer)), { ...constantTerm({ name: "f", label: "term.freight" }, factor), origin: given ? "asker" as const : "method" as const }]),
    ...(lone ? [] : [
      computedTerm({ name: sign[0] ?? "", of: from, label }, told(score.exporter), null), computedTerm({ name: sign[1] ?? "", of: to, label }, told(score.importer), null),
      ...(value ? [computedTerm({ name: "w", label: "term.weight" }, exact(value.weightExporter), null)] : []),
    ]),
  ];
  const notes: MethodNote[] = [
    ...(value ? [] : [refusal("term-missing", { term: "term.export-value" })]),
    ...(value && lone ? [remark("term-missing", { term: x === null ? "term.export-value" : "term.import-value" })] : []),
    ...(m !== null && !given ? [remark("term-by-convention", { term: "term.freight", value: factor })] : []),
    ...(!lone && (score.exporter === null || score.importer === null) ? [remark("term-missing", { term: label })] : []),
    ...[exporter, importer].flatMap((report) => (report && report.withoutValue + report.withoutTonnes > 0 ? [remark("rows-without-quantity", { rows: Math.max(report.withoutValue, report.withoutTonnes) })] : [])),
    ...[exporter, importer].flatMap((report) => (report?.tonnes && report.doubtfulTonnes > 0 ? [remark("quantities-doubtful", { share: report.doubtfulTonnes / report.tonnes })] : [])),
    ...(hsCodes.get(code)?.basket ? [remark("basket-code", { codes: code })] : []),
  ];
  const { formula, ...method } = METHODS[by];
  return {
    row: {
      id, code, good: goodOfCode(code), stage: hsCodes.get(code)?.stage ?? null, period, exporter: from, importer: to, exporterUsd: exporter?.valueUsd ?? null, importerUsd: importer?.valueUsd ?? null, importerFob: fob,
      gapUsd: gap?.gap ?? null, ratio: x !== null && m !== null && x > 0 ? m / x : null, discrepancy: gap?.discrepancy ?? null, exporterTonnes: exporter?.tonnes ?? null, importerTonnes: importer?.tonnes ?? null, gapTonnes: mirrorGap(xt, mt)?.gap ?? null,
      reconciledUsd: value?.value ?? null, reconciledTonnes: mass?.value ?? null, weightExporter: value?.weightExporter ?? null, publishedUsd: published?.valueUsd ?? null, publishedTonnes: published?.tonnes ?? null, exporterReport: exporter, importerReport: importer, published,
    },
    derivation: derivationOf(method, formula, terms, { name: "V", ...(value ? exact(value.value) : { value: null, min: null, max: null }), unit: "USD" }, notes),
  };
}

/** Without end where a reporter and its partners never differ. */
const told = (score: number | null) => (score === null || !Number.isFinite(score) ? { value: null, min: null, max: null } : exact(score));
