// Goods found by national lines below six digits, in files of our own in the shapes of China customs, Comext and Comtrade.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { emptyContext } from "./bundled-context.js";

let context: Context;
const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

const CHINA = ["数据年月,进出口,商品编码,贸易伙伴名称,第一数量,第一计量单位,美元", ...[["85051110", 900], ["85051190", 100], ["28469011", 40], ["28469099", 60], ["81129210", 7], ["81129290", 5]].map(([code, usd]) => `2024,出口,${code},日本,1000,千克,${usd}`)].join("\n");
const COMTRADE = ["typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue", ...[["8505", 5000], ["850511", 1000], ["284690", 100]].map(([code, usd]) => `C,A,2024,156,X,392,H6,${code},kg,1000,${usd}`)].join("\n");
const COMEXT = ["REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,QUANTITY_KG,QUANTITY_SUPPL_UNIT", "DE,CN,E,28053021,52595,2013,2013,220,220,06,1,1,NO_SU,202452,92,92,10,0"].join("\n");

beforeAll(async () => {
  context = await emptyContext();
  for (const [file, name, rate] of [[CHINA, "lines.csv", ""], [COMTRADE, "comtrade.csv", ""], [COMEXT, "bulk.dat", "EUR/USD=0.92"]] as const) {
    const { files } = await ask("imports", { file: Buffer.from(file).toString("latin1"), name, ...(rate && { rate }) });
    expect(files.map(({ outcome }) => outcome)).toEqual(["accepted"]);
  }
});
afterAll(() => context.store.close());

const sums = async (wire: Record<string, string>): Promise<readonly string[]> => (await ask("flows", wire)).flows.map(({ reportedBy, series, digits, valueUsd, code }) => [reportedBy, series, digits, code, valueUsd].filter((part) => part !== null).join(" ")).sort();

describe("a good's flows", () => {
  it("stand under the line that opens its basket, beside the basket and never in one sum with it", async () => {
    expect(await sums({ good: "rare earth magnets" })).toEqual(["exporter china-customs 8 900", "exporter un-comtrade 6 1000"]);
    expect(await sums({ good: "rare earth magnets", digits: "8", by: "code" })).toEqual(["exporter china-customs 8 85051110 900"]);
  });
  it("are all lines below a code that holds nothing else, in every nomenclature", async () => {
    expect(await sums({ good: "rare earths", by: "code" })).toEqual(["exporter china-customs 8 28469011 40", "exporter china-customs 8 28469099 60", "exporter china-customs 8 85051110 900", "exporter un-comtrade 6 284690 100", "exporter un-comtrade 6 850511 1000", "importer eurostat-comext 8 28053021 100"]);
  });
  it("are not those of a line of another mineral in the same basket", async () => {
    expect(await sums({ good: "germanium metal", by: "code" })).toEqual(["exporter china-customs 8 81129210 7"]);
    expect(await sums({ good: "gallium metal", by: "code" })).toEqual(["exporter china-customs 8 81129290 5"]);
  });
  it("are told row by row too, down to the line of the file", async () => {
    const { reports } = await ask("reports", { good: "germanium metal" });
    expect(reports.map(({ code, nomenclature, line }) => [code, nomenclature, line])).toEqual([["81129210", "CHN2024", 6]]);
  });
});

describe("codes", () => {
  it("of four, six and eight digits are never in one sum, where no good is asked for either", async () => {
    expect(await sums({ exporter: "China", importer: "Japan" })).toEqual(["exporter china-customs 8 1112", "exporter un-comtrade 4 5000", "exporter un-comtrade 6 1100"]);
  });
  it("may be asked for by their own digits", async () => {
    expect(await sums({ code: "85051190" })).toEqual(["exporter china-customs 8 100"]);
    expect(await sums({ code: "8505" })).toEqual(["exporter un-comtrade 4 5000"]);
    await expect(ask("flows", { code: "85051" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });
  it("left out by `top` are summed report by report", async () => {
    const { rest } = await ask("flows", { exporter: "China", by: "code", top: "1" });
    expect(rest.map(({ series, digits, groups, valueUsd }) => [series, digits, groups, valueUsd])).toEqual([["un-comtrade", 6, 2, 1100], ["china-customs", 8, 6, 1112], ["eurostat-comext", 8, 1, 100]]);
  });
  it("outside the registry are counted as such in the coverage, and every row once", async () => {
    const { coverage, names } = await ask("coverage", { measure: "export value" });
    expect(coverage.reduce((sum, { observations }) => sum + observations, 0)).toBe(9);
    expect(coverage.filter(({ good }) => good === "other-codes").map(({ year, observations, places }) => [year, observations, places])).toEqual([["2024", 1, 1]]);
    // A known line is told under its own good, not under the first of its basket; what is left of an opened basket under its code.
    expect(coverage.filter(({ editionId }) => editionId.startsWith("china-customs")).map(({ good, observations }) => [good, observations])).toEqual([["284690", 1], ["811292", 1], ["850511", 1], ["germanium-metal", 1], ["rare-earth-magnets", 1], ["yttrium-oxide", 1]]);
    expect(names["other-codes"]?.en).toBe("codes outside the registry");
  });
});

describe("mirror", () => {
  it("does not hold national lines of two countries against each other", async () => expect((await ask("mirror", { good: "rare earths" })).mirror.map(({ code }) => code)).toEqual(["850511", "284690"]));
});
