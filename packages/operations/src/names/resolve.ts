// Names as people write them, in either language, to ids of the registries. Unknown ones are refused with the nearest known.
import { ObservatoryError } from "@monazite/core";
import { actors, findUnit, goods, measures, mineralLists, minerals, placeByNumber, places, type Entry, type Mineral, type MineralList, type Place, type Registry } from "@monazite/core/registry";
import { nearest } from "./nearest.js";

const namesOf = (registry: Registry<Entry>): string[] => registry.all.flatMap(({ id, names }) => [id, ...names.en, ...names.zh]);

function unknown(kind: string, name: string, ...registries: readonly Registry<Entry>[]): ObservatoryError {
  return new ObservatoryError("name-unknown", { kind, name, suggestion: nearest(name, registries.flatMap(namesOf)) });
}

/** @throws ObservatoryError `name-unknown` */
export function resolveMineralOrGood(name: string): { readonly id: string; readonly goods: readonly string[] } {
  const mineral = minerals.find(name);
  if (mineral) return { id: mineral.id, goods: [mineral.id, ...goods.all.filter((good) => good.minerals.includes(mineral.id)).map((good) => good.id)] };
  const good = goods.find(name);
  if (good) return { id: good.id, goods: [good.id] };
  throw unknown("mineral", name, minerals, goods);
}

/** @throws ObservatoryError `name-unknown` */
export function resolveMineral(name: string): Mineral {
  const mineral = minerals.find(name);
  if (mineral) return mineral;
  throw unknown("mineral", name, minerals);
}

/** @throws ObservatoryError `name-unknown` */
export function resolvePlace(name: string): Place {
  const place = places.find(name) ?? (/^\d{1,3}$/.test(name) ? placeByNumber(name) : undefined);
  if (place) return place;
  throw unknown("place", name, places);
}

/** A place, or a ministry, company or other actor. @throws ObservatoryError `name-unknown` */
export function resolveParty(name: string): string {
  const party = places.find(name) ?? actors.find(name);
  if (party) return party.id;
  throw unknown("party", name, places, actors);
}

/** @throws ObservatoryError `name-unknown` */
export function resolveActor(name: string): string {
  const actor = actors.find(name);
  if (actor) return actor.id;
  throw unknown("actor", name, actors);
}

/** @throws ObservatoryError `name-unknown` */
export function resolveMeasure(name: string): string {
  const measure = measures.find(name);
  if (measure) return measure.id;
  throw unknown("measure", name, measures);
}

/** @throws ObservatoryError `name-unknown` */
export function resolveList(name: string): MineralList {
  const list = mineralLists.find(name);
  if (list) return list;
  throw unknown("list", name, mineralLists);
}

/** A currency by code, sign or name. @throws ObservatoryError `name-unknown` */
export function resolveCurrency(name: string): string {
  const unit = findUnit(name);
  if (unit?.dimension.startsWith("currency:")) return unit.id;
  throw new ObservatoryError("name-unknown", { kind: "currency", name, suggestion: "" });
}
