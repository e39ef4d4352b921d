import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { sharesOf } from "../record/share-rows.js";
import { statementEditions } from "../record/statement-editions.js";

/** Shares within each edition's own table; a place asked for keeps its rank among all, because the whole table is computed first. */
export const shares = answer(contracts.shares, { id: "shares.world", version: "2" }, async ({ mineral, measure = "production", stage, year, place, edition }, asked) => {
  const { id: good, goods } = resolveMineralOrGood(mineral);
  const area = place === undefined ? undefined : resolvePlace(place).id;
  const observations = await everyObservation({
    measure: resolveMeasure(measure), goods,
    ...(year !== undefined && { year }),
    ...(edition !== undefined && { editionId: edition }),
  }, asked);
  const found = sharesOf(stage === undefined ? observations : observations.filter(({ key }) => key.stage === stage), await statementEditions(asked));
  const { rows, next, total } = pageOf(found.rows.filter((row) => area === undefined || row.area === area), ({ observationId }) => observationId, asked.page);
  const shown = new Set(rows.map(({ table }) => table));
  const used = new Set(rows.map(({ observationId }) => observationId));
  return {
    answer: {
      good, shares: [...rows], tables: found.tables.filter(({ table }) => shown.has(table)),
      names: namesOf([good, ...rows.flatMap((row) => [row.good, row.area])]),
    },
    sourceIds: observations.filter(({ id }) => used.has(id)).map(({ sourceId }) => sourceId),
    page: { next, total },
    empty: rows.length ? null : await whyNoObservations(asked, edition),
  };
});
