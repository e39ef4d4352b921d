// Names for the registry ids of an answer, so that no reader of it needs the registries.
import type { Bilingual, Claim, Observation, ObservationKey, PolicyEvent } from "@monazite/core";
import { actors, denominators, goods, measures, mineralLists, minerals, places, type Entry, type Registry } from "@monazite/core/registry";
import { printedName } from "./printed-name.js";

const REGISTRIES: readonly Registry<Entry>[] = [minerals, goods, places, measures, actors, denominators, mineralLists];

/** An id no registry knows is left out: it stands for itself. */
export function namesOf(ids: Iterable<string | null | undefined>): Record<string, Bilingual> {
  const names: Record<string, Bilingual> = {};
  for (const id of ids) {
    if (!id || id in names) continue;
    const entry = REGISTRIES.map((registry) => registry.get(id)).find((found) => found !== undefined);
    const name = entry ? printedName(entry) : metricName(id);
    if (name) names[id] = name;
  }
  return names;
}

/** A metric in words, "export volume change": the measure of the registry, and whether it is a share of it or a change. */
function metricName(metric: string): Bilingual | null {
  const [, words = "", kind] = /^(.+?)(?: (share change|share|change))?$/.exec(metric) ?? [];
  const zh = measures.find(words)?.names.zh[0];
  if (zh === undefined) return null;
  return { en: metric, zh: `${zh}${kind === "share" ? "占比" : kind === "change" ? "变动" : kind === "share change" ? "占比变动" : ""}` };
}

export function idsOfClaims(claims: readonly Claim[]): (string | null | undefined)[] {
  return claims.flatMap((claim) => [...claim.minerals, claim.metric, claim.place?.id, claim.partner?.id, ...idsOfKey(claim.key), ...(claim.why ?? []).flatMap(({ entry }) => entry?.split(",") ?? [])]);
}

export function idsOfObservations(observations: readonly Observation[]): (string | null)[] {
  return observations.flatMap(({ key }) => idsOfKey(key));
}

export function idsOfEvents(events: readonly PolicyEvent[]): string[] {
  return events.flatMap(({ actors: who, targets, goods: what }) => [...who.map(({ id }) => id), ...targets, ...what]);
}

function idsOfKey(key: ObservationKey | null): (string | null)[] {
  return key ? [key.measure, key.good, key.area, key.counterpart] : [];
}
