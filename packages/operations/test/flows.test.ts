// Sums by period of a small file of our own in Comtrade's shape: growth on the year, and how many have reported so far.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { emptyContext } from "./bundled-context.js";

let context: Context;
const HEADER = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue";
const row = (year: string, reporter: number, flow: "M" | "X", partner: number, usd: number): string => ["C", "A", year, reporter, flow, partner, "H6", "850511", "kg", 1000, usd].join(",");
const ROWS = [row("2022", 156, "X", 392, 100_000), row("2022", 156, "X", 842, 50_000), row("2023", 156, "X", 392, 115_800), row("2022", 392, "M", 156, 110_000), row("2022", 842, "M", 156, 55_000), row("2023", 392, "M", 156, 121_000)];
const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

beforeAll(async () => {
  context = await emptyContext();
  await ask("imports", { file: [HEADER, ...ROWS].join("\n"), name: "comtrade.csv" });
});
afterAll(() => context.store.close());

describe("flows by period", () => {
  it("grow on the year before, also where that year was not asked for; the first has nothing to grow from", async () => {
    const pair = { code: "850511", exporter: "China", importer: "Japan", reporter: "exporter", by: "period" };
    for (const from of [undefined, "2023"]) {
      const { flows } = await ask("flows", { ...pair, ...(from !== undefined && { from }) });
      const found = flows.find(({ period }) => period === "2023");
      expect(found?.onYear).toBeCloseTo(0.158, 12);
      expect(flows.find(({ period }) => period === "2022")?.onYear ?? null).toBeNull();
      expect(flows).toHaveLength(from === undefined ? 2 : 1);
    }
    expect((await ask("flows", { ...pair, by: "importer" })).flows.map(({ onYear }) => onYear)).toEqual([null]);
  });

  it("tell how many have reported, and how many had a year before: one of two importers so far", async () => {
    const { reporters } = await ask("flows", { code: "850511", by: "period" });
    expect(reporters.filter(({ reportedBy }) => reportedBy === "importer").map(({ period, places, before }) => [period, places, before])).toEqual([["2022", 2, null], ["2023", 1, 2]]);
  });

  it("are counted in the coverage as money and weight, each with its gaps and reporters", async () => {
    const { coverage } = await ask("coverage", { measure: "export value" });
    expect(coverage.map(({ measure, year, observations, gaps, places }) => [measure, year, observations, gaps, places])).toEqual([["export-value", "2022", 2, 0, 1], ["export-value", "2023", 1, 0, 1]]);
    const all = (await ask("coverage", { mineral: "rare earth magnets" })).coverage;
    expect(all.reduce((sum, { observations }) => sum + observations, 0)).toBe(2 * ROWS.length);
    expect((await ask("coverage", { mineral: "gallium" })).coverage).toEqual([]);
  });

  it("are left out as the decimal that they are: 0.1 and 0.2 dollars and kilograms are 0.3", async () => {
    const small = (partner: number, amount: number): string => ["C", "A", "2022", 156, "X", partner, "H6", "811292", "kg", amount * 1000, amount].join(",");
    await ask("imports", { file: [HEADER, small(392, 7), small(842, 0.1), small(276, 0.2)].join("\n"), name: "small.csv" });
    const { rest } = await ask("flows", { code: "811292", by: "importer", top: "1" });
    expect(rest.map(({ groups, valueUsd, tonnes }) => [groups, valueUsd, tonnes])).toEqual([[2, 0.3, 0.3]]);
  });

  it("are of one series where one is asked for", async () => {
    expect((await ask("flows", { code: "850511", series: "un-comtrade" })).flows.length).toBeGreaterThan(0);
    expect((await ask("flows", { code: "850511", series: "nobody" })).meta.empty?.code).toBe("no-match");
  });
});
