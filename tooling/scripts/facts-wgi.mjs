// Writes packages/facts/src/data/wgi-2023.data.ts: the estimate "political stability and absence of violence" of the World Bank's Worldwide
// Governance Indicators, 2010 to 2022. The World Bank's dataset terms give its own datasets under CC BY 4.0 unless labelled otherwise. The other
// five indicators were not at hand. Scale as published before the re-basing of 2025: about -2.5 (worst) to 2.5.
// Run: node tooling/scripts/facts-wgi.mjs ../shared/data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv.mjs";
import { writeTable } from "./facts-rows.mjs";

const folder = process.argv[2] ?? "../shared/data";
const read = (path) => parseCsv(readFileSync(join(folder, path), "utf8"));
const FIRST_YEAR = 2010;

const iso = new Set(read("countries/country-codes.csv").map((row) => row["ISO3166-1-Alpha-3"]));

const rows = [];
const unknown = [];
read("wgi/wgi_Estimate.csv").forEach((row, index) => {
  const area = row.Code;
  if (!iso.has(area)) return void unknown.push(row.Code);
  // Guyana stands twice in the file, with different numbers (one is another country's): both are left out.
  if (area === "GUY") return void unknown.push(row.Code);
  for (const year of Object.keys(row).filter((name) => /^\d{4}$/.test(name) && Number(name) >= FIRST_YEAR)) {
    const text = row[year];
    const gap = text === "" || text === "nan";
    // Published to sixteen digits; three decimals are far finer than the standard error of about 0.2.
    rows.push({ id: `wgi-2023.pv.${area}.${year}`, measure: "governance", good: "all-goods", area, period: year, comparator: "eq", value: gap ? null : Number(Number(text).toFixed(3)), unit: gap ? null : "index", precision: gap ? null : 0.001, gap: gap ? "not-reported" : null, status: "estimated", definition: "political stability and absence of violence, estimate", source: "wgi-2023", locator: `wgi_Estimate row ${index + 2}, ${year}` });
  }
});
console.log(writeTable("wgi-2023", `// World Bank, Worldwide Governance Indicators: political stability and absence of violence, estimates 2010 to 2022; CC BY 4.0.
// Made by tooling/scripts/facts-wgi.mjs; rounded to three decimals.`, rows), { unknown });
