// Monthly series out of loaded trade: one publisher's reports by one side, summed over the codes of a good. A month no row tells is not known, and not zero.
import { figuresOf, type Known } from "@monazite/analysis/effect";
import { groupBy } from "@monazite/analysis/ledger";
import { exactly, tradeMeasure, type TradeMeasure } from "@monazite/core";
import type { TradedUnder } from "@monazite/core/registry";
import type { FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";
import type { MonthlySeries } from "./monthly-series.js";

export interface TradeAsked {
  /** exports, imports, export-value, import-value. */
  readonly measure: string;
  readonly good: string;
  readonly under: TradedUnder;
  /** Whose trade it is. */
  readonly area: string;
  readonly edition: string | undefined;
}

/** The trade of one place: all partners together, and each alone. */
export interface TradeOf {
  readonly all: MonthlySeries | null;
  readonly byPartner: ReadonlyMap<string, MonthlySeries>;
  readonly sourceIds: readonly string[];
}

/** Null for a measure that is no trade. */
export async function tradeOf({ measure, good, under, area, edition }: TradeAsked, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<TradeOf | null> {
  const trade = tradeMeasure(measure);
  if (!trade || under.codes.length === 0) return null;
  const other = trade.reporter === "exporter" ? "importer" : "exporter";
  const rows = await store.flowSums({ ...under, [trade.reporter]: area, grain: "month", ...(edition !== undefined && { editionId: edition }) }, [other, "period", "reportedBy", "series", "digits"], clocks);
  // Of equally many periods, national lines go before the basket they open.
  const reports = [...groupBy(rows, ({ reportedBy, series, digits }) => `${reportedBy === trade.reporter ? 0 : 1}|${99 - (digits ?? 0)}|${series ?? ""}|${reportedBy ?? ""}`)].sort(([a, one], [b, two]) => periods(two) - periods(one) || (a < b ? -1 : 1));
  const [, report = []] = reports[0] ?? [];
  const seriesOf = (partner: string, own: readonly FlowSum[]): MonthlySeries => monthly({ measure, good, stage: null, area, counterpart: partner, denominator: null }, trade.of, own);
  return {
    all: report.length ? seriesOf("WLD", report) : null,
    byPartner: new Map([...groupBy(report.filter((row) => row[other] !== null), (row) => row[other] ?? "")].map(([partner, own]) => [partner, seriesOf(partner, own)])),
    sourceIds: [...new Set(report.flatMap(({ series }) => series ?? []))],
  };
}

const periods = (rows: readonly FlowSum[]): number => new Set(rows.map(({ period }) => period)).size;

function monthly(key: MonthlySeries["key"], of: TradeMeasure["of"], rows: readonly FlowSum[]): MonthlySeries {
  const field = of === "weight" ? "tonnes" : "valueUsd";
  const months = new Map<string, Known>();
  for (const [period, own] of groupBy(rows, (row) => row.period ?? "")) {
    const without = own.reduce((sum, row) => sum + (of === "weight" ? row.withoutTonnes : row.withoutValue), 0);
    const sum = own.reduce((total, row) => total + (row[field] ?? 0), 0);
    // Rows without a quantity make the sum a lower bound; were all without one, nothing is known.
    if (own.every((row) => row[field] === null)) continue;
    months.set(period, without > 0 ? { value: null, interval: { lo: sum, hi: null, loOpen: false, hiOpen: true } } : { value: sum, interval: exactly(sum) });
  }
  const figures = figuresOf(months);
  return { key, unit: of === "weight" ? "t" : "USD", basis: of === "weight" ? "gross" : null, definition: null, figures, kindOf: (period) => { const known = figures(period); return known === null ? "gap" : known.value === null ? "bounded" : "said"; }, entriesOf: () => [], told: new Set([...months].filter(([, { value }]) => value !== null).map(([month]) => month)) };
}
