// The second opinions: placebo dates and series, difference in differences, interrupted series, leakage.
import { parsePeriod } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { differenceInDifferences } from "./difference.js";
import { effectOf } from "./effect.js";
import { certain, figuresOf } from "./figures.js";
import { interruptedSeries } from "./interrupted.js";
import { leakageOf } from "./leakage.js";
import { leastSquares } from "./least-squares.js";
import { placeboDates, placeboSeries } from "./placebo.js";
import { made, madeSeries } from "./series.test-support.js";

const dates = { announced: parsePeriod("2024-01-01"), effective: null, suspended: null, ended: null };
const OPTIONS = { months: 12, pooled: false };
const step = (month: string): number => (month >= "2024-01" ? 0.4 : 1);

describe("placebos", () => {
  it("put a planted fall behind no date before it, and tell how rare that is", () => {
    const { placebos, p } = placeboDates(made(1, 61, 0.1, step), dates, -60, OPTIONS);
    expect(placebos.length).toBeGreaterThan(12);
    expect(placebos.every(({ id }) => id < "2023-11")).toBe(true);
    expect(p).toBeCloseTo(1 / (1 + placebos.length), 12);
  });

  it("spread evenly where nothing happened: at most one series in ten is among the rarest tenth of its own placebos, give or take", () => {
    const rare = Array.from({ length: 80 }, (_, seed) => {
      const figures = made(seed, 73, 0.1);
      const at = { ...dates, announced: parsePeriod("2025-01-01") };
      return placeboDates(figures, at, effectOf(figures, at, OPTIONS)?.headline?.value ?? null, OPTIONS).p ?? 1;
    }).filter((p) => p <= 0.1).length;
    expect(rare).toBeLessThanOrEqual(16);
  });

  it("are too few without years of months, and then tell no p", () => {
    expect(placeboDates(made(1, 50, 0.1), { ...dates, announced: parsePeriod("2022-06-01") }, -60, OPTIONS).p).toBeNull();
  });

  it("in other series rank the event among them", () => {
    const others = new Map(Array.from({ length: 19 }, (_, seed) => [`p${seed}`, made(seed + 50, 61, 0.1)]));
    expect(placeboSeries(others, dates, -60, OPTIONS).p).toBeCloseTo(1 / 20, 12);
  });
});

describe("differenceInDifferences", () => {
  it("takes away what both series did, and is the four means", () => {
    const both = (month: string): number => (month >= "2024-01" ? 1.3 : 1);
    const found = differenceInDifferences(made(1, 61, 0, (month) => both(month) * step(month)), made(2, 61, 0, both), dates, OPTIONS);
    expect(found?.value).toBeCloseTo(-60, 9);
    const { treatedBefore, treatedAfter, controlBefore, controlAfter } = found?.means ?? { treatedBefore: 0, treatedAfter: 0, controlBefore: 0, controlAfter: 0 };
    expect(Math.expm1(treatedAfter - treatedBefore - (controlAfter - controlBefore)) * 100).toBeCloseTo(-60, 9);
    expect(found?.before).toBeCloseTo(0, 9);
    expect(found?.isBeyond).toBe(true);
  });

  it("calls noise a difference in at most 5 % of 400 seeded pairs", () => {
    const called = Array.from({ length: 400 }, (_, seed) => differenceInDifferences(made(seed, 61, 0.15), made(seed + 1000, 61, 0.15), dates, OPTIONS)?.isBeyond);
    expect(called.filter(Boolean).length).toBeLessThanOrEqual(20);
  });

  it("is none for two shared months", () => {
    expect(differenceInDifferences(made(1, 51, 0), made(2, 61, 0), dates, OPTIONS)).toBeNull();
  });
});

describe("leastSquares", () => {
  // Another program: numpy 2.4.6, b = lstsq(X, y), V = (X'X)^-1 S (X'X)^-1 with Bartlett weights, lag 2, on the rows below.
  it("agrees with numpy in coefficients and in Newey-West errors", () => {
    const y = [1.0, 2.5, 2.2, 4.1, 5.3, 4.9, 7.2, 8.8, 7.9, 10.4];
    const fit = leastSquares(y.map((_, t) => [1, t, t % 3]), y, 2);
    const expected = JSON.parse(NUMPY) as { b: number[]; se: number[] };
    fit?.coefficients.forEach((value, i) => { expect(value).toBeCloseTo(expected.b[i] ?? 0, 10); });
    fit?.errors.forEach((value, i) => { expect(value).toBeCloseTo(expected.se[i] ?? 0, 10); });
  });

  it("refuses columns that say the same", () => {
    expect(leastSquares([[1, 2], [1, 2], [1, 2], [1, 2]], [1, 2, 3, 4])).toBeNull();
    expect(leastSquares([[1, 2]], [1])).toBeNull();
  });
});
const NUMPY = '{"b": [1.3971428571428546, 1.0057142857142858, -0.5476190476190474], "se": [0.13784642576307335, 0.025275624395113126, 0.0813450372602899]}';

describe("interruptedSeries", () => {
  it("finds a planted step past season and trend", () => {
    const found = interruptedSeries(made(1, 61, 0, step), dates, OPTIONS);
    if (!found.isEnough) throw new Error("too few");
    expect(found.level.value).toBeCloseTo(-60, 6);
    expect(found.slope.value).toBeCloseTo(0, 6);
    expect(found.before).toBe(48);
  });

  it("holds the step inside its interval under noise, mostly", () => {
    const held = Array.from({ length: 100 }, (_, seed) => interruptedSeries(made(seed, 61, 0.1, step), dates, OPTIONS)).filter((one) => one.isEnough && one.level.lo <= -60 && one.level.hi >= -60).length;
    // Newey-West errors are known to be somewhat small in short series; METHODS names the method as secondary.
    expect(held).toBeGreaterThanOrEqual(80);
  });

  it("wants 24 months before and three after, and says what there is", () => {
    expect(interruptedSeries(figuresOf(new Map([...madeSeries(1, 61, 0)].filter(([month]) => month >= "2022-02"))), dates, OPTIONS)).toEqual({ isEnough: false, before: 23, after: 11 });
    expect(interruptedSeries(made(1, 51, 0), dates, OPTIONS)).toEqual({ isEnough: false, before: 48, after: 2 });
  });
});

describe("leakageOf", () => {
  it("gives a third country's gain as a part of the loss, and none across units", () => {
    const lost = figuresOf(new Map([...madeSeries(1, 61, 0)].map(([month, { value }]) => [month, certain((value ?? 0) * step(month))])));
    const gained = figuresOf(new Map([...madeSeries(1, 61, 0)].map(([month, { value }]) => [month, certain((value ?? 0) * (month >= "2024-01" ? 1.3 : 1))])));
    const own = effectOf(lost, dates, OPTIONS);
    if (own === null) throw new Error("no effect");
    const [same, other] = leakageOf(new Map([["VNM", gained], ["kg", gained]]), own, dates, OPTIONS, (id) => id === "VNM");
    expect(same?.partOfLoss).toBeCloseTo(50, 6);
    expect(other?.partOfLoss).toBeNull();
  });
});
