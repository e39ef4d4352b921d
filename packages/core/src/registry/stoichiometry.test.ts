import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ObservatoryError } from "../problem.js";
import { goods } from "./goods.js";
import { atomsOf, basisFactor, compounds, massFraction, molarMass, tradeOxideOf } from "./stoichiometry.js";

describe("atomsOf", () => {
  it("reads brackets and water", () => {
    expect(atomsOf("Co(OH)2")).toEqual({ Co: 1, O: 2, H: 2 });
    expect(atomsOf("CoSO4·7H2O")).toEqual({ Co: 1, S: 1, O: 11, H: 14 });
    expect(atomsOf("(NH4)10(H2W12O42)·4H2O")).toEqual({ N: 10, H: 50, W: 12, O: 46 });
  });
  it("reads decimal counts: cathode NMC 811, magnets of 2.5 neodymium, half a water", () => {
    expect(atomsOf("LiNi0.8Co0.1Mn0.1O2")).toEqual({ Li: 1, Ni: 0.8, Co: 0.1, Mn: 0.1, O: 2 });
    expect(atomsOf("Nd2.5Fe14B")).toEqual({ Nd: 2.5, Fe: 14, B: 1 });
    expect(atomsOf("CaSO4·0.5H2O")).toEqual({ Ca: 1, S: 1, O: 4.5, H: 1 });
    expect(massFraction("LiNi0.8Co0.1Mn0.1O2", "Ni")).toBeCloseTo(0.4826, 3);
  });
  it.each(["", "Xx2O3", "nd2o3", "Co(OH", "Nd2O3!", "CoSO4.7H2O", "Nd2.Fe14B", "Nd.5Fe"])("refuses %s", (formula) => {
    expect(() => atomsOf(formula)).toThrow(ObservatoryError);
  });
});

describe("massFraction", () => {
  // METHODS section 8, worked out there from the same atomic weights.
  it.each([
    ["La2O3", "La", 0.8527], ["CeO2", "Ce", 0.8141], ["Pr6O11", "Pr", 0.8277], ["Nd2O3", "Nd", 0.8574], ["Sm2O3", "Sm", 0.8624], ["Eu2O3", "Eu", 0.8636], ["Gd2O3", "Gd", 0.8676], ["Tb4O7", "Tb", 0.8502], ["Dy2O3", "Dy", 0.8713],
    ["Y2O3", "Y", 0.7874], ["Lu2O3", "Lu", 0.8794], ["Sc2O3", "Sc", 0.652], ["WO3", "W", 0.793], ["V2O5", "V", 0.56], ["Ga2O3", "Ga", 0.744], ["GeO2", "Ge", 0.694], ["Sb2O3", "Sb", 0.835], ["Nd2Fe14B", "Nd", 0.267], ["CoSO4·7H2O", "Co", 0.2097],
  ])("of %s is %s %d", (formula, element, fraction) => {
    expect(massFraction(formula, element)).toBeCloseTo(fraction, 3);
  });
  it("adds up to one over the elements of every compound", () => {
    for (const { formula } of compounds) expect(Object.keys(atomsOf(formula)).reduce((sum, element) => sum + massFraction(formula, element), 0)).toBeCloseTo(1, 12);
  });
  it("refuses an element that is not in the compound", () => {
    expect(() => massFraction("Nd2O3", "Dy")).toThrow(ObservatoryError);
  });
});

describe("basisFactor", () => {
  it("gives 5.3233 t LCE for a tonne of lithium and 0.8804 for one of hydroxide monohydrate", () => {
    expect(basisFactor("as:Li", "as:LCE")).toBeCloseTo(5.3233, 4);
    expect(basisFactor("as:LiOH·H2O", "as:LCE")).toBeCloseTo(0.8804, 4);
    expect(basisFactor("as:Li2O", "as:LCE")).toBeCloseTo(2.4729, 3);
  });
  it("turns neodymium into REO when told the element", () => {
    expect(basisFactor("as:Nd", "as:REO", "Nd")).toBeCloseTo(1.166377, 5);
    // The basis names the element itself.
    expect(basisFactor("as:Nd", "as:REO")).toBeCloseTo(1.166377, 5);
    expect(tradeOxideOf("Pr")).toBe("Pr6O11");
  });
  it.each([["gross", "as:REO"], ["as:Nd", "as:Dy2O3"], ["as:REO", "gross"]])("refuses %s to %s", (from, to) => {
    expect(() => basisFactor(from, to)).toThrow(ObservatoryError);
  });
  it("refuses to go through oxygen, though both hold it", () => {
    expect(() => basisFactor("as:Nd2O3", "as:Dy2O3", "O")).toThrow(ObservatoryError);
    expect(() => basisFactor("as:CoSO4·7H2O", "as:NiSO4·6H2O", "S")).toThrow(ObservatoryError);
  });
  it("composes and inverts over the forms of one element", () => {
    const lithium = fc.constantFrom("as:Li", "as:Li2CO3", "as:Li2O", "as:LiOH·H2O", "as:LCE", "as:LiCl");
    fc.assert(fc.property(lithium, lithium, lithium, (a, b, c) => {
      expect(basisFactor(a, b) * basisFactor(b, c)).toBeCloseTo(basisFactor(a, c), 10);
      expect(basisFactor(a, b) * basisFactor(b, a)).toBeCloseTo(1, 12);
    }));
  });
});

describe("compounds", () => {
  it("are no good that holds them with other things: boric acid is not borax, spodumene not its concentrate", () => {
    for (const formula of ["H3BO3", "LiAlSi2O6", "SnO2", "MoS2"]) expect(compounds.find((compound) => compound.formula === formula), formula).toEqual({ formula, element: expect.any(String) as string });
  });
  it("hold the element they are counted for, and are goods of the registry", () => {
    for (const { formula, element, good } of compounds) {
      expect(atomsOf(formula)[element], formula).toBeGreaterThan(0);
      expect(molarMass(formula)).toBeGreaterThan(10);
      if (good !== undefined) expect(goods.get(good), good).toBeDefined();
    }
  });
});
