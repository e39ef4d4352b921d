// Files of statistics into the store: whole or not at all, once, and with what they said before still to be had.
import { contracts, type AnswerOf, type Contracts, type Envelope, type QuestionName } from "@monazite/contracts";
import { readText } from "@monazite/extract";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operations, readTablesHere, toText, type Context } from "../src/index.js";

let context: Context;
let clock = 0;
beforeEach(async () => {
  clock = 0;
  const { store } = await openStore(IN_MEMORY);
  context = { store, toText, readTables: readTablesHere, now: () => `2026-01-0${++clock}T00:00:00.000Z`, readText: (text) => Promise.resolve(readText(text)) };
});
afterEach(() => context.store.close());

const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;
const table = (rows: readonly string[]): string => ["t,i,j,k,v,q", ...rows].join("\n");
const load = async (rows: readonly string[] | Buffer, more: Record<string, string> = {}) => {
  const { files } = await ask("imports", { file: Buffer.isBuffer(rows) ? rows.toString("latin1") : table(rows), name: "flows.csv", ...more });
  return files[0];
};
const sums = async (more: Record<string, string> = {}) => (await ask("flows", { by: "exporter,importer,period", ...more })).flows.map(({ exporter, importer, period, valueUsd, tonnes }) => [exporter, importer, period, valueUsd, tonnes]);

const ROWS = ["2022,156,392,850511,10,1", "2023,156,392,850511,20,2", "2023,156,842,850511,5,NA"];

describe("an import", () => {
  it("is made once: the same file again, packed, or with its rows in another order, changes nothing", async () => {
    expect((await load(ROWS))?.outcome).toBe("accepted");
    const before = [await context.store.dataVersion({ asOf: null, recordedAsOf: null }), await sums()];
    const packed = Buffer.from(await new Response(new Blob([table(ROWS)]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer());
    for (const again of [ROWS, [...ROWS].reverse(), packed]) expect((await load(again))?.outcome).toBe("unchanged");
    expect([await context.store.dataVersion({ asOf: null, recordedAsOf: null }), await sums()]).toEqual(before);
  });

  it("says of a question that trade does not answer what is missing: any trade of the goods, a partner, or the year", async () => {
    const why = async (name: QuestionName, wire: Record<string, string>): Promise<string | undefined> => ((await ask(name, wire)) as Envelope<object>).meta.empty?.code;
    const monthly = "freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue,typeCode";
    await ask("imports", { file: [monthly, "A,2023,392,M,0,HS,850511,kg,1000,20000,C", "M,202305,842,M,156,HS,810520,kg,1000,20000,C"].join("\n"), name: "comtrade.csv" });
    expect(await why("flows", { good: "gallium" })).toBe("no-trade");
    expect(await why("flows", { good: "rare earth magnets" })).toBe("only-totals");
    expect(await why("dependence", { place: "Japan", mineral: "rare earth magnets" })).toBe("only-totals");
    expect(await why("flows", { code: "810520" })).toBe("other-grain");
    expect(await why("flows", { code: "810520", grain: "month", from: "2024" })).toBe("no-match");
    expect(await why("concentration", { of: "exporters", mineral: "gallium" })).toBe("no-trade");
  });

  it("supersedes what the same edition said, and what it said stays to be asked for", async () => {
    await load(ROWS);
    await load(["2022,156,392,850511,11,1", "2023,156,392,850511,20,2"], { edition: "cepii-baci:2022-2023" });
    expect(await sums()).toEqual([["CHN", "JPN", "2023", 20_000, 2], ["CHN", "JPN", "2022", 11_000, 1]]);
    expect((await sums({ recordedAsOf: "2026-01-01T12:00:00Z" })).sort()).toEqual([["CHN", "JPN", "2022", 10_000, 1], ["CHN", "JPN", "2023", 20_000, 2], ["CHN", "USA", "2023", 5_000, null]]);
  });

  it("counts a flow once that two files of a series hold, by the one recorded last", async () => {
    await load(["2022,156,392,850511,10,1", "2023,156,392,850511,20,2"]);
    await load(["2023,156,392,850511,21,2", "2024,156,392,850511,30,3"]);
    expect(await sums()).toEqual([["CHN", "JPN", "2024", 30_000, 3], ["CHN", "JPN", "2023", 21_000, 2], ["CHN", "JPN", "2022", 10_000, 1]]);
  });

  it("goes by the day of publication where both files say it: an older edition loaded after a newer one says nothing of what that says", async () => {
    const part = (usd: number, published: string | null, edition: string) => load([`2023,156,392,850511,${usd},2`, `${edition.slice(-4)},156,842,850511,1,1`], { edition, ...(published !== null && { published }) });
    const japan = async (clocks = {}): Promise<unknown> => (await sums(clocks)).find(([, importer]) => importer === "JPN")?.[3];
    await part(30, "2025-01-31", "cepii-baci:2022");
    await part(10, "2023-01-31", "cepii-baci:2021");
    expect([await japan(), await japan({ asOf: "2024-01-01" })]).toEqual([30_000, 10_000]);
    await part(20, "2024-01-31", "cepii-baci:2020");
    expect([await japan(), await japan({ asOf: "2024-12-31" }), (await sums()).filter(([, importer]) => importer === "USA").length]).toEqual([30_000, 20_000, 3]);
    // Of no day: the last that was loaded.
    await part(40, null, "cepii-baci:2019");
    expect(await japan()).toBe(40_000);
    await part(50, "2022-01-31", "cepii-baci:2018");
    expect(await japan()).toBe(40_000);
    await part(60, "2026-01-31", "cepii-baci:2017");
    expect(await japan()).toBe(60_000);
  });

  it("marks as newest what the later edition says, whichever was loaded last: of the year it is named after, or of the later years it holds", async () => {
    const summaries = (year: number, values: string): string => `Source,Country,Type,Prod_t_${year - 2},Prod_t_est_${year - 1},Prod_notes\nMCS${year},China,Mine production,${values},`;
    const mining = (from: number, values: string): string => `Country,unit,${from},${from + 1},data_source\nChina,metr. t,${values},r`;
    await ask("imports", { file: summaries(2024, "1210000,1230000"), name: "a.csv", subject: "graphite" });
    await ask("imports", { file: summaries(2023, "820000,850000"), name: "b.csv", subject: "graphite" });
    await ask("imports", { file: mining(2022, "12,13"), name: "c.csv", subject: "Cobalt (Co)" });
    await ask("imports", { file: mining(2021, "10,11"), name: "d.csv", subject: "Cobalt (Co)" });
    const newest = async (mineral: string): Promise<unknown> => (await ask("production", { mineral, year: "2022" })).production.flatMap(({ newest, figure }) => (newest ? [figure?.value] : []));
    expect([await newest("graphite"), await newest("cobalt")]).toEqual([[1_210_000], [12]]);
    expect((await ask("production", { mineral: "graphite", year: "2022", asOf: "2023-12-31" })).production.map(({ figure }) => figure?.value)).toEqual([850_000]);
  });

  it("tells when it replaces what the edition said, also before it does, and not when it says the same again", async () => {
    const told = async (rows: readonly string[], more: Record<string, string> = {}) => (await load(rows, { edition: "cepii-baci:own", ...more }))?.problems.map(({ code }) => code);
    expect([await told(ROWS), await told(ROWS), await told(ROWS.slice(1), { dry_run: "true" }), await told(ROWS.slice(1))]).toEqual([[], [], ["edition-superseded"], ["edition-superseded"]]);
  });

  it("keeps two parts of a year that were asked for one by one", async () => {
    const part = (code: string, usd: number): string => `HS6 ID,Year,Exporter Country ID,Importer Country ID,Trade Value\n${code},2018,aschn,asjpn,${usd}`;
    for (const file of [part("16850511", 1000), part("6280530", 500)]) await ask("imports", { file, name: "oec.csv" });
    const atlas = (code: string, usd: number): string => `country_iso3_code,partner_iso3_code,product_hs92_code,year,export_value,import_value\nCHN,JPN,${code},2018,${usd},0`;
    for (const file of [atlas("850511", 1100), atlas("280530", 600)]) await ask("imports", { file, name: "atlas.csv" });
    expect((await ask("flows", { by: "code" })).flows.map(({ series, code, valueUsd }) => [series, code, valueUsd])).toEqual([["growth-lab-atlas", "850511", 1100], ["oec", "850511", 1000], ["growth-lab-atlas", "280530", 600], ["oec", "280530", 500]]);
  });

  it("counts a flow once that is told in two editions of the nomenclature, or in one that is not named, in two files and in one", async () => {
    const header = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue";
    const row = (nomenclature: string, usd: number, partner = 392): string => `C,A,2021,156,X,${partner},${nomenclature},850511,kg,1000,${usd}`;
    const comtrade = async (...rows: readonly string[]) => (await ask("imports", { file: [header, ...rows].join("\n"), name: "comtrade.csv" })).files[0];
    await comtrade(row("H5", 50_000), row("H5", 60_000, 842));
    await comtrade(row("HS", 50_000));
    await comtrade(row("H4", 51_000));
    expect(await sums()).toEqual([["CHN", "USA", "2021", 60_000, 1], ["CHN", "JPN", "2021", 51_000, 1]]);
    const both = await comtrade(row("H4", 70_000, 276), row("H5", 70_000, 276), row("H4", 8000, 410), row("H5", 9000, 410));
    expect([both?.rows, both?.problems.map(({ code }) => code)]).toEqual([{ read: 4, accepted: 1, quarantined: 2 }, ["duplicate-identical", "duplicate-conflicting", "duplicate-conflicting", "nomenclatures-two"]]);
    expect((await sums()).find(([, importer]) => importer === "DEU")).toEqual(["CHN", "DEU", "2021", 70_000, 1]);
  });

  it("says when a reporter's trade of a period stands under two editions of the Harmonized System", async () => {
    const head = "typeCode,freqCode,refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,netWgt,primaryValue";
    const told = async (...rows: string[]): Promise<unknown> => (await load(Buffer.from([head, ...rows].join("\n"))))?.problems.flatMap(({ code, raw }) => (code === "nomenclatures-two" ? [raw] : []));
    expect(await told("C,A,2021,2021,156,X,842,H5,850511,1000,100")).toEqual([]);
    // Another reporter, another year, or codes of no edition in particular.
    expect(await told("C,A,2021,2021,392,X,842,H6,850511,1000,100", "C,A,2022,2022,156,X,842,H6,850511,1000,100", "C,A,2021,2021,156,X,842,HS,280530,1000,100")).toEqual([]);
    expect(await told("C,A,2021,2021,156,X,842,H6,284690,1000,100")).toEqual(["CHN 2021: HS2017, HS2022"]);
  });

  it("says it of one file too, though it is the first of its series", async () => {
    const head = "typeCode,freqCode,refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,netWgt,primaryValue";
    const told = async (...rows: string[]): Promise<unknown> => (await load(Buffer.from([head, ...rows].join("\n"))))?.problems.flatMap(({ code, raw }) => (code === "nomenclatures-two" ? [raw] : []));
    expect(await told("C,A,2021,2021,156,X,842,H5,811292,1000,100", "C,A,2021,2021,156,X,842,H6,811299,1000,100", "C,A,2021,2021,392,X,842,H6,811292,1000,100")).toEqual(["CHN 2021: HS2017, HS2022"]);
  });

  it("keeps aside what it cannot read, where it can be asked for, and leaves out of a sum what has no quantity, saying so", async () => {
    const file = await load([...ROWS, "2023,156,999,850511,1,1"]);
    expect([file?.outcome, file?.rows]).toEqual(["quarantined", { read: 4, accepted: 3, quarantined: 1 }]);
    expect((await ask("quarantine")).kept).toMatchObject([{ file: "flows.csv", line: 5, code: "place-unknown", raw: "2023,156,999,850511,1,1" }]);
    const [china] = (await ask("flows", { by: "exporter" })).flows;
    expect([china?.valueUsd, china?.tonnes, china?.withoutTonnes]).toEqual([35_000, 3, 1]);
  });

  it("tells between which periods a sum runs that was not asked by period", async () => {
    await load(ROWS);
    await load(["2021,156,392,850511,7,1"]);
    const spans = async (by: string): Promise<unknown[]> => (await ask("flows", { by, importer: "Japan" })).flows.map(({ valueUsd, firstPeriod, lastPeriod }) => [valueUsd, firstPeriod, lastPeriod]);
    expect([await spans("importer"), await spans("importer,period")]).toEqual([[[37_000, "2021", "2023"]], [[20_000, null, null], [10_000, null, null], [7000, null, null]]]);
  });

  it("loads nothing of a refused file, of a dry run, and of a strict one with a fault", async () => {
    expect((await load(ROWS, { dry_run: "true" }))?.rows.accepted).toBe(3);
    expect((await load([...ROWS, "2023,156,999,850511,1,1"], { strict: "true" }))?.outcome).toBe("refused");
    expect((await load(Buffer.from("a,b\n1,2")))?.problems[0]?.code).toBe("format-unknown");
    expect(await sums()).toEqual([]);
  });

  it("never adds a reporter's total to its parts, nor a parent code to its children, nor one report to the other", async () => {
    const head = "typeCode,freqCode,refYear,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,netWgt,primaryValue";
    const rows = ["C,A,2023,2023,156,X,0,H6,850511,3000,300", "C,A,2023,2023,156,X,392,H6,850511,1000,100", "C,A,2023,2023,156,X,842,H6,850511,2000,200", "C,A,2023,2023,156,X,392,H6,8505,1500,150", "C,A,2023,2023,392,M,156,H6,850511,1100,120"];
    await load(Buffer.from([head, ...rows].join("\n")));
    const { flows } = await ask("flows", { good: "rare earth magnets", by: "exporter" });
    expect(flows.map(({ exporter, reportedBy, valueUsd, tonnes }) => [exporter, reportedBy, valueUsd, tonnes])).toEqual([["CHN", "exporter", 300, 3], ["CHN", "importer", 120, 1.1]]);
    expect((await ask("flows", { good: "rare earth magnets", importer: "World" })).flows.map(({ valueUsd }) => valueUsd)).toEqual([300]);
  });

  it("can be withdrawn without losing what was known", async () => {
    await load(ROWS);
    await ask("withdraw", { id: "cepii-baci:2022-2023" });
    expect(await sums()).toEqual([]);
    expect(await sums({ recordedAsOf: "2026-01-01T12:00:00Z" })).toHaveLength(3);
    expect(contracts.imports.writes).toBe(true);
  });
});
