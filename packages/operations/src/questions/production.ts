import { contracts } from "@monazite/contracts";
import { keyText, type Observation } from "@monazite/core";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { figureId } from "../envelope/question.js";
import { authorityOf } from "../record/authority.js";
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
  const newest = await newestOf(rows, asked.store, asked.clocks);
  return {
    answer: {
      good,
      production: rows.map((row) => ({
        ...row,
        figureId: figureId(asked.question, `/production/${row.id}`, asked.dataVersion),
        newest: newest.get(cell(row)) === row.editionId,
      })),
      names: namesOf([good, ...idsOfObservations(rows)]),
    },
    sourceIds: rows.map(({ sourceId }) => sourceId),
    page: { next, total },
    empty: rows.length ? null : await whyNoObservations(asked),
  };
});

const cell = (row: Observation): string => `${keyText(row.key)} ${row.period.text}`;

/**
 * The youngest edition for each cell, by the publisher's date; asked of the whole record, not of this page. A publisher's
 * own statistics stand before pages that repeat them, however young those are.
 */
async function newestOf(rows: readonly Observation[], store: Parameters<Parameters<typeof answer>[2]>[1]["store"], clocks: Parameters<typeof store.editions>[0]): Promise<ReadonlyMap<string, string>> {
  const authority = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, authorityOf(edition)]));
  const newest = new Map<string, string>();
  for (const row of await store.entriesFor(rows.map(({ key }) => keyText(key)), clocks)) {
    const before = newest.get(cell(row));
    if (before === undefined || (authority.get(row.editionId) ?? 0) > (authority.get(before) ?? 0)) newest.set(cell(row), row.editionId);
  }
  return newest;
}
