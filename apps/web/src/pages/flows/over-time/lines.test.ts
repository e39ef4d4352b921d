import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyPeriod, roundAbove } from "./lines.js";

describe("periods of a line", () => {
  it("leave none out between the first and the last, so that a hole is seen", () => {
    expect(everyPeriod(["2023", "2020", "2021"])).toEqual(["2020", "2021", "2022", "2023"]);
    expect(everyPeriod(["2024-02", "2023-11"])).toEqual(["2023-11", "2023-12", "2024-01", "2024-02"]);
    expect(everyPeriod([])).toEqual([]);
  });

  it("end on a round number that holds every value", () => {
    fc.assert(fc.property(fc.double({ min: 1e-3, max: 1e14, noNaN: true }), (value) => {
      const top = roundAbove(value);
      expect(top).toBeGreaterThanOrEqual(value);
      expect(top).toBeLessThanOrEqual(value * 10 * (1 + 1e-9));
    }));
    expect([roundAbove(0), roundAbove(101), roundAbove(240)]).toEqual([1, 200, 250]);
  });
});
