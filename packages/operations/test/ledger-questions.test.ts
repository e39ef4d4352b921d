// The questions of the ledger over the bundled facts: series with what nobody printed, agreement by definition, conflicts, briefs.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext, emptyContext } from "./bundled-context.js";

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
}, 60_000);
afterAll(() => context.store.close());

const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

describe("series", () => {
  it("fills Chinese magnet exports from January 2024 to March 2026, each month with its bounds and reasons", async () => {
    const { series } = await ask("series", { good: "rare earth magnets", measure: "exports", place: "China", from: "2024-01", until: "2026-03" });
    expect(series).toHaveLength(27);
    expect(series.filter(({ kind }) => kind === "gap")).toEqual([]);
    const april = series.find(({ period }) => period.text === "2025-04");
    expect(april).toMatchObject({ kind: "implied", unit: "t" });
    expect(april?.steps.length).toBeGreaterThan(1);
    expect(april?.steps.at(-1)?.en).toMatch(/^2,62\d.* to 2,63\d.* t: .*April 2025 — by the change or share/);
    expect(series.find(({ period }) => period.text === "2025-10")).toMatchObject({ kind: "said", entries: expect.arrayContaining(["ledger.m.2025-10"]) as unknown });
  });

  it("leads from a point nobody printed to every row it follows from", async () => {
    const { series } = await ask("series", { good: "rare earth magnets", measure: "exports", place: "China", from: "2025-04", until: "2025-04" });
    const [april] = series;
    const { kind, derived, leaves } = await ask("evidence", { id: april?.figureId ?? "" });
    expect({ kind, min: derived?.min, max: derived?.max }).toEqual({ kind: "derived", min: april?.min, max: april?.max });
    // A list in which every step leads to earlier ones, and whose last is the result.
    for (const [at, { how }] of (derived?.derivation ?? []).entries()) for (const { from } of how) for (const earlier of from) expect(earlier).toBeLessThan(at);
    const said = new Set(derived?.derivation.flatMap(({ how }) => how.flatMap((one) => one.said)));
    expect([...said].sort()).toEqual(leaves.map(({ id }) => id).sort());
    for (const leaf of leaves) expect(leaf.source, leaf.id).not.toBeNull();
    for (const id of april?.entries ?? []) expect(said).toContain(id);
  });

  it("says in Chinese what it says in English", async () => {
    const { series } = await ask("series", { good: "稀土永磁", measure: "出口", place: "中国", from: "2025-04", until: "2025-04" });
    expect(series[0]?.steps.at(-1)?.zh).toMatch(/2025年4月.*2,62\d/);
  });
});

describe("agreement", () => {
  it("tells China's shares of rare earths apart by definition, and never averages across them", async () => {
    const { groups, spread } = await ask("agreement", { good: "rare earths", place: "China" });
    expect(groups.length).toBeGreaterThan(4);
    expect(spread?.explained).toBeGreaterThan(0.5);
    for (const { items } of groups) for (const { reason } of items) expect(reason.zh).not.toBe("");
    expect(new Set(groups.map(({ cell: { key, period } }) => `${key.measure} ${key.good} ${key.stage} ${period.text}`)).size).toBeGreaterThan(4);
  });

  it("goes by the official figure and keeps the losers", async () => {
    const { groups } = await ask("agreement", { good: "rare earths", place: "China", form: "level", measure: "production" });
    const mined = groups.find(({ cell: { period, key } }) => period.text === "2024" && key.stage === "mining");
    expect(mined?.items.some(({ official }) => official)).toBe(true);
    expect(mined?.items.find(({ id }) => id === "ledger.prod.rare-earths.China.2024.bad")?.place).toBe("outside");
  });
});

describe("conflicts", () => {
  it("names the share of June 2025 that no other figure bears out", async () => {
    const { conflicts } = await ask("conflicts", { good: "rare earth magnets", measure: "exports" });
    const found = conflicts.find(({ suspects }) => suspects[0]?.id === "rel-011");
    expect(found?.suspects[0]?.wouldBe?.en).toMatch(/^42\.7/);
    expect(found?.sets[0]).toEqual(["rel-010", "rel-011"]);
  });
});

describe("check", () => {
  it("finds a growth implied by two levels of the record, and a wrong one contradicted by them", async () => {
    const right = await ask("check", { text: "Magnets rise\n2025-11-22 09:00 — Example Daily\nChina exported 5,473 tons of rare earth magnets in October 2025, up 15.8% from a year earlier." });
    expect(right.verdicts.map(({ kind }) => kind)).toContain("implied");
    const wrong = await ask("check", { text: "Magnets rise\n2025-11-22 09:00 — Example Daily\nChina's exports of rare earth magnets in October 2025 rose 25.8% from a year earlier." });
    const verdict = wrong.verdicts.find(({ kind }) => kind === "contradicted");
    expect(verdict?.text.en).toMatch(/it would have to be 15\.\d+ to 15\.\d+ %/);
    expect(wrong.conflicts[0]?.suspects[0]?.says.en).toMatch(/25\./);
  });

  it("prints sets whose spans are the figures", async () => {
    const text = "Gallium falls\n2026-03-20 09:00 — Example Daily\nChina's gallium exports fell to 1.9 tons in February 2026.\n=====\nGallium shipments\n2026-03-21 09:00 — Other Wire\nChina exported 1,930 kg of gallium in February 2026.";
    const { sets } = await ask("check", { text });
    const set = sets.find(({ verdict }) => verdict === "rounding");
    expect(set?.members.map(({ span }) => text.slice(...span))).toEqual(["1.9 tons", "1,930 kg"]);
  });
});

describe("brief", () => {
  const text = "Magnets\n2025-11-22 09:00 — Wire\nChina exported 5,473 tons of <b>rare earth magnets</b> in October 2025.";

  it("is the same byte for byte when it is made again, and embeds its text", async () => {
    const [one, other] = [await ask("brief", { text }), await ask("brief", { text })];
    expect(other).toEqual(one);
    expect(one.markdown).toContain(text);
    expect(one.custody.rows.length).toBeGreaterThan(0);
  });

  it("never lets a document's text become markup", async () => {
    const { html } = await ask("brief", { text, words: "zh" });
    expect(html).not.toContain("<b>rare");
    expect(html).toContain("&lt;b&gt;rare earth magnets&lt;/b&gt;");
    expect(html).toContain("证据链");
  });
});

describe("series along time", () => {
  const told = (bounds: { value: number | null; min: number | null; max: number | null } | null) => bounds && [bounds.value, bounds.min, bounds.max].map((one) => (one === null ? null : Math.round(one * 100) / 100));
  it("tells growth on the year and the month with what rounding leaves, and the sum since January while every month is known", async () => {
    const context = await emptyContext();
    const months = [["2023-01", "100"], ["2023-02", "50"], ["2024-01", "110"], ["2024-02", "55"], ["2024-04", "60"]];
    await operations.imports.ask({ file: ["measure,good,place,counterpart,period,value,unit", ...months.map(([period, value]) => `exports,gallium,China,World,${period},${value},t`)].join("\n"), name: "x.csv" }, context);
    const { series } = (await operations.series.ask({ good: "gallium", measure: "exports", place: "China", from: "2024-01", until: "2024-04" }, context)) as unknown as AnswerOf<Contracts["series"]>;
    expect(series.map(({ period, onYear, onMonth, cumulative }) => [period.text, told(onYear)?.[0] ?? null, told(onMonth)?.[0] ?? null, told(cumulative)])).toEqual([
      ["2024-01", 10, null, [110, 109.5, 110.5]], ["2024-02", 10, -50, [165, 164, 166]], ["2024-03", null, null, [null, 164, null]], ["2024-04", null, null, [null, 223.5, null]],
    ]);
    // Half a tonne of rounding in either figure.
    expect(told(series[0]?.onYear ?? null)).toEqual([10, 8.96, 11.06]);
    await context.store.close();
  });
  it("adds no prices up", async () => {
    const { series } = await ask("series", { good: "antimony", measure: "price", place: "China", grain: "month" });
    expect(series.every(({ cumulative }) => cumulative === null)).toBe(true);
  });
});
