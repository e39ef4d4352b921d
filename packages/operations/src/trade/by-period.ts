// What sums by period say beside their amounts: how far they are from the same period a year before, and how many places have reported so far.
import { growthOnYear } from "@monazite/analysis/mirror";
import { parsePeriod, yearsBefore } from "@monazite/core";
import type { FlowFilter, FlowGroupKey, FlowSum, Store } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";

/** A year earlier, as text: "2025-10" becomes "2024-10". */
export const yearEarlier = (period: string): string => yearsBefore(parsePeriod(period)).text;

const groupOf = (row: Omit<FlowSum, "nomenclature">, period: string | null): string => [row.exporter, row.importer, row.code, period, row.reportedBy, row.series, row.digits].join("|");

/** Growth of the money of each sum; null where rows of either give no value, for then it is no sum of the whole. */
export function growthOf(sums: readonly FlowSum[]): (row: Omit<FlowSum, "nomenclature">) => number | null {
  const known = new Map(sums.map((row) => [groupOf(row, row.period), row.withoutValue > 0 ? null : row.valueUsd]));
  return (row) => (row.period === null || row.withoutValue > 0 ? null : growthOnYear(row.valueUsd, known.get(groupOf(row, yearEarlier(row.period))) ?? null));
}

export interface ReportersOfPeriod {
  readonly period: string;
  readonly reportedBy: string;
  readonly series: string;
  readonly places: number;
  readonly before: number | null;
}

/** How many places report in each period, and how many did a year before: fewer now means that the period is not whole yet. */
export async function reportersBy(filter: FlowFilter, { store, clocks }: { readonly store: Store; readonly clocks: Asked["clocks"] }): Promise<readonly ReportersOfPeriod[]> {
  const counted = new Map<string, { period: string; reportedBy: string; series: string; places: number }>();
  for (const [reportedBy, end] of [["exporter", "exporter"], ["importer", "importer"], ["reconciled", "exporter"]] as const satisfies readonly (readonly [FlowFilter["reportedBy"], FlowGroupKey])[]) {
    if (filter.reportedBy !== undefined && filter.reportedBy !== reportedBy) continue;
    for (const { period, series } of await store.flowSums({ ...filter, reportedBy }, [end, "period", "series"], clocks)) {
      if (period === null) continue;
      const key = `${reportedBy}|${series ?? ""}|${period}`;
      counted.set(key, { period, reportedBy, series: series ?? "", places: (counted.get(key)?.places ?? 0) + 1 });
    }
  }
  return [...counted.values()].map((one) => ({ ...one, before: counted.get(`${one.reportedBy}|${one.series}|${yearEarlier(one.period)}`)?.places ?? null })).sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : a.reportedBy < b.reportedBy ? -1 : 1));
}
