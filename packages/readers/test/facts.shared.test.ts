/// <reference types="node" />
// The hand-checked facts of the real files: each must come out of its reader.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "@monazite/core";
import { readFile, type ReadMember } from "../src/index.js";

const folder = new URL("../../../../shared/data/", import.meta.url);
const read = async (file: string, options = {}): Promise<ReadMember> => {
  const [member] = await readFile(new Uint8Array(readFileSync(new URL(file, folder))), file, options);
  if (!member) throw new Error("no member");
  return member;
};
interface Found { readonly valueUsd: unknown; readonly kg: unknown; readonly quality: unknown }
const flowsOf = (member: ReadMember) => {
  const rows = member.table?.flows.flatMap((batch) => rowsOf(batch)) ?? [];
  return (wanted: Record<string, string>): readonly Found[] => rows.filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
    .map(({ tonnes, value_usd: valueUsd, quality }) => ({ valueUsd, kg: typeof tonnes === "number" ? Number((tonnes * 1000).toFixed(3)) : null, quality }));
};

describe.runIf(existsSync(folder))("UN Comtrade", () => {
  let nickel: ReturnType<typeof flowsOf>;
  let world: ReturnType<typeof flowsOf>;
  let export2023: ReadMember;
  beforeAll(async () => {
    nickel = flowsOf(await read("comtrade/UN_nickel_trade.2020-2024.csv"));
    export2023 = await read("comtrade/trade_data.rare-earths-cobalt.2023.csv");
    world = flowsOf(export2023);
  });

  it("gives both reports of nickel ore from the Philippines to China in 2023, and they differ", () => {
    const of = { code: "260400", period: "2023" };
    expect(nickel({ ...of, importer: "CHN", exporter: "WLD", reported_by: "importer" })).toEqual([{ valueUsd: 3_478_327_151, kg: 21_486_389_232.903, quality: expect.any(String) as string }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "PHL", reported_by: "importer" })).toMatchObject([{ valueUsd: 2_043_552_195, kg: 15_344_090_064.927 }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "IDN", reported_by: "importer" })).toMatchObject([{ valueUsd: 13_191_889, kg: 296_228_702 }]);
    expect(nickel({ ...of, importer: "WLD", exporter: "PHL", reported_by: "exporter" })).toMatchObject([{ valueUsd: 1_080_375_207, kg: 40_254_661_000 }]);
    expect(nickel({ ...of, importer: "CHN", exporter: "PHL", reported_by: "exporter" })).toMatchObject([{ valueUsd: 1_063_173_957, kg: 39_687_100_000 }]);
  });

  it("sees that the header of an export is shifted, and moves every cell back under its own name", () => {
    expect(export2023.table?.problems.filter(({ code }) => code === "header-shifted")).toHaveLength(1);
    const china = (code: string, side: "X" | "M") => world({ code, ...(side === "X" ? { exporter: "CHN", importer: "WLD" } : { exporter: "WLD", importer: "CHN" }), period: "2023" });
    expect(china("284690", "X")).toMatchObject([{ valueUsd: 512_019_283, kg: 33_400_082.964 }]);
    expect(china("284690", "M")).toMatchObject([{ valueUsd: 1_873_312_162, kg: 106_409_798.546 }]);
    expect(china("280530", "X")).toMatchObject([{ valueUsd: 234_791_505, kg: 9_452_786.388 }]);
    expect(china("284610", "X")).toMatchObject([{ valueUsd: 16_338_137, kg: 9_455_777 }]);
    expect(world({ code: "260500", importer: "AUS", exporter: "WLD" })).toMatchObject([{ valueUsd: 1656.853, kg: 24.3 }]);
  });

  it("reads an answer of the API, with no weight where it gives null", async () => {
    const member = await read("comtrade/v1-get-C-A-HS-60a6ad.json");
    expect(member.table?.rows).toEqual({ read: 4, accepted: 4, quarantined: 0 });
    expect(flowsOf(member)({ importer: "CHN", exporter: "ARG", period: "2010" })).toEqual([{ valueUsd: 6_804_128_143, kg: null, quality: "missing" }]);
    expect(rowsOf(member.table?.flows[0] ?? { table: "", rows: 0, columns: {} })[0]?.["nomenclature"]).toBe("HS2007");
  });

  it("loads nearly every row, and keeps aside what it cannot place with its line", async () => {
    for (const file of ["comtrade/UN_nickel_trade.2020-2024.csv", "comtrade/trade_data.rare-earths-cobalt.2023.csv", "comtrade/classic-api-success_data.json"]) {
      const { table, refusal } = await read(file);
      expect(refusal).toBeNull();
      expect((table?.rows.quarantined ?? 1) / (table?.rows.read ?? 1), file).toBeLessThan(0.02);
    }
  });
});

/** Values of a file's observations by place and year, in the unit of the record. */
const valuesOf = (member: ReadMember, wanted: Partial<Record<"good" | "measure" | "basis", string>> = {}) => (area: string, period: string, definition?: string): readonly (number | string | null)[] =>
  (member.table?.observations ?? []).filter(({ key, basis, definition: words, period: { text } }) => key.area === area && text === period && (wanted.good ?? key.good) === key.good && (wanted.measure ?? key.measure) === key.measure && (wanted.basis ?? basis) === basis && (definition === undefined || words === definition))
    .map(({ figure, gap }) => figure?.value ?? gap);

describe.runIf(existsSync(folder))("British Geological Survey", () => {
  it("gives China's rare earth oxides as estimates, and never adds minerals to oxides", async () => {
    const member = await read("bgs/BGS_REs_production.csv");
    const oxides = valuesOf(member);
    expect(["2020", "2022", "2023"].map((year) => oxides("CHN", year, "rare earth oxides"))).toEqual([[180_000], [210_000], [255_000]]);
    expect(member.table?.observations.filter(({ key, period, definition }) => key.area === "CHN" && period.text === "2023" && definition === "rare earth oxides").map(({ status, basis }) => [status, basis])).toEqual([["estimated", "as:REO"]]);
    expect(member.table?.observations.filter(({ definition }) => definition === "rare earth oxides")).toHaveLength(264);
    expect(member.table?.rows).toEqual({ read: 639, accepted: 639, quarantined: 0 });
    expect(member.table?.observations.filter(({ gap }) => gap !== null)).toHaveLength(5);
  });

  it("gives gallium and lithium as they are counted", async () => {
    const gallium = valuesOf(await read("bgs/BGS_gallium_production.csv"));
    expect(["2020", "2022", "2023"].map((year) => gallium("CHN", year))).toEqual([[336], [600], [621]]);
    const lithium = valuesOf(await read("bgs/BGS_lithium_production.csv"), { basis: "as:Li" });
    expect(["2020", "2022", "2023"].map((year) => lithium("CHN", year, "lithium minerals; Lithium minerals (Li content)"))).toEqual([[13_273], [22_600], [35_700]]);
  });
});

describe.runIf(existsSync(folder))("World Mining Data", () => {
  it("gives countries and the printed total apart, on the basis the file names", async () => {
    const ree = valuesOf(await read("wmd/Rare Earths (REO).csv"), { basis: "as:REO" });
    expect(["2018", "2020", "2022"].map((year) => ree("WLD", year)[0])).toEqual([182_193, 229_162, 296_837]);
    expect(["2018", "2020", "2022"].map((year) => ree("CHN", year)[0])).toEqual([120_000, 140_000, 210_000]);
    expect([ree("MMR", "2022")[0], ree("USA", "2022")[0]]).toEqual([17_550, 42_499]);
    const [cobalt, gallium] = [valuesOf(await read("wmd/Cobalt.csv")), valuesOf(await read("wmd/Gallium.csv"))];
    expect([cobalt("WLD", "2022")[0], cobalt("COD", "2022")[0], gallium("WLD", "2022")[0], gallium("CHN", "2022")[0]]).toEqual([166_030, 115_371, 616, 606]);
    expect((await read("wmd/Lithium (Li2O).csv")).table?.observations[0]?.basis).toBe("as:Li2O");
  });
});

describe.runIf(existsSync(folder))("Worldwide Governance Indicators", () => {
  it("tells the scales apart", async () => {
    const estimate = valuesOf(await read("wgi/wgi_Estimate.csv"));
    expect([estimate("CHN", "2020")[0], estimate("CHN", "2022")[0], estimate("COD", "2022")[0], estimate("MMR", "2022")[0]]).toEqual([-0.4730987846851349, -0.44107362627983093, -1.9777462482452393, -2.211742639541626].map((value) => Number(value.toPrecision(15))));
    const normalised = await read("wgi/wgi_Normalized.csv");
    expect(valuesOf(normalised)("CHN", "2022")[0]).toBeCloseTo(0.5882147252559662, 14);
    expect(normalised.table?.edition.id).toContain("geopolrisk");
    const percentile = valuesOf(await read("wgi/stability_data.2023.A-L.csv"));
    expect([percentile("CHN", "2023")[0], percentile("AUS", "2023")[0], percentile("COD", "2023")[0]]).toEqual([25.1184825897217, 79.620849609375, 5.21327018737793]);
  });
});

describe.runIf(existsSync(folder))("OEC", () => {
  it("gives exports and imports in dollars, from CSV and JSON alike", async () => {
    for (const file of ["oec/Net-Trade-2022.csv", "oec/Net-Trade-2022.json"]) {
      const member = await read(file);
      const [exports, imports] = [valuesOf(member, { measure: "export-value" }), valuesOf(member, { measure: "import-value" })];
      expect([exports("CHN", "2022")[0], imports("CHN", "2022")[0], imports("JPN", "2022")[0], exports("MMR", "2022")[0], exports("MYS", "2022")[0]], file).toEqual([679_479_705, 1_481_143_953, 488_049_709, 604_299_319, 690_027_348]);
      expect(member.table?.rows.read).toBe(77);
    }
    const before = await read("oec/Net-Trade-2010.csv");
    expect([valuesOf(before, { measure: "export-value" })("CHN", "2010")[0], valuesOf(before, { measure: "import-value" })("CHN", "2010")[0]]).toEqual([781_445_170, 43_231_758]);
  });
});

describe.runIf(existsSync(folder))("EU study on critical raw materials", () => {
  it("gives shares of world supply by stage, below a threshold as a bound", async () => {
    const { table } = await read("eu-crm/fact_GlobalSupplyShares&t.csv");
    const china = (good: string, stage: string) => table?.observations.filter(({ key }) => key.measure === "production" && key.area === "CHN" && key.good === good && key.stage === stage).map(({ figure }) => figure?.value);
    expect([china("dysprosium", "mining"), china("dysprosium", "refining"), china("neodymium", "mining"), china("neodymium", "refining"), china("gallium", "refining"), china("germanium", "refining"), china("magnesium", "refining"), china("tungsten", "refining"), china("antimony", "mining"), china("antimony", "refining"), china("cobalt", "refining")])
      .toEqual([[84.4], [100], [68.3], [84.9], [93.8], [83.1], [90.6], [85.6], [56.4], [51.8], [59.6]]);
    expect(table?.rows).toEqual({ read: 2561, accepted: 2561, quarantined: 0 });
    expect(table?.observations.filter(({ figure }) => figure?.comparator === "lt")).toHaveLength(514);
  });

  it("gives what the EU sources, and tells of the share that lost its sign", async () => {
    const { table } = await read("eu-crm/fact_EUSupplyShares&t.csv");
    const china = (good: string) => table?.observations.find(({ key }) => key.measure === "supply" && key.counterpart === "CHN" && key.good === good && key.stage === "refining")?.figure?.value;
    expect([china("magnesium"), china("neodymium"), china("germanium"), china("gallium"), china("bismuth")]).toEqual([97, 85, 83, 69, 50]);
    expect([table?.rows.read, table?.problems.filter(({ code }) => code === "percent-sign-lost").map(({ raw }) => raw)]).toEqual([907, ["Silicon metal,P,Germany,6,0.8"]]);
  });

  it("gives scores of five assessments, uses, and no figure of the groups", async () => {
    const scores = await read("eu-crm/dimension_CRMsOverTime.csv");
    const score = (measure: string, good: string, year: string) => valuesOf(scores, { measure, good })("EU27_2020", year)[0];
    expect([score("supply-risk", "gallium", "2023"), score("supply-risk", "gallium", "2020"), score("economic-importance", "gallium", "2023"), score("supply-risk", "antimony", "2023"), score("economic-importance", "antimony", "2023")]).toEqual([3.9, 1.3, 3.7, 1.8, 5.4]);
    expect((await read("eu-crm/fact_MaterialUseShares.csv")).table?.rows).toEqual({ read: 339, accepted: 339, quarantined: 0 });
    expect((await read("eu-crm/dimension_ScreenedMatGroupings.csv")).table?.problems.map(({ code }) => code)).toEqual(["no-figures"]);
  });
});

describe.runIf(existsSync(folder))("KOMIS", () => {
  it("gives a price a day with its specification", async () => {
    const member = await read("prices/komis-prices.even.json");
    const neodymium = valuesOf(member, { good: "neodymium", measure: "price" });
    expect(["2024-01-02", "2024-03-20", "2025-04-01", "2026-03-02", "2026-04-10"].map((day) => neodymium("CHN", day, "99.5%min FOB China")[0])).toEqual([63.51, 48.69, 62.42, 137.54, 120.42]);
    const values = member.table?.observations.filter(({ key }) => key.good === "neodymium") ?? [];
    expect([values.length, Math.min(...values.map(({ figure }) => figure?.value ?? Infinity)), Math.max(...values.map(({ figure }) => figure?.value ?? 0)), new Set(values.map(({ figure }) => figure?.unit)).size]).toEqual([520, 48.69, 137.54, 1]);
    expect(member.table?.rows.quarantined).toBe(0);
  });
});

describe.runIf(existsSync(folder))("trackers of policies", () => {
  it("gives interventions of Global Trade Alert with day, kind and minerals as told", async () => {
    const { table } = await read("events/gta-interventions.even-ids.json");
    const event = (id: string) => table?.events?.filter((one) => one.id === `gta-${id}`).map(({ actors, date, type, goods }) => [actors.map((one) => one.id), date.text, type, goods]);
    expect([event("144320"), event("114420"), event("73888")]).toEqual([[[["CHN"], "2025-04-04", "licence.required", ["rare-earths"]]], [[["ZWE"], "2022-12-16", "export.ban", ["lithium"]]], [[["IDN"], "2020-01-01", "export.ban", ["nickel"]]]]);
    const count = (type: string) => table?.events?.filter((one) => one.type === type).length;
    expect([count("export.ban"), count("licence.required"), count("export.tax"), count("support.financial-grant"), table?.rows]).toEqual([6, 6, 5, 82, { read: 149, accepted: 149, quarantined: 0 }]);
  });

  it("gives policies of the IEA with their status", async () => {
    const { table } = await read("events/IEA_CM_Policies.odd-rows.csv");
    const count = (status: string) => table?.events?.filter((one) => one.status === status).length;
    expect([count("in-force"), count("announced"), count("ended"), table?.rows]).toEqual([271, 28, 14, { read: 313, accepted: 313, quarantined: 0 }]);
  });
});

describe.runIf(existsSync(folder))("lists of facilities", () => {
  it("gives mines and works of ICMM where they are", async () => {
    const { table } = await read("facilities/ICMM_FacilityData.even-ids.csv");
    const at = (id: string) => table?.facilities?.filter((one) => one.id === id).map(({ name, country, latitude, longitude }) => [name, country, latitude, longitude]);
    expect([at("ICMM02788"), at("ICMM08280")]).toEqual([[["Mountain Pass", "USA", 35.489, -115.516]], [["Grasberg", "IDN", -4.056, 137.114]]]);
    const count = (...kinds: readonly string[]) => table?.facilities?.filter((one) => one.kinds.join() === kinds.join()).length;
    expect([count("mine"), count("smelter"), count("smelter", "refinery"), table?.rows]).toEqual([929, 77, 38, { read: 1120, accepted: 1120, quarantined: 0 }]);
  });

  it("gives the deposits of MinMod, with and without coordinates", async () => {
    const tables = await Promise.all(Array.from({ length: 20 }, (_, n) => read(`facilities/minmod/mrdata_ree/b${String(n).padStart(3, "0")}.json`)));
    const all = tables.flatMap(({ table }) => table?.facilities ?? []);
    expect([all.length, all.filter(({ latitude }) => latitude === null).length, all.filter(({ id }) => id.endsWith("-ree-231")).map(({ name, country }) => [name, country])]).toEqual([249, 77, [["Norra Kärr", "SWE"]]]);
  });
});

describe.runIf(existsSync(folder))("monthly exports of China, worked out from Comtrade", () => {
  const china = { subject: "China exports" };
  const figure = (member: ReadMember, measure: string, counterpart: string, period: string): number | null | undefined => member.table?.observations.find((one) => one.key.measure === measure && one.key.counterpart === counterpart && one.key.good === "rare-earths" && one.period.text === period)?.figure?.value;

  it("gives the totals of the group of rare earths, and those to three partners", async () => {
    const totals = await read("china-exports/overview_monthly.csv", china);
    expect([figure(totals, "export-value", "WLD", "2024-12"), figure(totals, "exports", "WLD", "2024-12")]).toEqual([295_307_229, 12_998.905908]);
    const partners = await read("china-exports/country_monthly_stats.rare-earths.csv", china);
    expect(partners.table?.rows).toEqual({ read: 768, accepted: 768, quarantined: 0 });
    expect(["USA", "JPN", "DEU"].map((place) => [figure(partners, "export-value", place, "2024-12"), figure(partners, "exports", place, "2024-12")])).toEqual([[39_371_928, 2407.081503], [32_140_400, 1364.216], [53_430_406, 1400.302141]]);
  });

  it("gives unwrought gallium, germanium and others to the United States in July 2023, and no row for a month without trade", async () => {
    const member = await read("china-exports/deep_dive_hs6_monthly.811292.csv", china);
    const found = flowsOf(member);
    expect(found({ code: "811292", importer: "USA", period: "2023-07" })).toMatchObject([{ valueUsd: 963_953, kg: 5818 }]);
    expect(found({ code: "811292", importer: "DEU", period: "2017-01" })).toMatchObject([{ valueUsd: 28_800, kg: null, quality: "missing" }]);
  });

  it("is refused while nobody says whose exports they are", async () => expect((await read("china-exports/overview_monthly.csv")).refusal?.code).toBe("subject-unknown"));
});

describe.runIf(existsSync(folder))("BACI, what stands beside its tables", () => {
  it("is a readme with a version and a day of release, and holds no figures", async () => {
    const member = await read("baci/baci_readme_V202201.txt");
    expect([member.taken?.reader, member.table?.edition.title, member.table?.edition.published]).toEqual(["cepii-baci-readme", "BACI 202201, readme", "2022-02-24"]);
    expect(member.table?.problems.map(({ code }) => code)).toEqual(["no-figures"]);
  });
  it("is a list of countries whose numbers are the registry's, and one of products", async () => {
    for (const [file, rows] of [["baci/country_codes_V202301.csv", 238], ["baci/product_codes_HS17_V202301.csv", 5384]] as const) {
      const member = await read(file);
      expect([file, member.table?.rows.read, member.table?.problems.map(({ code, raw }) => `${code} ${raw}`)]).toEqual([file, rows, [expect.stringMatching(/^no-figures/)]]);
    }
  });
});
