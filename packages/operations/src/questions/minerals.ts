// Minerals as a list and as profiles: what the registries say of them, and what the record holds.
import { contracts, type AnswerOf } from "@monazite/contracts";
import { ObservatoryError, STAGES } from "@monazite/core";
import { byProductsOf, goods, hostsOf, hsCodes, hsLines, listingsOf, minerals as registry, type Listing, type Mineral } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { idsOfEvents, namesOf } from "../names/names-of.js";
import { printedName } from "../names/printed-name.js";
import { goodsOf, membersOf, relatedIds } from "../names/related.js";
import { resolveList, resolveMineral } from "../names/resolve.js";
import { codesHolding } from "../record/codes-holding.js";
import { eventsAbout, sourcesOfEvents } from "../record/events-about.js";
import { heldOf } from "../record/held.js";

export const minerals = answer(contracts.minerals, { id: "registry.list", version: "1" }, async ({ group, list, kind }, asked) => {
  const within = group === undefined ? null : membersOf(groupOf(group)).map(({ id }) => id);
  const listId = list === undefined ? null : resolveList(list).id;
  const counts = await asked.store.counts("good", asked.clocks);
  const fitting = registry.all.filter((one) => (within === null || within.includes(one.id)) && (kind === undefined || one.kind === kind) && (listId === null || listingsOf(one.id).some((listing) => listing.list.id === listId)));
  const { rows, next, total } = pageOf(fitting, ({ id }) => id, asked.page);
  const shown = rows.map((one) => ({
    id: one.id, name: printedName(one), symbol: one.symbol ?? null, kind: one.kind, groups: [...(one.groups ?? [])],
    lists: listingsOf(one.id).map((listing) => listing.list.id),
    observations: [one.id, ...goods.all.filter((good) => good.minerals.includes(one.id)).map(({ id }) => id)].reduce((sum, id) => sum + (counts.get(id) ?? 0), 0),
  }));
  return {
    answer: { minerals: shown, names: namesOf(shown.flatMap((one) => [...one.groups, ...one.lists])) },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry",
  };
});

/** @throws ObservatoryError `name-unknown` for a mineral that is no group */
function groupOf(name: string): Mineral {
  const found = resolveMineral(name);
  if (found.kind !== "group") throw new ObservatoryError("name-unknown", { kind: "group", name, suggestion: "" });
  return found;
}

type Profile = AnswerOf<typeof contracts.mineral>;

export const mineral = answer(contracts.mineral, { id: "registry.profile", version: "1" }, async ({ mineral: name }, asked) => {
  const found = resolveMineral(name);
  const own = goodsOf(found);
  const members = membersOf(found).map(({ id }) => id);
  const [coverage, events] = await Promise.all([
    asked.store.coverage({ goods: [found.id, ...members, ...own] }, asked.clocks),
    eventsAbout({ goods: relatedIds(found) }, asked),
  ]);
  const byProducts = [...hostsOf(found.id), ...byProductsOf(found.id)];
  const lists = listingsOfAll(found).map(listingRow);
  const record = heldOf(coverage);
  return {
    answer: {
      mineral: { id: found.id, kind: found.kind, symbol: found.symbol ?? null, names: { zh: [...found.names.zh], en: [...found.names.en] }, groups: [...(found.groups ?? [])], members },
      lists,
      goods: own.map((id) => ({ good: id, stage: goods.require(id).stage })).sort((a, b) => chainPlace(a.stage) - chainPlace(b.stage)),
      codes: codeRows(found),
      byProducts: byProducts.map((relation) => ({ ...relation })),
      record, events,
      names: namesOf([
        found.id, ...(found.groups ?? []), ...members, ...own, ...lists.flatMap(({ as, issuer }) => [as, issuer]), ...byProducts.flatMap((relation) => [relation.mineral, relation.host]),
        ...record.flatMap(({ measure, good }) => [measure, good]), ...idsOfEvents(events),
      ]),
    },
    sourceIds: sourcesOfEvents(events),
  };
});

/** Lists that name it; of a group also those that name its members instead: the lists of today name light and heavy rare earths, not rare earths. */
function listingsOfAll(found: Mineral): readonly Listing[] {
  const own = listingsOf(found.id);
  const named = new Map(own.map((listing) => [listing.list.id, listing]));
  for (const member of membersOf(found)) for (const listing of listingsOf(member.id)) if (!named.has(listing.list.id)) named.set(listing.list.id, listing);
  return [...named.values()].sort((a, b) => (a.list.since < b.list.since ? -1 : a.list.since > b.list.since ? 1 : a.list.id < b.list.id ? -1 : 1));
}

function listingRow({ list, as }: Listing): Profile["lists"][number] {
  return { list: list.id, name: printedName(list), issuer: list.issuer, since: list.since, as, source: list.source };
}

function codeRows(found: Mineral): Profile["codes"] {
  const ids = codesHolding(found);
  return [
    ...hsCodes.all.filter(({ id }) => ids.codes.has(id)).map((code) => ({ code: code.id, territory: null, editions: [...code.editions], text: printedName(code), stage: code.stage, basket: code.basket ?? null })),
    ...hsLines.all.filter(({ id }) => ids.lines.has(id)).map((line) => ({ code: line.code, territory: line.territory, editions: [...hsCodes.get(line.of)?.editions ?? []], text: printedName(line), stage: hsCodes.get(line.of)?.stage ?? null, basket: null })),
  ];
}

/** A basket over several stages comes last. */
function chainPlace(stage: Profile["goods"][number]["stage"]): number {
  return stage === null ? STAGES.length : STAGES.indexOf(stage);
}
