// Writes packages/facts/src/data/usgs-mcs-{2025,2026}.data.ts from the data releases of USGS Mineral Commodity Summaries (public domain).
// 2025 is the wide table of world production, capacity and reserves; 2026 the long one, of which 27 chapters were at hand, with US figures,
// prices and import sources. It keeps every row it can key and counts the others aloud. Numbers are not changed, units are (to t, kg, USD).
// Run: node tooling/scripts/facts-usgs.mjs ../shared/data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeWindows1252, parseCsv } from "./csv.mjs";
import { roundedDigit, writeTable } from "./facts-rows.mjs";

const folder = process.argv[2] ?? "../shared/data";

const iso = new Map(parseCsv(readFileSync(join(folder, "countries/country-codes.csv"), "utf8")).flatMap((row) => [[row["CLDR display name"], row["ISO3166-1-Alpha-3"]], [row.official_name_en, row["ISO3166-1-Alpha-3"]]]));
const NAMES = { "Burma": "MMR", "Congo (Kinshasa)": "COD", "Korea, North": "PRK", "Korea, Republic of": "KOR", "United Kingdom": "GBR", "United States": "USA", "Côte d’Ivoire": "CIV", "Russia": "RUS", "Turkey": "TUR", "Other countries": "OTHER-COUNTRIES", "Other Countries": "OTHER-COUNTRIES", "World total": "WLD", "Hong Kong": "HKG", "All other": "OTHER-COUNTRIES", "Other": "OTHER-COUNTRIES", "Syria": "SYR", "Trinidad and Tobago": "TTO" };

/** A country column as an area and what its brackets add; null for two countries in one row, which no area of ours is. */
function areaOf(name) {
  const plain = name.replace(/[\s\u00a0]+/g, " ").trim();
  if (NAMES[plain] || iso.get(plain)) return { area: NAMES[plain] ?? iso.get(plain), told: null };
  const bracket = /^(.*?),? ?(?:\((.*)\)(?:, (\w+))?)(?: \d+)?$/.exec(plain);
  const base = bracket?.[1] ?? plain;
  const told = [bracket?.[2], bracket?.[3]].filter((word) => word && word !== "rounded").join(", ") || null;
  const area = NAMES[base] ?? iso.get(base);
  return area ? { area, told } : null;
}

// ---------------------------------------------------------------- edition 2025
/** COMMODITY as printed (trimmed) to mineral; further goods by TYPE. */
const COMMODITIES = {
  "Aluminum": "aluminium", "Antimony": "antimony", "Arsenic": "arsenic", "Asbestos": "asbestos", "Barite": "baryte", "Bauxite": "bauxite", "Beryllium": "beryllium", "Bismuth": "bismuth", "Boron": "boron", "Bromine": "bromine", "Cadmium": "cadmium",
  "Chromium": "chromium", "Cobalt": "cobalt", "Copper": "copper", "Diamond (industrial)": "industrial-diamond", "Diatomite": "diatomite", "Feldspar": "feldspar", "Fluorspar": "fluorspar", "Gallium": "gallium", "Garnet (industrial)": "garnet",
  "Gemanium": "germanium", "Gold": "gold", "Graphite": "graphite", "Gypsum": "gypsum", "Helium": "helium", "Indium": "indium", "Iodine": "iodine", "Iron Ore": "iron", "Kyanite and Related Minerals": "kyanite", "Lead": "lead", "Lime": "limestone",
  "Lithium": "lithium", "Magnesium Compounds": "magnesite", "Magnesium metal": "magnesium", "Manganese": "manganese", "Mercury": "mercury", "Mica (Natural)": "mica", "Molybdenum": "molybdenum", "Nickel": "nickel", "Niobium": "niobium",
  "Peat": "peat", "Perlite": "perlite", "Phosphate rock": "phosphate-rock", "Platinum-Group metals": "platinum-group-metals", "Potash": "potash", "Pumice & Pumicite": "pumice", "Rare earths": "rare-earths", "Rhenium": "rhenium", "Salt": "salt",
  "Sand and gravel (industrial)": "silica-sand", "Selenium": "selenium", "Silicon": "silicon", "Silver": "silver", "Soda ash": "soda-ash", "Strontium": "strontium", "Sulfur": "sulfur", "Talc and Pyrophyllite": "talc", "Talc, crude": "talc", "Tantalum": "tantalum",
  "Tellurium": "tellurium", "Tin": "tin", "Titanium & titanium dioxide": "titanium", "Titanium Mineral Concentrates": "titanium", "Tungsten": "tungsten", "Vanadium": "vanadium", "Vermiculite": "vermiculite", "Wollastonite": "wollastonite",
  "Zeolites (natural)": "zeolites", "Zinc": "zinc", "Zirconium and Hafnium": "zirconium", "Clays": "kaolin",
};
/** Chapters without a mineral of the registry: abrasives, cement, gem stones, steel, pigments, ammonia. Left out, and said so in the README. */
const LEFT_OUT = new Set(["Abrasives", "Cement", "Gemstones", "Iron and Steel", "Iron oxide pigments", "Nitrogen(fixed) - Ammonia"]);
const TYPE_GOODS = [[/Ferosilicon/, "ferrosilicon"], [/silicon metal/, "silicon"], [/Sponge Metal/, "titanium-sponge"], [/Pigment/, "titanium-dioxide"], [/ilmen|rutile/, "titanium-minerals"], [/alumina/, "alumina"], [/Palladium/, "palladium"], [/Platinum content/, "platinum"], [/Bentonite/, "bentonite"], [/Fuller/, "bentonite"], [/Kaolin/, "kaolin"], [/arsenic trioxide/, "arsenic"], [/chromite/, "chromite"]];
const MASS = { "metric tons": ["t", 1], "thousand metric tons": ["t", 1000], "thousand metric dry tons": ["t", 1000], "million metric tons": ["t", 1e6], "kilograms": ["kg", 1], "million cubic meters": ["million-m3", 1], "million carats": ["million-carat", 1], "thousand carats": ["thousand-carat", 1], "": ["t", 1], "tons": ["t", 1] };
const CONTENT = { antimony: "Sb", copper: "Cu", gold: "Au", iron: "Fe", lead: "Pb", lithium: "Li", manganese: "Mn", mercury: "Hg", molybdenum: "Mo", nickel: "Ni", niobium: "Nb", palladium: "Pd", platinum: "Pt", rhenium: "Re", selenium: "Se", silver: "Ag", strontium: "Sr", tantalum: "Ta", tellurium: "Te", tin: "Sn", tungsten: "W", vanadium: "V", zinc: "Zn", cobalt: "Co", beryllium: "Be", silicon: "Si", bromine: "Br", sulfur: "S", chromium: "Cr", gallium: "Ga" };

/** Chapters whose head counts content though the words of the type do not say so, as MCS 2026 shows with the same series. */
const CONTENT_CHAPTERS = { Cobalt: "as:Co", Copper: "as:Cu", Gallium: "as:Ga" };

function basisOfType(type) {
  const text = type.toLowerCase();
  if (text.includes("rare-earth-oxide")) return "as:REO";
  if (text.includes("titanium dioxide (tio2) content")) return "as:TiO2";
  if (text.includes("k2o")) return "as:K2O";
  if (text.includes("gross")) return "gross";
  const named = Object.entries(CONTENT).find(([name]) => text.includes(`${name} content`));
  return named ? `as:${named[1]}` : "gross";
}

function stageOf(text) {
  if (/mine|mining|Boron all types|Production, all forms|iodine|bromine|helium/i.test(text)) return "mining";
  if (/refiner|primary production|low-purity|plant production|pigment|lime|synthetic/i.test(text)) return "refining";
  if (/smelter|sponge|silicon/i.test(text)) return "metal";
  return null;
}

/**
 * What a note says of an empty cell of its period: "W for 23-24" withheld; NA, words for a size ("Large") and XX (not applicable) no number.
 * Null when the note is about something else ("na for 2023" beside 2024).
 */
function markOf(note, period) {
  const [, mark, from, to] = /^(W|NA|XX|Included in World total|(?:Very )?(?:Small|Large)|Moderate(?: to Large)?)(?: for (\d{2,4})(?:-(\d{2}))?)?\b/i.exec(note.trim()) ?? [];
  if (mark === undefined) return null;
  const year = Number(period.slice(-2));
  return from === undefined || (Number(from.slice(-2)) <= year && year <= Number(to ?? from.slice(-2))) ? mark : null;
}
const gapOf = (mark) => (mark === "W" ? "withheld" : "not-reported");

/** A number of thousand tonnes as tonnes without the noise of binary fractions. */
const scaled = (text, factor) => Number((Number(text.replaceAll(",", "")) * factor).toPrecision(12));

function mcs2025() {
  const rows = [];
  const skipped = { "no mineral": 0, "two countries": 0 };
  const table = parseCsv(readFileSync(join(folder, "usgs/MCS2025_World_Data.csv"), "utf8"));
  const group = (row) => `${row.COMMODITY}|${row.TYPE}`;
  const has = (column) => new Set(table.filter((row) => row[column] !== "").map(group));
  /** What notes say of the reserves of a whole group: iron in million tons, molybdenum and vanadium in thousands beside output in tons, zircon as ZrO2. */
  const ofReserves = (row) => {
    const words = table.filter((other) => group(other) === group(row)).map((other) => other.RESERVE_NOTES).join(" ");
    const unitName = /(million|thousand) metric tons/.exec(words)?.[0];
    return { ...(unitName && { unitName }), ...(/ZrO2 content/.test(words) && { basis: "as:ZrO2" }) };
  };
  const filled = { prod: has("PROD_EST_ 2024"), cap: has("CAP_EST_ 2024"), capOld: has("CAP_2023"), reserves: has("RESERVES_2024") };
  table.forEach((row, index) => {
    const commodity = row.COMMODITY.trim();
    if (LEFT_OUT.has(commodity)) return void skipped["no mineral"]++;
    // Fuller's earth stands among the clays and is none of them; the registry has no good for it.
    if (/Fuller/.test(row.TYPE)) return void skipped["no mineral"]++;
    const mineral = COMMODITIES[commodity];
    if (!mineral) throw new Error(`commodity "${commodity}" has no mineral`);
    const place = areaOf(row.COUNTRY);
    if (!place) return void skipped["two countries"]++;
    const good = TYPE_GOODS.find(([words]) => words.test(row.TYPE))?.[1] ?? mineral;
    // The release names metric tons beside the thousands that the chapter on titanium concentrates counts in (seen 2026-11-24: 8,900 for the world's ilmenite).
    const unitOfRow = commodity === "Titanium Mineral Concentrates" && row.UNIT_MEAS === "metric tons" ? "thousand metric tons" : row.UNIT_MEAS;
    const content = CONTENT_CHAPTERS[commodity] ?? basisOfType(row.TYPE);
    const stage = stageOf(row.TYPE);
    const line = `row ${index + 2}`;
    const add = (column, measure, own, period, status, note, words = row.TYPE) => {
      const text = row[column].trim();
      const unitName = own.unitName ?? unitOfRow;
      const [unit, factor] = MASS[unitName];
      const bound = /^>/.test(text);
      const number = text.replace(/^[<>]/, "").replaceAll(",", "");
      const value = text === "" ? null : scaled(number, factor);
      const mark = value === null ? markOf(note, period) : null;
      rows.push({
        id: `usgs-mcs-2025.${index + 2}.${own.id}`, measure, good, stage: own.stage, area: place.area, denominator: null, period,
        comparator: value === null ? null : bound ? "gt" : "eq", value, unit: value === null ? null : unit, precision: value === null ? null : roundedDigit(number) * factor,
        printed: text === "" ? null : `${text} ${unitName}`.trim(), gap: value === null ? gapOf(mark) : null, status,
        basis: unit.endsWith("carat") || unit === "million-m3" ? null : own.basis ?? content,
        definition: [words.trim(), place.told].filter(Boolean).join("; "), source: "usgs-mcs-2025", locator: `${line}, ${column.replace("_ ", "_")}`,
        note: [note.trim(), value === null && mark === null ? "empty in the table, which does not tell withheld, not available and zero apart" : ""].filter(Boolean).join("; "),
      });
    };
    // A type that speaks of a capacity alone holds no production.
    const producing = !/capacity/i.test(row.TYPE) && !/^Reserves/.test(row.TYPE);
    const nowhere = place.area === "OTHER-COUNTRIES";
    if (producing && filled.prod.has(group(row)) && !(nowhere && row["PROD_EST_ 2024"] === "")) {
      add("PROD_2023", "production", { id: "production-2023", stage }, "2023", /estimated/i.test(row.TYPE + row.PROD_NOTES) ? "estimated" : "reported", row.PROD_NOTES);
      add("PROD_EST_ 2024", "production", { id: "production-2024", stage }, "2024", "estimated", row.PROD_NOTES);
    }
    if (filled.cap.has(group(row)) && row["CAP_EST_ 2024"] !== "") add("CAP_EST_ 2024", "capacity", { id: "capacity-2024", stage }, "2024", "estimated", row.CAP_NOTES);
    if (filled.capOld.has(group(row)) && row.CAP_2023 !== "") add("CAP_2023", "capacity", { id: "capacity-2023", stage }, "2023", "reported", row.CAP_NOTES);
    // The reserves column repeats capacity for magnesium metal and holds refinery capacity for indium: neither is a reserve.
    if (filled.reserves.has(group(row)) && mineral !== "magnesium" && mineral !== "indium" && !(nowhere && row.RESERVES_2024 === "")) add("RESERVES_2024", "reserves", { id: "reserves", stage: null, ...ofReserves(row) }, "2024", "estimated", row.RESERVE_NOTES, `reserves beside: ${row.TYPE.trim()}`);
  });
  return { rows, skipped };
}

// ---------------------------------------------------------------- edition 2026
const CHAPTER_MINERALS = {
  "Rare Earths": "rare-earths", "Rare Earths (Heavy)": "heavy-rare-earths", "Graphite (Natural)": "graphite", "Niobium (Columbium)": "niobium", "Platinum-Group Metals": "platinum-group-metals", "Magnesium Metal": "magnesium", "Cesium": "caesium",
};
const CHAPTER_BASIS = { "rare-earths": "as:REO", "heavy-rare-earths": "as:REO", lithium: "as:Li", cobalt: "as:Co", copper: "as:Cu", nickel: "as:Ni", tungsten: "as:W", tin: "as:Sn", tantalum: "as:Ta", niobium: "as:Nb", vanadium: "as:V", antimony: "as:Sb", gallium: "as:Ga", germanium: "as:Ge", tellurium: "as:Te", chromium: "as:Cr", scandium: "as:Sc2O3", yttrium: "as:Y2O3", "platinum-group-metals": "as:PGM", palladium: "as:Pd", platinum: "as:Pt", rhodium: "as:Rh", iridium: "as:Ir", ruthenium: "as:Ru", osmium: "as:Os" };
/** Words of a detail to a good and its stage; the first that fits. */
const DETAIL_GOODS = [
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
const REFINED = { copper: "refined-copper", tin: "refined-tin" };
const CONCENTRATES = new Set(["antimony", "tungsten", "copper", "nickel", "tin", "niobium", "tantalum"]);
const OXIDES = { antimony: "antimony-trioxide" };

function goodOfDetail(mineral, detail) {
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
function makingStage(mineral, detail, section, foundStage) {
  if (/second|scrap/i.test(detail)) return "recycling";
  if (mineral === "scandium") return "refining";
  if (/mine|^Production$/i.test(detail)) return "mining";
  return foundStage ?? (mineral === "magnesium" ? "metal" : /primary|refinery|low-purity|residues|telluride/i.test(detail) ? "refining" : stageOf(detail) ?? stageOf(section));
}

const PRICES = { "dollars per kilogram": ["USD/kg", 1], "dollars per gram": ["USD/g", 1], "dollars per metric ton": ["USD/t", 1], "dollars per pound": ["USD/lb", 1], "dollars per troy ounce": ["USD/troy oz", 1], "cents per pound": ["USc/lb", 1], "dollars per dry metric ton unit": ["USD/mtu", 1] };
const GAPS = { W: "withheld", NA: "not-reported", s: "below-threshold" };
const MEASURES_2026 = { Import: "imports", Export: "exports", Consumption: "consumption", "Net import reliance": "import-reliance", Price: "price", Production: "production", Stock: "stocks", Reserves: "reserves", Capacity: "capacity", Shipment: "stockpile-release", Employment: "employment" };

/** A cell of 2026: number, bound, range or mark. "E" of net import reliance says net exporter: below zero. A lost character ("?1") stays unread. */
function cell(text) {
  if (text === "—") return { comparator: "eq", value: 0, min: null, max: null, digits: null };
  if (text === "E") return { comparator: "lt", value: 0, min: null, max: null, digits: null };
  const range = /^([\d,.]+)\s*[–-]\s*([\d,.]+)$/.exec(text);
  if (range) return { comparator: "range", value: null, min: range[1], max: range[2], digits: range[1] };
  const bound = /^([<>])([\d,.]+)$/.exec(text);
  if (bound) return { comparator: bound[1] === ">" ? "gt" : "lt", value: bound[2], min: null, max: null, digits: null };
  return /^[\d,.]+$/.test(text) ? { comparator: "eq", value: text, min: null, max: null, digits: text } : null;
}

/** The market a price is of: the row's own words. That the table is headed "United States" says who collected the price, not where it was paid. */
function marketOf(detail) {
  return [[/Rotterdam/, "rotterdam"], [/Europe/, "EUROPE"], [/London Metal Exchange/, "lme"], [/freight, China/, "CHN"], [/COMEX|New York|U\.S\.|United States$/, "USA"], [/^Price, global/, "WLD"]].find(([words]) => words.test(detail))?.[1] ?? "MARKET-NOT-STATED";
}

/** Of what a mass of 2026 is: the row's own words first, then the head of its chapter. */
function basisOfRow(row, detail, unit, contained) {
  if (unit.endsWith("mtu")) return /manganese/i.test(detail) ? "as:Mn" : "as:WO3";
  if (unit === "%" || unit === "person" || unit.startsWith("USD") || unit.startsWith("USc")) return null;
  if (/Cr2O3/.test(detail)) return "as:Cr2O3";
  if (/manganese content/i.test(detail) || row.Section.includes("(manganese content)")) return "as:Mn";
  const grossMining = /Mine production and ore reserves are reported in gross weight/.test(row.Notes) && /[Mm]ine|Ore/.test(detail);
  return grossMining || /gross weight|: Ore$/.test(detail) ? "gross" : contained;
}

function mcs2026() {
  const rows = [];
  const skipped = { "two countries": 0, "unread value": 0, "unit": 0 };
  parseCsv(decodeWindows1252(readFileSync(join(folder, "usgs/MCS2026_Commodities_Data.subset.csv")))).forEach((row, index) => {
    const mineral = CHAPTER_MINERALS[row.Commodity] ?? row.Commodity.toLowerCase();
    const sourcing = row.Section === "Import Sources";
    const place = areaOf(row.Country);
    if (!place) return void skipped["two countries"]++;
    const measure = sourcing ? "imports" : MEASURES_2026[row.Statistics];
    if (!measure) throw new Error(`statistics "${row.Statistics}"`);
    const detail = row.Statistics_detail.replace(/: rounded$|, rounded$/, "").trim();
    const world = row.Section.startsWith("World");
    const price = measure === "price";
    // The price of manganese is printed "per metric ton unit" in its words and "per metric ton" in its unit column: 5.53 dollars is per unit.
    const unitWords = /metric ton unit$/.test(detail) ? "dollars per dry metric ton unit" : row.Unit;
    const [unit, factor] = measure === "import-reliance" || sourcing ? ["%", 1] : measure === "employment" ? ["person", 1] : price ? (PRICES[unitWords] ?? []) : (MASS[row.Unit] ?? []);
    if (!unit) return void skipped.unit++;
    const gap = GAPS[row.Value] ?? null;
    const number = gap ? null : cell(row.Value);
    if (!gap && !number) return void skipped["unread value"]++;
    const found = goodOfDetail(mineral, detail);
    const unitValue = price && /unit value of imports/.test(detail);
    const stage = measure === "production" || measure === "capacity" ? makingStage(mineral, detail, row.Section, found.stage) : ["reserves", "stockpile-release", "employment"].includes(measure) ? null : found.stage;
    const good = world && !price ? (/Palladium|Platinum/.exec(detail)?.[0].toLowerCase() ?? mineral) : found.good;
    const contained = CHAPTER_BASIS[good] ?? CHAPTER_BASIS[mineral] ?? "gross";
    const basis = basisOfRow(row, detail, unit, contained);
    const value = (text) => (text === null ? null : typeof text === "number" ? text : scaled(text, factor));
    const years = row.Year.includes("–") ? "2021/2024" : row.Year;
    rows.push({
      world, id: `usgs-mcs-2026.${index + 2}`, measure: unitValue ? "import-unit-value" : measure, good, stage,
      area: sourcing ? "USA" : price && !unitValue ? marketOf(detail) : place.area, counterpart: sourcing ? place.area : measure === "imports" || measure === "exports" ? "WLD" : null, denominator: sourcing ? "own-imports" : null,
      period: years, comparator: number?.comparator, value: value(number?.value ?? null), min: value(number?.min ?? null), max: value(number?.max ?? null), unit: number ? unit : null,
      precision: number?.digits ? (unit === "%" || price ? lastDigitOf(number.digits) : roundedDigit(number.digits)) * factor : null,
      printed: gap ? null : `${row.Value} ${row.Unit}`, gap, status: /^Estimated/.test(row.Notes) || (world && row.Year === "2025") ? "estimated" : "reported", basis,
      definition: [sourcing ? `imports 2021-24: ${detail}` : detail, place.told].filter(Boolean).join("; "), source: "usgs-mcs-2026", locator: `row ${index + 2} of the extract`,
      note: row.Notes.replace(/^(Estimated|Reported)\.?( -- )?/, "").replace("See Appendix C for resource and reserve definitions and information concerning data sources.", "").replace(/^ -- /, ""),
    });
  });
  return { rows: withoutTwins(rows), skipped };
}

/**
 * The United States stand in their own table and in that of the world, for 2024 and 2025 with the same cell. One row of the two is kept, the world's,
 * with both places named; estimated when either says so. Cells that differ are two things (copper of ore only, copper of ore and scrap) and both stay.
 */
function withoutTwins(rows) {
  const same = (row) => ["measure", "good", "stage", "area", "counterpart", "denominator", "period", "basis", "unit", "comparator", "value", "min", "max", "gap"].map((column) => row[column]).join("|");
  const ofWorld = new Map(rows.filter(({ world }) => world).map((row) => [same(row), row]));
  return rows.filter((row) => {
    const twin = row.world ? undefined : ofWorld.get(same(row));
    if (!twin) return true;
    twin.locator += ` (also ${row.locator.replace(" of the extract", "")})`;
    if (row.status === "estimated") twin.status = "estimated";
    return false;
  });
}

const lastDigitOf = (text) => (text.includes(".") ? 10 ** -(text.split(".")[1].length) : 1);

const HEAD = (year, what) => `// USGS, Mineral Commodity Summaries ${year}, data release; public domain. ${what}
// Made by tooling/scripts/facts-usgs.mjs. Masses are in t or kg; precision is our reading of the rounding (facts-rows.mjs).`;
const old = mcs2025();
console.log(writeTable("usgs-mcs-2025", HEAD(2025, "World production 2023 and 2024, capacity and reserves by country."), old.rows), old.skipped);
const fresh = mcs2026();
console.log(writeTable("usgs-mcs-2026", HEAD(2026, "27 chapters: world production 2024 and 2025, reserves, US figures 2021-25, prices, US import sources."), fresh.rows), fresh.skipped);
