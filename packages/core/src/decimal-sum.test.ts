import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOfDecimals } from "./decimal-sum.js";

describe("sumOfDecimals", () => {
  it.each([[[0.1, 0.2], 0.3], [[10_000.123, 865.246999], 10_865.369999], [[1.1, -1], 0.1], [[4.35, -4.3], 0.05], [[1e-7, 2e-7], 3e-7], [[1e21, 1], 1e21], [[-0.5, 0.5], 0], [[], 0]])("of %j is %d", (numbers, sum) => {
    expect(sumOfDecimals(numbers)).toBe(sum);
  });
  it("is the sum of whole millionths, in any order", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 20 }), (millionths) => {
      const sum = millionths.reduce((total, one) => total + one, 0) / 1e6;
      expect(sumOfDecimals(millionths.map((one) => one / 1e6)) === sum).toBe(true);
      expect(sumOfDecimals(millionths.map((one) => one / 1e6).reverse()) === sum).toBe(true);
    }));
  });
});
