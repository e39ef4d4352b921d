// What the long table of Mineral Commodity Summaries calls things: chapters, details of statistics, markets, and what a mass is counted as.
import type { Observation } from "@monazite/core";
import { basisOfType } from "./wide-goods.js";
import { stageOf } from "./words.js";

type Stage = Observation["key"]["stage"];

export const CHAPTER_MINERALS: Readonly<Record<string, string>> = {
  "Rare Earths": "rare-earths", "Rare Earths (Heavy)": "heavy-rare-earths", "Graphite (Natural)": "graphite", "Niobium (Columbium)": "niobium", "Platinum-Group Metals": "platinum-group-metals", "Magnesium Metal": "magnesium", "Cesium": "caesium",
};
export const CHAPTER_BASIS: Readonly<Record<string, string>> = { "rare-earths": "as:REO", "heavy-rare-earths": "as:REO", lithium: "as:Li", cobalt: "as:Co", copper: "as:Cu", nickel: "as:Ni", tungsten: "as:W", tin: "as:Sn", tantalum: "as:Ta", niobium: "as:Nb", vanadium: "as:V", antimony: "as:Sb", gallium: "as:Ga", germanium: "as:Ge", tellurium: "as:Te", chromium: "as:Cr", scandium: "as:Sc2O3", yttrium: "as:Y2O3", "platinum-group-metals": "as:PGM", palladium: "as:Pd", platinum: "as:Pt", rhodium: "as:Rh", iridium: "as:Ir", ruthenium: "as:Ru", osmium: "as:Os", gold: "as:Au", silver: "as:Ag", zinc: "as:Zn", lead: "as:Pb", molybdenum: "as:Mo", mercury: "as:Hg", rhenium: "as:Re", selenium: "as:Se", beryllium: "as:Be", bromine: "as:Br", strontium: "as:Sr", sulfur: "as:S", potash: "as:K2O", ferrosilicon: "as:Si", "titanium-minerals": "as:TiO2" };
/** Goods of the world tables of chapters that hold several, by the words of the detail. */
const WORLD_GOODS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  silicon: [[/ferrosilicon/i, "ferrosilicon"]], bauxite: [[/alumina/i, "alumina"]], titanium: [[/sponge/i, "titanium-sponge"], [/pigment/i, "titanium-dioxide"], [/ilmenite|rutile/i, "titanium-minerals"]],
};

/** The good of a row of a world table. */
export function worldGood(mineral: string, detail: string): string {
  return /Palladium|Platinum/.exec(detail)?.[0].toLowerCase() ?? WORLD_GOODS[mineral]?.find(([words]) => words.test(detail))?.[1] ?? mineral;
}

/** Words of a detail to a good and its stage; the first that fits. */
const DETAIL_GOODS: readonly (readonly [RegExp, string | null, Stage])[] = [
  [/^Combined total|Ores, concentrates, and other forms/, null, null],
  [/NdPr/, "ndpr-oxide", "refining"], [/Mischmetal/, "mischmetal", "metal"], [/Ferrocerium/, "rare-earth-alloys", "metal"], [/Rare-earth metals and alloys/, "rare-earth-metals", "metal"], [/Rare-earth compounds and metals|compounds and metals/i, null, "refining"],
  [/^Imports: Compounds$|^Exports, compounds$/, "rare-earth-compounds", "refining"], [/Mineral concentrates/, "rare-earth-concentrate", "concentrate"], [/(\w+) oxide, 99/, "oxide", "refining"], [/Y2O3, minimum/, "yttrium-oxide", "refining"], [/Scandium oxide|scandium oxide/, "scandium-oxide", "refining"],
  [/[Gg]allium arsenide/, "gallium-arsenide", "component"], [/Germanium dioxide/, "germanium-dioxide", "refining"], [/Germanium metal/, "germanium-metal", "metal"],
  [/Amorphous/, "amorphous-graphite", "concentrate"], [/: Flake/, "flake-graphite", "concentrate"], [/lithium carbonate/, "lithium-carbonate-battery-grade", "refining"],
  [/ferroniobium|Ferroniobium/, "ferroniobium", "metal"], [/Ferromanganese/, "ferromanganese", "metal"], [/Silicomanganese/, "silicomanganese", "metal"], [/[Mm]anganese ores? and concentrates|Manganese ore/, "manganese-ore", "mining"],
  [/Ferrochromium/, "ferrochromium", "metal"], [/Chromium metal/, "chromium-metal", "metal"], [/Chromite/, "chromite", "mining"], [/Stainless steel/, "stainless-steel", "end-use"],
  [/Ferrovanadium/, "ferrovanadium", "metal"], [/[Vv]anadium pentoxide/, "vanadium-pentoxide", "refining"], [/tantalite/, "tantalum-concentrate", "concentrate"], [/concentrate, average in-warehouse/, "tungsten-concentrate", "concentrate"],
  [/Hydrofluoric/, "hydrofluoric-acid", "refining"], [/Acid grade/, "acid-grade-fluorspar", "concentrate"], [/antimony/i, null, null], [/[Rr]efined copper|: Refined|^Refined/, "refined", "metal"], [/Ores?(,| and) [Cc]oncentrates?|[Oo]res? and concentrates?/, "concentrate", "concentrate"], [/Oxide$|: Oxide/, "oxide", "refining"],
  [/^(?!.*metal, alloys).*scrap/i, null, "recycling"],
];
const REFINED: Readonly<Record<string, string>> = { copper: "refined-copper", tin: "refined-tin" };
const CONCENTRATES = new Set(["antimony", "tungsten", "copper", "nickel", "tin", "niobium", "tantalum"]);
const OXIDES: Readonly<Record<string, string>> = { antimony: "antimony-trioxide" };

export interface DetailGood {
  readonly good: string;
  readonly stage: Stage;
}

/** The good and stage that a detail of a chapter speaks of. */
export function goodOfDetail(mineral: string, detail: string): DetailGood {
  for (const [words, good, stage] of DETAIL_GOODS) {
    if (!words.test(detail)) continue;
    if (good === "refined") return REFINED[mineral] ? { good: REFINED[mineral], stage } : { good: mineral, stage: null };
    if (good === "concentrate") return { good: CONCENTRATES.has(mineral) ? `${mineral}-concentrate` : mineral, stage: CONCENTRATES.has(mineral) ? stage : null };
    if (good === "oxide") return OXIDES[mineral] ? { good: OXIDES[mineral], stage } : { good: detail.includes("oxide, 99") ? `${mineral}-oxide` : mineral, stage };
    return { good: good ?? mineral, stage };
  }
  return { good: mineral, stage: null };
}

/** The stage that output or capacity of a detail stands at. */
export function makingStage(mineral: string, detail: string, section: string, foundStage: Stage): Stage {
  if (/second|scrap/i.test(detail)) return "recycling";
  if (mineral === "scandium") return "refining";
  if (/mine|^Production$/i.test(detail)) return "mining";
  return foundStage ?? (mineral === "magnesium" ? "metal" : /primary|refinery|low-purity|residues|telluride/i.test(detail) ? "refining" : stageOf(detail) ?? stageOf(section));
}

/** Units of prices as printed. */
export const PRICES: Readonly<Record<string, readonly [string, number]>> = { "dollars per kilogram": ["USD/kg", 1], "dollars per gram": ["USD/g", 1], "dollars per metric ton": ["USD/t", 1], "dollars per pound": ["USD/lb", 1], "dollars per troy ounce": ["USD/troy oz", 1], "cents per pound": ["USc/lb", 1], "dollars per dry metric ton unit": ["USD/mtu", 1] };
/** Kinds of statistics, as measures of the registry. */
export const MEASURES: Readonly<Record<string, string>> = { Import: "imports", Export: "exports", Consumption: "consumption", "Net import reliance": "import-reliance", Price: "price", Production: "production", Stock: "stocks", Reserves: "reserves", Capacity: "capacity", Shipment: "stockpile-release", Employment: "employment" };

const MARKETS: readonly (readonly [RegExp, string])[] = [[/Rotterdam/, "rotterdam"], [/Europe/, "EUROPE"], [/London Metal Exchange/, "lme"], [/freight, China/, "CHN"], [/COMEX|New York|U\.S\.|United States$/, "USA"], [/^Price, global/, "WLD"]];

/** The market a price is of: the row's own words. That the table is headed "United States" says who collected the price, not where it was paid. */
export function marketOf(detail: string): string {
  return MARKETS.find(([words]) => words.test(detail))?.[1] ?? "MARKET-NOT-STATED";
}

/** Of what a mass of 2026 is: the row's own words first, then the head of its chapter. */
export function basisOfRow({ section, notes }: { readonly section: string; readonly notes: string }, detail: string, unit: string, contained: string): string | null {
  if (unit.endsWith("mtu")) return /manganese/i.test(detail) ? "as:Mn" : "as:WO3";
  if (unit === "%" || unit === "person" || unit.endsWith("carat") || unit === "million-m3" || unit.startsWith("USD") || unit.startsWith("USc")) return null;
  if (/Cr2O3/.test(detail)) return "as:Cr2O3";
  if (/manganese content/i.test(detail) || section.includes("(manganese content)")) return "as:Mn";
  const named = basisOfType(detail);
  if (named !== "gross") return named;
  const grossMining = /Mine production and ore reserves are reported in gross weight/.test(notes) && /[Mm]ine|Ore/.test(detail);
  return grossMining || /gross weight|: Ore$/.test(detail) ? "gross" : contained;
}

