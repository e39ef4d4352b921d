import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { revisionSize, revisionStatistics } from "./index.js";

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });

describe("a revision", () => {
  it("is the new figure less the old, and a part of the old: 390,000 to 380,000 is −10,000, −2.6 %", () => {
    expect(revisionSize(390_000, 380_000).difference).toBe(-10_000);
    expect(revisionSize(390_000, 380_000).relative).toBeCloseTo(-0.02564, 5);
  });

  it("differs by the decimal that it is: 1.1 to 1.3 is 0.2", () => {
    expect(revisionSize(1.1, 1.3).difference).toBe(0.2);
    expect(revisionSize(10_865.37, 10_865.47).difference).toBe(0.1);
  });

  it("has no size where a side is no number, and no relative one from zero", () => {
    expect(revisionSize(null, 5)).toEqual({ difference: null, relative: null });
    expect(revisionSize(0, 5)).toEqual({ difference: 5, relative: null });
  });

  it("is relative alike in every unit", () => {
    fc.assert(fc.property(amount, amount, fc.constantFrom(1000, 0.001, 2204.62), (before, now, factor) => {
      expect(revisionSize(before * factor, now * factor).relative).toBeCloseTo(revisionSize(before, now).relative ?? Number.NaN, 4);
    }));
  });
});

describe("statistics of revisions", () => {
  it("are the mean with and without sign, and the median, of those that have a size", () => {
    expect(revisionStatistics([0.1, -0.3, null, 0.2])).toEqual({ sized: 3, meanAbsoluteRelative: expect.closeTo(0.2, 12) as number, medianAbsoluteRelative: 0.2, meanRelative: expect.closeTo(0, 12) as number });
    expect(revisionStatistics([null])).toEqual({ sized: 0, meanAbsoluteRelative: null, medianAbsoluteRelative: null, meanRelative: null });
  });
});
