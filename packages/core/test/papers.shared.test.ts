/// <reference types="node" />
// The registries against the papers and the published tables beside the repository.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { basisFactor, hsCodes, listingsOf, massFraction, minerals, placeByNumber, places, tryUnit } from "../src/registry/index.js";

const shared = (path: string): Buffer => readFileSync(new URL(`../../../../shared/${path}`, import.meta.url));
const json = <T>(path: string): T => JSON.parse(shared(path).toString("utf8").replace(/^\uFEFF/, "")) as T;

/** Rows of a comma-separated table; quotes keep commas and line breaks. */
function table(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[""]];
  let quoted = false;
  const put = (c: string): void => {
    const row = rows.at(-1) ?? [];
    row[row.length - 1] += c;
  };
  for (const c of text.replace(/^\uFEFF/, "")) {
    if (c === '"') quoted = !quoted;
    else if (c === "," && !quoted) rows.at(-1)?.push("");
    else if (c === "\n" && !quoted) rows.push([""]);
    else if (c !== "\r") put(c);
  }
  const [header = [], ...body] = rows;
  return body.filter((row) => row.length > 1).map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

describe("stoichiometry", () => {
  interface Cases {
    readonly cases: readonly { readonly compound: string; readonly element: string; readonly expected: { readonly elementMassFraction: number; readonly compoundPerElement: number } }[];
    readonly derived: readonly { readonly from: string; readonly to: string; readonly expected: number }[];
    readonly tolerance: { readonly relative: number };
  }
  const { cases, derived, tolerance } = json<Cases>("cases/units-stoichiometry-dev.json");
  it.each(cases)("of $compound equals the case", ({ compound, element, expected }) => {
    expect(Math.abs(massFraction(compound, element) / expected.elementMassFraction - 1)).toBeLessThan(tolerance.relative);
    expect(Math.abs(1 / massFraction(compound, element) / expected.compoundPerElement - 1)).toBeLessThan(tolerance.relative);
  });
  it("gives the derived factors", () => {
    expect(Math.abs(basisFactor("as:Li", "as:LCE") / (derived[0]?.expected ?? 0) - 1)).toBeLessThan(tolerance.relative);
    expect(Math.abs(basisFactor("as:Nd", "as:REO", "Nd") / (derived[1]?.expected ?? 0) - 1)).toBeLessThan(tolerance.relative);
  });
});

describe("the lists", () => {
  it("of 2025 name every commodity that USGS flags as critical, and not osmium", () => {
    const rows = table(new TextDecoder("latin1").decode(shared("data/usgs/MCS2026_Commodities_Data.subset.csv")));
    const flags = new Map(rows.map((row) => [row["Commodity"] ?? "", row["Is critical mineral 2025"] ?? ""]));
    const groups = new Set(["Rare Earths", "Rare Earths (Heavy)", "Platinum-Group Metals"]);
    const ids: Record<string, string> = { "Graphite (Natural)": "graphite", "Niobium (Columbium)": "niobium", "Magnesium Metal": "magnesium" };
    for (const [name, flag] of flags) {
      if (groups.has(name) || name === "") continue;
      const mineral = minerals.find(ids[name] ?? name);
      expect(mineral, name).toBeDefined();
      const listed = listingsOf(mineral?.id ?? "").some(({ list }) => list.id === "us-2025");
      expect(listed, name).toBe(flag !== "No");
    }
  });
  it("of 2023 hold exactly the materials above both thresholds of the study, copper and nickel besides", () => {
    interface Results { readonly cases?: readonly unknown[]; readonly rows?: readonly unknown[] }
    expect(Object.keys(json<Results>("cases/eu-criticality-2023-results-dev.json")).length).toBeGreaterThan(0);
    const scores = table(new TextDecoder("latin1").decode(shared("data/eu-crm/dimension_CRMsOverTime.csv"))).filter((row) => row["Year"] === "2023");
    const names: Record<string, string> = { HREEs: "heavy-rare-earths", LREEs: "light-rare-earths", PGMs: "platinum-group-metals", "Titanium metal": "titanium", "Silicon metal": "silicon" };
    const above = scores.filter((row) => Number(row["SR"]) >= 1 && Number(row["EI"]) >= 2.8).map((row) => minerals.find(names[row["Material"] ?? ""] ?? row["Material"] ?? "")?.id ?? row["Material"]);
    const list = new Set(listed("eu-2023"));
    expect(above.filter((id) => !list.has(id ?? ""))).toEqual([]);
    expect([...list].filter((id) => !above.includes(id)).sort()).toEqual(["copper", "nickel"]);
  });
});
const listed = (id: string): readonly string[] => minerals.all.filter((mineral) => listingsOf(mineral.id).some(({ list, as }) => list.id === id && as === mineral.id)).map((mineral) => mineral.id);

describe("countries", () => {
  const rows = table(shared("data/countries/country-codes.csv").toString("utf8"));
  it("are the 249 of ISO 3166, found by code, by UN number and by name in both languages", () => {
    expect(rows.length).toBe(249);
    for (const row of rows) {
      const id = row["ISO3166-1-Alpha-3"] ?? "";
      expect(places.get(id), id).toBeDefined();
      expect(placeByNumber(row["M49"] ?? "")?.id).toBe(id);
      expect(places.findAll(row["CLDR display name"] ?? "").map((place) => place.id), id).toContain(id);
      expect(places.findAll(row["official_name_cn"] ?? "").map((place) => place.id), id).toContain(id);
    }
  });
  it("are found by the numbers of every BACI code but the groups", () => {
    for (const row of table(shared("data/baci/country_codes_V202301.csv").toString("utf8"))) {
      if ((row["iso_3digit_alpha"] ?? "").length !== 3) continue;
      const place = placeByNumber(row["country_code"] ?? "");
      if (place) expect([row["iso_3digit_alpha"], "SUN", "YUG", "SCG", "CSK", "DDR", "ANT", "BLX", "FRG", "SUD", "ZA1", "TWN", "X697", "X849"], row["country_name_full"]).toContain(place.id);
    }
    expect(placeByNumber("699")?.id).toBe("IND");
  });
  it("are found by the names USGS and the EU study write", () => {
    for (const name of ["Burma", "Congo (Kinshasa)", "Korea, Republic of", "Korea, North", "Turkey", "Russia", "Côte d’Ivoire", "Cote d'Ivoire", "Türkiye", "United Kingdom"]) expect(places.find(name)?.kind, name).toBe("country");
  });
});

describe("HS codes", () => {
  it("of 2022 and 2017 stand in the published nomenclatures", () => {
    const of2022 = new Set(table(shared("data/hs/harmonized-system.csv").toString("utf8")).map((row) => row["hscode"]));
    const of2017 = new Set(table(shared("data/baci/product_codes_HS17_V202301.csv").toString("utf8")).map((row) => (row["code"] ?? "").padStart(6, "0")));
    for (const { id, editions } of hsCodes.all) expect([editions.includes("2017"), editions.includes("2022")], id).toEqual([of2017.has(id), of2022.has(id)]);
  });
  it("hold every code of the WTO list of critical minerals that names a mineral metal, ore or compound of ours", () => {
    const placed = new Set(hsCodes.all.map(({ id }) => id));
    const wanted = table(shared("data/hs/WTO_HS6Codes_Raw.csv").toString("utf8")).filter((row) => /^(Rare Earth|Lithium|Cobalt|Graphite|Tungsten|Molybdenum|Vanadium|Gallium)/.test(row["category"] ?? "") && /^(2[5-8]|81)/.test(row["hs6_code"] ?? ""));
    const in2022 = new Set(table(shared("data/hs/harmonized-system.csv").toString("utf8")).map((row) => row["hscode"]));
    expect(wanted.map((row) => row["hs6_code"] ?? "").filter((code) => in2022.has(code) && !placed.has(code))).toEqual(["284590", "284530"]);
  });
});

describe("units", () => {
  it("are known for every figure of the gold readings", () => {
    interface Gold { readonly mentions: readonly { readonly unit?: string | null }[] }
    const texts = ["claims/dev-gold.json", "claims/dev-news-gold.json"].flatMap((path) => json<Gold>(path).mentions.flatMap(({ unit }) => (unit ? [unit] : [])));
    expect([...new Set(texts)].filter((unit) => tryUnit(unit.replace(/ LCE/, "")) === null)).toEqual([]);
  });
});
