// Writes packages/core/src/registry/hs-codes.data.ts: placed codes with the texts of the nomenclature and the editions they stand in.
// Texts: datasets/harmonized-system (ODC-PDDL-1.0, edition 2022) and the CEPII BACI product codes HS17 (Etalab 2.0).
// Run: node tooling/scripts/hs-codes-data.mjs ../shared/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv.mjs";
import { MADE_2017, PLACEMENTS, SUCCESSORS } from "./hs-placements.mjs";

const folder = process.argv[2] ?? "../shared/data";
const read = (path) => parseCsv(readFileSync(join(folder, path), "utf8"));
const texts2022 = new Map(read("hs/harmonized-system.csv").map((row) => [row.hscode, row.description]));
const texts2017 = new Map(read("baci/product_codes_HS17_V202301.csv").map((row) => [row.code.padStart(6, "0"), row.description]));

const list = (text) => `[${text === "" ? "" : text.split(",").map((id) => `"${id}"`).join(", ")}]`;
const rows = PLACEMENTS.trim().split("\n").map((line) => {
  const [code, minerals, goods, stage, zh, basketEn, basketZh] = line.split("|");
  const editions = [...(texts2017.has(code) && !MADE_2017.includes(code) ? ["2012"] : []), ...(texts2017.has(code) ? ["2017"] : []), ...(texts2022.has(code) ? ["2022"] : [])];
  if (editions.length === 0) throw new Error(`code ${code} stands in no edition at hand`);
  const en = (texts2022.get(code) ?? texts2017.get(code)).replace(/\s+/g, " ").replace(/^[^:;]+:/, (head) => head.replace(":", ";"));
  const basket = basketEn ? `, basket: { en: ${JSON.stringify(basketEn)}, zh: ${JSON.stringify(basketZh)} }` : "";
  const successors = SUCCESSORS[code] ? `, successors2022: ${JSON.stringify(SUCCESSORS[code]).replaceAll(",", ", ")}` : "";
  return `  { id: "${code}", editions: ${JSON.stringify(editions).replaceAll(",", ", ")}, minerals: ${list(minerals)}, goods: ${list(goods)}, stage: "${stage}", names: { en: [${JSON.stringify(en)}], zh: [${JSON.stringify(zh)}] }${basket}${successors} },`;
});

writeFileSync(new URL("../../packages/core/src/registry/hs-codes.data.ts", import.meta.url), `// HS six-digit codes placed with minerals, goods and stages. Made by tooling/scripts/hs-codes-data.mjs from hs-placements.mjs (ours), with the texts of
// datasets/harmonized-system (ODC-PDDL-1.0, HS 2022) and of the CEPII BACI product codes HS17 V202301 (Etalab 2.0); splits of 2022 after the
// correlation tables of the World Customs Organization. Chinese texts follow the headings of the Chinese customs tariff in short form.
import type { HsCode } from "./hs-codes.js";

export const HS_CODE_DATA: readonly HsCode[] = [
${rows.join("\n")}
];
`);
console.log({ codes: rows.length });
