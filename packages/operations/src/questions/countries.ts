// Countries as a list and as profiles.
import { contracts } from "@monazite/contracts";
import { ObservatoryError, type Observation } from "@monazite/core";
import { places, type Place } from "@monazite/core/registry";
import { answer, type Asked } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { idsOfEvents, namesOf } from "../names/names-of.js";
import { printedName } from "../names/printed-name.js";
import { resolvePlace } from "../names/resolve.js";
import { eventsAbout, sourcesOfEvents } from "../record/events-about.js";
import { everyObservation } from "../record/every-observation.js";
import { heldOf } from "../record/held.js";
import { sharesOf, type ShareRow } from "../record/share-rows.js";
import { statementEditions } from "../record/statement-editions.js";

export const countries = answer(contracts.countries, { id: "registry.list", version: "1" }, async ({ group, kind }, asked) => {
  const members = group === undefined ? null : membersOf(group);
  const counts = await asked.store.counts("area", asked.clocks);
  const listed = members?.map((member) => ({ place: places.require(member.place), since: member.since, until: member.until }))
    ?? places.all.filter((place) => place.kind === (kind ?? "country")).map((place) => ({ place, since: null, until: null }));
  const fitting = kind === undefined ? listed : listed.filter(({ place }) => place.kind === kind);
  const { rows, next, total } = pageOf(fitting, ({ place, since }) => `${place.id} ${since ?? ""}`, asked.page);
  return {
    answer: {
      countries: rows.map(({ place, since, until }) => ({ ...codesOf(place), name: printedName(place), since, until, observations: counts.get(place.id) ?? 0 })),
      names: namesOf(group === undefined ? [] : [resolvePlace(group).id]),
    },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry",
  };
});

/** An undefined group ("Western countries") has no members, and none are made up. @throws ObservatoryError `name-unknown` for a place that is no group */
function membersOf(name: string): NonNullable<Place["members"]> {
  const place = resolvePlace(name);
  if (place.kind !== "group" && place.kind !== "undefined-group") throw new ObservatoryError("name-unknown", { kind: "group", name, suggestion: "" });
  return place.members ?? [];
}

function codesOf(place: Place) {
  return { id: place.id, kind: place.kind, iso2: place.iso2 ?? null, m49: place.m49 ?? null, comtrade: place.comtrade ?? null };
}

export const country = answer(contracts.country, { id: "registry.profile", version: "1" }, async ({ country: name, year }, asked) => {
  const place = resolvePlace(name);
  const [production, coverage, events] = await Promise.all([
    productionOf(place.id, year, asked),
    asked.store.coverage({ area: place.id }, asked.clocks),
    eventsAbout({ party: place.id }, asked),
  ]);
  const groups = places.all.flatMap((group) => (group.members ?? []).filter((member) => member.place === place.id).map(({ since, until }) => ({ group: group.id, since, until, source: group.source ?? null })));
  const members = (place.members ?? []).map((member) => ({ ...member }));
  const record = heldOf(coverage);
  return {
    answer: {
      country: { ...codesOf(place), names: { zh: [...place.names.zh], en: [...place.names.en] }, until: place.until ?? null },
      groups, members, production: [...production.rows], record, events,
      names: namesOf([
        place.id, ...groups.map(({ group }) => group), ...members.map((member) => member.place), ...production.rows.map(({ good }) => good),
        ...record.flatMap(({ measure, good }) => [measure, good]), ...idsOfEvents(events),
      ]),
    },
    sourceIds: [...production.sourceIds, ...sourcesOfEvents(events)],
  };
});

/** What a place produces with its rank and share in each edition, the largest share first. The whole tables are needed, for a rank is among all. */
async function productionOf(area: string, year: string | undefined, asked: Pick<Asked, "store" | "clocks">): Promise<{ readonly rows: readonly ShareRow[]; readonly sourceIds: readonly string[] }> {
  const filter = { measure: "production", ...(year !== undefined && { year }) };
  const own = await everyObservation({ ...filter, area }, asked);
  const goods = [...new Set(own.map(({ key }) => key.good))];
  const latest = latestPeriods(own);
  const { rows } = sharesOf(await everyObservation({ ...filter, goods }, asked), await statementEditions(asked));
  const size = (row: ShareRow): number => row.ofTotal?.value ?? row.ofSum?.value ?? row.printed?.value ?? -1;
  const shown = rows.filter((row) => row.area === area && (year !== undefined || latest.get(series(row.editionId, row.good, row.stage)) === row.period.text)).sort((a, b) => size(b) - size(a));
  const used = new Set(shown.map(({ observationId }) => observationId));
  return { rows: shown, sourceIds: own.filter(({ id }) => used.has(id)).map(({ sourceId }) => sourceId) };
}

/** The last period each edition has for a good at a stage. */
function latestPeriods(own: readonly Observation[]): ReadonlyMap<string, string> {
  const latest = new Map<string, Observation>();
  for (const one of own) {
    const key = series(one.editionId, one.key.good, one.key.stage);
    const before = latest.get(key);
    if (before === undefined || (one.period.end ?? "") > (before.period.end ?? "")) latest.set(key, one);
  }
  return new Map([...latest].map(([key, one]) => [key, one.period.text]));
}

function series(editionId: string, good: string, stage: string | null): string {
  return `${editionId} ${good} ${stage ?? ""}`;
}
