import { exactly, type Figure } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertPrice, termsIn, type ExchangeRate, type PriceTerms } from "./convert-price.js";
import { unitValueOf } from "./unit-value.js";

const figure = (value: number, unit: string, precision: number | null = null): Figure => ({ printed: null, comparator: "eq", value, min: null, max: null, unit, precision });
const SILENT: PriceTerms = { basis: null, vat: null, incoterm: null };
const yuan = (value: number): ExchangeRate => ({ of: "CNY", per: "USD", value, interval: exactly(value), observation: null });
const price = (value: number, unit: string, terms: Partial<PriceTerms> = {}, precision: number | null = null) => ({ figure: figure(value, unit, precision), terms: { ...SILENT, ...terms }, observation: null });

describe("convertPrice", () => {
  it("takes yuan a tonne with 13 % tax to dollars a kilogram without: 440,000 at 7.2 is 54.08", () => {
    const { price: found, derivation } = convertPrice(price(440_000, "CNY/t", { vat: "in" }), { unit: "USD/kg", vat: "out" }, { rates: [yuan(7.2)], vatRate: 0.13 });
    expect(found.value).toBeCloseTo(54.08062930186825, 10);
    expect(derivation.formula).toBe("P = p / (1 + vat) / rate / mass");
    expect(derivation.terms.map(({ name, value, origin }) => [name, value, origin])).toEqual([["p", 440_000, "record"], ["vat", 0.13, "asker"], ["rate", 7.2, "asker"], ["mass", 1000, "method"]]);
  });

  it("gives the price of a kilogram of contained neodymium from that of its oxide: 56 / 0.8574", () => {
    expect(convertPrice(price(56, "USD/kg", { basis: "as:Nd2O3" }), { basis: "as:Nd" }, { rates: [] }).price.value).toBeCloseTo(56 / 0.857356, 3);
  });

  it("carries what the printed digits leave open", () => {
    const { price: found } = convertPrice(price(440_000, "CNY/t", { vat: "in" }, 10_000), { unit: "USD/kg", vat: "out" }, { rates: [yuan(7.2)], vatRate: 0.13 });
    expect([found.min, found.max]).toEqual([expect.closeTo(435_000 / 1.13 / 7.2 / 1000, 9), expect.closeTo(445_000 / 1.13 / 7.2 / 1000, 9)]);
  });

  it("comes back to where it was", () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), fc.double({ min: 0.1, max: 200, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (value, rate, vatRate) => {
      const means = { rates: [yuan(rate)], vatRate };
      const there = convertPrice(price(value, "CNY/t", { vat: "in" }), { unit: "USD/lb", vat: "out" }, means);
      const back = convertPrice(price(there.price.value ?? 0, there.unit, there.terms), { unit: "CNY/t", vat: "in" }, means);
      expect(back.price.value).toBeCloseTo(value, Math.max(0, 9 - Math.ceil(Math.log10(value))));
    }));
  });

  it("refuses what nobody gave: a rate, whether tax is in, of what the mass is, where it is delivered, and the cost of the way", () => {
    const why = (...[one, target, means]: Parameters<typeof convertPrice>): readonly string[] => {
      const { price: found, derivation } = convertPrice(one, target, means);
      expect(found).toEqual({ value: null, min: null, max: null });
      return derivation.notes.filter(({ refuses }) => refuses).map(({ code }) => code);
    };
    const none = { rates: [] };
    expect(why(price(1, "CNY/t"), { unit: "USD/t" }, none)).toEqual(["rate-missing"]);
    expect(why(price(1, "CNY/t"), { vat: "out" }, { rates: [], vatRate: 0.13 })).toEqual(["vat-not-told"]);
    expect(why(price(1, "CNY/t", { vat: "in" }), { vat: "out" }, none)).toEqual(["term-missing"]);
    expect(why(price(1, "CNY/t"), { basis: "as:Nd" }, none)).toEqual(["basis-not-told"]);
    expect(why(price(1, "CNY/t", { basis: "gross" }), { basis: "as:Nd" }, none)).toEqual(["bases-differ"]);
    expect(why(price(1, "USD/t"), { incoterm: "CIF" }, none)).toEqual(["incoterm-not-told"]);
    expect(why(price(1, "USD/t", { incoterm: "FOB" }), { incoterm: "CIF" }, none)).toEqual(["term-missing"]);
    expect(why(price(1100, "USD/mtu"), { unit: "USD/kg" }, none)).toEqual(["bases-differ"]);
  });

  it("adds the way from FOB to CIF and takes it off on the way back", () => {
    expect(convertPrice(price(100, "USD/t", { incoterm: "FOB" }), { incoterm: "CIF" }, { rates: [], carriage: 12 }).price.value).toBe(112);
    expect(convertPrice(price(112, "USD/t", { incoterm: "CIF" }), { incoterm: "FOB" }, { rates: [], carriage: 12 }).price.value).toBe(100);
  });

  it("knows a hundredth of a currency without a rate", () => {
    expect(convertPrice(price(250, "USc/lb"), { unit: "USD/lb" }, { rates: [] }).price.value).toBe(2.5);
  });
});

describe("convertPrice, where the unit counts in many or in hundredths of a currency", () => {
  it("takes ten thousand yuan a tonne at a rate for yuan: 9.65 万元/吨 at 7.2 is 13.4028 USD/kg", () => {
    const { price: found, derivation } = convertPrice(price(9.65, "wan-CNY/t"), { unit: "USD/kg" }, { rates: [yuan(7.2)] });
    expect(found.value).toBeCloseTo(96_500 / 7.2 / 1000, 10);
    expect(derivation.formula).toBe("P = p · unit / rate / mass");
  });

  it("takes cents a pound to yuan a kilogram, against the direction of the rate: 420 USc/lb at 7.2 is 66.667 CNY/kg", () => {
    expect(convertPrice(price(420, "USc/lb"), { unit: "CNY/kg" }, { rates: [yuan(7.2)] }).price.value).toBeCloseTo((4.2 * 7.2) / 0.45359237, 9);
    expect(convertPrice(price(66.667, "CNY/kg"), { unit: "USc/lb" }, { rates: [yuan(7.2)] }).price.value).toBeCloseTo((66.667 / 7.2) * 100 * 0.45359237, 9);
  });
});

describe("termsIn", () => {
  it.each([
    ["50 % REO; excluding tax", { vat: "out", incoterm: null }], ["含税", { vat: "in", incoterm: null }], ["不含税", { vat: "out", incoterm: null }], ["including 13% VAT", { vat: "in", incoterm: null }],
    ["99.5 %; Argus, fob China, high", { vat: null, incoterm: "FOB" }], ["30 % Co; cif China", { vat: null, incoterm: "CIF" }], ["Free on board. Source: Argus", { vat: null, incoterm: "FOB" }], ["SMM spot", { vat: null, incoterm: null }],
  ] as const)("reads %s", (words, found) => { expect(termsIn(words)).toEqual(found); });
});

describe("unitValueOf", () => {
  const sum = { rows: 2, valueUsd: 1000, tonnes: 10, withoutValue: 0, withoutTonnes: 0, doubtfulTonnes: 4 };
  it("is money over weight, with the doubtful part told", () => { expect(unitValueOf(sum)).toEqual({ value: 100, bound: "exact", doubtful: 0.4 }); });
  it("is null for no weight, never zero or infinite", () => { expect([unitValueOf({ ...sum, tonnes: 0 }), unitValueOf({ ...sum, tonnes: null })]).toEqual([null, null]); });
  it("is a bound where rows lack one side, and nothing where they lack either", () => {
    expect([unitValueOf({ ...sum, withoutTonnes: 1 })?.bound, unitValueOf({ ...sum, withoutValue: 1 })?.bound, unitValueOf({ ...sum, withoutTonnes: 1, withoutValue: 1 })]).toEqual(["at-most", "at-least", null]);
  });
});
