// What the wide table of Mineral Commodity Summaries calls things: commodities, types of output, and what a mass is counted as.

/** COMMODITY as printed (trimmed) to mineral; further goods by TYPE. */
export const COMMODITIES: Readonly<Record<string, string>> = {
  "Aluminum": "aluminium", "Antimony": "antimony", "Arsenic": "arsenic", "Asbestos": "asbestos", "Barite": "baryte", "Bauxite": "bauxite", "Beryllium": "beryllium", "Bismuth": "bismuth", "Boron": "boron", "Bromine": "bromine", "Cadmium": "cadmium",
  "Chromium": "chromium", "Cobalt": "cobalt", "Copper": "copper", "Diamond (industrial)": "industrial-diamond", "Diatomite": "diatomite", "Feldspar": "feldspar", "Fluorspar": "fluorspar", "Gallium": "gallium", "Garnet (industrial)": "garnet",
  "Gemanium": "germanium", "Gold": "gold", "Graphite": "graphite", "Gypsum": "gypsum", "Helium": "helium", "Indium": "indium", "Iodine": "iodine", "Iron Ore": "iron", "Kyanite and Related Minerals": "kyanite", "Lead": "lead", "Lime": "limestone",
  "Lithium": "lithium", "Magnesium Compounds": "magnesite", "Magnesium metal": "magnesium", "Manganese": "manganese", "Mercury": "mercury", "Mica (Natural)": "mica", "Molybdenum": "molybdenum", "Nickel": "nickel", "Niobium": "niobium",
  "Peat": "peat", "Perlite": "perlite", "Phosphate rock": "phosphate-rock", "Platinum-Group metals": "platinum-group-metals", "Potash": "potash", "Pumice & Pumicite": "pumice", "Rare earths": "rare-earths", "Rhenium": "rhenium", "Salt": "salt",
  "Sand and gravel (industrial)": "silica-sand", "Selenium": "selenium", "Silicon": "silicon", "Silver": "silver", "Soda ash": "soda-ash", "Strontium": "strontium", "Sulfur": "sulfur", "Talc and Pyrophyllite": "talc", "Talc, crude": "talc", "Tantalum": "tantalum",
  "Tellurium": "tellurium", "Tin": "tin", "Titanium & titanium dioxide": "titanium", "Titanium Mineral Concentrates": "titanium", "Tungsten": "tungsten", "Vanadium": "vanadium", "Vermiculite": "vermiculite", "Wollastonite": "wollastonite",
  "Zeolites (natural)": "zeolites", "Zinc": "zinc", "Zirconium and Hafnium": "zirconium", "Clays": "kaolin",
};
/** Chapters without a mineral of the registry: abrasives, cement, gem stones, steel, pigments, ammonia. Their rows are kept aside. */
export const LEFT_OUT: ReadonlySet<string> = new Set(["Abrasives", "Cement", "Gemstones", "Iron and Steel", "Iron oxide pigments", "Nitrogen(fixed) - Ammonia"]);
export const TYPE_GOODS: readonly (readonly [RegExp, string])[] = [[/ferr?osilicon/i, "ferrosilicon"], [/silicon metal/, "silicon"], [/Sponge Metal/, "titanium-sponge"], [/Pigment/, "titanium-dioxide"], [/ilmen|rutile/, "titanium-minerals"], [/alumina/, "alumina"], [/Palladium/, "palladium"], [/Platinum content/, "platinum"], [/Bentonite/, "bentonite"], [/Fuller/, "bentonite"], [/Kaolin/, "kaolin"], [/arsenic trioxide/, "arsenic"], [/chromite/, "chromite"]];
const CONTENT: Readonly<Record<string, string>> = { antimony: "Sb", copper: "Cu", gold: "Au", iron: "Fe", lead: "Pb", lithium: "Li", manganese: "Mn", mercury: "Hg", molybdenum: "Mo", nickel: "Ni", niobium: "Nb", palladium: "Pd", platinum: "Pt", rhenium: "Re", selenium: "Se", silver: "Ag", strontium: "Sr", tantalum: "Ta", tellurium: "Te", tin: "Sn", tungsten: "W", vanadium: "V", zinc: "Zn", cobalt: "Co", beryllium: "Be", silicon: "Si", bromine: "Br", sulfur: "S", chromium: "Cr", gallium: "Ga" };

/** Chapters whose head counts content though the words of the type do not say so, as MCS 2026 shows with the same series. */
export const CONTENT_CHAPTERS: Readonly<Record<string, string>> = { Cobalt: "as:Co", Copper: "as:Cu", Gallium: "as:Ga" };


/** Of what the mass of a type of output is. */
export function basisOfType(type: string): string {
  const text = type.toLowerCase();
  if (text.includes("rare-earth-oxide")) return "as:REO";
  if (text.includes("titanium dioxide (tio2) content")) return "as:TiO2";
  if (text.includes("k2o")) return "as:K2O";
  if (text.includes("gross")) return "gross";
  const named = Object.entries(CONTENT).find(([name]) => text.includes(`${name} content`));
  return named ? `as:${named[1]}` : "gross";
}

