// Names for the registry ids of an answer, so that no reader of it needs the registries.
import type { Bilingual, Claim, Observation, ObservationKey, PolicyEvent } from "@monazite/core";
import { actors, denominators, goods, measures, mineralLists, minerals, places, type Entry, type Registry } from "@monazite/core/registry";
import { metricName } from "./metric-name.js";
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
