// Writes packages/facts/src/data/eu-crm-2023.data.ts from the tables of the EU study on critical raw materials 2023 (CC BY 4.0): shares of
// world supply and of EU sourcing by stage and country, the export restriction parameter, and the scores of the five assessments.
// The tables are read by the reader that reads them for everyone. Run after a build: node tooling/scripts/facts-eu-crm.mjs ../shared/data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../packages/readers/dist/index.js";
import { writeTable } from "./facts-rows.mjs";

const folder = process.argv[2] ?? "../shared/data";
const EDITION = "eu-crm-2023";
const TABLES = [["fact_GlobalSupplyShares&t.csv", "global supply"], ["fact_EUSupplyShares&t.csv", "EU supply"], ["dimension_CRMsOverTime.csv"], ["fact_MaterialUseShares.csv"]];

const rows = [];
for (const [file, subject] of TABLES) {
  const [{ table }] = await readFile(new Uint8Array(readFileSync(join(folder, "eu-crm", file))), file, { edition: EDITION, subject });
  if (table.rows.quarantined > 0) throw new Error(`${file}: ${JSON.stringify(table.problems[0])}`);
  rows.push(...table.observations.map(({ id, key, period, figure, gap, status, basis, definition, sourceId, locator, note }) => ({ id, ...key, period: period.text, ...figure, ...(gap && { comparator: "eq" }), gap, status, basis, definition, source: sourceId, locator, note })));
}

const MATERIALS = {
  "Barytes": "baryte", "Baryte": "baryte", "Borate": "boron", "Boron": "boron", "Coking coal": "coking-coal", "Iron ore": "iron", "Natural Graphite": "graphite", "Natural graphite": "graphite", "Natural cork": "natural-cork", "Natural rubber": "natural-rubber",
  "Natural Rubber": "natural-rubber", "Natural teak wood": "natural-teak", "Natural Teak wood": "natural-teak", "Natural Teak\nwood": "natural-teak", "Phosphate Rock": "phosphate-rock", "Phosphate rock": "phosphate-rock", "Phosphorous": "phosphorus", "Phosphorus": "phosphorus",
  "Sapele wood": "sapele-wood", "Silica sand": "silica-sand", "Silicon metal": "silicon", "Sulphur": "sulfur", "Titanium metal": "titanium-sponge", "Titanium ores": "titanium-minerals", "Heavy Rare earths Elements": "heavy-rare-earths", "HREEs": "heavy-rare-earths", "LREEs": "light-rare-earths", "PGMs": "platinum-group-metals", "Kaolin clay": "kaolin", "Lime": "limestone", "LREE": "light-rare-earths", "HREE": "heavy-rare-earths", "PGM": "platinum-group-metals", "Silica Sand": "silica-sand",
};
const good = (name) => MATERIALS[name] ?? name.toLowerCase();
const slug = (...parts) => [EDITION, ...parts].join(".");

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
