import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { whyNoDocuments } from "../envelope/empty.js";
import { idsOfClaims, namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineral, resolvePlace } from "../names/resolve.js";

export const claims = answer(contracts.claims, { id: "store.list", version: "1" }, async ({ mineral, place, measure, document }, asked) => {
  const { rows, next, total } = await asked.store.claims({
    ...(mineral !== undefined && { mineral: resolveMineral(mineral).id }),
    ...(place !== undefined && { place: resolvePlace(place).id }),
    ...(measure !== undefined && { measure: resolveMeasure(measure) }),
    ...(document !== undefined && { documentId: document }),
  }, asked.page, asked.clocks);
  return {
    answer: { claims: rows.map(({ claim, documentTitle, documentPublished }) => ({ ...claim, documentTitle, documentPublished })), names: namesOf(idsOfClaims(rows.map(({ claim }) => claim))) },
    sourceIds: [],
    page: { next, total },
    empty: rows.length ? null : await whyNoDocuments(asked),
  };
});
