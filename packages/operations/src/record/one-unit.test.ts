import type { Figure } from "@monazite/core";
import { sampleObservation } from "@monazite/testkit";
import { describe, expect, it } from "vitest";
import { inOneUnit } from "./one-unit.js";
import { sharesOf } from "./share-rows.js";

const of = (area: string, value: number, unit: string) => sampleObservation(area, "2024", value, { figure: { printed: String(value), comparator: "eq", value, min: null, max: null, unit, precision: 1 } satisfies Figure });

describe("masses of one table", () => {
  it("are in one unit, tonnes of one place and kilograms of another: 3 t and 1,000 kg are shares of 75 % and 25 %", () => {
    const { tables, rows } = sharesOf([of("CHN", 3, "t"), of("USA", 1000, "kg")], new Set());
    expect(tables.map(({ unit, sum }) => [unit, sum?.value])).toEqual([["t", 4]]);
    expect(rows.map(({ area, figure, ofSum }) => [area, figure?.value, figure?.printed, ofSum?.value])).toEqual([["CHN", 3, "3", 75], ["USA", 1, null, 25]]);
  });

  it("are in the unit of the world's total", () => {
    expect(inOneUnit([of("WLD", 4000, "kg"), of("CHN", 3, "t"), of("USA", 1000, "kg")]).map(({ figure }) => [figure?.value, figure?.unit])).toEqual([[4000, "kg"], [3000, "kg"], [1000, "kg"]]);
  });

  it("stay as printed where a place stands in two units, and beside what is no mass", () => {
    const twice = [of("CHN", 3, "t"), of("CHN", 3000, "kg"), of("USA", 1, "t")];
    expect(inOneUnit(twice)).toBe(twice);
    const volume = [of("CHN", 3, "t"), of("USA", 1000, "m3")];
    expect(inOneUnit(volume)).toBe(volume);
  });
});
