// Writes packages/core/src/registry/countries.data.ts from the public country table (datasets/country-codes, PDDL), the
// UN M49 table in Chinese (same origin), the BACI country codes (Etalab 2.0: Comtrade's own numbers) and the region names
// of the Unicode CLDR that Node carries (Unicode licence). Names of the press are not made here: see place-names.data.ts.
// Run: node tooling/scripts/countries-data.mjs ../shared/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "./csv.mjs";

const folder = process.argv[2] ?? "../shared/data";
const read = (path) => parseCsv(readFileSync(join(folder, path), "utf8"));

/** The name to print where that of the sources is not the one news writes. */
const PRINT = {
  COD: ["DR Congo", "刚果（金）", "剛果（金）"], COG: ["Republic of the Congo", "刚果（布）", "剛果（布）"], MMR: ["Myanmar"], HKG: ["Hong Kong", "香港", "香港"],
  MAC: ["Macao", "澳门", "澳門"], CIV: ["Ivory Coast"], TUR: ["Turkey"], PSE: ["Palestine"], LAO: ["Laos"], GBR: ["United Kingdom"], USA: ["United States"],
  KOR: ["South Korea"], PRK: ["North Korea"], CZE: ["Czechia"], SWZ: ["Eswatini"], CPV: ["Cape Verde"], TLS: ["Timor-Leste"], VAT: ["Holy See"], TWN: ["Taiwan", "台湾", "台灣"],
  BIH: ["Bosnia and Herzegovina"], ATG: ["Antigua and Barbuda"], TTO: ["Trinidad and Tobago"], STP: ["Sao Tome and Principe"], KNA: ["Saint Kitts and Nevis"], VCT: ["Saint Vincent and the Grenadines"],
  LCA: ["Saint Lucia"], SPM: ["Saint Pierre and Miquelon"], BLM: ["Saint Barthelemy"], MAF: ["Saint Martin"], SHN: ["Saint Helena"], TCA: ["Turks and Caicos Islands"], HMD: ["Heard and McDonald Islands"],
  SGS: ["South Georgia and the South Sandwich Islands"], SJM: ["Svalbard and Jan Mayen"], WLF: ["Wallis and Futuna"], UMI: ["US Outlying Islands"], VIR: ["US Virgin Islands"], SAU: ["Saudi Arabia", "沙特阿拉伯"],
  ARE: ["United Arab Emirates", "阿联酋"],
};

const cn = new Map(read("countries/UNSD-cn.csv").map((row) => [row["ISO-alpha3 Code"], row["Country or Area"]]));
/** Comtrade's numbers of a country; of several (Sudan before and after 2011) the one that is also its M49 code, if any. */
const baci = read("baci/country_codes_V202301.csv");
const cldr = (locale) => new Intl.DisplayNames([locale], { type: "region" });
const [en, zh, hant, hantHk] = ["en", "zh-Hans", "zh-Hant", "zh-Hant-HK"].map(cldr);

const tidy = (name) => (name ?? "").replace(/\s*\((the|The)\)\s*$/, "").replace(/^the /, "").replace(/[*\s\u00a0]+/g, " ").trim();
const unique = (names) => [...new Set(names.map(tidy).filter((name) => name !== ""))];

const rows = read("countries/country-codes.csv").sort((a, b) => (a["ISO3166-1-Alpha-3"] < b["ISO3166-1-Alpha-3"] ? -1 : 1)).map((row) => {
  const id = row["ISO3166-1-Alpha-3"];
  const iso2 = row["ISO3166-1-Alpha-2"];
  const m49 = row.M49.padStart(3, "0");
  const [printEn, printZh, printHant] = PRINT[id] ?? [];
  const plain = (name) => name.replaceAll(" & ", " and ").replace(/^St\. /, "Saint ");
  const names = {
    en: unique([printEn ?? plain(en.of(iso2)), plain(row["CLDR display name"]), en.of(iso2), row.official_name_en, row["UNTERM English Short"], row["UNTERM English Formal"]]),
    zh: unique([printZh ?? zh.of(iso2), zh.of(iso2), row.official_name_cn, cn.get(id), row["UNTERM Chinese Short"], row["UNTERM Chinese Formal"]]),
  };
  const zhHant = unique([printHant ?? hant.of(iso2), hant.of(iso2), hantHk.of(iso2)]).filter((name) => !names.zh.includes(name));
  const numbers = baci.filter((code) => code.iso_3digit_alpha === id).map((code) => code.country_code.padStart(3, "0"));
  const number = numbers.includes(m49) ? undefined : numbers[0];
  const list = (words) => `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const parts = [`id: "${id}"`, `iso2: "${iso2}"`, `m49: "${m49}"`];
  if (number) parts.push(`comtrade: "${number}"`);
  const regions = ["Region Code", "Sub-region Code", "Intermediate Region Code"].flatMap((level) => (row[level] ? row[level].padStart(3, "0") : []));
  if (regions.length > 0) parts.push(`regions: ${list(regions)}`);
  const spelled = [`en: ${list(names.en)}`, `zh: ${list(names.zh)}`, ...(zhHant.length > 0 ? [`zhHant: ${list(zhHant)}`] : [])];
  return `  { ${parts.join(", ")}, names: { ${spelled.join(", ")} } },`;
});

writeFileSync(new URL("../../packages/core/src/registry/countries.data.ts", import.meta.url), `// Countries and territories of ISO 3166-1 with their codes and official names. Made by tooling/scripts/countries-data.mjs from
// datasets/country-codes (ODC-PDDL-1.0: ISO 3166, UN M49, UNTERM names), the CEPII BACI country codes V202301 (Etalab 2.0: Comtrade's
// numbers) and Unicode CLDR ${process.versions.cldr} (Unicode-3.0: region names). Press names and demonyms stand in place-names.data.ts.
import type { CountryRow } from "./places.js";

export const COUNTRY_DATA: readonly CountryRow[] = [
${rows.join("\n")}
];
`);
