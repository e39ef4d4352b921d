import { parsePeriod } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectOf, type Effect } from "./effect.js";
import { certain, figuresOf, type Known } from "./figures.js";
import { made, madeSeries } from "./series.test-support.js";
import type { EventDates } from "./windows.js";

const on = (announced: string, more: Partial<Record<"effective" | "suspended" | "ended", string>> = {}): EventDates => ({
  announced: parsePeriod(announced), effective: more.effective === undefined ? null : parsePeriod(more.effective), suspended: more.suspended === undefined ? null : parsePeriod(more.suspended), ended: more.ended === undefined ? null : parsePeriod(more.ended),
});
const OPTIONS = { months: 12, pooled: false };
const EVENT = on("2023-01-01");
const must = (effect: Effect | null): Effect => {
  if (effect === null) throw new Error("no effect");
  return effect;
};
/** Three years and one: enough before, and twelve months after. */
const step60 = (month: string): number => (month >= "2023-01" ? 0.4 : 1);

describe("effectOf", () => {
  it("finds a planted fall of 60 % exactly where there is no noise, past season and growth", () => {
    const { headline, trough, netLoss, base } = must(effectOf(made(1, 49, 0, step60), EVENT, OPTIONS));
    expect(headline?.value).toBeCloseTo(-60, 9);
    expect(trough?.effect.value).toBeCloseTo(-60, 9);
    expect(base).toMatchObject({ kind: "pre-growth" });
    expect(Math.expm1(base.value)).toBeCloseTo(Math.expm1(0.05), 9);
    // The first month in force is that of the announcement and is not counted: eleven months of three fifths each.
    expect(netLoss?.periods).toHaveLength(11);
    expect(netLoss?.value).toBeGreaterThan(11 * 0.6 * 4000);
  });

  it("holds a planted fall of 60 % inside its interval, and calls it one, in at least 95 of 100 seeded series with noise of 10 %", () => {
    const found = Array.from({ length: 100 }, (_, seed) => must(effectOf(made(seed, 49, 0.1, step60), EVENT, OPTIONS)).headline);
    expect(found.filter((one) => one?.withNoise && one.withNoise.lo <= -60 && one.withNoise.hi >= -60).length).toBeGreaterThanOrEqual(95);
    expect(found.filter((one) => one?.isBeyond).length).toBeGreaterThanOrEqual(95);
  });

  it("calls noise an effect in at most 5 % of 1,000 seeded series", () => {
    for (const pooled of [false, true]) {
      const called = Array.from({ length: 1000 }, (_, seed) => must(effectOf(made(seed, 49, 0.15), EVENT, { months: 12, pooled })).headline?.isBeyond);
      expect(called.every((one) => one !== undefined && one !== null)).toBe(true);
      expect(called.filter(Boolean).length).toBeLessThanOrEqual(50);
    }
  });

  it("gives the same per cent whatever the unit, and a loss in the unit", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: -10, max: 20 }), (seed, power) => {
      const factor = 2 ** power;
      const own = madeSeries(seed, 49, 0.2, step60);
      const scaled = new Map([...own].map(([month, { value }]) => [month, certain((value ?? 0) * factor)]));
      const [a, b] = [must(effectOf(figuresOf(own), EVENT, OPTIONS)), must(effectOf(figuresOf(scaled), EVENT, OPTIONS))];
      expect(b.headline?.value).toBe(a.headline?.value);
      expect(b.netLoss?.value).toBeCloseTo((a.netLoss?.value ?? 0) * factor, 3);
    }), { numRuns: 50 });
  });

  it("widens with its figures and never loses the truth: wherever the figures lie in their intervals, effect and loss lie in theirs", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 49, maxLength: 49 }), (seed, where) => {
      const loose = new Map([...madeSeries(seed, 49, 0.1, step60)].map(([month, { value }]): [string, Known] => [month, { value, interval: { lo: (value ?? 0) - 40, hi: (value ?? 0) + 40, loOpen: false, hiOpen: false } }]));
      const truth = new Map([...loose].map(([month, { value }], i): [string, Known] => [month, certain((value ?? 0) + 40 * (where[i] ?? 0))]));
      const [told, real] = [must(effectOf(figuresOf(loose), EVENT, OPTIONS)), must(effectOf(figuresOf(truth), EVENT, OPTIONS))];
      for (const [i, { effect, loss }] of real.months.entries()) {
        const outer = told.months[i];
        for (const [inner, bound] of [[effect, outer?.effect], [loss, outer?.loss]] as const) {
          if (inner === null || inner.value === null) continue;
          expect(bound?.interval.lo ?? -Infinity).toBeLessThanOrEqual(inner.value + 1e-9);
          expect(bound?.interval.hi ?? Infinity).toBeGreaterThanOrEqual(inner.value - 1e-9);
        }
      }
    }), { numRuns: 50 });
  });

  it("keeps announcement, entry into force and suspension apart", () => {
    const { months } = must(effectOf(made(3, 60, 0), on("2022-07-03", { effective: "2022-09-01", suspended: "2023-02-10" }), { months: 8, pooled: false }));
    const of = (role: string): readonly string[] => months.filter((one) => one.role === role).map(({ period }) => period);
    expect(of("pre")).toHaveLength(12);
    expect([of("announced"), of("after"), of("suspended")]).toEqual([["2022-07", "2022-08"], ["2022-09", "2022-10", "2022-11", "2022-12", "2023-01"], ["2023-02", "2023-03", "2023-04"]]);
    expect(months.filter(({ isFront }) => isFront).map(({ period }) => period)).toEqual(["2022-06", "2022-07", "2022-08"]);
    expect(months.filter(({ isPartial }) => isPartial).map(({ period }) => period)).toEqual(["2022-07", "2023-02"]);
  });

  it("never counts the month of the announcement, even when the measure is in force at once", () => {
    const { months } = must(effectOf(made(3, 60, 0), on("2022-07-04", { effective: "2022-07-04" }), { months: 3, pooled: false }));
    expect(months.filter(({ role }) => role === "after").map(({ period }) => period)).toEqual(["2022-08", "2022-09"]);
  });

  it("tells stocking up before the entry into force apart from the effect", () => {
    const { frontLoading, headline } = must(effectOf(made(5, 60, 0, (month) => (month === "2022-07" || month === "2022-08" ? 1.5 : 1)), on("2022-07-03", { effective: "2022-09-01" }), OPTIONS));
    expect(frontLoading?.value).toBeGreaterThan(4000);
    expect(headline?.value).toBeCloseTo(0, 6);
  });

  it("adds up losses to the month of recovery, and counts its months from the entry into force", () => {
    const { recovery, lossUntilRecovery, trough } = must(effectOf(made(7, 60, 0, (month) => ({ "2022-10": 0.3, "2022-11": 0.6, "2022-12": 1.1 })[month] ?? 1), on("2022-09-10", { effective: "2022-09-10" }), OPTIONS));
    expect([trough?.period, recovery?.period, recovery?.months]).toEqual(["2022-10", "2022-12", 3]);
    expect(lossUntilRecovery?.periods).toEqual(["2022-10", "2022-11"]);
  });

  it("takes the expected in place of a year before that is itself affected, so that a lasting fall does not vanish after twelve months", () => {
    const { months } = must(effectOf(made(9, 72, 0, step60), EVENT, { months: 24, pooled: false }));
    const last = months.at(-1);
    expect([last?.period, last?.isChained]).toEqual(["2024-12", true]);
    expect(last?.effect?.value).toBeCloseTo(-60, 6);
  });

  it("calls a fall to nothing −100 %, and growth from nothing no number", () => {
    const months = madeSeries(2, 49, 0.05, (month) => (month === "2023-02" ? 0 : 1));
    const fall = must(effectOf(figuresOf(months), EVENT, OPTIONS)).months.find(({ period }) => period === "2023-02");
    expect([fall?.effect?.value, fall?.isBeyond]).toEqual([-100, true]);
    const rise = must(effectOf(figuresOf(madeSeries(2, 49, 0.05, (month) => (month === "2022-02" ? 0 : 1))), EVENT, OPTIONS)).months.find(({ period }) => period === "2023-02");
    expect([rise?.growth, rise?.effect, rise?.figure?.value !== undefined]).toEqual([null, null, true]);
  });

  it("says what it could not know: without growth before the event there is a loss on the year before and no significance", () => {
    const months = new Map([...madeSeries(4, 49, 0.1, step60)].filter(([month]) => month >= "2022-01"));
    const { base, headline, notKnown, trough } = must(effectOf(figuresOf(months), EVENT, OPTIONS));
    expect(base).toMatchObject({ kind: "seasonal-naive", value: 0, band: null });
    expect([headline?.isBeyond, headline?.withNoise]).toEqual([null, null]);
    expect(trough?.effect.value).toBeLessThan(-40);
    expect(notKnown.map(({ what, have, need }) => [what, have, need])).toEqual([["base", 0, 12], ["significance", 0, 9], ["recovery", 11, 12], ["front-loading", 0, 3], ["effective-date", 0, 1]]);
    expect(notKnown[0]?.periods).toHaveLength(12);
  });

  it("gives no number for too few months in force", () => {
    const { headline, notKnown } = must(effectOf(figuresOf(new Map([...madeSeries(4, 38, 0.1)])), EVENT, OPTIONS));
    expect(headline).toBeNull();
    expect(notKnown.find(({ what }) => what === "effect")).toMatchObject({ have: 1, need: 3 });
  });

  it("gives no number for a month that is only bounded, and keeps its bounds", () => {
    const months = madeSeries(4, 49, 0.1, step60);
    months.set("2023-02", { value: null, interval: { lo: 1000, hi: 6000, loOpen: false, hiOpen: false } });
    const { headline, months: rows } = must(effectOf(figuresOf(months), EVENT, OPTIONS));
    const row = rows.find(({ period }) => period === "2023-02");
    expect(row?.effect?.value).toBeNull();
    expect((row?.effect?.interval.hi ?? 0) - (row?.effect?.interval.lo ?? 0)).toBeGreaterThan(50);
    expect(headline?.periods).toEqual(["2023-03", "2023-04", "2023-05"]);
  });

  it("is not moved by a New Year that falls in January one year and in February the next, when the two months are one", () => {
    const months = madeSeries(6, 49, 0);
    const moved = new Map([...months].map(([month, known]) => [month, certain((known.value ?? 0) + ({ "2022-01": -1500, "2022-02": 1500, "2021-01": 1500, "2021-02": -1500 }[month] ?? 0))]));
    const of = (figures: Map<string, Known>) => must(effectOf(figuresOf(figures), EVENT, { months: 6, pooled: true })).base;
    expect(of(moved).value).toBeCloseTo(of(months).value, 12);
    expect(of(moved).band).toBeCloseTo(of(months).band ?? 0, 12);
    expect(of(months).periods[0]).toBe("2022-01/2022-02");
  });

  it("is null for an event known to the year alone", () => {
    expect(effectOf(made(1, 49, 0), on("2022"), OPTIONS)).toBeNull();
  });
});
