import { describe, expect, it } from "vitest";
import type { Figure } from "./figure.schema.js";
import { addFigures, figureOf, growthOfFigures, ratioOfFigures, shareOfFigures, timesFactor } from "./figure-arithmetic.js";
import { intervalOf } from "./figure.js";
import { ANY, includes } from "./interval.js";
import { ObservatoryError } from "./problem.js";

const tonnes = (value: number): Figure => ({ printed: null, comparator: "eq", value, min: null, max: null, unit: "t", precision: 1 });
const held = (figure: Figure | null, value: number): boolean => figure !== null && includes(intervalOf(figure), value);

// Chinese exports of rare earth magnets, 2025, as Reuters printed them from customs data.
describe("figures of figures", () => {
  it("adds the ten months to the printed 45,290 t: 39,817 and 5,473 make it exactly, give or take a tonne", () => {
    const sum = addFigures([tonnes(39_817), tonnes(5_473)]);
    expect(sum).toMatchObject({ comparator: "range", min: 45_289, max: 45_291, unit: "t" });
    expect(held(sum, 45_290)).toBe(true);
  });
  it("finds +15.8 % for October on 4,725 t a year before", () => {
    const growth = growthOfFigures(tonnes(5_473), tonnes(4_725));
    expect(held(growth, 15.83)).toBe(true);
    expect(held(growth, 15.9)).toBe(false);
  });
  it("finds the EU's 43 % of June, not the 48 % of a copy: 1,364 t of 3,188 t", () => {
    const share = shareOfFigures(tonnes(1_364), tonnes(3_188));
    expect(held(share, 42.785)).toBe(true);
    expect(held(share, 48)).toBe(false);
  });
  it("makes a range of tonnes of rare earths out of tonnes of magnets", () => {
    const content = timesFactor({ ...tonnes(1_000), precision: null }, [0.27, 0.32]);
    expect([content?.comparator, content?.min, content?.max?.toFixed(9)]).toEqual(["range", 270, "320.000000000"]);
    // 0.32 is no number of the machine: the upper end is rounded outward, never below 320.
    expect(content?.max).toBeGreaterThanOrEqual(320);
  });
  it("gives a ratio without a unit", () => {
    expect(ratioOfFigures({ ...tonnes(6), precision: null }, { ...tonnes(3), precision: null })).toMatchObject({ comparator: "eq", value: 2, unit: "x" });
  });
  it("refuses to add kilograms to tonnes, or nothing at all", () => {
    expect(() => addFigures([tonnes(1), { ...tonnes(1), unit: "kg" }])).toThrow(ObservatoryError);
    expect(() => addFigures([])).toThrow(ObservatoryError);
  });
  it("turns an interval into the figure that stands for it", () => {
    expect(figureOf(ANY, "t")).toBeNull();
    expect(figureOf({ ...ANY, lo: 90 }, "%")).toMatchObject({ comparator: "gt", value: 90 });
    expect(figureOf({ ...ANY, hi: 5, hiOpen: false }, "%")).toMatchObject({ comparator: "lte", value: 5 });
  });
});
