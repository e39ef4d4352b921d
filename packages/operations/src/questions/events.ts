import { contracts } from "@monazite/contracts";
import { ObservatoryError, parsePeriod } from "@monazite/core";
import { minerals } from "@monazite/core/registry";
import { EVENT_DATES, NOW, type PolicyEventFilter } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { idsOfEvents, namesOf } from "../names/names-of.js";
import { nearest } from "../names/nearest.js";
import { relatedIds } from "../names/related.js";
import { resolveMineralOrGood, resolveParty } from "../names/resolve.js";
import { sourcesOfEvents } from "../record/events-about.js";

export const events = answer(contracts.events, { id: "store.events", version: "1" }, async ({ mineral, actor, target, party, type, from, until, dated, order }, asked) => {
  const { rows, next, total } = await asked.store.policyEvents({
    ...(mineral !== undefined && { goods: aboutOf(mineral) }),
    ...(actor !== undefined && { actor: resolveParty(actor) }),
    ...(target !== undefined && { target: resolveParty(target) }),
    ...(party !== undefined && { party: resolveParty(party) }),
    ...(type !== undefined && { type }),
    ...during(from, until, dated),
  }, asked.page, asked.clocks, order !== "oldest");
  if (!rows.length && type !== undefined) await knownType(type, asked);
  return {
    answer: { events: rows.map(({ id, date, title, ...rest }) => ({ id, date, title, ...rest })), names: namesOf(idsOfEvents(rows)) },
    sourceIds: sourcesOfEvents(rows), page: { next, total }, empty: rows.length ? null : await whyNoObservations(asked),
  };
});

/** @throws ObservatoryError `name-unknown` when no event of the record, whatever its day, is of the type or family */
async function knownType(type: string, { store }: Asked): Promise<void> {
  const types = [...new Set((await store.policyEvents({}, { after: null, limit: ALL }, NOW)).rows.map((event) => event.type))];
  const families = types.flatMap((one) => one.split(".")[0] ?? []);
  if (!types.includes(type) && !families.includes(type)) throw new ObservatoryError("name-unknown", { kind: "event type", name: type, suggestion: nearest(type, [...types, ...families]) });
}
const ALL = 100_000;

function aboutOf(name: string): readonly string[] {
  const { id, goods } = resolveMineralOrGood(name);
  const mineral = minerals.get(id);
  return mineral ? relatedIds(mineral) : goods;
}

function during(from: string | undefined, until: string | undefined, dated: (typeof EVENT_DATES)[number] | undefined): Pick<PolicyEventFilter, "during"> {
  if (from === undefined && until === undefined && dated === undefined) return {};
  return { during: { from: from === undefined ? null : parsePeriod(from).start, until: until === undefined ? null : parsePeriod(until).end, dates: dated === undefined ? EVENT_DATES : [dated] } };
}
