// Minerals, elements and the groups that news and lists speak of.
import { makeRegistry, type Entry } from "./entry.js";
import { MINERAL_DATA } from "./minerals.data.js";

export const MINERAL_KINDS = ["element", "material", "group"] as const;

/** An element, a raw material, or a group of them. */
export interface Mineral extends Entry {
  /** element: one of the periodic table · material: a mineral or raw material without a symbol · group: several of them. */
  readonly kind: (typeof MINERAL_KINDS)[number];
  /** Chemical symbol of an element. Case matters in a text: "In" the element, "in" the word. */
  readonly symbol?: string;
  /** Groups this mineral belongs to, as ids of this registry ("rare-earths", "heavy-rare-earths"). */
  readonly groups?: readonly string[];
  /** One-character names that occur inside too many other words to be read alone: 金, 银, 铁. */
  readonly abbreviations?: { readonly zh: readonly string[]; readonly zhHant: readonly string[] };
}

/** All minerals, by id, symbol and any name in either language. */
export const minerals = makeRegistry<Mineral>("mineral", MINERAL_DATA, ({ symbol, abbreviations }) => [
  ...(symbol ? [{ text: symbol, lang: "any" as const, kind: "symbol" as const }] : []),
  ...(["zh", "zhHant"] as const).flatMap((lang) => (abbreviations?.[lang] ?? []).map((text) => ({ text, lang, kind: "abbreviation" as const }))),
]);

/**
 * The members of a group.
 *
 * @returns empty for an element or a material
 * @example groupMembers("magnet-rare-earths").map((mineral) => mineral.symbol) // ["Pr", "Nd", "Tb", "Dy"]
 */
export function groupMembers(groupId: string): readonly Mineral[] {
  minerals.require(groupId);
  return minerals.all.filter((mineral) => mineral.kind !== "group" && mineral.groups?.includes(groupId));
}
