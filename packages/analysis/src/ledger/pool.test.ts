import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianOf } from "../median.js";
import { poolFigures } from "./pool.js";

describe("poolFigures", () => {
  // Closed form, METHODS section 9: 69, 70 and 68.5 with variances 4, 4 and 1.
  it("pools three agreeing claims to 68.8333 without heterogeneity", () => {
    const pooled = poolFigures([69, 70, 68.5], [4, 4, 1]);
    expect(pooled?.fixed).toBeCloseTo(68.83333333333333, 10);
    expect(pooled?.q).toBeCloseTo(0.45833333333333337, 10);
    expect(pooled).toMatchObject({ i2: 0, tau2: 0 });
    expect(pooled?.random).toBeCloseTo(68.83333333333333, 10);
    expect(medianOf([69, 70, 68.5])).toBe(69);
  });

  it("finds heterogeneity where voices are far apart", () => {
    expect(poolFigures([58, 91], [1, 1])?.i2).toBeGreaterThan(0.9);
  });

  it("refuses variances that are none", () => {
    expect(poolFigures([1], [0])).toBeNull();
    expect(poolFigures([], [])).toBeNull();
  });

  it("stays within the figures and does not depend on their order", () => {
    fc.assert(fc.property(fc.array(fc.record({ y: fc.double({ min: 1, max: 1e6, noNaN: true }), v: fc.double({ min: 0.01, max: 1e4, noNaN: true }) }), { minLength: 1, maxLength: 8 }), (all) => {
      const pooled = poolFigures(all.map(({ y }) => y), all.map(({ v }) => v));
      const back = poolFigures(all.map(({ y }) => y).reverse(), all.map(({ v }) => v).reverse());
      const ys = all.map(({ y }) => y);
      expect(pooled?.random).toBeGreaterThanOrEqual(Math.min(...ys) * (1 - 1e-9));
      expect(pooled?.random).toBeLessThanOrEqual(Math.max(...ys) * (1 + 1e-9));
      expect(back?.random).toBeCloseTo(pooled?.random ?? 0, 3);
    }));
  });
});
