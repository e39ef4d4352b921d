import { describe, expect, it } from "vitest";
import { readFile, type FileOptions } from "../index.js";

const read = async (text: string, name = "x.csv", options: FileOptions = {}) => { const [member] = await readFile(new TextEncoder().encode(text), name, options); return { table: member?.table, refusal: member?.refusal?.code }; };
const told = ({ table }: Awaited<ReturnType<typeof read>>) => table?.observations.map(({ key, period, figure, gap, basis, status }) => `${key.good} ${key.area} ${period.text} ${figure?.value ?? gap ?? ""} ${basis ?? ""} ${status}`);

describe("World Mining Data", () => {
  const SHEET = "Tantalum (Ta2O5),,,,\nCountry,unit,2022,2023,data source\n\"Congo, D.R.\",metr. t,980,1030.5,e\n\"Russia, Europe\",metr. t,10,11,r\n\"Russia, Asia\",metr. t,1,,r\nTotal,metr. t,2000,2100,";

  it("reads the sheet as published: the mineral above the table, countries by name, a country in parts as their sum", async () => {
    const found = await read(SHEET);
    expect(told(found)).toEqual([
      "tantalum COD 2022 980 as:Ta2O5 estimated", "tantalum COD 2023 1030.5 as:Ta2O5 estimated", "tantalum RUS 2022 11 as:Ta2O5 reported", "tantalum RUS 2023 not-reported as:Ta2O5 reported", "tantalum WLD 2022 2000 as:Ta2O5 reported", "tantalum WLD 2023 2100 as:Ta2O5 reported",
    ]);
    expect(found.table?.problems.map(({ code, line }) => [code, line])).toEqual([["parts-added", 4], ["parts-added", 5]]);
  });

  it("files what has no mine of its own at the stage where it is won, and all else at the mine", async () => {
    const stage = async (name: string): Promise<unknown> => [...new Set((await read("Country,unit,2022,data source\nChina,metr. t,600,e", `${name}.csv`)).table?.observations.map(({ key }) => key.stage))];
    expect([await stage("Gallium"), await stage("Indium"), await stage("Aluminium"), await stage("Cobalt"), await stage("Bauxite")]).toEqual([["refining"], ["refining"], ["metal"], ["mining"], ["mining"]]);
  });

  it("takes a total without a unit to be in that of all rows above it; where those are in two, it is kept aside", async () => {
    const sheet = (unit: string): string => `Country,unit,2022,data source\nChina,metr. t,600,e\nJapan,${unit},3,e\nTotal,,603,`;
    expect(told(await read(sheet("metr. t"), "Gallium.csv"))?.at(-1)).toBe("gallium WLD 2022 603 as:Ga reported");
    expect((await read(sheet("kg"), "Gallium.csv")).table?.problems.map(({ code, line }) => [code, line])).toEqual([["subject-from-name", null], ["unit-unknown", 4]]);
  });

  it("asks what dots are behind semicolons, and reads a decimal comma where one was told", async () => {
    const copy = "Country;Country_Code;Country_ISO;2022;unit;data_source\nBrazil;76;BRA;1.470;metr. t;r";
    expect((await read(copy, "Tantalum.csv")).refusal).toBe("dialect-ambiguous");
    expect(told(await read(copy.replace("1.470", "1.470,5"), "Tantalum.csv", { decimal: "," }))).toEqual(["tantalum BRA 2022 1470.5 as:Ta reported"]);
  });

  it("asks what dots are behind commas too, where every number with one could be thousands", async () => {
    const copy = "Country,unit,2021,2022,data source\nChile,metr. t,5.793,12,r";
    expect((await read(copy, "Lithium.csv")).refusal).toBe("dialect-ambiguous");
    expect(told(await read(copy.replace("12", "12.5"), "Lithium.csv"))?.[0]).toMatch(/ 5.793 /);
    // Decimals that end in zeros stand beside none that are shorter.
    expect([(await read(copy.replace("12", "12.5").replace("5.793", "118.000"), "Lithium.csv")).refusal, told(await read(copy.replace("12", "0.125").replace("5.793", "118.000"), "Lithium.csv"))?.[0]]).toEqual(["dialect-ambiguous", expect.stringMatching(/ 118 /)]);
    expect(told(await read(copy, "Lithium.csv", { decimal: "," }))?.[0]).toMatch(/ 5793 /);
  });

  it("reads blanks between groups of three, and keeps aside other blanks", async () => {
    const found = await read("Country,unit,2021,2022,data source\nChile,metr. t,28 500,12,r\nPeru,metr. t,28 50,12,r", "Gallium.csv");
    expect(told(found)?.[0]).toMatch(/2021 28500 /);
    expect(found.table?.problems.map(({ code, line }) => [code, line])).toEqual([["subject-from-name", null], ["number-unreadable", 3]]);
  });

  it("takes Congo by itself for neither of two countries, and knows names of other languages", async () => {
    const found = await read("Country,unit,2022,data source\nCongo,metr. t,5,r\nBrasil,metr. t,7,r\n\"Congo, D.R.\",metr. t,9,r", "Gallium.csv");
    expect([told(found)?.map((line) => line.split(" ")[1]), found.table?.problems.map(({ code, line }) => [code, line])]).toEqual([["BRA", "COD"], [["subject-from-name", null], ["place-unknown", 2]]]);
  });

  it("reads the usual letters behind a number", async () => {
    const found = await read("Country,unit,2021,2022,data source\nChile,metr. t,13000p,12e,r", "Gallium.csv");
    expect(found.table?.observations.map(({ figure, status, note }) => [figure?.value, status, note])).toEqual([[13_000, "reported", "marked p (provisional) as printed"], [12, "estimated", null]]);
  });

  it("loads nothing where the name and the number of a country disagree", async () => {
    const found = await read("Country,Country_Code,Country_ISO,2022,unit,data_source\nChile,156,CHN,5,kg,r\nChile,152,CHL,7,kg,r", "Gallium.csv");
    expect([told(found), found.table?.problems.map(({ code, line }) => [code, line])]).toEqual([["gallium CHL 2022 7 as:Ga reported"], [["subject-from-name", null], ["cells-conflicting", 2]]]);
  });

  it("loads neither of two rows of one country that differ", async () => {
    expect((await read("Country,unit,2022,data source\nChile,kg,1,r\nChile,kg,2,r", "Gallium.csv")).table?.problems.map(({ code }) => code)).toEqual(["subject-from-name", "duplicate-conflicting", "duplicate-conflicting"]);
  });
});
