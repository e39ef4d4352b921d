// Names as people write them, in either language, to ids of the registries. Unknown ones are refused with the nearest known.
import { ObservatoryError } from "@monazite/core";
import { goods, minerals, places, type Entry, type Registry } from "@monazite/core/registry";
import { nearest } from "./nearest.js";

const namesOf = (registry: Registry<Entry>): string[] => registry.all.flatMap(({ id, names }) => [id, ...names.en, ...names.zh]);

/** @throws ObservatoryError `name-unknown` */
export function resolveMineralOrGood(name: string): { readonly id: string; readonly goods: readonly string[] } {
  const mineral = minerals.find(name);
  if (mineral) return { id: mineral.id, goods: [mineral.id, ...goods.all.filter((good) => good.minerals.includes(mineral.id)).map((good) => good.id)] };
  const good = goods.find(name);
  if (good) return { id: good.id, goods: [good.id] };
  throw new ObservatoryError("name-unknown", { kind: "mineral", name, suggestion: nearest(name, [...namesOf(minerals), ...namesOf(goods)]) });
}

/** @throws ObservatoryError `name-unknown` */
export function resolveMineral(name: string): string {
  const mineral = minerals.find(name);
  if (mineral) return mineral.id;
  throw new ObservatoryError("name-unknown", { kind: "mineral", name, suggestion: nearest(name, namesOf(minerals)) });
}

/** @throws ObservatoryError `name-unknown` */
export function resolvePlace(name: string): string {
  const place = places.find(name);
  if (place) return place.id;
  throw new ObservatoryError("name-unknown", { kind: "place", name, suggestion: nearest(name, namesOf(places)) });
}
