import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatOf, shadeOf, SHADES, type CoverageRow } from "./heat.js";

const rows = fc.array(fc.record({
  editionId: fc.constantFrom("a", "b"), measure: fc.constantFrom("production", "exports"), good: fc.constantFrom("gallium", "tin", "cobalt"), year: fc.constantFrom("2022", "2023", "2024"),
  observations: fc.integer({ min: 1, max: 1e6 }), gaps: fc.constant(0), places: fc.constant(1), amounts: fc.constant(1), isTrade: fc.constant(false),
}));

describe("the heat map of coverage", () => {
  it("counts every figure once, by edition as by good", () => {
    fc.assert(fc.property(rows, (found: readonly CoverageRow[]) => {
      const all = found.reduce((sum, { observations }) => sum + observations, 0);
      for (const by of ["editionId", "good"] as const) expect(heatOf(found, by).lines.reduce((sum, { figures }) => sum + figures, 0)).toBe(all);
    }));
  });

  it("has a deeper shade for more, none for nothing, and keeps within its shades", () => {
    fc.assert(fc.property(rows, fc.nat(1e6), fc.nat(1e6), (found, a, b) => {
      const { breaks } = heatOf(found, "good");
      expect(shadeOf(Math.min(a, b), breaks)).toBeLessThanOrEqual(shadeOf(Math.max(a, b), breaks));
      expect(shadeOf(a, breaks)).toBeLessThanOrEqual(SHADES);
    }));
    expect(shadeOf(0, [10])).toBe(0);
  });

  it("tells figures from gaps", () => {
    const row = { editionId: "a", measure: "production", good: "tin", year: "2024", observations: 5, gaps: 5, places: 5, amounts: 0, isTrade: false };
    expect(heatOf([row], "good").lines[0]?.cells.get("2024")).toEqual({ figures: 0, gaps: 5 });
  });
});
