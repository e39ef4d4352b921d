import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalOf } from "./figure.js";
import { encloses, includes, meets } from "./interval.js";

const bare = { min: null, max: null };

describe("intervalOf", () => {
  it("reads 27.0万吨 as [269,500, 270,500) t", () => {
    expect(intervalOf({ ...bare, comparator: "eq", value: 270_000, precision: 1_000 })).toEqual({ lo: 269_500, hi: 270_500, loOpen: false, hiOpen: true });
  });
  it("reads over 90 % as more than 90, and at least 90 with 90", () => {
    expect(includes(intervalOf({ ...bare, comparator: "gt", value: 90, precision: 1 }), 90)).toBe(false);
    expect(includes(intervalOf({ ...bare, comparator: "gte", value: 90, precision: 1 }), 90)).toBe(true);
  });
  it("gives about 100 five per cent on either side", () => {
    expect(intervalOf({ ...bare, comparator: "approx", value: 100, precision: 1 })).toEqual({ lo: 95, hi: 105, loOpen: false, hiOpen: false });
  });
  it("keeps a fall of more than 3 % below -3", () => {
    const fall = intervalOf({ ...bare, comparator: "lt", value: -3, precision: 1 });
    expect([includes(fall, -4), includes(fall, -2)]).toEqual([true, false]);
  });
  it("keeps both ends of a range, each with half of its last digit", () => {
    expect(intervalOf({ comparator: "range", value: null, min: 250, max: 310, precision: 10 })).toEqual({ lo: 245, hi: 315, loOpen: false, hiOpen: false });
  });
  it("always holds the printed value", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.option(fc.constantFrom(0.1, 1, 10, 1000)), (value, precision) => {
      for (const comparator of ["eq", "approx", "gte", "lte"] as const) expect(includes(intervalOf({ ...bare, comparator, value, precision }), value)).toBe(true);
    }));
  });
});

describe("intervals", () => {
  const span = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.boolean(), fc.boolean())
    .map(([lo, length, loOpen, hiOpen]) => ({ lo, hi: lo + length, loOpen: loOpen && length > 0, hiOpen: hiOpen && length > 0 }));
  it("meet each other or not, whoever is asked first", () => {
    fc.assert(fc.property(span, span, (a, b) => {
      expect(meets(a, b)).toBe(meets(b, a));
    }));
  });
  it("meet exactly when a value is in both (tried on halves)", () => {
    fc.assert(fc.property(span, span, (a, b) => {
      const halves = Array.from({ length: 401 }, (_, i) => i / 2 - 100);
      expect(meets(a, b)).toBe(halves.some((value) => includes(a, value) && includes(b, value)));
    }));
  });
  it("that enclose another hold each of its values", () => {
    fc.assert(fc.property(span, span, fc.integer({ min: -100, max: 100 }), (a, b, value) => {
      if (encloses(a, b) && includes(b, value)) expect(includes(a, value)).toBe(true);
    }));
  });
});
