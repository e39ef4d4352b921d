import { contracts, type AnswerOf } from "@monazite/contracts";
import { lastDay, parsePeriod, previousPeriod, type Period } from "@monazite/core";
import { cellId, entriesBehind, solve, type LevelCell } from "@monazite/analysis/ledger";
import { catalogues } from "@monazite/messages";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { counterpartOf, kindOfCell, seriesUnder } from "../ledger/known-series.js";
import { recordLedger } from "../ledger/record-ledger.js";
import { boundsText, cellAnswer, impliedAnswer } from "../ledger/tell.js";
import { idsOfObservations, namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";

type Row = AnswerOf<typeof contracts.series>["series"][number];

/** A longer series is asked for in parts. */
const MOST_PERIODS = 1200;

export const series = answer(contracts.series, { id: "ledger.series", version: "1" }, async ({ good, measure, place, partner, from, until, grain }, asked) => {
  const { id, goods } = resolveMineralOrGood(good);
  const measureId = resolveMeasure(measure);
  const [area, other] = [resolvePlace(place).id, partner === undefined ? null : resolvePlace(partner).id];
  const counterpart = counterpartOf(measureId, other);
  const ledger = await recordLedger({ measure: measureId, goods }, { measure: measureId }, asked);
  const [main, ...others] = seriesUnder(ledger, { measure: measureId, good: id, area, counterpart });
  const periods = main ? periodsOf(main.cells, grain, from, until) : [];
  const cells = main ? periods.map((period): LevelCell => ({ kind: "level", series: main.series, period })) : [];
  const solved = solve(ledger.solved, { ask: cells });
  const all = cells.map((cell): Row => {
    const said = [...ledger.entries.values()].filter(({ says }) => says.kind === "within" && cellId(says.cell) === cellId(cell)).map((entry) => entry.id);
    const bounds = solved.bounds(cell);
    const told = cellAnswer(cell);
    const [min, max] = [bounds?.lo ?? null, bounds?.hi ?? null];
    const steps = said.length ? [] : (impliedAnswer(solved, cell)?.steps ?? []);
    const printed = said.flatMap((entry) => ledger.observations.get(entry)?.figure ?? [])[0];
    return { period: cell.period, kind: kindOfCell(said.length > 0, min, max), min, max, unit: told.unit, text: min === null && max === null ? { zh: catalogues.zh.labels["series.gap"], en: catalogues.en.labels["series.gap"] } : printed && printed.unit === told.unit ? { zh: catalogues.zh.figure(printed), en: catalogues.en.figure(printed) } : boundsText(told, min, max), entries: said.length ? said : [...entriesBehind(solved, cell)], steps: [...steps] };
  });
  const { rows, next, total } = pageOf(all, ({ period }) => period.text, asked.page);
  const record = [...new Set(rows.flatMap(({ entries }) => entries))].flatMap((entry) => ledger.observations.get(entry) ?? []);
  return {
    answer: {
      cell: cells[0] ? cellAnswer(cells[0]) : null, series: [...rows], record,
      others: others.map((one) => ({ cell: cellAnswer({ kind: "level", series: one.series, period: one.cells[0]?.period ?? parsePeriod("2000") }), entries: one.entries })),
      names: namesOf([id, area, counterpart, measureId, ...idsOfObservations(record)]),
    },
    sourceIds: record.map(({ sourceId }) => sourceId),
    page: { next, total },
    empty: rows.length ? null : await whyNoObservations(asked),
  };
});

/** Every month or year from the first to the last that is told, or that was asked for. */
function periodsOf(cells: readonly LevelCell[], asked: "month" | "year" | undefined, from: string | undefined, until: string | undefined): readonly Period[] {
  const grain = asked ?? (cells.some(({ period }) => period.grain === "month") ? "month" : "year");
  const days = cells.flatMap(({ period }) => (period.start !== null && period.end !== null ? [{ start: period.start, end: lastDay(period) ?? period.end }] : []));
  const first = (from === undefined ? null : parsePeriod(from).start) ?? days.map(({ start }) => start).sort()[0];
  const last = (until === undefined ? null : lastDay(parsePeriod(until))) ?? days.map(({ end }) => end).sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const cut = (day: string): string => (grain === "month" ? day.slice(0, 7) : day.slice(0, 4));
  const periods: Period[] = [];
  for (let period: Period | null = parsePeriod(cut(last)); period && period.text >= cut(first) && periods.length < MOST_PERIODS; period = previousPeriod(period)) periods.unshift(period);
  return periods;
}
