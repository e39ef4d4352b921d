import { contracts } from "@monazite/contracts";
import { keyText, type Observation } from "@monazite/core";
import type { ObservationFilter } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { ranksOf } from "../record/authority.js";
import { everyObservation } from "../record/every-observation.js";
import { idsOfObservations, namesOf } from "../names/names-of.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";

/** Every edition's figure is shown; `newest` marks the one that a reader who wants a single number takes. */
export const production = answer(contracts.production, { id: "store.observations", version: "1" }, async ({ mineral, place, year, edition }, asked) => {
  const { id: good, goods } = resolveMineralOrGood(mineral);
  const { rows, next, total } = await asked.store.observations({
    measure: "production", goods, amountsOnly: true,
    ...(place !== undefined && { area: resolvePlace(place).id }),
    ...(year !== undefined && { year }),
    ...(edition !== undefined && { editionId: edition }),
  }, asked.page, asked.clocks);
  const newest = await newestOf({ measure: "production", goods, amountsOnly: true, ...(year !== undefined && { year }) }, asked);
  return {
    answer: {
      good,
      production: rows.map((row) => ({
        ...row,
        figureId: asked.figureId(row.id),
        newest: newest.get(tableOf(row)) === row.editionId,
      })),
      names: namesOf([good, ...idsOfObservations(rows)]),
    },
    sourceIds: rows.map(({ sourceId }) => sourceId),
    page: { next, total },
    empty: rows.length ? null : await whyNoObservations(asked, edition),
  };
});

/** The rows that may stand under one total: all places of a good at a stage in a period, on one basis. */
const tableOf = ({ key, basis, period }: Observation): string => `${keyText({ ...key, area: "*" })} ${basis ?? ""} ${period.text}`;

/**
 * The youngest edition for each table, by the publisher's date, or by its years where it says none; asked of the whole record, not of this page, so that the marked rows are of one
 * edition: a place that only the older one names is not mixed into the newer. A publisher's own statistics stand before pages that repeat them,
 * however young those are.
 */
async function newestOf(filter: ObservationFilter, asked: Asked): Promise<ReadonlyMap<string, string>> {
  const authority = ranksOf(await asked.store.editions(asked.clocks));
  const newest = new Map<string, string>();
  for (const row of await everyObservation(filter, asked)) {
    const before = newest.get(tableOf(row));
    if (before === undefined || (authority.get(row.editionId) ?? 0) > (authority.get(before) ?? 0)) newest.set(tableOf(row), row.editionId);
  }
  return newest;
}
