// Chapters of Mineral Commodity Summaries to minerals of the registry. The layouts and years write one chapter in several ways ("Gemanium", "Germanium",
// "Platinum-Group metals", "Platinum-Group Metals"); a chapter that is no mineral of ours is told, never made into a good of its own.
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";
import { CHAPTER_MINERALS } from "./long-goods.js";
import { COMMODITIES, LEFT_OUT } from "./wide-goods.js";

const plainOf = (name: string): string => name.replace(/[\s\u00a0]+/g, " ").trim().toLowerCase();
const byPlain = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(names).map(([name, id]) => [plainOf(name), id]));

/** Chapters of the long table beside those of the wide one, where both mean one thing. */
const OTHER_NAMES: Readonly<Record<string, string>> = { "Bauxite and Alumina": "bauxite", "Titanium and Titanium Dioxide": "titanium", "Graphite (natural)": "graphite", "Kyanite and related minerals": "kyanite", "Pumice and Pumicite": "pumice", "Sand and Gravel (Industrial)": "silica-sand", "Garnet (Industrial)": "garnet", "Boron": "boron" };
const KNOWN = new Map([...byPlain(COMMODITIES), ...byPlain(OTHER_NAMES), ...byPlain(CHAPTER_MINERALS)]);
const WITHOUT = new Set([...LEFT_OUT].map(plainOf));

/** Undefined for a chapter without a mineral of the registry. @param words of the row: of the clays, the registry has two */
export function mineralOfChapter(commodity: string, words = ""): string | undefined {
  const plain = plainOf(commodity);
  if (plain === "clays") return /kaolin|bentonite/i.exec(words)?.[0].toLowerCase();
  if (WITHOUT.has(plain)) return undefined;
  return KNOWN.get(plain) ?? minerals.find(plain)?.id ?? goods.find(plain)?.id;
}
