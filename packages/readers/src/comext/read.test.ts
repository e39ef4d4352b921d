import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type FileOptions, type ReadMember } from "../index.js";

const read = async (text: string, options: FileOptions = {}): Promise<ReadMember> => {
  const [member] = await readFile(new TextEncoder().encode(text), "x", options);
  if (!member) throw new Error("no member");
  return member;
};
const flows = ({ table }: ReadMember) => table?.flows.flatMap((batch) => rowsOf(batch)).map(({ nomenclature, code, period, exporter, importer, reported_by: by, value_usd: usd, tonnes, quality }) => [nomenclature, code, period, exporter, importer, by, usd, tonnes, quality].join(" ")) ?? [];
const told = ({ table }: ReadMember) => table?.problems.map(({ code, raw }) => `${code} ${raw}`) ?? [];

const NEWER = "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT";
const OLDER = "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA2002,PRODUCT_CPA2008,PRODUCT_CPA2_1,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_REGIME,SUPP_UNIT,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY";
const newer = (reporter: string, partner: string, code: string, flow: number, procedure: number, period: string, value: number | string, kg: number | string) => `${reporter},${partner},E,${code},59229,2052,2059,220,311210,16,${flow},${procedure},NO_SU,${period},${value},${value},${kg},0`;

describe("Comext, bulk files", () => {
  it("adds the procedures of a flow and says so, reads month 52 as the year, and takes no euro for a dollar", async () => {
    const member = await read([NEWER, newer("DE", "CN", "85051110", 1, 1, "202403", 1000, 50), newer("DE", "CN", "85051110", 1, 2, "202403", 500, 25), newer("EL", "CN", "85051110", 1, 1, "202452", 300, 10), newer("FR", "US", "85051110", 2, 1, "202403", 70, 2)].join("\n"));
    expect(member.taken?.reader).toBe("eurostat-comext");
    expect(flows(member)).toEqual(["CN2024 85051110 2024 CHN GRC importer  0.01 reported", "CN2024 85051110 2024-03 CHN DEU importer  0.075 reported", "CN2024 85051110 2024-03 FRA USA exporter  0.002 reported"]);
    expect(told(member)).toEqual(["value-in-other-currency 4 rows: EUR", "parts-added 2 rows"]);
    expect(member.table?.rows).toEqual({ read: 4, accepted: 4, quarantined: 0 });
  });

  it("converts at the rate that is given, and tells it", async () => {
    const member = await read([NEWER, newer("DE", "CN", "85051110", 1, 1, "202403", 920, 50)].join("\n"), { rate: "CNY/USD=7.2,EUR/USD=0.92" });
    expect(flows(member)).toEqual(["CN2024 85051110 2024-03 CHN DEU importer 1000 0.05 reported"]);
    expect(told(member)).toEqual(["value-converted 1 row: EUR/USD=0.92"]);
    expect((await read([NEWER, newer("DE", "CN", "85051110", 1, 1, "202403", 920, 50)].join("\n"), { rate: "EUR=1" })).refusal?.code).toBe("rate-unreadable");
  });

  it("reads the older header by its letters, for its numbers are Eurostat's own", async () => {
    const member = await read([OLDER, "004,DE,0720,CN,E,28053010,52595,24,2013,2013,220,22,06,1,4,KG,201903,9000,1000,0", "004,DE,0720,CN,E,28053010,52595,24,2013,2013,220,22,06,1,1,KG,201903,8000,900,0"].join("\n"));
    expect(flows(member)).toEqual(["CN2019 28053010 2019-03 CHN DEU importer  1 reported"]);
    expect(told(member)).toContain("aggregate-kept-apart 1 row: parts beside their total");
  });

  it("keeps totals of partners apart, counts codes of no good, and takes a quantity of 0 for none", async () => {
    const member = await read([NEWER, newer("DE", "EXT_EU27_2020", "85051110", 1, 1, "202403", 1000, 50), newer("DE", "CN", "01012100", 1, 1, "202403", 1000, 0), newer("DE", "CN", "99SSS999", 1, 1, "202403", 10, 1), newer("DE", "??", "85051110", 1, 1, "202403", 10, 1)].join("\n"));
    expect(flows(member)).toEqual(["CN2024 01012100 2024-03 CHN DEU importer   missing", "CN2024 99SSS999 2024-03 CHN DEU importer  0.001 reported"]);
    expect(told(member).sort()).toEqual([expect.stringContaining("aggregate-kept-apart 1 row: EXT_EU27_2020"), "good-not-placed 2 rows", expect.stringMatching(/^place-unknown DE,\?\?/), "value-in-other-currency 2 rows: EUR", "zero-read-as-missing 1 row"]);
  });

  it("keeps a quantity that is told beside a secret value, and calls one that is not told confidential", async () => {
    const member = await read([NEWER, newer("DE", "CN", "85051110", 1, 1, "202403", ":c", 50), newer("FR", "CN", "85051110", 1, 1, "202403", 70, ":c"), newer("IT", "CN", "85051110", 1, 1, "202403", ":c", ":c")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(3).join(" "))).toEqual(["CHN DEU importer  0.05 reported", "CHN FRA importer   confidential", "CHN ITA importer   confidential"]);
    expect(told(member)).toContain("value-confidential 3 rows");
  });

  it("tells of letters that are part of a place: Northern Ireland, the United Kingdom without it, and partners that are kept secret", async () => {
    const of = (partner: string, period: string, value = 1000) => newer("DE", partner, "85051110", 1, 1, period, value, value / 1000);
    const member = await read([NEWER, of("GB", "202012"), of("EL", "202403"), of("XK", "202403"), of("GB", "202403"), of("XI", "202403", 2000), of("QX", "202403")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(2, 4).concat(line.split(" ").slice(-2)).join(" ")).sort()).toEqual(["2020-12 GBR 0.001 reported", "2024-03 GBR 0.003 reported", "2024-03 GRC 0.001 reported", "2024-03 XKX 0.001 reported", "2024-03 XXX 0.001 reported"]);
    expect(told(member)).toEqual(["value-in-other-currency 6 rows: EUR", "place-widened 1 row: GB (without Northern Ireland) → GBR", "place-widened 1 row: XI (Northern Ireland) → GBR", "place-widened 1 row: QX (kept secret) → XXX", "parts-added 2 rows"]);
  });

  it("puts no zero before a code that lost its last digit", async () => {
    const member = await read([NEWER, newer("DE", "CN", "8505111", 1, 1, "202403", 1, 1), newer("DE", "CN", "1012100", 1, 1, "202403", 1, 1)].join("\n"));
    expect(flows(member).map((line) => line.split(" ")[1])).toEqual(["01012100"]);
    expect(told(member)).toContainEqual(expect.stringMatching(/^code-unreadable .*8505111/));
  });

  it("loads no report of a Union that may be that of 2007 or that of 2020", async () => {
    const member = await read([NEWER, newer("EU27", "CN", "85051110", 1, 1, "202403", 1, 1), newer("EU27_2020", "CN", "85051110", 1, 1, "202403", 1, 1)].join("\n"));
    expect(flows(member).map((line) => line.split(" ")[4])).toEqual(["EU27_2020"]);
    expect(told(member)).toContain("aggregate-kept-apart 1 row: EU27");
  });

  it("loads nothing of a flow whose part stands twice with different figures", async () => {
    const member = await read([NEWER, newer("DE", "CN", "85051110", 1, 1, "202403", 1000, 50), newer("DE", "CN", "85051110", 1, 1, "202403", 1000, 51), newer("DE", "CN", "85051110", 1, 2, "202403", 1, 1)].join("\n"));
    expect([flows(member), member.table?.rows]).toEqual([[], { read: 3, accepted: 0, quarantined: 3 }]);
  });
});

const API = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG";
const api = (partner: string, indicator: string, value: string, flag = "", period = "2024-03") => `ESTAT:DS-045409(1.0),15/05/24 11:00:00,M,DE,${partner},85051110,1,${indicator},${period},${value},${flag}`;

describe("Comext, answers of the API", () => {
  it("joins the indicators of a flow, kilograms before hundreds of them, and knows the day", async () => {
    const member = await read([API, api("CN", "VALUE_IN_EUROS", "1000"), api("CN", "QUANTITY_IN_100KG", "1"), api("CN", "QUANTITY_IN_KG", "123"), api("CN", "SUPPLEMENTARY_QUANTITY", "7"), api("US", "QUANTITY_IN_100KG", "20.5")].join("\n"));
    expect(flows(member)).toEqual(["CN2024 85051110 2024-03 CHN DEU importer  0.123 reported", "CN2024 85051110 2024-03 USA DEU importer  2.05 reported"]);
    expect([member.table?.rows, member.table?.edition.published]).toEqual([{ read: 5, accepted: 5, quarantined: 0 }, "2024-05-15"]);
  });

  it("keeps confidential apart from missing and from zero", async () => {
    const member = await read([API, api("CN", "QUANTITY_IN_KG", "", "c"), api("US", "QUANTITY_IN_KG", ":c"), api("JP", "QUANTITY_IN_KG", ":"), api("KR", "QUANTITY_IN_KG", "0")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(3).join(" "))).toEqual(["CHN DEU importer   confidential", "JPN DEU importer   missing", "KOR DEU importer  0 reported", "USA DEU importer   confidential"]);
    expect(told(member)).toEqual(["value-confidential 2 rows"]);
  });

  it("adds the two parts of the United Kingdom as bulk files have them, each with its rows", async () => {
    const member = await read([API, api("GB", "VALUE_IN_EUROS", "1000"), api("GB", "QUANTITY_IN_KG", "100"), api("XI", "VALUE_IN_EUROS", "500"), api("XI", "QUANTITY_IN_KG", "20")].join("\n"), { rate: "EUR/USD=1" });
    expect(flows(member)).toEqual(["CN2024 85051110 2024-03 GBR DEU importer 1500 0.12 reported"]);
    expect([member.table?.rows, told(member).filter((line) => /place|parts/.test(line))]).toEqual([{ read: 4, accepted: 4, quarantined: 0 }, ["place-widened 2 rows: GB (without Northern Ireland) → GBR", "place-widened 2 rows: XI (Northern Ireland) → GBR", "parts-added 2 rows"]]);
  });

  it("never adds the world to its parts: the row for it is a flow of its own", async () => {
    const member = await read([API, api("WORLD", "QUANTITY_IN_KG", "500"), api("EU27_2020", "QUANTITY_IN_KG", "300"), api("CN", "QUANTITY_IN_KG", "200")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(3, 5).join(" "))).toEqual(["CHN DEU", "WLD DEU"]);
    expect(told(member)).toEqual(["aggregate-kept-apart 1 row: EU27_2020"]);
  });

  const cube = (value: unknown, status: unknown) => JSON.stringify({
    version: "2.0", class: "dataset", label: "EU trade", updated: "2024-05-15T11:00:00+0200", value, status, id: ["freq", "reporter", "partner", "product", "flow", "indicators", "time"], size: [1, 1, 2, 1, 1, 2, 1],
    dimension: {
      freq: { category: { index: { M: 0 } } }, reporter: { category: { index: { DE: 0 } } }, partner: { category: { index: { US: 1, CN: 0 } } }, product: { category: { index: ["85051110"] } }, flow: { category: { index: { 1: 0 } } },
      indicators: { category: { index: { VALUE_IN_EUROS: 0, QUANTITY_IN_100KG: 1 } } }, time: { category: { label: { "2024-03": "2024-03" } } },
    },
  });

  it("reads JSON-stat, dense and sparse alike", async () => {
    const dense = await read(cube([1000, 1, null, null], [null, null, null, "c"]));
    const sparse = await read(cube({ 0: 1000, 1: 1 }, { 3: "c" }));
    expect(flows(dense)).toEqual(["CN2024 85051110 2024-03 CHN DEU importer  0.1 reported", "CN2024 85051110 2024-03 USA DEU importer   confidential"]);
    expect(flows(sparse)).toEqual(flows(dense));
    expect(dense.table?.edition.published).toBe("2024-05-15");
  });

  it("takes no figure from a row that SDMX-CSV 2.0 says to delete", async () => {
    const row = (action: string, reporter: string) => `dataflow,ESTAT:DS-045409(1.0),${action},A,${reporter},CN,280530,1,QUANTITY_IN_KG,2023,1500`;
    const member = await read(["STRUCTURE,STRUCTURE_ID,ACTION,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE", row("I", "DE"), row("D", "FR"), row("R", "IT")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(4, 5).join(""))).toEqual(["DEU", "ITA"]);
    expect(told(member)).toEqual([expect.stringMatching(/^word-unknown .*,D,A,FR,/)]);
  });

  it("says which quantities the publisher estimated, and that none is missing where a secret is printed", async () => {
    const member = await read([API, ...["", "e", "p", "s", "c"].map((flag, n) => api(["CN", "JP", "KR", "US", "VN"][n] ?? "", "QUANTITY_IN_100KG", "40", flag))].join("\n"));
    expect(flows(member).map((flow) => flow.split(" ").slice(-2).join(" "))).toEqual(["4 reported", "4 estimated", "4 reported", "4 estimated", "4 reported"]);
    expect(told(member)).toEqual(["figures-flagged 1 row: p (provisional)"]);
  });

  it("tells what figures are flagged with, break and provision in one cell as two", async () => {
    const member = await read([API, api("CN", "QUANTITY_IN_KG", "1", "bp"), api("JP", "QUANTITY_IN_KG", "2", "p")].join("\n"));
    expect(told(member)).toEqual(["figures-flagged 1 row: b (break in series)", "figures-flagged 2 rows: p (provisional)"]);
  });

  it("counts the zeros that SDMX says a value leaves out, and keeps aside a count that is none", async () => {
    const row = (times: string, reporter: string) => `A,${reporter},CN,280530,1,QUANTITY_IN_KG,${times},2023,2.5`;
    const member = await read(["freq,reporter,partner,product,flow,indicators,UNIT_MULT,TIME_PERIOD,OBS_VALUE", row("3", "DE"), row("0", "FR"), row("", "IT"), row("thousands", "ES")].join("\n"));
    expect(flows(member).map((line) => line.split(" ").slice(4, 8).join(" "))).toEqual(["DEU importer  2.5", "FRA importer  0.0025", "ITA importer  0.0025"]);
    expect(told(member)).toEqual([expect.stringMatching(/^word-unknown .*thousands/)]);
  });

  it("refuses a cube that contradicts itself", async () => {
    expect((await read(cube([1], []).replace('"size":[1,1,2', '"size":[1,1,3'))).refusal?.code).toBe("json-unreadable");
  });
});

describe("Comext, an export with labels", () => {
  it("takes the code of each column and leaves its label, and a mark of confidentiality from a column of its own", async () => {
    const member = await read(["STRUCTURE,STRUCTURE_ID,freq,Time frequency,reporter,REPORTER,partner,PARTNER,product,PRODUCT,flow,FLOW,indicators,INDICATORS,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,CONF_STATUS", "dataflow,ESTAT:DS-045409(1.0),A,Annual,DE,Germany,CN,China,280530,Earths,2,EXPORT,QUANTITY_IN_100KG,x,2023,,1500,,,", "dataflow,ESTAT:DS-045409(1.0),A,Annual,FR,France,CN,China,280530,Earths,2,EXPORT,QUANTITY_IN_100KG,x,2023,,,,,C"].join("\n"));
    expect(flows(member)).toEqual(["HS-CN2023 280530 2023 DEU CHN exporter  150 reported", "HS-CN2023 280530 2023 FRA CHN exporter   confidential"]);
  });
});
