import { describe, expect, it } from "vitest";
import { readFile, type FileOptions } from "../index.js";
import { mcsCell } from "./cell.js";

const told = (text: string) => { const cell = mcsCell(text, "import-reliance"); return cell && [cell.value ?? [cell.min, cell.max], cell.comparator, cell.isEstimated]; };

describe("a cell of the Summaries", () => {
  it.each([
    ["29,000", [29_000, "eq", false]], ["12.5", [12.5, "eq", false]], ["e130,000", [130_000, "eq", true]], ["4,000e", [4_000, "eq", true]], ["r4,500", [4_500, "eq", false]], ["r28,000²", [28_000, "eq", false]], ["388,000p", [388_000, "eq", false]], ["13000p", [13_000, "eq", false]], ["28\u00a0500", [28_500, "eq", false]], ["1\u202f234\u202f567", [1_234_567, "eq", false]], ["e28 500", [28_500, "eq", true]], [">17 000 000", [17_000_000, "gt", false]],
    [">95", [95, "gt", false]], ["<1,000", [1_000, "lt", false]], ["10,000 - 15,000", [[10_000, 15_000], "range", false]], ["50–300", [[50, 300], "range", false]], ["E", [0, "lt", false]],
    ["—", [0, "eq", false]], ["--", [0, "eq", false]], ["W", ["withheld", "eq", false]], ["NA", ["not-reported", "eq", false]], ["", ["not-reported", "eq", false]], ["s", ["below-threshold", "eq", false]], ["Large", ["not-reported", "eq", false]], ["Moderate to large", ["not-reported", "eq", false]],
  ])("%s", (text, meant) => { expect(told(text)).toEqual(meant); });

  it.each(["1.2.3", "12,5", "2300 3", "(1)", "1/2", "?1", "300–50", "-5", "1,0000", "28 50", "1 2345", "28,000 2", "300 12 500", "12²3"])("%s is no number, and none is made of it", (text) => { expect(told(text)).toBeNull(); });

  it("reads E as below zero of import reliance alone, and no group of thousands that begins with a zero", () => {
    expect([mcsCell("E", "import-reliance")?.comparator, mcsCell("E", "price"), mcsCell("E", "production"), mcsCell("0,125", "reserves")]).toEqual(["lt", null, null, null]);
  });

  it("takes dots for thousands only where a person says that the comma is the decimal sign", () => {
    expect([mcsCell("38.000", "reserves", ",")?.value, mcsCell("38.000", "reserves")?.value, mcsCell("12,5", "reserves", ",")?.value]).toEqual([38_000, 38, 12.5]);
  });
});

const LONG = "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,Is critical mineral 2025,Other notes";
const read = async (text: string, options: FileOptions = { edition: "usgs-mcs-2026" }) => {
  const [member] = await readFile(new TextEncoder().encode(text), "table.csv", options);
  return { refusal: member?.refusal?.code, problems: member?.table?.problems.map(({ code, line, column }) => [code, line, column]), told: member?.table?.observations.map(({ key, figure, gap, basis, status }) => [key.good, key.area, figure?.value ?? gap, figure?.unit, basis, status]) };
};

describe("chapters of the long table", () => {
  it("takes the last year for an estimate unless its row says that it was reported", async () => {
    const row = (place: string, year: string, notes: string): string => `COBALT,World Mine Production and Reserves,Cobalt,${place},Production,Mine production,metric tons,${year},"4,000",${notes},Yes,`;
    const { told } = await read([LONG, row("Canada", "2024", "Reported."), row("Canada", "2025", "Reported."), row("Cuba", "2025", ""), row("Finland", "2025", "Estimated.")].join("\n"));
    expect(told?.map(([, place, , , , status]) => [place, status])).toEqual([["CAN", "reported"], ["CAN", "reported"], ["CUB", "estimated"], ["FIN", "estimated"]]);
  });

  it("keeps a note whole that begins with a word for its figure, and takes a line that is headed as an estimate for one", async () => {
    const row = (detail: string, notes: string): string => `VANADIUM,Salient Statistics—United States,Vanadium,United States,Consumption,${detail},metric tons,2022,"1,680",${notes},Yes,`;
    const [member] = await readFile(new TextEncoder().encode([LONG, row("Consumption: Apparent", "Reported by the Census Bureau."), row("Consumption: Estimated", ""), row("Consumption: Reported", "Estimated. -- With scrap.")].join("\n")), "table.csv", { edition: "usgs-mcs-2026" });
    expect(member?.table?.observations.map(({ definition, note, status }) => [definition, note, status])).toEqual([["Consumption: Apparent", "Reported by the Census Bureau.", "reported"], ["Consumption: Estimated", null, "estimated"], ["Consumption: Reported", "With scrap.", "estimated"]]);
  });

  it("are minerals of the registry, under whatever name the year gives them; another is kept aside", async () => {
    const row = (commodity: string, detail: string, unit: string, value: string) => `X,World Mine Production and Reserves,${commodity},Chile,Production,${detail},${unit},2024,${value},,No,`;
    const { told, problems } = await read([LONG, row("Iron Ore", "Mine production: usable ore", "thousand metric tons", '"17,000"'), row("Zirconium and Hafnium", "Mine production", "thousand metric tons", "5"), row("Gold", "Mine production", "metric tons", "e35"), row("Bauxite and Alumina", "Alumina refinery production", "thousand metric tons", "7"), row("Diamond (Industrial)", "Mine production", "million carats", "1.5"), row("Cement", "Production", "thousand metric tons", "9"), row("Unobtainium", "Mine production", "metric tons", "9"), row("Clays", "Mine production: Common clay", "metric tons", "9")].join("\n"));
    expect(told).toEqual([["iron", "CHL", 17_000_000, "t", "gross", "reported"], ["zirconium", "CHL", 5_000, "t", "gross", "reported"], ["gold", "CHL", 35, "t", "as:Au", "estimated"], ["alumina", "CHL", 7_000, "t", "gross", "reported"], ["industrial-diamond", "CHL", 1.5, "million-carat", null, "reported"]]);
    expect(problems).toEqual([["word-unknown", 7, "Commodity"], ["word-unknown", 8, "Commodity"], ["word-unknown", 9, "Commodity"]]);
  });
});

describe("reserves of the platinum group in the wide table", () => {
  it("stand beside palladium and are of the group, as its chapter says; output stays with the metal", async () => {
    const { told } = await read('SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,CAP_NOTES,RESERVES_2024,RESERVE_NOTES\nMCS2025,Platinum-Group metals,South Africa ,"Mine production, Palladium content",kilograms,74900,72000,,,,,63000000,');
    expect(told).toEqual([["palladium", "ZAF", 74_900, "kg", "as:Pd", "reported"], ["palladium", "ZAF", 72_000, "kg", "as:Pd", "estimated"], ["platinum-group-metals", "ZAF", 63_000_000, "kg", "as:PGM", "estimated"]]);
  });
});

describe("a footnote behind a country", () => {
  it("is no part of its name, nor of that of the rest", async () => {
    const row = (place: string) => `COBALT,World Mine Production and Reserves,Cobalt,${place},Production,Mine production,metric tons,2024,5,,Yes,`;
    const { told } = await read([LONG, row("Australia 7"), row("Other countries 8"), row("Chile²"), row('"Cuba 3, 4"'), row("World total (rounded) 10")].join("\n"));
    expect(told?.map(([, place]) => place)).toEqual(["AUS", "OTHER-COUNTRIES", "CHL", "CUB", "WLD"]);
  });
});

describe("a row without a unit", () => {
  it("is kept aside in both layouts: no unit is ever assumed", async () => {
    const { problems } = await read(`${LONG}\nX,World Mine Production and Reserves,Tungsten,Chile,Production,Mine production,,2024,5,,No,`);
    expect(problems).toEqual([["unit-unknown", 2, "Unit"]]);
    const wide = await read("SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2025,PROD_EST_ 2026,PROD_NOTES,CAP_2025,CAP_EST_ 2026,CAP_NOTES,RESERVES_2026,RESERVE_NOTES\nMCS2027,Tungsten,Chile,Mine production,,1,2,,,,,,");
    expect(wide.problems).toEqual([["unit-unknown", 2, "UNIT_MEAS"]]);
  });
});

describe("marks in the wide table", () => {
  it("are gaps, zeros and estimates as in the other layouts", async () => {
    const head = "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2025,PROD_EST_ 2026,PROD_NOTES,CAP_2025,CAP_EST_ 2026,CAP_NOTES,RESERVES_2026,RESERVE_NOTES";
    const { told } = await read(`${head}\nMCS2027,Germanium,China,Refinery production,kilograms,e4000,W,,,,,,\nMCS2027,Germanium,Japan,Refinery production,kilograms,—,NA,,,,,,`);
    expect(told).toEqual([["germanium", "CHN", 4_000, "kg", "gross", "estimated"], ["germanium", "CHN", "withheld", undefined, "gross", "estimated"], ["germanium", "JPN", 0, "kg", "gross", "reported"], ["germanium", "JPN", "not-reported", undefined, "gross", "estimated"]]);
  });
});

describe("reserves printed as a word", () => {
  it("are a gap that keeps the word, and cost the row none of its numbers", async () => {
    const [member] = await readFile(new TextEncoder().encode("SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2025,PROD_EST_ 2026,PROD_NOTES,CAP_2025,CAP_EST_ 2026,CAP_NOTES,RESERVES_2026,RESERVE_NOTES\nMCS2027,Tungsten,Vietnam,Mine production,metric tons,\"3,500\",\"3,600\",,,,,Large,Not surveyed.\nMCS2027,Tungsten,China,Mine production,metric tons,1,1,,,,,5,"), "table.csv");
    expect(member?.table?.rows).toEqual({ read: 2, accepted: 2, quarantined: 0 });
    expect(member?.table?.observations.filter(({ key }) => key.area === "VNM").map(({ key, figure, gap, note }) => [key.measure, figure?.value ?? gap, note])).toEqual([["production", 3_500, null], ["production", 3_600, null], ["reserves", "not-reported", "Large; Not surveyed."]]);
  });
});

describe("the row a figure is traced to", () => {
  it("is its line in the file, behind a title, a row that was kept aside, a blank line and a note over two lines", async () => {
    const wide = "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2025,PROD_EST_ 2026,PROD_NOTES,CAP_2025,CAP_EST_ 2026,CAP_NOTES,RESERVES_2026,RESERVE_NOTES";
    const ofWide = (country: string, note = "") => `MCS2027,Tungsten,${country},Mine production,metric tons,1,2,${note},,,,,`;
    const ofLong = (country: string, note = "") => `X,World Mine Production and Reserves,Tungsten,${country},Production,Mine production,metric tons,2024,5,${note},No,`;
    for (const [head, row] of [[wide, ofWide], [LONG, ofLong]] as const) {
      const text = ["A title, nothing more", head, "too,short", "", row("Chile", '"over\ntwo lines"'), row("China")].join("\n");
      const [member] = await readFile(new TextEncoder().encode(text), "table.csv", { edition: "e-mcs-2026" });
      const [china] = member?.table?.observations.filter(({ key }) => key.area === "CHN") ?? [];
      expect([text.split("\n")[6], china?.locator, china?.id]).toEqual([row("China"), expect.stringMatching(/^row 7\b/), expect.stringMatching(/^e-mcs-2026\.7\b/)]);
    }
  });

  it("is its line also under a header whose names go over two lines", async () => {
    const [member] = await readFile(new TextEncoder().encode('measure,good,place,period,value,"unit\n"\nproduction,tungsten,China,2024,5,t'), "own.csv");
    expect(member?.table?.observations[0]?.locator).toBe("line 3");
  });
});

describe("a copy parted by semicolons", () => {
  const text = "Source;Country;Type;Prod_t_2022;Prod_notes\nMCS2024;Chile;Mine production;38.000;\nMCS2024;China;Mine production;2630;";
  it("is asked about when its dots may group thousands", async () => {
    expect((await read(text, { subject: "lithium" })).refusal).toBe("dialect-ambiguous");
    expect((await read(text, { subject: "lithium", decimal: "," })).told?.map(([, , value]) => value)).toEqual([38_000, 2_630]);
  });
  it("is refused where a column counts in Mt, a million tonnes to some and one to others", async () => {
    expect((await read("Source,Country,Type,Prod_Mt_2022,Prod_notes\nMCS2024,Chile,Mine production,944,", { subject: "iron" })).refusal).toBe("column-unit-unknown");
  });
});

describe("rows that stand twice", () => {
  it("count once when equal and not at all when they differ, in the wide and the long table", async () => {
    const wide = "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2025,PROD_EST_ 2026,PROD_NOTES,CAP_2025,CAP_EST_ 2026,CAP_NOTES,RESERVES_2026,RESERVE_NOTES";
    const ofWide = (country: string, value: number) => `MCS2027,Tungsten,${country},Mine production,metric tons,${value},${value},,,,,,`;
    const ofLong = (country: string, value: number) => `X,World Mine Production and Reserves,Tungsten,${country},Production,Mine production,metric tons,2024,${value},,No,`;
    for (const [head, row, each] of [[wide, ofWide, 2], [LONG, ofLong, 1]] as const) {
      const { told, problems } = await read([head, row("China", 5), row("China", 5), row("Chile", 1), row("Chile", 2)].join("\n"));
      expect([told?.length, problems?.map(([code, line]) => [code, line])]).toEqual([each, [["duplicate-identical", 3], ["duplicate-conflicting", 4], ["duplicate-conflicting", 5]]]);
    }
  });
});
