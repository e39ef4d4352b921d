// The effect of events over the bundled record, and over loaded months of trade.
import { contracts, envelopeOf, type AnswerOf, type Contracts, type Envelope } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
}, 60_000);
afterAll(() => context.store.close());

const ask = (wire: Record<string, string>): Promise<Envelope<AnswerOf<Contracts["effect"]>>> => operations.effect.ask(wire, context) as never;

describe("the magnet licences of April 2025", () => {
  it("cost about 5,500 t until July, with a trough of 26 % of the year before in May and recovery after three months, as METHODS section 6 has it", async () => {
    const envelope = await ask({ event: "ev-020" });
    expect(envelopeOf(contracts.effect.output).safeParse(JSON.parse(JSON.stringify(envelope)))).toMatchObject({ success: true });
    const { findings, effect, event } = envelope;
    const of = (id: string) => findings.find((one) => one.id === id);
    expect([effect?.key.good, effect?.definition, effect?.base, event?.id]).toEqual(["rare-earth-magnets", "HS 85051110", "seasonal-naive", "ev-020"]);
    expect(of("trough")).toMatchObject({ period: "2025-05", value: expect.closeTo(-74, 0) as number });
    expect(of("recovery")).toMatchObject({ period: "2025-07", months: 3 });
    // -3,523.5 t in May and -1,962.2 t in June, each within the rounding of the printed change (case event-magnets-2025-dev).
    const loss = of("loss-until-recovery");
    expect([loss?.min, loss?.max].map((end) => Math.round((end ?? 0) / 100) * 100)).toEqual([5400, 5600]);
    expect(loss?.min ?? 0).toBeLessThan(3523.5 + 1962.2);
    expect(loss?.max ?? 0).toBeGreaterThan(3523.5 + 1962.2);
  });

  it("says what it could not know, and carries the bounds of months nobody printed", async () => {
    const { notKnown, months, findings } = await ask({ event: "ev-020" });
    expect(notKnown.map(({ id }) => id)).toEqual(expect.arrayContaining(["base", "significance", "month", "placebo-dates"]));
    expect(notKnown.find(({ id }) => id === "significance")?.text.en).toMatch(/not enough months/);
    const december = months.find(({ id }) => id === "2025-12");
    expect([december?.before, december?.effect, december?.effectMin !== null]).toEqual([null, null, true]);
    // A sum over a month that is only bounded is a range.
    expect(findings.find(({ id }) => id === "net-loss")?.value).toBeNull();
    expect(months.filter(({ role }) => role === "announced").map(({ id }) => id)).toEqual(["2025-04"]);
  });

  it("tells each finding by its filled-in formula, down to the figures", async () => {
    const { derivations } = await ask({ event: "ev-020" });
    const trough = derivations.find(({ row }) => row === "trough");
    expect(trough?.formula).toBe("effect = (y / (y12 · exp(base)) − 1) · 100");
    expect(trough?.terms.map(({ name, origin }) => [name, origin])).toEqual([["base", "method"], ["y", "record"], ["y12", "record"]]);
    expect(trough?.terms[1]?.evidence.length).toBeGreaterThan(0);
  });

  it("knows less of an earlier day: by the end of June 2025 there was no July to recover in", async () => {
    const { findings } = await operations.effect.ask({ event: "ev-020", asOf: "2025-07-01" }, context) as unknown as Envelope<AnswerOf<Contracts["effect"]>>;
    expect(findings.some(({ id }) => id === "recovery")).toBe(false);
  });
});

describe("effect", () => {
  it("gives an event without a series its reason and no number", async () => {
    const { effect, meta, event } = await ask({ event: "ev-022" });
    expect([effect, event?.id, meta.empty?.code]).toEqual([null, "ev-022", "no-match"]);
  });

  it("refuses an event nobody knows, a question without a date, and a date known to the year", async () => {
    await expect(ask({ event: "ev-999" })).rejects.toMatchObject({ code: "name-unknown" });
    await expect(ask({ good: "gallium", place: "China" })).rejects.toMatchObject({ code: "parameter-missing" });
    await expect(ask({ good: "rare earth magnets", place: "China", announced: "2025" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });

  it("takes loaded months of trade where they tell more: a planted fall of 60 % to one country, another that made up for half, and placebos", async () => {
    const rows: string[] = [];
    for (let i = 0; i < 60; i++) {
      const period = `${2020 + Math.floor(i / 12)}${String((i % 12) + 1).padStart(2, "0")}`;
      const after = i >= 48;
      for (const [code, share] of [[392, after ? 0.4 : 1], [410, after ? 1.3 : 1], [276, 1], [842, 1]] as const) rows.push([period, 156, code, "850511", "X", 1_000_000, Math.round(500_000 * share * (1 + 0.04 * Math.sin(i * (code % 7 + 1))))].join(","));
    }
    const file = `period,reporterCode,partnerCode,cmdCode,flowCode,primaryValue,netWgt\n${rows.join("\n")}\n`;
    const loaded = await operations.imports.ask({ file: Buffer.from(file).toString("latin1"), name: "months.csv" }, context) as unknown as { files: { rows: { accepted: number } }[] };
    expect(loaded.files[0]?.rows.accepted).toBe(240);
    const { effect, findings, leakage, placebos } = await ask({ good: "rare earth magnets", place: "China", partner: "Japan", announced: "2023-12-15", effective: "2024-01-01", figures: "trade", control: "Germany" });
    const of = (id: string) => findings.find((one) => one.id === id);
    expect(effect).toMatchObject({ figures: "trade", base: "pre-growth", codes: ["850511"] });
    expect(of("effect")?.isBeyond).toBe(true);
    expect(of("effect")?.noiseMin ?? 0).toBeLessThan(-60);
    expect(of("effect")?.noiseMax ?? -100).toBeGreaterThan(-60);
    expect(of("difference")?.value).toBeCloseTo(-60, -1);
    expect(of("interrupted-level")).toBeDefined();
    expect(leakage.find(({ item }) => item === "KOR")?.partOfLoss).toBeCloseTo(50, -1);
    expect(effect?.placeboDates).toBeLessThan(0.1);
    expect(placebos.filter(({ kind }) => kind === "series").map(({ id }) => id).sort()).toEqual(["DEU", "KOR", "USA"]);
  });
});

describe("prices under another specification", () => {
  const price = (wire: Record<string, string>): Promise<Envelope<AnswerOf<Contracts["prices"]>>> => operations.prices.ask(wire, context) as never;
  const CONCENTRATE = { mineral: "rare earth concentrate", from: "2025-Q2", until: "2025-Q2" };

  it("are converted with a rate that is given, and refused without one, row by row", async () => {
    const { prices, derivations } = await price({ ...CONCENTRATE, to: "USD/kg", rate: "CNY/USD=7.2" });
    expect(prices[0]?.converted).toMatchObject({ unit: "USD/kg", value: expect.closeTo(18_825 / 7.2 / 1000, 12) as number });
    expect(prices[0]?.terms.vat).toBe("out");
    expect(derivations[0]).toMatchObject({ row: prices[0]?.id, formula: "P = p / rate / mass" });
    const refused = await price({ ...CONCENTRATE, to: "USD/kg" });
    expect(refused.prices[0]?.converted?.value).toBeNull();
    expect(refused.derivations[0]?.notes.map(({ code, refuses }) => [code, refuses])).toEqual([["rate-missing", true]]);
  });

  it("take a loaded rate of the price's own period, and name it", async () => {
    const file = "measure,good,place,period,value,unit\nprice,currency pair,China,2025-Q2,7.23,CNY/USD\nprice,currency pair,China,2025,7.19,CNY/USD\n";
    await operations.imports.ask({ file, name: "rates.csv" }, context);
    const { prices, derivations } = await price({ ...CONCENTRATE, to: "USD/kg" });
    expect(prices[0]?.converted?.value).toBeCloseTo(18_825 / 7.23 / 1000, 12);
    expect(derivations[0]?.terms.find(({ name }) => name === "rate")).toMatchObject({ origin: "record", value: 7.23 });
  });

  it("are for a unit of contained element by atomic masses: oxide over 0.8574", async () => {
    const { prices } = await price({ mineral: "neodymium oxide", currency: "USD", from: "2021", until: "2021", basis: "as:Nd" });
    expect(prices[0]?.figure?.value).toBe(98);
    expect(prices[0]?.converted?.value).toBeCloseTo(98 / 0.857356, 2);
  });

  it("refuse a rate that is no pair of currencies, and a unit that is no price", async () => {
    await expect(price({ ...CONCENTRATE, to: "USD/kg", rate: "t/kg=1" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(price({ ...CONCENTRATE, to: "kg" })).rejects.toMatchObject({ code: "unit-mixed" });
  });
});
