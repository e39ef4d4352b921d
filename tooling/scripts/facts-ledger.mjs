// Writes packages/facts/src/data/ledger*.data.ts from the facts ledger: numbers that public pages printed, what they said about them, and
// events. It translates the ledger's words into registry ids and refuses a word it does not know; it changes no number.
// Run: node tooling/scripts/facts-ledger.mjs ../shared/facts
import { file, ledgerReader, must, PLACES } from "./facts-ledger-words.mjs";
import { lastDigit, roundedDigit, writeTable } from "./facts-rows.mjs";

const read = ledgerReader(process.argv[2]);

/** good, stage (null: the source's word is no stage of ours, or trade of a bare mineral), and what the name says beyond the good. */
const GOODS = {
  "rare earth permanent magnets": ["rare-earth-magnets", "component"],
  "rare earth permanent magnets incl. magnet powder and alloys": ["magnets-powder-alloys", "component"],
  "rare earths (17 elements, customs headline)": ["rare-earths", null, "customs headline: ores, oxides, compounds and metals of the 17 elements; no magnets"],
  "rare earth products (group dominated by magnets; distinct from minerals and metals)": ["rare-earth-products", null, "a group of products dominated by magnets"],
  "all rare earth products incl. magnets": ["rare-earth-products", null, "all rare earth products, magnets included"],
  "rare earth oxides and compounds": ["rare-earth-compounds", "refining"],
  "rare earths": ["rare-earths"], "lithium": ["lithium"], "natural graphite": ["graphite"], "cobalt": ["cobalt"], "nickel": ["nickel"], "tungsten": ["tungsten"], "copper": ["copper"],
  "gallium": ["gallium"], "germanium": ["germanium"], "antimony": ["antimony"], "dysprosium": ["dysprosium"], "terbium": ["terbium"], "NdPr": ["praseodymium-neodymium"],
  "nickel ore": ["nickel-ore", "mining"], "lithium carbonate": ["lithium-carbonate", "refining"], "lithium carbonate, battery grade": ["lithium-carbonate-battery-grade", "refining"],
  "gallium, wrought and unwrought": ["gallium", null, "wrought and unwrought"], "gallium, wrought": ["gallium", null, "wrought"], "gallium products (broad)": ["gallium-products", null, "a broad basket of gallium products"],
  "germanium, wrought and unwrought": ["germanium", null, "wrought and unwrought"], "germanium, wrought": ["germanium", null, "wrought"],
  'germanium products incl. "germanium oxides and zirconium dioxide" code': ["germanium-products", null, "with the code that holds germanium oxides and zirconium dioxide, mostly the latter"],
  "antimony related products": ["antimony-products", null, "ores, metal, oxide and articles together"],
  "spherical graphite": ["spherical-graphite", "refining"], "flake graphite": ["flake-graphite", "concentrate"],
  "spodumene concentrate": ["spodumene-concentrate", "concentrate"], "lithium concentrate": ["lithium-concentrate", "concentrate"],
  "dysprosium oxide": ["dysprosium-oxide", "refining"], "terbium oxide": ["terbium-oxide", "refining"], "neodymium oxide": ["neodymium-oxide", "refining"], "praseodymium oxide": ["praseodymium-oxide", "refining"],
  "yttrium oxide": ["yttrium-oxide", "refining"], "NdPr oxide": ["ndpr-oxide", "refining"], "dysprosium oxide 99.5%": ["dysprosium-oxide", "refining", "99.5 %"], "terbium oxide 99.99%": ["terbium-oxide", "refining", "99.99 %"],
  "gallium 99.99%": ["gallium-metal", "metal", "99.99 %"], "APT": ["apt", "refining"], "rare earth concentrate 50% REO": ["rare-earth-concentrate", "concentrate", "50 % REO"], "PrNd alloy": ["ndpr-metal", "metal"],
  "antimony ingot": ["antimony-metal", "metal"], "germanium ingot": ["germanium-metal", "metal"], "nickel LME 3M": ["refined-nickel", "metal", "LME, three months"],
  "cobalt hydroxide 30% Co": ["cobalt-hydroxide", "refining", "30 % Co"], "cobalt futures": ["refined-cobalt", "metal", "futures"],
  "six energy minerals, top-3 average": ["critical-minerals", "refining", "average over six energy minerals of the share of the three largest countries"],
  "20 strategic minerals, average": ["critical-minerals", "refining", "average over 20 strategic minerals"],
  "rare earth imports of Japan": ["rare-earths"], "EU rare earth magnets": ["rare-earth-magnets", "component"],
};
const STAGES = { mining: "mining", concentrate: "concentrate", separation: "refining", refining: "refining", smelting: "refining", oxide: "refining", chemicals: "refining", compounds: "refining", magnets: "component" };
const MEASURES = { "exports.volume": "exports", "exports.value": "export-value", "imports.volume": "imports", "price": "price", "price.importUnitValue": "import-unit-value", "price.exportUnitValue": "export-unit-value", "production": "production" };
const BASES = { "REO": "as:REO", "Li content": "as:Li" };
/** Words of a note that say the number is a bound or about so much. */
const COMPARATORS = [[/"?just over"?|"over |exceeded/, "gt"], [/"around"|approx\.?|"around /, "approx"]];

/** Pages that print millions of kilograms with two decimals: what the ledger tells in tonnes is known to ten of them. */
const LAST_DIGIT = { "reex-h125": 10 };

/** An id that can stand in an address: no blanks, no slashes. */
const slug = (id) => `ledger.${id.replaceAll(" ", "-").replaceAll("/", "_")}`;

const rows = read("observations").map((x) => {
  const [good, ownStage, told] = must(GOODS, x.product, "product");
  const flow = /^(exports|imports|price)/.test(x.indicator);
  const stage = ownStage !== undefined ? ownStage : flow ? null : (STAGES[x.stage] ?? null);
  const comparator = x.value === null ? "range" : (COMPARATORS.find(([words]) => words.test(`${x.note ?? ""} ${x.basis ?? ""}`))?.[1] ?? "eq");
  const basis = BASES[x.basis] ?? null;
  const key = keyOf(x, stage);
  // A figure that a page prints under the wrong product is kept, but it does not measure what its key says.
  const mixedUp = /mix-up/.test(x.note ?? "") ? x.note : null;
  const definition = [told, mixedUp, basis ? null : x.basis === "customs monthly headline" ? null : x.basis, key.definition].filter(Boolean).join("; ");
  // Output and reserves are printed as rounded as their statistics round them; what customs counts is counted to its last digit.
  const rounding = ["production", "reserves", "capacity"].includes(key.measure) && x.unit !== "%" ? roundedDigit : lastDigit;
  const printed = [x.value, x.min, x.max].filter((n) => typeof n === "number");
  return {
    id: slug(x.id), measure: key.measure, good, stage: key.stage, area: must(PLACES, x.area, "area"), counterpart: key.counterpart, denominator: key.denominator,
    period: x.period, comparator, value: x.value, min: x.min, max: x.max, unit: x.unit, precision: LAST_DIGIT[x.source.id] ?? Math.min(...printed.map(rounding)), printed: null, gap: null,
    status: mixedUp || /\.bad$/.test(x.id) ? "refuted" : x.status, basis: x.unit === "%" ? null : basis, definition, source: x.source.id, locator: x.id,
    note: [x.note, x.alsoSaid && `also said by ${x.alsoSaid.map((page) => `${page.publisher} (${page.url})`).join(", ")}`].filter(Boolean).join("; "),
  };
});

/** The parts of the key that the ledger tells in its own words. */
function keyOf(x, stage) {
  const counterpart = x.counterpart ? must(PLACES, x.counterpart, "counterpart") : null;
  if (x.indicator === "quota") return { counterpart: null, denominator: null, stage: x.stage === "export" ? null : stage, measure: x.stage === "export" ? "export-quota" : x.stage === "separation" ? "separation-quota" : "mining-quota", definition: x.note };
  if (x.indicator !== "share") return { counterpart, denominator: null, stage, measure: must(MEASURES, x.indicator, "indicator"), definition: null };
  if (x.area === "Top 3") return { measure: "concentration", stage, counterpart: null, denominator: "world-production", definition: null };
  if (x.stage === "trade") return { measure: "imports", stage, counterpart: "CHN", denominator: "own-imports", definition: null };
  if (x.note === "share of CAPACITY") return { measure: "capacity", stage, counterpart: null, denominator: "world-capacity", definition: null };
  if (x.stage === "supply") return { measure: "supply", stage: null, counterpart: null, denominator: "world-supply", definition: null };
  const iea = x.id.startsWith("sh.iea24") ? "IEA: the four magnet rare earths" : null;
  return { measure: "production", stage: x.stage === "production" ? null : stage, counterpart: null, denominator: "world-production", definition: iea };
}

const HEAD = `// The facts ledger of 2026-11-22: numbers that public pages printed, in our own structure, each with the page it was seen on.
// Made by tooling/scripts/facts-ledger.mjs. It holds what was SAID: two rows may contradict each other, and that is the point.`;
console.log(writeTable("ledger", HEAD, rows));

file("ledger-sources", "Source", "LEDGER_SOURCES", read("sources").map((s) => ({
  id: s.id, publisher: s.publisher, title: s.title, published: s.date || null, url: s.url, licence: "figures cited; the page keeps its publisher's terms", redistributable: true, family: s.family || null, retrieved: "2026-11-22",
})), "// The pages the ledger's numbers were seen on. Made by tooling/scripts/facts-ledger.mjs; no sentence of a page is kept, only its figures.\n// Pages of one `family` repeat one report: they count once.");

/**
 * Ranks in the pages' words: which place from the top (or the bottom), and among which periods. "Seven-month high" is the highest of seven
 * months; "highest since January" is told of the months after it; a record has no first period.
 */
const RANKS = {
  "seven-month high": [1, true, "2025-02"], "highest since January 2025; highest July ever": [1, true, "2025-02"], "lowest since February 2020": [1, false, "2020-03"],
  "highest since January 2025": [1, true, "2025-02"], "second highest on record": [2, true, null], "record": [1, true, null], "fourth highest of 2025": [4, true, "2025-01"], "2025 peak": [1, true, "2025-01"],
  "nine-month low; fifth monthly fall": [1, false, "2025-07"], "highest since 2009": [1, true, "2010-01"], "highest since at least 2014": [1, true, "2014"], "highest since 2006 (18-year high)": [1, true, "2007"],
  "highest since records back to 2014": [1, true, "2014"], "highest since 2018": [1, true, "2019"], "record high": [1, true, null], "highest in a year": [1, true, "2024-06"],
};
const rankOf = (r) => {
  if (r.kind !== "rank") return undefined;
  const [n, highest, from] = must(RANKS, r.printed, "rank");
  return { n, highest, from, until: null };
};

const RESULTS = { "agrees": "agrees", "disagrees": "disagrees", "implies base": "implies-base", "not checked": "not-checked" };
file("ledger-relations", "Relation", "LEDGER_RELATIONS", read("relations").map((r) => ({
  id: r.id, kind: r.kind, of: slug(r.of), versus: r.versus === null ? [] : [r.versus].flat().map(slug), value: r.value, printed: r.printed, sourceId: r.source.id,
  check: { result: must(RESULTS, r.check.result, "result"), computed: r.check.computed ?? null, range: r.check.range ?? null, impliedBase: r.check.impliedBase ?? null },
  ...(r.kind === "rank" && { rank: rankOf(r) }), note: r.note ?? r.check.reason ?? null,
})), "// What pages state ABOUT numbers of the ledger: changes, shares, sums, multiples, ranks, each with our check by interval arithmetic.\n// Made by tooling/scripts/facts-ledger.mjs. `impliedBase` is derived by us and said by nobody.");
