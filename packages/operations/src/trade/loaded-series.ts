// What loaded trade says of a series, month by month or year by year: each publisher's and each length of codes' by itself, as the place itself reports it or
// a publisher reconciles it. A reporter's own total for the world is taken where there is one, else the sum of its partners, never both.
import type { AnswerOf, contracts } from "@monazite/contracts";
import { exactly, FLOW_REPORTERS, measureOfTrade, parsePeriod, previousPeriod, tradeMeasure, type FlowReporter, type Period } from "@monazite/core";
import { groupBy } from "@monazite/analysis/ledger";
import type { FlowFilter, FlowGroupKey, FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";
import { alongOf, type Known } from "../ledger/along.js";
import { askedFlows } from "./asked-flows.js";

type Row = AnswerOf<typeof contracts.series>["trade"][number];
const WORLD = "WLD";

interface SeriesAsked {
  readonly good: string;
  readonly measure: string;
  readonly area: string;
  readonly counterpart: string | null;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly grain?: "month" | "year" | undefined;
}

/** Months where months are loaded, unless years are asked for. */
export async function loadedSeries({ good, measure, area, counterpart, from, until, grain }: SeriesAsked, asked: Asked): Promise<readonly Row[]> {
  const of = tradeMeasure(measure)?.of;
  if (of === undefined) return [];
  for (const each of grain ? [grain] : (["month", "year"] as const)) {
    const { filter } = askedFlows({ good, grain: each });
    const found: Row[] = [];
    for (const reportedBy of FLOW_REPORTERS.filter((one) => measureOfTrade(one, of) === measure)) {
      const sums = await sumsOf({ ...filter, reportedBy }, reportedBy === "importer" ? ["importer", "exporter"] : ["exporter", "importer"], area, counterpart ?? WORLD, asked);
      for (const [, own] of [...groupBy(sums, ({ series, digits }) => `${series ?? ""} ${digits ?? 0}`)].sort(([a], [b]) => (a < b ? -1 : 1))) found.push(...rowsOf(own, reportedBy, measure, of));
    }
    const shown = found.filter(({ period }) => (from === undefined || (period.start ?? "") >= (parsePeriod(from).start ?? "")) && (until === undefined || (period.end ?? "") <= (parsePeriod(until).end ?? "")));
    if (shown.length) return shown;
  }
  return [];
}

async function sumsOf(filter: FlowFilter, [own, other]: readonly ["exporter" | "importer", "exporter" | "importer"], area: string, counterpart: string, { store, clocks }: Asked): Promise<readonly FlowSum[]> {
  const read = (more: FlowFilter, by: readonly FlowGroupKey[]): Promise<readonly FlowSum[]> => store.flowSums({ ...filter, [own]: area, ...more }, by, clocks);
  if (counterpart !== WORLD) return read({ [other]: counterpart, withTotals: true }, ["period", "series", "digits"]);
  // Code by code: a good has several, and of one the total may be loaded and of another the partners only.
  const by = ["period", "series", "digits", "code"] as const;
  const ofCode = ({ series, code }: FlowSum): string => `${series ?? ""} ${code ?? ""}`;
  const totals = await read({ [other]: WORLD, withTotals: true }, by);
  const hasTotals = new Set(totals.map(ofCode));
  const all = [...totals, ...(await read({ withTotals: false }, by)).filter((sum) => !hasTotals.has(ofCode(sum)))];
  return [...groupBy(all, ({ period, series, digits }) => `${period ?? ""} ${series ?? ""} ${digits ?? 0}`).values()].map(together);
}

/** The sums of a good's codes as one. An amount that no code has is none. */
function together(sums: readonly FlowSum[]): FlowSum {
  const [first, ...more] = sums as readonly [FlowSum, ...FlowSum[]];
  const added = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b);
  return more.reduce((sum, { rows, valueUsd, tonnes, withoutValue, withoutTonnes, doubtfulTonnes }): FlowSum => ({
    ...sum, rows: sum.rows + rows, valueUsd: added(sum.valueUsd, valueUsd), tonnes: added(sum.tonnes, tonnes), withoutValue: sum.withoutValue + withoutValue, withoutTonnes: sum.withoutTonnes + withoutTonnes,
    doubtfulTonnes: sum.doubtfulTonnes + doubtfulTonnes,
  }), { ...first, code: null });
}

/** Every period from the first to the last that is there; one without rows is a gap. */
function rowsOf(own: readonly FlowSum[], reportedBy: FlowReporter, measure: string, of: "value" | "weight"): readonly Row[] {
  const sums = new Map(own.map((sum) => [sum.period ?? "", sum]));
  const texts = [...sums.keys()].sort();
  const amount = (sum: FlowSum | undefined): number | null => (sum ? (of === "value" ? sum.valueUsd : sum.tonnes) : null);
  const without = (sum: FlowSum | undefined): number => (sum ? (of === "value" ? sum.withoutValue : sum.withoutTonnes) : 0);
  // Rows that leave the amount out make the sum a lower bound.
  const known = ({ text }: Period): Known | null => {
    const value = amount(sums.get(text));
    if (value === null) return null;
    return without(sums.get(text)) > 0 ? { value: null, interval: { ...exactly(value), hi: null, hiOpen: true } } : { value, interval: exactly(value) };
  };
  const periods: Period[] = [];
  for (let period: Period | null = parsePeriod(texts.at(-1) ?? "2000"); period && period.text >= (texts[0] ?? ""); period = previousPeriod(period)) periods.unshift(period);
  return periods.map((period) => {
    const sum = sums.get(period.text);
    return { period, series: own[0]?.series ?? "", reportedBy, digits: own[0]?.digits ?? 0, value: amount(sum), unit: of === "value" ? "USD" : "t", rows: sum?.rows ?? 0, without: without(sum), doubtfulTonnes: of === "weight" ? (sum?.doubtfulTonnes ?? 0) : 0, ...alongOf(period, measure, known) };
  });
}
