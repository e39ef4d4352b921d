// Official lists that name a mineral critical or strategic, and since when.
import { makeRegistry, type Entry } from "./entry.js";
import { LIST_DATA } from "./lists.data.js";
import { minerals } from "./minerals.js";

/** A list of an authority, as it came out. */
export interface MineralList extends Entry {
  /** Registry id of the place that issued it. */
  readonly issuer: string;
  /** Day it came out. */
  readonly since: string;
  readonly source: string;
  /** Minerals and groups as the list names them. */
  readonly members: readonly string[];
}

/** Lists of the EU since 2011, of the United States since 2018, and of China. */
export const mineralLists = makeRegistry<MineralList>("list", LIST_DATA);

/** That a list names a mineral: itself, or by a group it belongs to. */
export interface Listing {
  readonly list: MineralList;
  /** The member that stands for it: the mineral's own id, or the group's. */
  readonly as: string;
}

/**
 * The lists that name a mineral, oldest first.
 *
 * @throws ObservatoryError `id-unknown`
 * @example listingsOf("neodymium").map(({ list, as }) => `${list.id}: ${as}`) // "eu-2014: light-rare-earths" ...
 */
export function listingsOf(mineralId: string): readonly Listing[] {
  const { id, groups = [] } = minerals.require(mineralId);
  return [...LIST_DATA].sort((a, b) => (a.since < b.since ? -1 : 1)).flatMap((list) => {
    const as = [id, ...groups].find((name) => list.members.includes(name));
    return as === undefined ? [] : [{ list, as }];
  });
}
