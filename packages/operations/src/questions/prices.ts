import { contracts } from "@monazite/contracts";
import { parsePeriod, type Observation } from "@monazite/core";
import { minerals, tryUnit } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { figureId } from "../envelope/question.js";
import { namesOf } from "../names/names-of.js";
import { soldAs } from "../names/related.js";
import { resolveCurrency, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";

/** Prices side by side and never converted: a rate, a tax or an incoterm nobody gave would be a guess. */
export const prices = answer(contracts.prices, { id: "store.observations", version: "1" }, async ({ mineral, currency, market, from, until, edition }, asked) => {
  const { id: good, goods: own } = resolveMineralOrGood(mineral);
  // Nothing is added up here, so a group shows the prices of its members and of what holds them: NdPr that of its oxide.
  const group = minerals.get(good);
  const goods = group ? soldAs(group) : own;
  const inCurrency = currency === undefined ? null : resolveCurrency(currency);
  const first = from === undefined ? null : parsePeriod(from).start;
  const end = until === undefined ? null : parsePeriod(until).end;
  const found = await everyObservation({ measure: "price", goods, ...(market !== undefined && { area: resolvePlace(market).id }), ...(edition !== undefined && { editionId: edition }) }, asked);
  const fitting = found.filter((row) => (inCurrency === null || currencyOf(row) === inCurrency) && (first === null || (row.period.end ?? "9") > first) && (end === null || (row.period.start ?? "") < end))
    .sort((a, b) => (a.key.good < b.key.good ? -1 : a.key.good > b.key.good ? 1 : (a.period.start ?? "") < (b.period.start ?? "") ? -1 : (a.period.start ?? "") > (b.period.start ?? "") ? 1 : a.id < b.id ? -1 : 1));
  const { rows, next, total } = pageOf(fitting, ({ id }) => id, asked.page);
  return {
    answer: {
      good,
      prices: rows.map((row) => ({
        good: row.key.good, period: row.period, figure: row.figure, market: row.key.area, currency: currencyOf(row), per: row.figure?.unit.split("/").slice(1).join("/") || null,
        specification: row.definition, gap: row.gap, status: row.status, editionId: row.editionId, sourceId: row.sourceId, note: row.note,
        figureId: figureId(asked.question, `/prices/${row.id}`, asked.dataVersion),
      })),
      names: namesOf([good, ...rows.flatMap(({ key }) => [key.good, key.area])]),
    },
    sourceIds: rows.map(({ sourceId }) => sourceId), page: { next, total }, empty: rows.length ? null : await whyNoObservations(asked, edition),
  };
});

function currencyOf({ figure }: Observation): string | null {
  const unit = figure && tryUnit(figure.unit);
  return unit?.of.dimension.startsWith("currency:") ? unit.of.id : null;
}
