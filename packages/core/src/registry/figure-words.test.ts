import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../figure.schema.js";
import { COMPARATORS } from "../figure.js";
import { LANGS } from "../lang.js";
import { ObservatoryError } from "../problem.js";
import { printFigure, printNumber, printQuantity, readPrintedFigure, readPrintedQuantity } from "./figure-words.js";
import { quantity } from "./quantity.js";
import { units } from "./units.js";

const number = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true })).map((n) => (n === 0 ? 0 : n));
const unit = fc.oneof(fc.constantFrom(...units.all.map(({ id }) => id)), fc.constantFrom("CNY/t", "USD/kg", "USD/lb", "USD/mtu", "kg/vehicle", "kg/MW", "t/a", "USD/troy oz", "JPY/kg"));
const figure: fc.Arbitrary<Figure> = fc.record({ comparator: fc.constantFrom(...COMPARATORS), a: number, b: number, unit, precision: fc.option(fc.constantFrom(0.01, 0.1, 1, 100, 1_000, 10_000)) })
  .map(({ comparator, a, b, unit: of, precision }) => (comparator === "range" ? { printed: null, comparator, value: null, min: Math.min(a, b), max: Math.max(a, b), unit: of, precision } : { printed: null, comparator, value: a, min: null, max: null, unit: of, precision }));

describe("printFigure", () => {
  const over90: Figure = { printed: "over 90%", comparator: "gt", value: 90, min: null, max: null, unit: "%", precision: 1 };
  it("says the bound, the number and the unit in both languages", () => {
    expect(printFigure(over90, "en")).toBe("over 90%");
    expect(printFigure(over90, "zh")).toBe("超过90%");
    expect(printFigure({ ...over90, comparator: "eq", value: 5473, unit: "t" }, "zh")).toBe("5,473吨");
    expect(printFigure({ ...over90, comparator: "eq", value: 270_000, unit: "t", precision: 10_000 }, "en")).toBe("270,000 t (±5,000)");
    expect(printFigure({ ...over90, comparator: "range", value: null, min: 1125, max: 1150, unit: "USD/mtu" }, "en")).toBe("1,125 to 1,150 USD/mtu");
  });
  it("is read back to the same figure in both languages", () => {
    fc.assert(fc.property(figure, fc.constantFrom(...LANGS), (f, lang) => {
      expect(readPrintedFigure(printFigure(f, lang), lang)).toEqual(f);
    }), { numRuns: 500 });
  });
  it.each(["", "many t", "5 furlongs", "t 5"])("does not read %s", (text) => {
    expect(() => readPrintedFigure(text, "en")).toThrow(ObservatoryError);
  });
});

describe("printNumber", () => {
  it("shows every digit and no exponent", () => {
    expect(printNumber(1e-7)).toBe("0.0000001");
    expect(printNumber(1.5e21)).toBe("1,500,000,000,000,000,000,000");
    expect(printNumber(-1234.5)).toBe("-1,234.5");
  });
});

describe("printQuantity", () => {
  it("says of what a mass is", () => {
    expect(printQuantity(quantity(270_000, "t", "as:REO"), "en")).toBe("270,000 t as REO");
    expect(printQuantity(quantity(270_000, "t", "as:REO"), "zh")).toBe("270,000吨（以REO计）");
    expect(printQuantity(quantity(6_146, "t", "gross"), "zh")).toBe("6,146吨（毛重）");
  });
  it("is read back to the same quantity in both languages", () => {
    fc.assert(fc.property(number, unit, fc.constantFrom(null, "gross", "as:REO", "as:LCE", "as:Co(OH)2", "as:LiOH·H2O"), fc.constantFrom(...LANGS), (value, of, basis, lang) => {
      const told = quantity(value, of, basis);
      expect(readPrintedQuantity(printQuantity(told, lang), lang)).toEqual(told);
    }), { numRuns: 500 });
  });
});
