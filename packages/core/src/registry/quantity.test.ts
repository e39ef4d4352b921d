import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObservatoryError, type ProblemCode } from "../problem.js";
import { addQuantities, convert, convertFigure, quantity, unitFactor } from "./quantity.js";
import { units } from "./units.js";

const codeOf = (call: () => unknown): ProblemCode | null => {
  try {
    call();
    return null;
  } catch (error) {
    return isObservatoryError(error) ? error.code : null;
  }
};

describe("convert", () => {
  it.each([
    [1, "lb", "kg", 0.45359237], [2, "short ton", "kg", 1814.36948], [27, "wan-t", "t", 270_000], [1, "troy oz", "g", 31.1034768], [3.5, "yi-CNY", "CNY", 350_000_000], [12, "USD/lb", "USD/kg", 26.455471462],
    [100, "ppm", "%", 0.01], [2, "a", "mo", 24], [1, "kt", "short ton", 1102.311310924], [250, "USc/lb", "USD/t", 5511.556554622],
  ])("%d %s in %s is %d", (value, unit, target, expected) => {
    expect(convert(quantity(value, unit, null), { unit: target }).value).toBeCloseTo(expected, 9);
  });
  it("makes USD per tonne of tungsten trioxide out of USD per metric ton unit, once it is said of what", () => {
    expect(convert(quantity(340, "USD/mtu", "as:WO3"), { unit: "USD/t" })).toEqual({ value: 34_000, unit: "USD/t", basis: "as:WO3" });
    expect(codeOf(() => convert(quantity(340, "USD/mtu", null), { unit: "USD/t" }))).toBe("basis-mixed");
  });
  it("turns tonnes of neodymium into more tonnes of oxide, and a price by metal into a lower price by oxide", () => {
    expect(convert(quantity(100, "t", "as:Nd"), { unit: "t", basis: "as:Nd2O3" }).value).toBeCloseTo(116.6377, 3);
    expect(convert(quantity(100, "USD/kg", "as:Nd2O3"), { unit: "USD/kg", basis: "as:Nd" }).value).toBeCloseTo(116.6377, 3);
  });
  it.each([
    ["t", "wmt", "unit-mixed"], ["USD", "CNY", "unit-mixed"], ["%", "pp", "unit-mixed"], ["mo", "d", "unit-mixed"], ["vehicle", "project", "unit-mixed"], ["CNY/t", "CNY", "unit-mixed"], ["furlong", "m", "unit-unknown"],
  ])("refuses %s to %s", (from, to, code) => {
    expect(codeOf(() => convert(quantity(1, from, null), { unit: to }))).toBe(code);
  });
  it("refuses gross weight as oxide: that is a content factor's business", () => {
    expect(codeOf(() => convert(quantity(1, "t", "gross"), { unit: "t", basis: "as:REO" }))).toBe("basis-mixed");
  });

  const sameDimension = fc.constantFrom(...units.all.filter((unit) => unit.dimension === "mass"));
  it("composes and inverts over every pair of units of mass", () => {
    fc.assert(fc.property(sameDimension, sameDimension, sameDimension, fc.double({ min: 0.001, max: 1e9, noNaN: true }), (a, b, c, value) => {
      const via = convert(convert(quantity(value, a.id, "gross"), { unit: b.id }), { unit: c.id }).value;
      const straight = convert(quantity(value, a.id, "gross"), { unit: c.id }).value;
      expect(Math.abs(via / straight - 1)).toBeLessThan(1e-12);
      const back = convert(convert(quantity(value, a.id, "gross"), { unit: b.id }), { unit: a.id }).value;
      expect(Math.abs(back / value - 1)).toBeLessThan(1e-12);
    }));
  });
  it("cancels before it multiplies: a troy ounce is 12/175 of a pound, a short ton 2,000", () => {
    expect(unitFactor("troy oz", "lb")).toEqual([12, 175]);
    expect(unitFactor("short ton", "lb")).toEqual([2000, 1]);
    expect(unitFactor("USD/troy oz", "USD/lb")).toEqual([175, 12]);
    expect(unitFactor("lb", "kg")).toEqual([45359237, 100000000]);
  });
  it("gives the nearest number where the terms are more than the machine counts", () => {
    expect(unitFactor("mg", "yi-t")).toEqual([1e-17, 1]);
  });
  it("keeps the factor a fraction: 1,005 kg are 1.005 t to the last bit", () => {
    expect(unitFactor("kg", "t")).toEqual([1, 1000]);
    expect(convert(quantity(1005, "kg", "gross"), { unit: "t" }).value).toBe(1.005);
  });
});

describe("addQuantities", () => {
  it("adds what is of one unit and one basis", () => {
    expect(addQuantities(quantity(60, "t", "as:REO"), quantity(40, "t", "as:REO"))).toEqual(quantity(100, "t", "as:REO"));
  });
  it("does not compile across bases or units, and throws where types are not looked at", () => {
    // @ts-expect-error tonnes of oxide and tonnes of metal
    expect(codeOf(() => addQuantities(quantity(60, "t", "as:REO"), quantity(40, "t", "as:Nd")))).toBe("basis-mixed");
    // @ts-expect-error tonnes and wet tonnes
    expect(codeOf(() => addQuantities(quantity(60, "t", "gross"), quantity(40, "wmt", "gross")))).toBe("unit-mixed");
  });
});

describe("convertFigure", () => {
  it("takes precision and ends with it and drops what was printed", () => {
    expect(convertFigure({ printed: "27.0万吨", comparator: "eq", value: 270_000, min: null, max: null, unit: "t", precision: 1_000 }, "kt")).toEqual({ printed: null, comparator: "eq", value: 270, min: null, max: null, unit: "kt", precision: 1 });
    expect(convertFigure({ printed: null, comparator: "range", value: null, min: 18.5, max: 19.5, unit: "USD/lb", precision: 0.1 }, "USD/lb").min).toBe(18.5);
  });
});
