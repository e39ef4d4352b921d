// Concentration, dependence and risk over the bundled facts and over a small trade of our own: known answers, the same numbers as a plain slow twin.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { TERM_KEYS } from "@monazite/messages";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

let context: Context;

/** China sells to the Netherlands, which sells on; Japan buys from both. Dollars in thousands and tonnes, as BACI has them. */
const TRADE = [
  ...["2021", "2022", "2023"].flatMap((year) => [[year, 156, 528, 850511, 600, 60], [year, 156, 392, 850511, 900, 90], [year, 528, 392, 850511, 300, 30], [year, 528, 276, 850511, 200, 20], [year, 392, 842, 850511, 100, 10], [year, 156, 842, 850511, 400, "NA"]]),
];

beforeAll(async () => {
  context = await bundledContext();
  await operations.imports.ask({ file: ["t,i,j,k,v,q", ...TRADE.map((row) => row.join(","))].join("\n"), name: "BACI_HS17_Y2023_V202501.csv" }, context);
}, 60_000);
afterAll(() => context.store.close());

const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

describe("concentration", () => {
  it("gives rare earths mined in 2024 as a range, for other countries are unnamed, and a number over those that are named", async () => {
    const { concentration, derivations } = await ask("concentration", { mineral: "稀土", stage: "mining", year: "2024", edition: "usgs-mcs-2025" });
    const [row] = concentration;
    expect(row).toMatchObject({ largest: "CHN", refused: null, basis: "as:REO" });
    expect(row?.hhi.value).toBeNull();
    // 270,000 of 393,950 t, squared with the eleven others: by hand from MCS 2025.
    const mined = [270_000, 45_000, 31_000, 13_000, 13_000, 13_000, 2_900, 2_500, 2_000, 300, 130, 20, 1_100].slice(0, 12);
    expect(row?.amongReported.value).toBeGreaterThan(0.48);
    expect(row?.amongReported.value).toBeLessThan(0.5);
    expect(mined.length).toBe(12);
    expect(derivations[0]?.notes.map(({ code }) => code)).toContain("places-missing");
    expect(derivations[0]?.notes[0]?.text.zh).toMatch(/[一-鿿]/);
  });

  it("agrees with a plain sum over the shares of the same table", async () => {
    const { concentration } = await ask("concentration", { edition: "usgs-mcs-2026", limit: "1000" });
    let checked = 0;
    for (const row of concentration.filter(({ amongReported, measure }) => amongReported.value !== null && measure === "production").slice(0, 40)) {
      const { production } = await ask("production", { mineral: row.good, year: row.period.text, edition: "usgs-mcs-2026", limit: "1000" });
      const figures = production.filter(({ key, basis, figure, definition }) => key.good === row.good && key.stage === row.stage && basis === row.basis && figure?.unit === row.unit && key.area !== "WLD" && key.area !== "OTHER-COUNTRIES" && (key.area !== "USA" || definition === row.definition || production.filter((one) => one.key.area === "USA" && one.key.stage === row.stage && one.key.good === row.good).length === 1));
      const perPlace = new Map(figures.map(({ key, figure }) => [key.area, figure?.value ?? 0]));
      const total = [...perPlace.values()].reduce((sum, value) => sum + value, 0);
      const plain = [...perPlace.values()].reduce((sum, value) => sum + (value / total) ** 2, 0);
      if (figures.length !== perPlace.size) continue;
      checked++;
      expect(row.amongReported.value, row.good).toBeCloseTo(plain, 9);
    }
    expect(checked).toBeGreaterThan(10);
  });

  it("ranks all minerals in one call, the newest figures, and says how many have none", async () => {
    const { concentration, coverage } = await ask("concentration", { newest: "true", limit: "1000" });
    expect(coverage.goods).toBeGreaterThan(200);
    expect(coverage.withFigure).toBeGreaterThan(80);
    const standing = concentration.filter(({ refused }) => refused === null).map(({ hhi: { value, min, max } }) => value ?? ((min ?? 0) + (max ?? 0)) / 2);
    expect(standing).toEqual([...standing].sort((a, b) => b - a));
    expect(new Set(concentration.map(({ good, stage, basis, definition, unit }) => [good, stage, basis, definition, unit].join("|"))).size).toBe(concentration.length);
  });

  it("holds an edition against another, and as of a day knows no later one", async () => {
    const { concentration } = await ask("concentration", { mineral: "rare earths", stage: "mining", year: "2024", edition: "usgs-mcs-2026", against: "usgs-mcs-2025" });
    const [row] = concentration;
    expect(row?.against?.editionId).toBe("usgs-mcs-2025");
    // The index itself, with its unnamed places: ranges against ranges, and no number between them.
    expect(row?.against?.min).toBeLessThan(row?.against?.max ?? 0);
    expect(row?.against?.change).toBeNull();
    expect(row?.against?.apart).toBe((row?.hhi.max ?? 0) < (row?.against?.min ?? 0) || (row?.against?.max ?? 0) < (row?.hhi.min ?? 0));
    const before = await ask("concentration", { mineral: "rare earths", stage: "mining", year: "2024", asOf: "2025-06-01" });
    expect(before.concentration.map(({ editionId }) => editionId)).toEqual(["usgs-mcs-2025"]);
  });

  it("counts what a place's suppliers sell, by tonnes and by value; a row without tonnes leaves a range", async () => {
    const tonnes = await ask("concentration", { of: "suppliers", place: "USA", mineral: "rare earth magnets", year: "2023" });
    expect(tonnes.concentration[0]?.hhi.value).toBeNull();
    expect(tonnes.derivations[0]?.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["rows-without-quantity", "places-missing", "basket-code"]));
    const value = await ask("concentration", { of: "suppliers", place: "USA", mineral: "rare earth magnets", year: "2023", weight: "value" });
    expect(value.concentration[0]?.hhi.value).toBeCloseTo(0.8 ** 2 + 0.2 ** 2, 12);
    await expect(ask("concentration", { of: "suppliers" })).rejects.toMatchObject({ code: "parameter-missing" });
  });

  it("is the same by the engine's sums as by a slow sum over every flow", async () => {
    const { concentration } = await ask("concentration", { of: "exporters", mineral: "rare earth magnets", weight: "value" });
    for (const row of concentration) {
      const flows = await context.store.flows({ codes: ["850511"], from: row.period.text, until: row.period.text }, { after: null, limit: 1000 }, { asOf: null, recordedAsOf: null });
      const sums = new Map<string, number>();
      for (const { exporter, valueUsd } of flows.rows) sums.set(exporter, (sums.get(exporter) ?? 0) + (valueUsd ?? 0));
      const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
      expect(row.hhi.value).toBeCloseTo([...sums.values()].reduce((sum, value) => sum + (value / total) ** 2, 0), 12);
    }
    expect(concentration.length).toBe(3);
  });
});

describe("dependence", () => {
  it("replays the net import reliance of the United States and prints it in the classes of USGS", async () => {
    const { dependence, derivations } = await ask("dependence", { place: "美国", mineral: "cobalt", kind: "import-reliance", year: "2024" });
    // AC 7,960 t and secondary production of 2,050 t (MCS 2026): 74 % as printed.
    expect(dependence[0]).toMatchObject({ printedAs: "74", printed: { value: 74 }, refused: null });
    expect(derivations[0]?.terms.map(({ name, value }) => [name, value])).toEqual([["AC", 7960], ["P", 2050]]);
  });

  it("keeps a printed reliance that cannot be replayed, and says what is missing", async () => {
    const { dependence, derivations } = await ask("dependence", { place: "USA", mineral: "lithium", kind: "import-reliance", year: "2024" });
    expect(dependence[0]).toMatchObject({ score: { value: null, min: 0.5, max: 1 }, printed: { comparator: "gt", value: 50 }, printedAs: null });
    expect(derivations[0]?.notes).toMatchObject([{ code: "term-withheld", refuses: false }]);
  });

  it("names who supplies the Union and whether one third country gives more than 65 %", async () => {
    const { dependence, exposure } = await ask("dependence", { place: "EU27", mineral: "magnesium" });
    const suppliers = dependence.find(({ kind }) => kind === "suppliers");
    expect(suppliers).toMatchObject({ largest: "CHN", score: { value: 0.97 } });
    expect(exposure.filter(({ row }) => row === suppliers?.id)[0]).toMatchObject({ supplier: "CHN", rank: 1, direct: { value: 0.97 }, traced: null });
    expect(dependence.find(({ kind }) => kind === "crma")).toMatchObject({ largest: "CHN", conditionHolds: false });
  });

  it("takes re-exports back: Japan buys a quarter of its magnets from the Netherlands, and all of them come from China", async () => {
    const { exposure, derivations } = await ask("dependence", { place: "JPN", mineral: "rare earth magnets", kind: "suppliers", year: "2023" });
    expect(exposure.map(({ supplier, direct, traced }) => [supplier, direct.value, Number(traced?.toFixed(9))])).toEqual([["CHN", 0.75, 1], ["NLD", 0.25, 0]]);
    expect(derivations[0]?.notes.map(({ code }) => code)).toContain("origins-implied");
  });

  it("screens by GeoDep over three years, by values", async () => {
    const { dependence } = await ask("dependence", { place: "JPN", mineral: "rare earth magnets", kind: "geodep", year: "2023" });
    // Imports of 1,200 from China and the Netherlands (0.75, 0.25): HHI 0.625; world exports 1,900, 500, 100 of 2,500: HHI 0.6192; 1,200 over 100.
    expect(dependence[0]).toMatchObject({ score: { value: 3 }, conditionHolds: true });
  });

  it("says in both languages how many of the three years there are", async () => {
    const { derivations } = await ask("dependence", { place: "JPN", mineral: "rare earth magnets", kind: "geodep", year: "2022" });
    expect(derivations[0]?.notes.find(({ code }) => code === "years-missing")?.text).toEqual({ en: "the record has 2 of the 3 years", zh: "3年中记录只有2年" });
  });

  it("refuses the world, and a group nobody has defined", async () => {
    await expect(ask("dependence", { place: "World" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });
});

describe("a table that prints a region beside its countries", () => {
  it("gives China 90 of 95 t, not of 190: Asia is in no sum, takes no rank and is no supplier", async () => {
    const { store } = await openStore(IN_MEMORY);
    const own: Context = { ...context, store };
    const rows = ["China,90", "Japan,5", "Asia,95"].map((row) => `production,gallium,${row.replace(",", ",2030,")},t,as:Ga`);
    await operations.imports.ask({ file: ["measure,good,place,period,value,unit,basis", ...rows].join("\n"), name: "regions.csv", edition: "regions" }, own);
    const { shares } = (await operations.shares.ask({ mineral: "gallium" }, own)) as unknown as AnswerOf<Contracts["shares"]>;
    expect(shares.map(({ area, rank, ofSum }) => [area, rank, ofSum?.value.toFixed(2)])).toEqual([["ASIA", null, undefined], ["CHN", 1, "94.74"], ["JPN", 2, "5.26"]]);
    const { concentration } = (await operations.concentration.ask({ mineral: "gallium" }, own)) as unknown as AnswerOf<Contracts["concentration"]>;
    expect(concentration.map(({ suppliers, hhi }) => [suppliers, hhi.value?.toFixed(4)])).toEqual([[2, "0.9003"]]);
    await store.close();
  });
});

describe("risk", () => {
  it("puts the study's own shares into the formula, stage by stage, beside the printed score", async () => {
    const { risk, derivations } = await ask("risk", { mineral: "antimony" });
    expect(risk.map(({ stage, bottleneck }) => [stage, bottleneck]).sort()).toEqual([["mining", true], ["refining", false], [null, null]].sort());
    expect(risk.find(({ stage }) => stage === null)).toMatchObject({ printed: { value: 1.8 }, critical: true, variant: "GS+EU" });
    const mining = risk.find(({ stage }) => stage === "mining");
    const derivation = derivations.find(({ row }) => row === mining?.id);
    expect(derivation?.terms.slice(0, 5).map(({ name, origin }) => [name, origin])).toEqual([["HHI_GS", "computed"], ["HHI_EU", "computed"], ["IR", "record"], ["EoL", "record"], ["SI", "record"]]);
    expect(derivation?.notes.map(({ code }) => code)).toContain("indicators-partial");
  });

  it("recomputes with a term the asker gives, and says so; refuses terms the method has not, and other scales", async () => {
    const plain = await ask("risk", { mineral: "antimony", stage: "mining" });
    const { risk, derivations } = await ask("risk", { mineral: "antimony", stage: "mining", set: "IR=0,HHI_EU=1.5" });
    expect(risk[0]).toMatchObject({ given: ["IR", "HHI_EU"] });
    expect(risk[0]?.score.value).toBeCloseTo(1.5 * 0.72 * 0.94, 9);
    expect(risk[0]?.score.value).not.toBe(plain.risk[0]?.score.value);
    expect(derivations[0]?.terms.find(({ name }) => name === "IR")).toMatchObject({ value: 0, origin: "asker" });
    await expect(ask("risk", { set: "p=3" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(ask("risk", { set: "IR=80" })).rejects.toMatchObject({ code: "term-out-of-range" });
  });

  it("leaves out a score it cannot make and says which term is missing", async () => {
    const { risk, derivations } = await ask("risk", { mineral: "gallium" });
    expect(risk[0]).toMatchObject({ score: { value: null, min: null }, refused: "term-missing", printed: { value: 3.9 } });
    expect(derivations[0]?.notes.filter(({ refuses }) => refuses).length).toBeGreaterThan(0);
    const given = await ask("risk", { mineral: "gallium", stage: "refining", set: "IR=0.98,EoL=0,SI=0.98" });
    // The study prints 3.9 with IR 98 %, EoL 0 and SI 0.98; political stability alone stands for governance.
    expect(given.risk[0]?.score.max).toBeGreaterThan(3.5);
    expect(given.risk[0]?.score.min).toBeLessThan(4.6);
  });

  it("weighs end uses by value added: antimony 5.39, printed 5.4", async () => {
    const { risk } = await ask("risk", { mineral: "锑", method: "eu-economic-importance" });
    expect(risk[0]?.score.value).toBeCloseTo(5.39, 2);
    expect(risk[0]?.printed?.value).toBe(5.4);
  });

  it("names what weighs governance, and widens the range by what has none", async () => {
    const { risk } = await ask("risk", { method: "governance", mineral: "cobalt", by: "reserves", newest: "true" });
    expect(risk[0]).toMatchObject({ variant: "reserves", method: "governance" });
    expect((risk[0]?.score.max ?? 0) - (risk[0]?.score.min ?? 0)).toBeGreaterThan(0);
  });

  it("is GeoPolRisk for an importer whose trade is loaded, and asks for one", async () => {
    const { risk, derivations } = await ask("risk", { method: "geopolrisk", place: "Japan", mineral: "rare earth magnets", set: "HHI=0.5,p=0" });
    const score = risk.find(({ period }) => period.text === "2022")?.score.value ?? 0;
    const derivation = derivations.find(({ row }) => row === risk.find(({ period }) => period.text === "2022")?.id);
    const g = (of: string): number => derivation?.terms.find((term) => term.name === "g" && term.of === of)?.value ?? Number.NaN;
    expect(score).toBeCloseTo(0.5 * (g("CHN") * 90 + g("NLD") * 30) / 120, 12);
    expect(g("CHN")).toBeCloseTo(0.588, 3);
    await expect(ask("risk", { method: "geopolrisk" })).rejects.toMatchObject({ code: "parameter-missing" });
  });
});

describe("derivations", () => {
  it("belong to a row, speak words we have, and say the number the row has", async () => {
    const answers = await Promise.all([ask("concentration", { newest: "true", limit: "1000" }), ask("dependence", { place: "USA", newest: "true", limit: "1000" }), ask("risk", { limit: "1000" })]);
    for (const answer of answers) {
      const rows = new Map([...("concentration" in answer ? answer.concentration.map(({ id, hhi }) => [id, hhi] as const) : "dependence" in answer ? answer.dependence.map(({ id, score }) => [id, score] as const) : answer.risk.map(({ id, score }) => [id, score] as const))]);
      expect(answer.derivations.map(({ row }) => row)).toEqual([...rows.keys()]);
      for (const { row, result, terms } of answer.derivations) {
        expect({ value: result.value, min: result.min, max: result.max }).toEqual(rows.get(row));
        for (const { label } of terms) expect(TERM_KEYS).toContain(label);
      }
    }
  });
});

describe("laws over the whole path", () => {
  it("scaling a trade or splitting its rows changes no measure", async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: 9 }), fc.boolean(), async (by, split) => {
      const { store } = await openStore(IN_MEMORY);
      const own: Context = { ...context, store };
      const rows = TRADE.map(([year, i, j, k, v, q]) => [year, i, j, k, Number(v) * by, q === "NA" ? q : Number(q) * by]);
      const file = (list: readonly (readonly (string | number | undefined)[])[]): string => ["t,i,j,k,v,q", ...list.map((row) => row.join(","))].join("\n");
      await operations.imports.ask({ file: file(split ? [...rows].reverse() : rows), name: "BACI_HS17_Y2023_V202501.csv" }, own);
      const told = async (where: Context): Promise<readonly unknown[]> => ((await operations.concentration.ask({ of: "exporters", mineral: "rare earth magnets", weight: "value" }, where)) as unknown as AnswerOf<Contracts["concentration"]>).concentration.map(({ period, hhi, largest }) => [period.text, hhi.value?.toFixed(12), largest]).sort();
      expect(await told(own)).toEqual(await told(context));
      await store.close();
    }), { numRuns: 4 });
  });
});
