// Series out of loaded trade, from files of our own in the shapes of Comtrade and China customs.
import type { AnswerOf, contracts, Envelope } from "@monazite/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { emptyContext } from "./bundled-context.js";

let context: Context;
const month = (period: string, partner: number, kg: number | ""): string => `C,M,${period},156,X,${partner},H6,850511,kg,${kg},${Number(kg || 1) * 50}`;
const COMTRADE = [
  "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue",
  month("202201", 392, 1000), month("202201", 842, 2000), month("202201", 0, 3500), month("202202", 392, 1500), month("202202", 0, 4000), month("202204", 392, 900), month("202301", 392, 1200), month("202301", 0, 4200),
  "C,A,2021,156,X,392,H6,850511,kg,8000,400000", "C,A,2022,156,X,392,H6,850511,kg,10000,500000", "C,M,202201,392,M,156,H6,850511,kg,1100,70000",
];
const CHINA = ["数据年月,进出口,商品编码,贸易伙伴名称,第一数量,第一计量单位,美元", "202201,出口,85051110,日本,900,千克,45000", "202201,出口,85051110,美国,100,千克,5000", "202201,出口,85051190,日本,70,千克,900", "202202,出口,85051110,日本,0,千克,45000", "202202,出口,85051110,美国,200,千克,5000"];

beforeAll(async () => {
  context = await emptyContext();
  for (const rows of [COMTRADE, CHINA]) await operations.imports.ask({ file: Buffer.from(rows.join("\n")).toString("latin1"), name: "trade.csv" }, context);
});
afterAll(() => context.store.close());

const trade = async (wire: Record<string, string>) => ((await operations.series.ask({ good: "rare earth magnets", measure: "exports", place: "China", ...wire }, context)) as Envelope<AnswerOf<typeof contracts.series>>).trade;
const told = async (wire: Record<string, string>) => (await trade(wire)).map(({ series, period, value, cumulative }) => [series, period.text, value, cumulative?.value ?? null, cumulative?.min ?? null, cumulative?.max ?? null]);

it("has the months of a pair, each publisher by itself, growth on month and year, and a gap where a month is not there", async () => {
  const rows = await trade({ partner: "Japan", until: "2022-04" });
  expect(rows.map(({ series, digits, period, value, rows: count }) => [series, digits, period.text, value, count])).toEqual([
    ["china-customs", 8, "2022-01", 0.9, 1], ["china-customs", 8, "2022-02", null, 1], ["un-comtrade", 6, "2022-01", 1, 1], ["un-comtrade", 6, "2022-02", 1.5, 1], ["un-comtrade", 6, "2022-03", null, 0], ["un-comtrade", 6, "2022-04", 0.9, 1],
  ]);
  expect(rows.map(({ onMonth }) => onMonth?.value ?? null)).toEqual([null, null, null, 50, null, null]);
  expect((await trade({ partner: "Japan", from: "2023-01" })).map(({ period, onYear }) => [period.text, onYear?.value])).toEqual([["2023-01", 20]]);
});

it("takes a reporter's own total for the world and never adds it to its partners; without one the partners are the sum", async () => {
  const rows = await told({ until: "2022-02" });
  expect(rows.filter(([series]) => series === "un-comtrade").map((row) => row.slice(1, 4))).toEqual([["2022-01", 3.5, 3.5], ["2022-02", 4, 7.5]]);
  // One of the two rows of February has no weight: the sum is a lower bound, and so is all since January.
  expect(rows.filter(([series]) => series === "china-customs").map((row) => row.slice(1))).toEqual([["2022-01", 1, 1, expect.closeTo(1), expect.closeTo(1)], ["2022-02", 0.2, null, expect.closeTo(1.2), null]]);
});

it("has years where they are asked for, and the other side's report under imports", async () => {
  expect((await trade({ partner: "Japan", grain: "year" })).map(({ period, value, onYear }) => [period.text, value, onYear?.value ?? null])).toEqual([["2021", 8, null], ["2022", 10, 25]]);
  expect((await trade({ place: "Japan", partner: "China", measure: "import-value" })).map(({ period, value, unit, reportedBy }) => [period.text, value, unit, reportedBy])).toEqual([["2022-01", 70_000, "USD", "importer"]]);
  expect(await trade({ measure: "production" })).toEqual([]);
});

it("takes the total of one code and the partners of another for one good, whichever of them is loaded", async () => {
  const own = await emptyContext();
  const row = (code: string, partner: number, kg: number): string => `C,A,2023,156,X,${partner},H6,${code},kg,${kg},${kg * 10}`;
  await operations.imports.ask({ file: [COMTRADE[0] ?? "", row("284690", 0, 5000), row("284690", 392, 3000), row("284610", 392, 100), row("284610", 842, 200)].join("\n"), name: "x.csv" }, own);
  const { trade: rows } = await operations.series.ask({ good: "rare earths", measure: "exports", place: "China" }, own) as Envelope<AnswerOf<typeof contracts.series>>;
  expect(rows.map(({ period, value, rows: count }) => [period.text, value, count])).toEqual([["2023", 5.3, 3]]);
  await own.store.close();
});
