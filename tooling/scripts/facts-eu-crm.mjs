// Writes packages/facts/src/data/eu-crm-2023.data.ts from the tables of the EU study on critical raw materials 2023 (CC BY 4.0): shares of
// world supply and of EU sourcing by stage and country, the export restriction parameter, and the scores of the five assessments.
// Run: node tooling/scripts/facts-eu-crm.mjs ../shared/data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeWindows1252, parseCsv } from "./csv.mjs";
import { lastDigit, writeTable } from "./facts-rows.mjs";

const folder = process.argv[2] ?? "../shared/data";
const read = (name) => parseCsv(decodeWindows1252(readFileSync(join(folder, "eu-crm", name))));

const iso = new Map(parseCsv(readFileSync(join(folder, "countries/country-codes.csv"), "utf8")).flatMap((row) => [[row["CLDR display name"], row["ISO3166-1-Alpha-3"]], [row.official_name_en, row["ISO3166-1-Alpha-3"]]]));
/** Spellings of the study, misprints among them (Brasilia, Turkyie, Libanon, Surinam). */
const COUNTRIES = { "Brasilia": "BRA", "Brasil": "BRA", "Congo": "COG", "Congo, D.R.": "COD", "Cote d'Ivoire": "CIV", "Korea, North": "PRK", "Korea, South": "KOR", "South Korea": "KOR", "Kosovo": "XKX", "Libanon": "LBN", "Surinam": "SUR", "Turkyie": "TUR", "Türkiye": "TUR", "Hong Kong": "HKG", "Myanmar": "MMR", "United States": "USA", "United Kingdom": "GBR", "Bosnia and Herzegovina": "BIH", "Brunei Darussalam": "BRN", "Trinidad and Tobago": "TTO", "Cape Verde": "CPV", "Russia": "RUS" };
const MATERIALS = {
  "Barytes": "baryte", "Baryte": "baryte", "Borate": "boron", "Boron": "boron", "Coking coal": "coking-coal", "Iron ore": "iron", "Natural Graphite": "graphite", "Natural graphite": "graphite", "Natural cork": "natural-cork", "Natural rubber": "natural-rubber",
  "Natural Rubber": "natural-rubber", "Natural teak wood": "natural-teak", "Natural Teak wood": "natural-teak", "Natural Teak\nwood": "natural-teak", "Phosphate Rock": "phosphate-rock", "Phosphate rock": "phosphate-rock", "Phosphorous": "phosphorus", "Phosphorus": "phosphorus",
  "Sapele wood": "sapele-wood", "Silica sand": "silica-sand", "Silicon metal": "silicon", "Sulphur": "sulfur", "Titanium metal": "titanium-sponge", "Titanium ores": "titanium-minerals", "Heavy Rare earths Elements": "heavy-rare-earths", "HREEs": "heavy-rare-earths", "LREEs": "light-rare-earths", "PGMs": "platinum-group-metals", "Kaolin clay": "kaolin", "Lime": "limestone", "LREE": "light-rare-earths", "HREE": "heavy-rare-earths", "PGM": "platinum-group-metals", "Silica Sand": "silica-sand",
};
const good = (name) => MATERIALS[name] ?? name.toLowerCase();
/** What is mined for titanium metal is titanium minerals, and no sponge. */
const goodAt = (row) => (row.Material === "Titanium metal" && row.Stage === "E" ? "titanium-minerals" : good(row.Material));
const area = (name) => {
  const id = COUNTRIES[name] ?? iso.get(name);
  if (!id) throw new Error(`country "${name}" has no id`);
  return id;
};
/** E: extraction, P: processing. The study does not spell the letters out; metal of titanium is a metal already. */
const stage = (row) => (row.Stage === "E" ? "mining" : row.Material === "Titanium metal" ? "metal" : "refining");

function share(text) {
  const below = text.startsWith("<");
  const number = text.replace(/[<%]/g, "");
  return { comparator: below ? "lt" : "eq", value: Number(number), unit: "%", precision: below ? null : lastDigit(number), printed: text };
}

const rows = [];
const seen = new Map();
/** The study lists some countries twice under one material (Brazil and Brasilia): the second keeps an id of its own. */
const unique = (id) => {
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : `${id}.${times}`;
};
const slug = (...parts) => unique(`eu-crm-2023.${parts.join(".")}`);

read("fact_GlobalSupplyShares&t.csv").forEach((row, index) => {
  const [what, at, where] = [goodAt(row), stage(row), area(row.Country)];
  rows.push({ id: slug("world", what, at, where), measure: "production", good: what, stage: at, area: where, denominator: "world-production", period: "2016/2020", ...share(row.Share), status: "estimated", definition: "share of global supply, mean of 2016 to 2020", source: "eu-crm-2023", locator: `GlobalSupplyShares row ${index + 2}` });
  if (Number(row.t) !== 1) rows.push({ id: slug("t", what, at, where), measure: "export-restriction", good: what, stage: at, area: where, period: "2016/2020", comparator: "eq", value: Number(row.t), unit: "index", printed: row.t, status: "estimated", definition: "parameter t of the study; 1 where not listed", source: "eu-crm-2023", locator: `GlobalSupplyShares row ${index + 2}` });
});
read("fact_EUSupplyShares&t.csv").forEach((row, index) => {
  const [what, at, where] = [goodAt(row), stage(row), area(row.Country)];
  rows.push({ id: slug("eu", what, at, where), measure: "supply", good: what, stage: at, area: "EU27_2020", counterpart: where, denominator: "own-supply", period: "2016/2020", ...share(row.Share), status: "estimated", definition: "share of EU sourcing, mean of 2016 to 2020", source: "eu-crm-2023", locator: `EUSupplyShares row ${index + 2}`, note: row.Share.includes("%") ? null : "printed without its percent sign" });
  if (Number(row.t) !== 1) rows.push({ id: slug("t-eu", what, at, where), measure: "export-restriction", good: what, stage: at, area: where, counterpart: "EU27_2020", period: "2016/2020", comparator: "eq", value: Number(row.t), unit: "index", printed: row.t, status: "estimated", definition: "parameter t of the study towards the EU; 1 where not listed", source: "eu-crm-2023", locator: `EUSupplyShares row ${index + 2}` });
});
read("dimension_CRMsOverTime.csv").forEach((row, index) => {
  for (const [column, measure] of [["SR", "supply-risk"], ["EI", "economic-importance"]]) {
    const gap = row[column] === "-";
    rows.push({ id: slug(column.toLowerCase(), good(row.Material), row.Year), measure, good: good(row.Material), stage: null, area: "EU27_2020", period: row.Year, comparator: "eq", value: gap ? null : Number(row[column]), unit: gap ? null : "index", precision: gap ? null : 0.1, printed: gap ? null : row[column], gap: gap ? "not-reported" : null, status: "estimated", definition: `EU assessment of ${row.Year}`, source: "eu-crm-2023", locator: `CRMsOverTime row ${index + 2}, ${column}` });
  }
});
// Which sector uses how much of a material, and what each sector adds in value. Cells of the last column are shifted in the rows of a few materials
// (seen 2026-11-24: neodymium has C24 with the value of C28): the value a sector has most often is the sector's, and a row that prints another says so.
const uses = read("fact_MaterialUseShares.csv").map((row, index) => {
  const sector = row["NACE sector"].replace(/\s+/g, " ").trim();
  return { row, index, sector, code: /^([A-Z]\d{2})/.exec(sector)?.[1] ?? null, added: row[Object.keys(row).find((name) => name.startsWith("VA in million"))] };
});
const counted = new Map();
for (const { code, added } of uses) if (code && added) counted.set(code, (counted.get(code) ?? new Map()).set(added, (counted.get(code)?.get(added) ?? 0) + 1));
const valueOf = new Map([...counted].map(([code, values]) => [code, [...values].sort((a, b) => b[1] - a[1])[0][0]]));
for (const [code, value] of valueOf) {
  const { sector, index } = uses.find((one) => one.code === code && one.added === value);
  rows.push({ id: slug("va", code), measure: "value-added", good: "all-goods", area: "EU27_2020", period: "2016/2020", comparator: "eq", value: Number(value) * 1e6, unit: "EUR", precision: 1e6, printed: `${value} million EUR`, status: "estimated", definition: `sector ${code}: ${sector}`, source: "eu-crm-2023", locator: `MaterialUseShares row ${index + 2}` });
}
for (const { row, index, code, added } of uses) {
  const comparator = row.Share.startsWith(">") ? "gt" : row.Share.startsWith("<") ? "lt" : "eq";
  const value = Number(row.Share.replace(/[<>%]/g, ""));
  if (Number.isNaN(value)) throw new Error(`use share "${row.Share}" in row ${index + 2}`);
  rows.push({ id: slug("use", good(row.Material), code ?? "none"), measure: "use-share", good: good(row.Material), area: "EU27_2020", period: "2016/2020", comparator, value, unit: "%", precision: comparator === "eq" ? lastDigit(row.Share.replace(/%/, "")) : null, printed: row.Share, status: "estimated", definition: `${code === null ? "no sector" : `sector ${code}`}: ${row.Application}`, source: "eu-crm-2023", locator: `MaterialUseShares row ${index + 2}`, note: code !== null && added !== valueOf.get(code) ? `printed with a value added of ${added || "nothing"} million EUR; the sector has ${valueOf.get(code)} elsewhere` : null });
}

// Import reliance, recycling and substitution stand in the study's table of results; 35 materials of it are in the verification cases.
for (const material of JSON.parse(readFileSync(join(folder, "../cases/eu-criticality-2023-results-dev.json"), "utf8")).materials) {
  const what = good(material.material);
  const result = (name, measure, at, value, unit, definition) => {
    if (value === null || value === undefined) return;
    rows.push({ id: slug("result", name, what), measure, good: what, stage: at, area: "EU27_2020", period: "2016/2020", comparator: "eq", value, unit, precision: measure === "supply-risk" ? 0.1 : measure === "substitution-index" ? 0.01 : 1, printed: null, status: "estimated", definition, source: "eu-crm-2023", locator: `table of results, ${material.material}`, note: material.transcriptionRepaired ? "cells of this row were shifted in the transcription and are put back" : null });
  };
  for (const [at, part] of [["mining", material.extraction], ["refining", material.processing]]) {
    result(`sr-${at}`, "supply-risk", at, part?.sr, "index", `supply risk of the stage, EU assessment of 2023; supply used: ${part?.supplyUsed}`);
    result(`ir-${at}`, "import-reliance", at, part?.importReliancePct, "%", "EU import reliance (I − E) / (P + I − E), mean of 2016 to 2020");
  }
  result("eol", "recycling-rate", null, material.eolRirPct, "%", "end-of-life recycling input rate");
  result("si-sr", "substitution-index", null, material.siSr, "index", "SI_SR: substitution in supply risk; 1 means none");
  result("si-ei", "substitution-index", null, material.siEi, "index", "SI_EI: substitution in economic importance; 1 means none");
}

console.log(writeTable("eu-crm-2023", `// European Commission, Study on the critical raw materials for the EU 2023: shares of world supply and of EU sourcing, scores; CC BY 4.0.
// Taken from the tables of erikemilsson/EU-Critical-Raw-Materials-CRM-Reports-Datasets, which state that licence; put into our own structure by
// tooling/scripts/facts-eu-crm.mjs. Spellings of countries are mended, shares are as printed ("<0.1%" is a bound).`, rows));
