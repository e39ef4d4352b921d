import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { conflictAnswers } from "../ledger/conflict-answers.js";
import { recordLedger } from "../ledger/record-ledger.js";
import { idsOfObservations, namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";

export const conflicts = answer(contracts.conflicts, { id: "ledger.conflicts", version: "1" }, async ({ good, measure, place }, asked) => {
  const goods = good === undefined ? undefined : resolveMineralOrGood(good).goods;
  const area = place === undefined ? undefined : resolvePlace(place).id;
  const ledger = await recordLedger({ ...(goods && { goods }), ...(measure !== undefined && { measure: resolveMeasure(measure) }) }, { ...(measure !== undefined && { measure: resolveMeasure(measure) }) }, asked);
  const sourceOf = (id: string): string | null => ledger.observations.get(id)?.sourceId ?? ledger.relations.get(id)?.sourceId ?? null;
  const isAbout = (id: string): boolean => {
    const says = ledger.entries.get(id)?.says;
    const key = says?.kind === "within" ? (says.cell.kind === "level" ? says.cell : says.cell.of).series.about?.key : undefined;
    return key !== undefined && (area === undefined || key.area === area || key.counterpart === area) && (goods === undefined || goods.includes(key.good));
  };
  const found = conflictAnswers(ledger.solved, ledger.entries, sourceOf).filter(({ suspects }) => (area === undefined && goods === undefined) || suspects.some(({ id }) => isAbout(id)));
  const { rows, next, total } = pageOf(found, ({ id }) => id, asked.page);
  const observations = rows.flatMap(({ suspects }) => suspects.flatMap(({ id }) => ledger.observations.get(id) ?? []));
  return {
    answer: { conflicts: [...rows], names: namesOf(idsOfObservations(observations)) },
    sourceIds: rows.flatMap(({ suspects }) => suspects.flatMap(({ source }) => source ?? [])),
    page: { next, total },
    empty: rows.length ? null : ledger.entries.size ? "no-conflict" : await whyNoObservations(asked),
  };
});
