// Minerals, elements and the groups that news and lists speak of.
import { makeRegistry, type Entry } from "./entry.js";
import { MINERAL_DATA } from "./minerals.data.js";

export interface Mineral extends Entry {
  /** Chemical symbol of an element. */
  readonly symbol?: string;
  /** Groups this mineral belongs to, as ids of this registry ("rare-earths", "heavy-rare-earths"). */
  readonly groups?: readonly string[];
}

export const minerals = makeRegistry<Mineral>(MINERAL_DATA, (mineral) => (mineral.symbol ? [mineral.symbol] : []));
