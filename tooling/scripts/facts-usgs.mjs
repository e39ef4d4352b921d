// Writes packages/facts/src/data/usgs-mcs-{2025,2026}.data.ts from the data releases of USGS Mineral Commodity Summaries (public domain), through the
// reader that reads them for everyone; what it keeps aside is counted aloud. 2026 is an extract of 27 chapters.
// Run after a build: node tooling/scripts/facts-usgs.mjs ../shared/data
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../packages/readers/dist/index.js";
import { writeTable } from "./facts-rows.mjs";

const folder = process.argv[2] ?? "../shared/data";

const HEAD = (year, what) => `// USGS, Mineral Commodity Summaries ${year}, data release; public domain. ${what}
// Made by tooling/scripts/facts-usgs.mjs. Masses are in t or kg; precision is the reader's reading of the rounding.`;
const EDITIONS = [
  ["usgs-mcs-2025", "usgs/MCS2025_World_Data.csv", HEAD(2025, "World production 2023 and 2024, capacity and reserves by country.")],
  ["usgs-mcs-2026", "usgs/MCS2026_Commodities_Data.subset.csv", HEAD(2026, "27 chapters: world production 2024 and 2025, reserves, US figures 2021-25, prices, US import sources.")],
];

for (const [edition, file, head] of EDITIONS) {
  const [{ table }] = await readFile(new Uint8Array(readFileSync(join(folder, file))), file, { edition });
  const rows = table.observations.map(({ id, key, period, figure, gap, status, basis, definition, sourceId, locator, note }) => ({ id, ...key, period: period.text, ...figure, gap, status, basis, definition, source: sourceId, locator, note }));
  console.log(writeTable(edition, head, rows), table.rows);
}
