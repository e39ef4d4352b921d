import { METHOD, type ConvertedPrice } from "@monazite/analysis/prices";
import { contracts } from "@monazite/contracts";
import { parsePeriod, type Observation } from "@monazite/core";
import { minerals, tryUnit } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { soldAs } from "../names/related.js";
import { resolveCurrency, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { priceConverter, termsOf } from "../record/price-means.js";

/** Prices side by side; converted only with what is given or loaded, for a rate, a tax or an incoterm nobody gave would be a guess. */
export const prices = answer(contracts.prices, METHOD, async (input, asked) => {
  const { mineral, currency, market, from, until, edition } = input;
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
  const convert = await priceConverter(input, asked);
  const { rows, next, total } = pageOf(fitting, ({ id }) => id, asked.page);
  const converted = new Map(rows.flatMap((row) => { const found = convert?.(row) ?? null; return found ? [[row.id, found] as const] : []; }));
  return {
    answer: {
      good,
      prices: rows.map((row) => ({
        id: row.id, good: row.key.good, period: row.period, figure: row.figure, market: row.key.area, currency: currencyOf(row), per: row.figure?.unit.split("/").slice(1).join("/") || null,
        specification: row.definition, gap: row.gap, status: row.status, editionId: row.editionId, sourceId: row.sourceId, note: row.note,
        converted: convertedOf(converted.get(row.id)), terms: converted.get(row.id)?.terms ?? termsOf(row, input),
        figureId: asked.figureId(row.id),
      })),
      derivations: [...converted].map(([id, { derivation }]) => derivationOfRow(asked, id, derivation)),
      names: namesOf([good, ...rows.flatMap(({ key }) => [key.good, key.area])]),
    },
    sourceIds: rows.map(({ sourceId }) => sourceId), page: { next, total }, empty: rows.length ? null : await whyNoObservations(asked, edition),
  };
});

function convertedOf(found: ConvertedPrice | undefined): { readonly value: number | null; readonly min: number | null; readonly max: number | null; readonly unit: string } | null {
  return found ? { ...found.price, unit: found.unit } : null;
}

function currencyOf({ figure }: Observation): string | null {
  const unit = figure && tryUnit(figure.unit);
  return unit?.of.dimension.startsWith("currency:") ? unit.of.id : null;
}
