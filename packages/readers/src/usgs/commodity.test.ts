import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const read = async (text: string, options = {}, name = "table.csv"): Promise<{ readonly table: ReadTable | null; readonly refusal: string | undefined }> => {
  // Windows-1252: the dash is one byte.
  const [member] = await readFile(Uint8Array.from(text, (sign) => (sign === "—" ? 0x97 : sign.charCodeAt(0))), name, options);
  return { table: member?.table ?? null, refusal: member?.refusal?.code };
};
const told = (table: ReadTable | null) => table?.observations.map(({ key, period, figure, gap, status }) => [key.measure, key.area, period.text, figure?.comparator, figure?.value ?? gap, figure?.unit, status]);

const HEAD = "Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes";

describe("world tables of one commodity, until 2024", () => {
  it("gives two years and reserves, with bounds, gaps and estimates as they are", async () => {
    const { table } = await read(`${HEAD}\nMCS2024,United States,"Mine production, rare-earth-oxide equivalent","42,500",43000,,1800000,\nMCS2024,Burma,"Mine production, rare-earth-oxide equivalent",12000,—,,NA,\nMCS2024,World total (rounded),"Mine production, rare-earth-oxide equivalent",300000,350000,,>110000000,`, { subject: "rare earths" });
    expect(told(table)).toEqual([
      ["production", "USA", "2022", "eq", 42_500, "t", "reported"], ["production", "USA", "2023", "eq", 43_000, "t", "estimated"], ["reserves", "USA", "2023", "eq", 1_800_000, "t", "estimated"],
      ["production", "MMR", "2022", "eq", 12_000, "t", "reported"], ["production", "MMR", "2023", "eq", 0, "t", "estimated"], ["reserves", "MMR", "2023", undefined, "not-reported", undefined, "estimated"],
      ["production", "WLD", "2022", "eq", 300_000, "t", "reported"], ["production", "WLD", "2023", "eq", 350_000, "t", "estimated"], ["reserves", "WLD", "2023", "gt", 110_000_000, "t", "estimated"],
    ]);
    expect(table?.edition.id).toBe("usgs-mcs-2024:rare-earths");
    expect(table?.observations.map(({ key, note }) => `${key.measure} ${note?.includes("gives no year") ?? false}`).slice(0, 3)).toEqual(["production false", "production false", "reserves true"]);
  });

  it("asks of what it is; the name of the file is a hint that is told", async () => {
    const row = `${HEAD}\nMCS2024,China,Mine production,1,2,,3,`;
    expect((await read(row)).refusal).toBe("subject-unknown");
    expect((await read(row, {}, "mcs2024-raree_world.csv")).table?.problems.map(({ code }) => code)).toEqual(["subject-from-name"]);
    expect((await read(row, { subject: "unobtainium" })).refusal).toBe("subject-unknown");
  });

  it("takes thousands and kilograms from the names of columns, and refuses a unit it does not know", async () => {
    expect(told((await read(`Source,Country,Type,Prod_kt_2022,Prod_notes\nMCS2024,Chile,Mine production,"5,330",`, { subject: "copper" })).table)?.[0]?.[4]).toBe(5_330_000);
    expect((await read(`Source,Country,Type,Prod_t_2022,Prod_bushels_2023\nMCS2024,Chile,Mine production,1,2`, { subject: "copper" })).refusal).toBe("column-unit-unknown");
  });

  it("keeps the goods of a chapter apart by their types, and reserves of the platinum group with the group", async () => {
    const goods = async (subject: string, head: string, ...rows: readonly string[]) => (await read([`Source,Country,Type,${head}`, ...rows].join("\n"), { subject })).table?.observations.map(({ key, figure, basis }) => [key.measure, key.good, figure?.value, basis]);
    expect(await goods("platinum group metals", "Prod_kg_2020,Reserves_kg", "MCS2022,South Africa,Mine production: Platinum,112000,63000000", "MCS2022,South Africa,Mine production: Palladium,73500,")).toEqual([
      ["production", "platinum", 112_000, "as:Pt"], ["reserves", "platinum-group-metals", 63_000_000, "as:PGM"], ["production", "palladium", 73_500, "as:Pd"], ["reserves", "platinum-group-metals", undefined, "as:PGM"],
    ]);
    expect(await goods("silicon", "Prod_kt_2021", 'MCS2023,China,"Ferrosilicon production, silicon content",3500', "MCS2023,China,Silicon metal production,2500")).toEqual([["production", "ferrosilicon", 3_500_000, "as:Si"], ["production", "silicon", 2_500_000, null]]);
    expect(await goods("titanium", "Prod_t_2021", "MCS2023,China,Sponge metal production,1", "MCS2023,China,Pigment capacity,2")).toEqual([["production", "titanium-sponge", 1, null], ["production", "titanium-dioxide", 2, null]]);
  });

  it("tells of columns that it does not read", async () => {
    expect((await read("Source,Country,Type,Prod_t_2022,Resources_t,Prod_notes\nMCS2024,Chile,Mine production,1,2,", { subject: "copper" })).table?.problems).toEqual([{ code: "column-not-read", line: null, column: "Resources_t", raw: "" }]);
  });

  it("keeps aside what it cannot place or read, and rows that differ about one country", async () => {
    const { table } = await read(`${HEAD}\nMCS2024,Atlantis,Mine production,1,2,,3,\nMCS2024,China,Mine production,1O,2,,3,\nMCS2024,Chile,Mine production,1,2,,3,\nMCS2024,Chile,Mine production,2,2,,3,`, { subject: "copper" });
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["place-unknown", 2], ["number-unreadable", 3], ["duplicate-conflicting", 4], ["duplicate-conflicting", 5]]);
  });
});

describe("salient statistics of one commodity, until 2024", () => {
  it("gives what the name of each column says, and tells of columns it does not know", async () => {
    const { table } = await read("DataSource,Commodity,Year,USprod_t,Imports_t,Price_dol_kg,NIR_pct,Mystery_x\nMCS2024,Gallium,2022,W,11.5,420,>95,1\nMCS2024,Gallium,2023,—,10,450,E,1");
    expect(told(table)).toEqual([
      ["production", "USA", "2022", undefined, "withheld", undefined, "reported"], ["imports", "USA", "2022", "eq", 11.5, "t", "reported"], ["price", "MARKET-NOT-STATED", "2022", "eq", 420, "USD/kg", "reported"], ["import-reliance", "USA", "2022", "gt", 95, "%", "reported"],
      ["production", "USA", "2023", "eq", 0, "t", "estimated"], ["imports", "USA", "2023", "eq", 10, "t", "estimated"], ["price", "MARKET-NOT-STATED", "2023", "eq", 450, "USD/kg", "estimated"], ["import-reliance", "USA", "2023", "lt", 0, "%", "estimated"],
    ]);
    expect(table?.problems).toEqual([{ code: "column-not-read", line: null, column: "Mystery_x", raw: "" }]);
  });

  it("tells output of mines from that of scrap and of refineries, where the column says it", async () => {
    const { table } = await read("DataSource,Commodity,Year,USprod_Mine_t,USprod_Secondary_t,USprod_Refinery_t,USprod_t\nMCS2024,Cobalt,2022,500,1920,3,4");
    expect(table?.observations.map(({ key, figure }) => [key.stage, figure?.value])).toEqual([["mining", 500], ["recycling", 1920], ["refining", 3], [null, 4]]);
  });

  it("gives the price of an oxide or alloy that the column names to that good", async () => {
    const { table } = await read("DataSource,Commodity,Year,Price_NdOxide_dkg,Price_mischmetal_dkg,Price_dol_kg\nMCS2024,Rare Earths,2022,134,7,1");
    expect(table?.observations.map(({ key, figure }) => [key.good, figure?.value])).toEqual([["neodymium-oxide", 134], ["mischmetal", 7], ["rare-earths", 1]]);
  });
});
