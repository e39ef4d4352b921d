import { groupBy } from "@monazite/analysis/ledger";
import { unitValueOf } from "@monazite/analysis/prices";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { sumOfDecimals } from "@monazite/core";
import type { FlowGroupKey, FlowSum } from "@monazite/store";
import { answer } from "../envelope/answer.js";
import { whyNoTrade } from "../envelope/empty.js";
import { namesOf } from "../names/names-of.js";
import { resolveMineralOrGood } from "../names/resolve.js";
import { askedFlows, basketsAmong } from "../trade/asked-flows.js";
import { growthOf, reportersBy, yearEarlier } from "../trade/by-period.js";

type Answer = AnswerOf<typeof contracts.flows>;

/** Each report and each series by itself: the exporter's and the importer's word on one flow, or two publishers', are never one sum. */
export const flows = answer(contracts.flows, { id: "flows.sum", version: "2" }, async ({ reporter, by = "exporter,importer", top, series, digits, ...input }, asked) => {
  const { codes, grain, filter: wanted } = askedFlows(input);
  const filter = { ...wanted, ...(reporter !== undefined && { reportedBy: reporter }), ...(digits !== undefined && { digits }) };
  const keys = [...new Set([...by.split(",") as FlowGroupKey[], "reportedBy" as const, "series" as const, "digits" as const])];
  const byPeriod = keys.includes("period");
  // The year before the first is looked at too, so that the first has something to grow from.
  const since = byPeriod ? input.from : undefined;
  const wider = since === undefined ? filter : { ...filter, from: yearEarlier(since) };
  const isMeant = (row: { readonly period: string | null; readonly series: string | null }): boolean => since === undefined || (row.period ?? "") >= since;
  const all = (await asked.store.flowSums(wider, keys, asked.clocks)).filter((row) => series === undefined || row.series === series);
  const sums = all.filter(isMeant);
  const growth = growthOf(byPeriod ? all : []);
  const shown = top === undefined ? sums : sums.slice(0, top);
  const found = codes ?? [];
  return {
    answer: {
      flows: shown.map(({ nomenclature: _, ...row }) => ({ ...row, ...(byPeriod && { firstPeriod: null, lastPeriod: null }), reportedBy: row.reportedBy as Answer["flows"][number]["reportedBy"], series: row.series ?? "", digits: row.digits ?? 0, unitValue: unitValueOf(row), onYear: growth(row) })),
      rest: restOf(sums.slice(shown.length)),
      reporters: byPeriod ? (await reportersBy(wider, asked)).filter((one) => isMeant(one) && (series === undefined || one.series === series)) as Answer["reporters"] : [],
      codes: [...found],
      baskets: basketsAmong(found),
      names: namesOf([input.good === undefined ? null : resolveMineralOrGood(input.good).id, ...shown.flatMap((row) => [row.exporter, row.importer])]),
    },
    sourceIds: shown.map((row) => row.series ?? ""),
    empty: shown.length ? null : await whyNoTrade(asked, codes, grain, input.edition),
  };
});

/** Sums of what is left out, for each report and each length of codes. */
function restOf(rows: readonly FlowSum[]): Answer["rest"] {
  return [...groupBy(rows, ({ reportedBy, series, digits }) => [reportedBy, series, digits].join("|")).values()].flatMap((own) => {
    const [first] = own;
    const sum = (of: (row: FlowSum) => number | null): number | null => (own.every((row) => of(row) === null) ? null : sumOfDecimals(own.map((row) => of(row) ?? 0)));
    return first ? [{
      reportedBy: first.reportedBy as Answer["rest"][number]["reportedBy"], series: first.series ?? "", digits: first.digits ?? 0, groups: own.length, rows: sum((row) => row.rows) ?? 0, valueUsd: sum((row) => row.valueUsd), tonnes: sum((row) => row.tonnes),
      withoutValue: sum((row) => row.withoutValue) ?? 0, withoutTonnes: sum((row) => row.withoutTonnes) ?? 0, doubtfulTonnes: sum((row) => row.doubtfulTonnes) ?? 0,
    }] : [];
  });
}
