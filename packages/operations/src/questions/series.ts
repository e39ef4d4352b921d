import { contracts, type AnswerOf } from "@monazite/contracts";
import { parsePeriod } from "@monazite/core";
import { cellId, entriesBehind } from "@monazite/analysis/ledger";
import { catalogues } from "@monazite/messages";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { kindOfCell } from "../ledger/known-series.js";
import { alongOf, type Along, type Known } from "../ledger/along.js";
import { seriesOf } from "../ledger/series-of.js";
import { boundsText, cellAnswer, impliedAnswer } from "../ledger/tell.js";
import { loadedSeries } from "../trade/loaded-series.js";
import { idsOfObservations, namesOf } from "../names/names-of.js";

type Row = AnswerOf<typeof contracts.series>["series"][number];

export const series = answer(contracts.series, { id: "ledger.series", version: "3" }, async (input, asked) => {
  // From the January of the year before, so that the first has something to be held against.
  const since = input.from === undefined ? null : parsePeriod(input.from);
  const wider = since?.start ? { ...input, from: `${Number(since.start.slice(0, 4)) - 1}-01` } : input;
  const { good, measure, area, counterpart, ledger, cells, solved, others } = await seriesOf(wider, asked);
  const every = cells.map((cell): Omit<Row, keyof Along> & { readonly known: Known | null } => {
    const said = [...ledger.entries.values()].filter(({ says }) => says.kind === "within" && cellId(says.cell) === cellId(cell)).map((entry) => entry.id);
    const bounds = solved.bounds(cell);
    const told = cellAnswer(cell);
    const [min, max] = [bounds?.lo ?? null, bounds?.hi ?? null];
    const steps = said.length ? [] : (impliedAnswer(solved, cell)?.steps ?? []);
    const printed = said.flatMap((entry) => ledger.observations.get(entry)?.figure ?? [])[0];
    const value = printed && printed.unit === told.unit && printed.comparator === "eq" ? printed.value : min !== null && min === max ? min : null;
    return { known: bounds && (min !== null || max !== null) ? { value, interval: bounds } : null, figureId: asked.figureId(cell.period.text), period: cell.period, kind: kindOfCell(said.length > 0, min, max), min, max, unit: told.unit, text: min === null && max === null ? { zh: catalogues.zh.labels["series.gap"], en: catalogues.en.labels["series.gap"] } : printed && printed.unit === told.unit ? { zh: catalogues.zh.figure(printed), en: catalogues.en.figure(printed) } : boundsText(told, min, max), entries: said.length ? said : [...entriesBehind(solved, cell)], steps: [...steps] };
  });
  const known = new Map(every.map((row) => [row.period.text, row.known]));
  const all = every.filter(({ period }) => !since?.start || (period.start ?? "") >= since.start).map(({ known: _, ...row }): Row => ({ ...row, ...alongOf(row.period, measure, ({ text }) => known.get(text) ?? null) }));
  const { rows, next, total } = pageOf(all, ({ period }) => period.text, asked.page);
  const trade = await loadedSeries({ good: input.good, measure, area, counterpart, from: input.from, until: input.until, grain: input.grain }, asked);
  const record = [...new Set(rows.flatMap(({ entries }) => entries))].flatMap((entry) => ledger.observations.get(entry) ?? []);
  return {
    answer: {
      cell: cells[0] ? cellAnswer(cells[0]) : null, series: [...rows], record, trade: [...trade],
      others: others.map((one) => ({ cell: cellAnswer({ kind: "level", series: one.series, period: one.cells[0]?.period ?? parsePeriod("2000") }), entries: one.entries })),
      names: namesOf([good, area, counterpart, measure, ...idsOfObservations(record)]),
    },
    sourceIds: [...record.map(({ sourceId }) => sourceId), ...trade.map((row) => row.series)],
    page: { next, total },
    empty: rows.length || trade.length ? null : await whyNoObservations(asked),
  };
});
