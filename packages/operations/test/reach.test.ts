// Measures over small records of our own, against outside answers: means of groups, N − 1, benchmarks, origins through stages, and terms an asker gives.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { parsePeriod, type Figure, type Observation } from "@monazite/core";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { sampleEdition, sampleObservation, sampleSource } from "@monazite/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadEdition, operations, type Context } from "../src/index.js";
import { bundledContext, emptyContext } from "./bundled-context.js";

let facts: Context;
let own: Context;

const figure = (value: number, unit: string): Figure => ({ printed: String(value), comparator: "eq", value, min: null, max: null, unit, precision: 0.1 });
const row = (area: string, measure: string, good: string, stage: Observation["key"]["stage"], value: number, unit = "t", year = "2023"): Observation =>
  sampleObservation(area, year, value, { id: `own.${measure}.${good}.${stage ?? ""}.${area}.${year}`, key: { measure, good, stage, area, counterpart: null, denominator: null }, period: parsePeriod(year), figure: figure(value, unit), basis: unit === "t" ? "gross" : null, editionId: "own", sourceId: "own", definition: null });

/** The light rare earths as the study of 2023 prints them. */
const LREE = [["cerium", 4, 4.9], ["lanthanum", 3.5, 2.9], ["neodymium", 4.5, 7.2], ["praseodymium", 3.2, 7], ["samarium", 3.5, 7.7], ["light-rare-earths", 3.7, 5.9]] as const;

/** Malaysia refines Australian ore alone, China 60 of its own and 40 of Myanmar; Japan buys 30 and 70 of them. */
const ROWS: readonly Observation[] = [
  ...LREE.flatMap(([good, sr, ei]) => [row("EU27_2020", "supply-risk", good, null, sr, "index"), row("EU27_2020", "economic-importance", good, null, ei, "index")]),
  row("AUS", "production", "tungsten", "mining", 100), row("CHN", "production", "tungsten", "mining", 60), row("MMR", "production", "tungsten", "mining", 40),
  row("CHN", "production", "tin", "mining", 60), row("IDN", "production", "tin", "mining", 30), row("PER", "production", "tin", "mining", 10), row("WLD", "demand", "tin", null, 80), row("CHN", "demand", "tin", null, 40),
  row("EU27_2020", "consumption", "copper", null, 1000), row("EU27_2020", "production", "copper", "mining", 100), row("EU27_2020", "production", "copper", "refining", 399), row("EU27_2020", "production", "copper", "recycling", 250),
];
const TRADE = [[36, 458, 261100, 100], [104, 156, 261100, 40], [458, 392, 284180, 30], [156, 392, 284180, 70], [156, 842, 284180, 10]];
const baciYear = (year: number, trade = TRADE): string => ["t,i,j,k,v,q", ...trade.map(([i, j, k, q]) => [year, i, j, k, q, q].join(","))].join("\n");

beforeAll(async () => {
  [facts, own] = [await bundledContext(), await emptyContext()];
  await loadEdition(own.store, sampleEdition({ id: "own", title: "Own" }), [sampleSource({ id: "own", title: "Own" })], ROWS, own.now());
  await operations.imports.ask({ file: baciYear(2023), name: "BACI_HS17_Y2023_V202501.csv" }, own);
}, 60_000);
afterAll(async () => { await facts.store.close(); await own.store.close(); });

const asker = (of: () => Context) => <Name extends QuestionName>(name: Name, wire: Record<string, string>): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask({ limit: "1000", ...wire }, of()) as never;
const ask = asker(() => own);
const askFacts = asker(() => facts);

describe("groups of the EU", () => {
  it("are the unweighted mean of their members: light rare earths 3.74 and 5.94, printed 3.7 and 5.9", async () => {
    for (const [method, mean, printed] of [["eu-supply-risk", 3.74, 3.7], ["eu-economic-importance", 5.94, 5.9]] as const) {
      const { risk, derivations } = await ask("risk", { mineral: "LREE", method });
      expect(risk).toMatchObject([{ variant: "group-mean", stage: null, printed: { value: printed }, refused: null, critical: true }]);
      expect(risk[0]?.score.value).toBeCloseTo(mean, 12);
      expect(derivations[0]?.terms.filter(({ name }) => name === "m").map(({ of }) => of).sort()).toEqual(["cerium", "lanthanum", "neodymium", "praseodymium", "samarium"]);
      expect(derivations[0]?.terms.filter(({ name }) => name === "m").every(({ evidence }) => evidence.length === 1)).toBe(true);
    }
  });

  it("name the members without a score and stay without one; the printed score stands beside", async () => {
    const { risk, derivations } = await askFacts("risk", { mineral: "轻稀土" });
    expect(risk.find(({ variant }) => variant === "group-mean")).toMatchObject({ refused: "members-missing", score: { value: null, min: null, max: null }, printed: { value: 3.7 } });
    expect(derivations.flatMap(({ notes }) => notes).find(({ code }) => code === "members-missing")?.text.zh).toMatch(/neodymium/);
    const given = await askFacts("risk", { mineral: "轻稀土", set: "IR=1,EoL=0.01,SI=1" });
    const members = await askFacts("risk", { set: "IR=1,EoL=0.01,SI=1" });
    const scores = LREE.slice(0, 5).map(([good]) => members.risk.find((one) => one.good === good && one.stage === null)?.score);
    const mean = (pick: "min" | "max"): number => scores.reduce((sum, score) => sum + (score?.[pick] ?? Number.NaN), 0) / 5;
    expect(given.risk.find(({ variant }) => variant === "group-mean")?.score.min).toBeCloseTo(mean("min"), 12);
    expect(given.risk.find(({ variant }) => variant === "group-mean")?.score.max).toBeCloseTo(mean("max"), 12);
  });
});

describe("N − 1", () => {
  it("is told of supply, of demand and of the demand of all others: 40 of 100 left, 40 of 80, 40 of 40", async () => {
    const { risk, derivations } = await ask("risk", { mineral: "tin", method: "n-1" });
    expect(Object.fromEntries(risk.map(({ variant, score }) => [variant, score.value]))).toEqual({ "of-supply": 0.4, "of-demand": 0.5, "of-remaining-demand": 1 });
    for (const { score: { value, min, max } } of risk) expect((min ?? 0) <= (value ?? 0) && (value ?? 0) <= (max ?? 0)).toBe(true);
    expect(derivations.every(({ result }) => result.name === "N1")).toBe(true);
  });

  it("without demand tells the share of supply alone, and says what is missing; the asker may give it", async () => {
    const { risk, derivations } = await ask("risk", { mineral: "tungsten", method: "n-1" });
    expect(risk).toMatchObject([{ variant: "of-supply", score: { value: 0.5 } }]);
    expect(derivations[0]?.notes).toMatchObject([{ code: "term-missing", refuses: false }]);
    const given = await ask("risk", { mineral: "tungsten", method: "n-1", set: "D=200" });
    expect(given.risk.map(({ variant, refused, score }) => [variant, refused, score.value]).sort()).toEqual([["of-demand", null, 0.5], ["of-remaining-demand", "term-missing", null], ["of-supply", null, 0.5]]);
    await expect(ask("risk", { method: "n-1", set: "D=200" })).rejects.toMatchObject({ code: "parameter-missing" });
  });

  it("is one less the largest share of the same table in `concentration`, over the whole record", async () => {
    const { risk } = await askFacts("risk", { method: "n-1", edition: "usgs-mcs-2026" });
    const { concentration } = await askFacts("concentration", { edition: "usgs-mcs-2026" });
    const ends = (rows: readonly (readonly [number | null, number | null])[]): readonly string[] => rows.map(([lo, hi]) => `${lo?.toFixed(9) ?? ""}|${hi?.toFixed(9) ?? ""}`).sort();
    const [left, largest] = [risk.filter(({ refused, variant }) => refused === null && variant === "of-supply"), concentration.filter(({ refused, largest: id }) => refused === null && id !== null)];
    const told = new Set(ends(left.map(({ score }) => [score.min, score.max])));
    for (const one of ends(largest.map(({ largestShare: { min, max } }) => [max === null ? null : 1 - max, min === null ? null : 1 - min]))) expect(told).toContain(one);
    expect(largest.length).toBeGreaterThan(20);
  });
});

describe("benchmarks of 2030", () => {
  it("are parts of the Union's consumption where the record has it: 100 and 250 of 1,000 reach 10 and 25 %, 399 not 40", async () => {
    const { dependence } = await ask("dependence", { place: "EU27", mineral: "copper", kind: "crma" });
    expect(Object.fromEntries(dependence.map(({ benchmark, score, conditionHolds, refused }) => [benchmark, [score.value, conditionHolds, refused]]))).toEqual({ extraction: [0.1, true, null], processing: [0.399, false, null], recycling: [0.25, true, null], single: [null, null, "term-missing"] });
  });

  it("are told by the Union's sourcing and recycling rate where it has not, and refused by name where nothing stands in", async () => {
    const { dependence, derivations } = await askFacts("dependence", { place: "EU27", mineral: "antimony", kind: "crma" });
    expect(new Set(dependence.map(({ benchmark }) => benchmark))).toEqual(new Set(["single", "extraction", "processing", "recycling"]));
    expect(dependence.find(({ benchmark }) => benchmark === "recycling")).toMatchObject({ score: { value: 0.28 }, conditionHolds: true });
    expect(derivations.find(({ row: id }) => id === dependence.find(({ benchmark }) => benchmark === "recycling")?.id)?.notes).toMatchObject([{ code: "stands-in" }]);
    const gallium = await askFacts("dependence", { place: "EU27", mineral: "gallium", kind: "crma" });
    expect(gallium.dependence.filter(({ refused }) => refused !== null).map(({ benchmark }) => benchmark).sort()).toEqual(["extraction", "recycling"]);
    expect(new Set(gallium.dependence.map(({ id }) => id)).size).toBe(gallium.dependence.length);
  });
});

describe("origins through the stages", () => {
  it("are 30 % Australia, 42 % China and 28 % Myanmar where Japan buys 30 in Malaysia and 70 in China", async () => {
    const { dependence, exposure } = await ask("dependence", { place: "Japan", mineral: "tungsten", kind: "origins" });
    expect(dependence).toMatchObject([{ kind: "origins", code: "284180", largest: "CHN", refused: null }]);
    const of = (pick: "direct" | "traced") => Object.fromEntries(exposure.map((one) => [one.supplier, Number((pick === "direct" ? one.direct.value : one.traced)?.toFixed(9))]));
    expect(of("traced")).toEqual({ CHN: 0.42, AUS: 0.3, MMR: 0.28, MYS: 0 });
    expect(of("direct")).toMatchObject({ CHN: 0.7, MYS: 0.3 });
  });

  it("are refused by name without mine output or ore trade, and asked of one mineral", async () => {
    const other = await ask("dependence", { place: "USA", mineral: "tungsten", kind: "origins" });
    expect(other.dependence).toMatchObject([{ refused: null, score: { value: 0.6 } }]);
    await expect(ask("dependence", { place: "Japan", kind: "origins" })).rejects.toMatchObject({ code: "parameter-missing" });
    const alone = { ...own, store: (await openStore(IN_MEMORY)).store };
    await operations.imports.ask({ file: baciYear(2023, TRADE.slice(2)), name: "BACI_HS17_Y2023_V202501.csv" }, alone);
    const bare = await asker(() => alone)("dependence", { place: "Japan", mineral: "tungsten", kind: "origins" });
    expect(bare.dependence).toMatchObject([{ refused: "term-missing" }]);
    expect(bare.derivations[0]?.notes.map(({ text }) => text.en).join()).toMatch(/stages before.*production/);
    expect(bare.exposure).toEqual([]);
    await alone.store.close();
  });
});

describe("the newest alone", () => {
  it("is of each code and report the newest year that answers, whatever years are loaded beside it", async () => {
    const context = { ...own, store: (await openStore(IN_MEMORY)).store };
    const askOf = asker(() => context);
    const trade = (year: number) => operations.imports.ask({ file: baciYear(year), name: `BACI_HS17_Y${year}_V202501.csv` }, context);
    await loadEdition(context.store, sampleEdition({ id: "own", title: "Own" }), [sampleSource({ id: "own", title: "Own" })], ROWS, context.now());
    await trade(2023);
    const all = await askOf("dependence", { place: "Japan", mineral: "tungsten", kind: "origins" });
    for (const year of [2022, 2024]) await trade(year);
    const more = await askOf("dependence", { place: "Japan", mineral: "tungsten", kind: "origins" });
    expect(more.dependence.map(({ period, refused }) => [period.text, refused]).sort()).toEqual([["2022", "term-missing"], ["2023", null], ["2024", "term-missing"]]);
    const newest = await askOf("dependence", { place: "Japan", mineral: "tungsten", kind: "origins", newest: "true" });
    expect(newest.dependence).toEqual(all.dependence);
    expect((await askOf("dependence", { place: "Japan", mineral: "tungsten", kind: "origins", year: "2024", newest: "true" })).dependence.map(({ period, refused }) => [period.text, refused])).toEqual([["2024", "term-missing"]]);
    await context.store.close();
  });
});

describe("terms an asker gives", () => {
  it("make t out of an export tax, by its band, in place of the study's", async () => {
    const t = async (set: string): Promise<number | null | undefined> => (await askFacts("risk", { mineral: "antimony", stage: "mining", set })).derivations[0]?.terms.find(({ name, of }) => name === "GS.t" && of === "CHN")?.value;
    expect(await t("exportTax.CHN=25")).toBe(1.1);
    expect(await t("exportTax.China=30")).toBe(1.2);
    expect(await t("exportTax.CHN=80,prohibition.CHN=1")).toBe(1.5);
    const { derivations } = await askFacts("risk", { mineral: "antimony", stage: "mining", set: "exportTax.CHN=30" });
    expect(derivations[0]?.terms.filter(({ of, name }) => of === "CHN" && /GS\.(exportTax|upTo)/.test(name)).map(({ name, value, origin }) => [name, value, origin])).toEqual([["GS.exportTax", 30, "asker"], ["GS.upTo", 75, "method"]]);
    await expect(askFacts("risk", { mineral: "antimony", set: "exportTax=30" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(askFacts("risk", { mineral: "antimony", set: "quota.CHN=2" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(askFacts("risk", { mineral: "antimony", set: "exportTax.Atlantis=3" })).rejects.toMatchObject({ code: "name-unknown" });
  });

  it("make the substitution index out of a substitute: 0.5 of uses at (0.512)^(1/3) = 0.8 give 0.9", async () => {
    const { derivations } = await askFacts("risk", { mineral: "antimony", stage: "mining", set: "sub=0.5,SP=0.8,SCr=0.8,SCo=0.8" });
    expect(derivations[0]?.terms.find(({ name }) => name === "SI")).toMatchObject({ origin: "computed", by: { id: "risk.substitution-index" } });
    expect(derivations[0]?.terms.find(({ name }) => name === "SI")?.value).toBeCloseTo(0.9, 12);
    const plain = await askFacts("risk", { mineral: "antimony", method: "eu-economic-importance", set: "SI=0.85" });
    const made = await askFacts("risk", { mineral: "antimony", method: "eu-economic-importance", set: "sub=0.5,SPP=0.7" });
    expect(made.risk[0]?.score.value).toBeCloseTo(plain.risk[0]?.score.value ?? 0, 12);
    await expect(askFacts("risk", { mineral: "antimony", set: "SP=0.5" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(askFacts("risk", { mineral: "antimony", set: "sub=0.5,SI=1" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });
});
