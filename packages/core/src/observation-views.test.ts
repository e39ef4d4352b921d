import { describe, expect, it } from "vitest";
import { isProduction, priceOf, tradeFlowOf } from "./observation-views.js";
import type { Observation } from "./observation.schema.js";
import { parsePeriod } from "./period.js";
import { ObservatoryError } from "./problem.js";

const base: Observation = {
  id: "sample", key: { measure: "exports", good: "rare-earth-magnets", stage: "component", area: "CHN", counterpart: "USA", denominator: null }, period: parsePeriod("2025-10"),
  figure: { printed: null, comparator: "eq", value: 656, min: null, max: null, unit: "t", precision: 1 }, gap: null, status: "reported", basis: "gross", definition: null, editionId: "e", sourceId: "s", locator: "row 1", note: null,
};
const of = (key: Partial<Observation["key"]>, more: Partial<Observation> = {}): Observation => ({ ...base, ...more, key: { ...base.key, ...key } });

describe("tradeFlowOf", () => {
  it("runs from the exporter to the importer, whoever tells it", () => {
    expect(tradeFlowOf(base)).toMatchObject({ from: "CHN", to: "USA", reporter: "exporter", of: "weight" });
    expect(tradeFlowOf(of({ measure: "import-value", area: "USA", counterpart: "CHN" }))).toMatchObject({ from: "CHN", to: "USA", reporter: "importer", of: "value" });
  });
  it("is no production and no share of trade", () => {
    expect(tradeFlowOf(of({ measure: "production" }))).toBeNull();
    expect(tradeFlowOf(of({ denominator: "own-imports" }))).toBeNull();
  });
  it("is never negative", () => {
    expect(() => tradeFlowOf(of({}, { figure: { printed: null, comparator: "eq", value: -1, min: null, max: null, unit: "t", precision: 1 } }))).toThrow(ObservatoryError);
  });
});

describe("priceOf", () => {
  it("splits money from what it is for and keeps the specification", () => {
    const price = of({ measure: "price", counterpart: null }, { definition: "99.5 %; Argus", figure: { printed: null, comparator: "range", value: null, min: 700, max: 1000, unit: "USD/kg", precision: 1 } });
    expect(priceOf(price)).toMatchObject({ currency: "USD", per: "kg", specification: "99.5 %; Argus" });
  });
  it("is none where no unit is bought", () => {
    expect(priceOf(of({ measure: "price" }))).toBeNull();
    expect(priceOf(base)).toBeNull();
  });
});

describe("isProduction", () => {
  it("tells an amount from a share of the world", () => {
    expect(isProduction(of({ measure: "production" }))).toBe(true);
    expect(isProduction(of({ measure: "production", denominator: "world-production" }))).toBe(false);
  });
});
