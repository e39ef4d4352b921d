import { contracts } from "@monazite/contracts";
import { minerals } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { namesOf } from "../names/names-of.js";
import { relatedIds } from "../names/related.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";

/** As each source describes them. Whether two sources speak of one place is not said: names and coordinates alone do not tell. */
export const facilities = answer(contracts.facilities, { id: "store.facilities", version: "1" }, async ({ mineral, country, kind, edition }, asked) => {
  const named = mineral === undefined ? null : resolveMineralOrGood(mineral);
  const asMineral = named && minerals.get(named.id);
  const { rows, next, total } = await asked.store.facilities({
    ...(named && { goods: asMineral ? relatedIds(asMineral) : named.goods }),
    ...(country !== undefined && { country: resolvePlace(country).id }), ...(kind !== undefined && { kind }), ...(edition !== undefined && { editionId: edition }),
  }, asked.page, asked.clocks);
  return {
    answer: { facilities: [...rows], names: namesOf(rows.flatMap((row) => [row.country, ...row.minerals.map(({ good }) => good)])) },
    sourceIds: rows.map(({ sourceId }) => sourceId), page: { next, total }, empty: rows.length ? null : await whyNoObservations(asked, edition),
  };
});
