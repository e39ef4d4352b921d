// Names for the registry ids of an answer, so that no reader of it needs the registries.
import type { Bilingual, Claim, Observation, ObservationKey } from "@monazite/core";
import { goods, measures, minerals, places, type Entry, type Registry } from "@monazite/core/registry";

const REGISTRIES: readonly Registry<Entry>[] = [minerals, goods, places, measures];

/** An id no registry knows is left out: it stands for itself. */
export function namesOf(ids: Iterable<string | null | undefined>): Record<string, Bilingual> {
  const names: Record<string, Bilingual> = {};
  for (const id of ids) {
    if (!id || id in names) continue;
    const entry = REGISTRIES.map((registry) => registry.get(id)).find((found) => found !== undefined);
    const [zh, en] = [entry?.names.zh[0], entry?.names.en[0]];
    if (zh !== undefined && en !== undefined) names[id] = { zh, en };
  }
  return names;
}

export function idsOfClaims(claims: readonly Claim[]): (string | null | undefined)[] {
  return claims.flatMap((claim) => [...claim.minerals, claim.place?.id, claim.partner?.id, ...idsOfKey(claim.key)]);
}

export function idsOfObservations(observations: readonly Observation[]): (string | null)[] {
  return observations.flatMap(({ key }) => idsOfKey(key));
}

function idsOfKey(key: ObservationKey | null): (string | null)[] {
  return key ? [key.measure, key.good, key.area, key.counterpart] : [];
}
