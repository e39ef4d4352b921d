// What the makers of the ledger's data files share: reading it, its names of places and actors as registry ids, and the file they write.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the parts of the ledger by name, from the folder given on the command line. */
export const ledgerReader = (folder = "../shared/facts") => (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

/** The entry of a table; a word it does not hold stops the run. */
export const must = (table, key, what) => {
  if (!(key in table)) throw new Error(`${what} "${key}" has no id`);
  return table[key];
};

export const PLACES = {
  "World": "WLD", "China": "CHN", "Europe": "EUROPE", "DR Congo": "COD", "Brazil": "BRA", "Indonesia": "IDN", "Zimbabwe": "ZWE", "Australia": "AUS", "Rotterdam": "rotterdam",
  "Russia": "RUS", "CMOC": "cmoc", "Myanmar": "MMR", "Nigeria": "NGA", "India": "IND", "Chile": "CHL", "Argentina": "ARG", "Portugal": "PRT", "Lynas": "lynas", "Top 3": "WLD",
  "Mozambique": "MOZ", "Madagascar": "MDG", "United States": "USA", "Thailand": "THA", "Kamoa-Kakula": "kamoa-kakula", "Japan": "JPN", "EU": "EU27_2020", "Germany": "DEU",
  "South Korea": "KOR", "Netherlands": "NLD", "Vietnam": "VNM", "Estonia": "EST", "Kazakhstan": "KAZ", "Kyrgyzstan": "KGZ", "Tajikistan": "TJK", "Turkmenistan": "TKM", "Uzbekistan": "UZB",
  "Kachin Independence Army": "kia", "Syrah": "syrah", "MP Materials": "mp-materials", "Ivanhoe Mines": "ivanhoe", "US Department of Defense": "us-dod", "European Commission": "european-commission",
  "Neo Performance Materials": "neo-performance", "54 countries": "OTHER-COUNTRIES",
};

/** Writes records, one a line, as a typed constant. */
export const file = (name, type, constant, values, head) => {
  const body = values.map((value) => `  ${JSON.stringify(value).replaceAll('","', '", "').replaceAll(',"', ', "').replaceAll('":', '": ').replaceAll(/,\s+"/g, ', "')},`).join("\n");
  writeFileSync(new URL(`../../packages/facts/src/data/${name}.data.ts`, import.meta.url), `${head}\nimport type { ${type} } from "@monazite/core";\n\nexport const ${constant}: readonly ${type}[] = [\n${body}\n];\n`);
  console.log({ name, rows: values.length });
};
