import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const read = async (text: string, options = {}, name = "table.csv"): Promise<{ readonly table: ReadTable | null; readonly refusal: string | undefined }> => {
  const [member] = await readFile(new TextEncoder().encode(text), name, options);
  return { table: member?.table ?? null, refusal: member?.refusal?.code };
};
const told = (table: ReadTable | null) => table?.observations.map(({ key, period, figure, gap, definition }) => [key.area, period.text, figure?.value ?? gap, definition?.replace(/ \(?about.*|, 0 .*/, "")]);

describe("governance indicators", () => {
  it("reads the wide table of the World Bank's data bank, each row on the scale its words name", async () => {
    const { table } = await read("Country Name,Country Code,Series Name,Series Code,2022 [YR2022],2023 [YR2023]\nChina,CHN,Rule of Law: Estimate,RL.EST,-0.04,..\nChina,CHN,Rule of Law: Percentile Rank,RL.PER.RNK,52.4,53\nChina,CHN,Rule of Law: Standard Error,RL.STD.ERR,0.1,0.1\nChina,CHN,Control of Corruption: Estimate,CC.EST,0.02,0.1");
    expect(told(table)).toEqual([
      ["CHN", "2022", -0.04, "rule of law; estimate,"], ["CHN", "2023", "not-reported", "rule of law; estimate,"], ["CHN", "2022", 52.4, "rule of law; percentile rank"], ["CHN", "2023", 53, "rule of law; percentile rank"], ["CHN", "2022", 0.02, "control of corruption; estimate,"], ["CHN", "2023", 0.1, "control of corruption; estimate,"],
    ]);
    expect([table?.problems.map(({ code }) => code), table?.rows]).toEqual([["column-not-read"], { read: 4, accepted: 3, quarantined: 0 }]);
  });

  it("reads the long tables: a value with its indicator, or a column a scale", async () => {
    expect(told((await read("Country Name,Country Code,Indicator Name,Indicator Code,Year,Value\nZaire,ZAR,Government Effectiveness: Estimate,GE.EST,2020,-1.7")).table)).toEqual([["COD", "2020", -1.7, "government effectiveness; estimate,"]]);
    expect(told((await read("code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower\nAUS,Australia,2023,va,1.4,0.1,9,93.6,90")).table)).toEqual([["AUS", "2023", 1.4, "voice and accountability; estimate,"], ["AUS", "2023", 93.6, "voice and accountability; percentile rank"]]);
    expect(told((await read("Economy (name),Economy (code),Year,Governance dimension,Governance estimate (approx. -2.5 to +2.5),Governance score (0-100)\nAustralia,AUS,2024,Regulatory quality,1.9,91")).table)?.map((row) => row[3])).toEqual(["regulatory quality; estimate,", "regulatory quality; governance score"]);
  });

  it("loses no year of a row for a cell of another, and keeps the row among those that are to be mended", async () => {
    const { table } = await read("Country/Territory,code,2021,2022\nx,x,1,1\nChina,CHN,-0.4x,-0.44\nPeru,PER,12,-0.2\nChile,CHL,0.1,0.2\nCuba,CUB,n/a?,..", { subject: "political stability estimate" });
    expect(told(table)?.map(([place, year, value]) => [place, year, value])).toEqual([["CHN", "2022", -0.44], ["PER", "2022", -0.2], ["CHL", "2021", 0.1], ["CHL", "2022", 0.2]]);
    expect(table?.problems.map(({ code, line, column }) => [code, line, column])).toEqual([["place-unknown", 2, "Code"], ["number-unreadable", 3, "2021"], ["number-off-scale", 4, "2021"], ["number-unreadable", 6, "2021"]]);
    expect(table?.rows).toEqual({ read: 5, accepted: 1, quarantined: 4 });
  });

  it("loads nothing where the name and the code of a country disagree", async () => {
    const { table } = await read("Country Name,Country Code,Series Name,Series Code,2022 [YR2022]\nChile,CHN,Rule of Law: Estimate,RL.EST,-0.04\nChile,CHL,Rule of Law: Estimate,RL.EST,0.6");
    expect([told(table)?.map(([place]) => place), table?.problems.map(({ code, line }) => [code, line])]).toEqual([["CHL"], [["cells-conflicting", 2]]]);
  });

  it("reads an answer of the Bank's API, a head and its rows, and no page of several", async () => {
    const answer = (head: object): string => JSON.stringify([{ page: 1, pages: 1, per_page: 50, total: 2, sourceid: "3", lastupdated: "2026-09-30", ...head }, [
      { indicator: { id: "GOV_WGI_GE.EST", value: "Government Effectiveness: Estimate" }, country: { id: "CN", value: "China" }, countryiso3code: "CHN", date: "2023", value: 0.66, unit: "", obs_status: "", decimal: 2 },
      { indicator: { id: "GOV_WGI_GE.EST", value: "Government Effectiveness: Estimate" }, country: { id: "PE", value: "Peru" }, countryiso3code: "PER", date: "2023", value: null, unit: "", obs_status: "", decimal: 2 },
    ]]);
    const { table } = await read(answer({}), {}, "answer.json");
    expect([told(table), table?.edition.published]).toEqual([[["CHN", "2023", 0.66, "government effectiveness; estimate,"], ["PER", "2023", "not-reported", "government effectiveness; estimate,"]], "2026-09-30"]);
    expect((await read(answer({ pages: 3 }), {}, "answer.json")).refusal).toBe("page-of-several");
  });

  it("gives each indicator an edition of its own, by its name told or hinted at aloud", async () => {
    const text = "Country/Territory,Code,2022,country_code\nChina,CHN,-0.4,156\nPeru,PER,0.2,604\nChile,CHL,0.9,152";
    const ids = [(await read(text, { subject: "rule of law" })).table, (await read(text, {}, "wgi_cc_estimate.csv")).table, (await read(text)).table];
    expect(ids.map((table) => [table?.edition.id, table?.problems.map(({ code }) => code)])).toEqual([["world-bank-wgi:rl-estimate-2022-2022", []], ["world-bank-wgi:cc-estimate-2022-2022", ["subject-from-name"]], ["world-bank-wgi:pv-estimate-2022-2022", ["subject-of-layout"]]]);
  });

  it("reads 0 on the scale of GeoPolRisk as no estimate, aloud, and 0 among estimates as 0", async () => {
    const { table } = await read("Country/Territory,Code,1996,2022,country_code\nAruba,ABW,0.0,0.2,533\nChina,CHN,0.58,0.59,156\nPeru,PER,nan,0.6,604");
    expect(told(table)?.map(([area, year, value]) => [area, year, value])).toEqual([["ABW", "1996", "not-reported"], ["ABW", "2022", 0.2], ["CHN", "1996", 0.58], ["CHN", "2022", 0.59], ["PER", "1996", "not-reported"], ["PER", "2022", 0.6]]);
    expect(table?.problems.map(({ code, line, column }) => [code, line, column])).toEqual([["subject-of-layout", null, null], ["zero-read-as-missing", 2, "1996"]]);
    expect(told((await read("Country/Territory,Code,2022,country_code\nAruba,ABW,0,533\nChina,CHN,-0.4,156\nPeru,PER,0.1,604")).table)?.[0]?.[2]).toBe(0);
  });

  it("refuses numbers of 0 to 100 without a word, which are a rank or the score of 2025", async () => {
    const text = "Country,Country Code,Indicator Name,2023\nChina,CHN,Rule of Law,52.4\nPeru,PER,Rule of Law,30";
    expect((await read(text)).refusal).toBe("format-ambiguous");
    expect((await read(text, { subject: "percentile rank" })).table?.observations.map(({ definition }) => definition)).toEqual(Array(2).fill("rule of law; percentile rank, 0 (weak) to 100 (strong)"));
  });

  it("asks where the Bank's layout has numbers between 0 and 1 only: estimates of a few countries look like that", async () => {
    expect((await read("Country Name,Country Code,Indicator Name,2021,2022\nChile,CHL,Rule of Law,0.9,0.8\nPeru,PER,Rule of Law,0.1,0.2")).refusal).toBe("format-ambiguous");
  });

  it("takes the lines under a download for notes and no rows", async () => {
    const { table } = await read("Country Name,Country Code,Series Name,Series Code,2022 [YR2022]\nChina,CHN,Rule of Law: Estimate,RL.EST,-0.04\n,,,,\n\"Data from database: Worldwide Governance Indicators\",,,,");
    expect([table?.problems.map(({ code, line }) => [code, line]), table?.rows]).toEqual([[["note-under-table", 4]], { read: 2, accepted: 1, quarantined: 0 }]);
  });

  it("keeps aside what is off its scale, of no indicator, in no country, or told twice", async () => {
    const { table } = await read("Country Name,Country Code,Indicator Name,2022\nChina,CHN,Rule of Law: Estimate,52\nChina,CHN,GDP growth,5\nNowhere,QQQ,Rule of Law: Estimate,1\nPeru,PER,Rule of Law: Estimate,1\nPeru,PER,Rule of Law: Estimate,2\nChile,CHL,Rule of Law: Estimate,1.x");
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["number-off-scale", 2], ["word-unknown", 3], ["place-unknown", 4], ["number-unreadable", 7], ["duplicate-conflicting", 5], ["duplicate-conflicting", 6]]);
  });
});
