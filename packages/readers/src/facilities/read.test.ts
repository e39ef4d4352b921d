import { FacilitySchema } from "@monazite/core/schemas";
import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const read = async (text: string): Promise<ReadTable> => {
  const [member] = await readFile(new TextEncoder().encode(text), "facilities", { edition: "list" });
  if (!member?.table) throw new Error(member?.refusal?.code);
  return member.table;
};

describe("a list of facilities as rows", () => {
  const HEAD = "ICMMID,Confidence.Factor,Mine_Name,Group_Names,Latitude,Longitude,Asset_Type,Country_Region,Primary_Commodity,Secondary_Commodity,Other_Commodities,Production,Processing,Risk_category";
  const ROW = "ICMM7,High,Deep Pit,Deep Pit;Old Pit;Old Pit,-4.056,137.114,Smelter;Refinery,Indonesia,copper,NA,gold;coal,TRUE,NA,High";

  it("gives kinds, names, minerals by rank and coordinates, and tells what was not read", async () => {
    const { facilities = [], problems } = await read(`${HEAD}\n${ROW}`);
    expect(facilities.map((one) => FacilitySchema.parse(one))).toEqual([{
      id: "ICMM7", name: "Deep Pit", alsoNamed: ["Old Pit"], kinds: ["smelter", "refinery"], country: "IDN", region: null, latitude: -4.056, longitude: 137.114,
      minerals: [{ good: "copper", told: "copper", role: "primary" }, { good: "gold", told: "gold", role: "other" }, { good: null, told: "coal", role: "other" }],
      operators: [], status: null, confidence: "High", editionId: "list", sourceId: "icmm-facilities", locator: "line 2", note: "production",
    }]);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([["column-not-read", "Risk_category"], ["word-kept", "Primary_Commodity"]]);
  });

  it("takes NA for nothing, not for Namibia", async () => {
    const { facilities } = await read(`${HEAD}\nICMM8,NA,Old Pit,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA`);
    expect(facilities).toMatchObject([{ country: null, latitude: null, kinds: [], minerals: [] }]);
  });

  it.each([
    [`"12°34'56""S"`, `"25° 30' 0"" E"`, -12.5822222, 25.5], ["12.5° S", "25 30 0 E", -12.5, 25.5], ["12°34.5′N", "025 30W", 12.575, -25.5], ['"-12,5"', '"25,5"', -12.5, 25.5], ["0", "0", null, null],
  ])("reads %s and %s", async (north, east, latitude, longitude) => {
    const { facilities, problems } = await read(`${HEAD}\n${ROW.replace("-4.056,137.114", `${north},${east}`)}`);
    expect(facilities?.map((one) => [one.latitude, one.longitude])).toEqual([[latitude, longitude]]);
    expect(problems.some(({ code }) => code === "coordinates-not-taken")).toBe(latitude === null);
  });

  it.each([
    [ROW.replace("-4.056", "4 E"), "number-unreadable"], [ROW.replace("-4.056", "1234N"), "number-unreadable"], [ROW.replace("-4.056", "12 3456N"), "number-unreadable"], [ROW.replace("-4.056", "12°75'N"), "number-unreadable"], [ROW.replace("-4.056", "95° N"), "number-out-of-range"], [ROW.replace("ICMM7", "7"), "code-unreadable"], [ROW.replace("Deep Pit,Deep", "NA,Deep"), "word-unknown"], [ROW.replace("Indonesia", "Atlantis"), "place-unknown"], [ROW.replace("Refinery", "Casino"), "word-unknown"],
    [ROW.replace("-4.056", "-94.056"), "number-out-of-range"], [ROW.replace("137.114", "137°"), "number-unreadable"], [ROW.replace("137.114", "NA"), "number-unreadable"],
  ])("keeps aside %s", async (row, code) => {
    const { rows, problems } = await read(`${HEAD}\n${row}`);
    expect([rows, problems.filter(({ line }) => line === 2).map((problem) => problem.code)]).toEqual([{ read: 1, accepted: 0, quarantined: 1 }, [code]]);
  });
});

describe("mineral sites of MinMod", () => {
  const named = (observed_name: string, number: string, confidence = 1) => ({ observed_name, normalized_uri: `https://minmod.isi.edu/resource/${number}`, confidence });
  const SITE = { source_id: "https://mrdata.usgs.gov/ree", record_id: "20", name: "Chiriguelo", location_info: { country: [named("Paraguay", "Q1171")], crs: named("EPSG:4326", "Q701"), location: "POINT (-55.95 -22.65)" }, mineral_inventory: [{ commodity: named("Lanthanum", "Q686") }] };
  const sites = (...changes: readonly object[]): string => JSON.stringify(changes.map((change) => ({ ...SITE, ...change })));
  const location = (change: object) => ({ location_info: { ...SITE.location_info, ...change } });

  it("gives a deposit with its point, longitude first as WKT has it", async () => {
    const { facilities = [], sources } = await read(sites({}));
    expect(facilities.map((one) => FacilitySchema.parse(one))).toMatchObject([{ id: "minmod-mrdata-usgs-gov-ree-20", kinds: ["deposit"], country: "PRY", latitude: -22.65, longitude: -55.95, minerals: [{ good: "lanthanum", told: "Lanthanum", role: "present" }], locator: "site 1, record 20" }]);
    expect(sources).toMatchObject([{ redistributable: true, url: "https://mrdata.usgs.gov/ree" }]);
  });

  it("takes the surest country, and none of two as sure as each other", async () => {
    const { facilities, problems } = await read(sites(location({ country: [named("Peru", "", 0.4), named("Chile", "", 0.9)] }), { record_id: "21", ...location({ country: [named("Peru", "", 0.9), named("Chile", "", 0.9)] }) }));
    expect([facilities?.map(({ country }) => country), problems.map(({ code, line }) => [code, line])]).toEqual([["CHL", null], [["place-doubtful", 2]]]);
  });

  it("takes no point of another reference system", async () => {
    const { facilities, problems } = await read(sites(location({ crs: named("EPSG:3857", "Q9") }), { record_id: "21", ...location({ location: "POINT (-200 5)" }) }, { record_id: "22", ...location({ location: undefined }) }));
    expect([facilities?.map(({ latitude }) => latitude), problems.map(({ code, line }) => [code, line])]).toEqual([[null, null, null], [["coordinates-not-taken", 1], ["coordinates-not-taken", 2]]]);
  });

  it("keeps aside a site without name or record, or in no country of the registry", async () => {
    expect((await read(sites({ name: "" }, { record_id: "" }, location({ country: [named("Atlantis", "")] })))).problems.map(({ code }) => code)).toEqual(["word-unknown", "code-unreadable", "place-unknown"]);
  });
});
