import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottleneck, economicImportance, geoPolRisk, geoPolRiskOf, governanceRisk, groupMean, hhiGovernance, isCritical, klimekVulnerability, politicalRisk, substitutionInImportance, substitutionInRisk, supplyRisk, termValue, tradeParameter, weightedGovernance, type GovernedSupplier } from "./index.js";

const share = (value: number) => ({ value, min: value, max: value });
const supplier = (id: string, s: number, wgi: number, t = 1): GovernedSupplier => ({ id, share: share(s), governance: governanceRisk(wgi), t });
const terms = { world: termValue(4.2), eu: termValue(2.1), reliance: termValue(0.8), recycling: termValue(0.22), substitution: termValue(0.98) };

describe("governance", () => {
  it("is scaled as each method has it, and cut where the method cuts", () => {
    expect(governanceRisk(-0.33)).toBeCloseTo(5.66, 12);
    expect(politicalRisk(-0.44107362627983093)).toBeCloseTo(0.5882147252559662, 12);
    expect([politicalRisk(-2.9), politicalRisk(2.9)]).toEqual([1, 0]);
  });

  it("is refused on another scale: the World Bank's 0 to 100 of 2025, a percentile", () => {
    expect(() => governanceRisk(41.2)).toThrow("term-out-of-range");
    expect(() => politicalRisk(25.1)).toThrow("term-out-of-range");
  });

  it("weighted: what has no figure widens the range and is not spread over the others", () => {
    const found = weightedGovernance([{ id: "CHN", amount: 60, governance: 6 }, { id: "XKX", amount: 40, governance: null }], "production", "t");
    expect(found.covered).toBeCloseTo(0.6, 12);
    expect(found.governance.value).toBeNull();
    expect([found.governance.min, found.governance.max]).toEqual([3.5999999999999996, 7.6]);
  });
});

describe("HHI_WGI,t", () => {
  it("squares shares and weighs them: three suppliers give 2.504", () => {
    expect(hhiGovernance([supplier("CHN", 0.6, -0.35, 1.1), supplier("CHL", 0.3, 1.2), supplier("SWE", 0.1, 1.7, 0.8)]).index.value).toBeCloseTo(2.504, 12);
  });

  it("is a range where a share is a bound or a supplier has no governance", () => {
    const { index, derivation } = hhiGovernance([supplier("CHN", 0.9, -0.35), { id: "MMR", share: share(0.1), governance: null, t: 1 }]);
    expect(index.value).toBeNull();
    expect(index.max).toBeCloseTo((index.min ?? 0) + 0.1, 12);
    expect(derivation.notes.map(({ code }) => code)).toEqual(["places-missing"]);
  });

  it("laws: between 0 and 10·t, and the truth stays between the ends when governance is hidden", () => fc.assert(fc.property(fc.array(fc.record({ x: fc.integer({ min: 1, max: 1000 }), wgi: fc.double({ min: -2.5, max: 2.5, noNaN: true }), t: fc.constantFrom(0.8, 1, 1.1, 1.5), hide: fc.boolean() }), { minLength: 1, maxLength: 10 }), (rows) => {
    const sum = rows.reduce((total, { x }) => total + x, 0);
    const all = rows.map(({ x, wgi, t }, i) => supplier(String(i), x / sum, wgi, t));
    const truth = hhiGovernance(all).index.value ?? -1;
    expect(truth).toBeGreaterThanOrEqual(0);
    expect(truth).toBeLessThanOrEqual(15 + 1e-9);
    const { index } = hhiGovernance(all.map((one, i) => (rows[i]?.hide ? { ...one, governance: null } : one)));
    expect(index.min ?? 1e9).toBeLessThanOrEqual(truth + 1e-9);
    expect(index.max ?? -1).toBeGreaterThanOrEqual(truth - 1e-9);
  }), { numRuns: 1000 }));
});

describe("supply risk of the EU", () => {
  it("is the formula of 2017, with all its terms", () => {
    const { risk, used, derivation } = supplyRisk(terms);
    expect(risk.value).toBeCloseTo(2.2473360000000007, 12);
    expect(used).toBe("GS+EU");
    expect(derivation.terms.map(({ name, value }) => [name, value])).toEqual([["HHI_GS", 4.2], ["HHI_EU", 2.1], ["IR", 0.8], ["EoL", 0.22], ["SI", 0.98]]);
  });

  it("takes one supply alone where the other is not used", () => {
    expect(supplyRisk({ ...terms, eu: null }).risk.value).toBeCloseTo(4.2 * 0.78 * 0.98, 12);
    expect(supplyRisk({ ...terms, world: null, reliance: null }).risk.value).toBeCloseTo(2.1 * 0.78 * 0.98, 12);
  });

  it("refuses and names what is missing, and what is on another scale", () => {
    expect(supplyRisk({ ...terms, reliance: null, recycling: null }).derivation.notes).toMatchObject([{ facts: { term: "term.import-reliance" } }, { facts: { term: "term.recycling" } }]);
    expect(() => supplyRisk({ ...terms, reliance: termValue(80) })).toThrow("term-out-of-range");
  });

  it("laws: between 0 and the larger index; more recycling never raises it; the truth stays within its ends", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const index = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(fc.property(index, index, part, part, part, part, (gs, eu, ir, eol, si, width) => {
      const { risk } = supplyRisk({ world: termValue(gs), eu: termValue(eu), reliance: termValue(ir), recycling: termValue(eol), substitution: termValue(si) });
      expect(risk.value ?? -1).toBeGreaterThanOrEqual(0);
      expect(risk.value ?? 99).toBeLessThanOrEqual(Math.max(gs, eu) + 1e-9);
      const wider = supplyRisk({ world: { value: null, min: gs * (1 - width), max: gs * (1 + width / 2), origin: "record" }, eu: termValue(eu), reliance: { value: null, min: ir * (1 - width), max: Math.min(1, ir * (1 + width)), origin: "record" }, recycling: termValue(eol), substitution: termValue(si) }).risk;
      expect(wider.min ?? 99).toBeLessThanOrEqual((risk.value ?? 0) + 1e-9);
      expect(wider.max ?? -1).toBeGreaterThanOrEqual((risk.value ?? 0) - 1e-9);
      expect(supplyRisk({ world: termValue(gs), eu: termValue(eu), reliance: termValue(ir), recycling: termValue(Math.min(1, eol + 0.1)), substitution: termValue(si) }).risk.value ?? 99).toBeLessThanOrEqual((risk.value ?? 0) + 1e-9);
    }), { numRuns: 1000 });
  });

  it("is decided by the worst stage, and a group by the mean of its members", () => {
    expect(bottleneck([{ stage: "mining", risk: share(1.8) }, { stage: "refining", risk: share(0.7) }])?.stage).toBe("mining");
    expect(bottleneck([])).toBeNull();
    expect(groupMean([4, 3.5, 4.5, 3.2, 3.5])).toBeCloseTo(3.74, 12);
    expect(groupMean([])).toBeNull();
    expect([isCritical(1, 2.8), isCritical(0.9, 9), isCritical(5, 2.7)]).toEqual([true, false, false]);
  });
});

describe("economic importance", () => {
  it("weighs sectors by use and is 10 for the largest sector alone", () => {
    expect(economicImportance([{ id: "all", share: 1, valueAdded: 204200 }], 204200, termValue(1)).importance.value).toBe(10);
    expect(economicImportance([{ id: "construction", share: 1, valueAdded: 64990 }], 204200, termValue(1)).importance.value).toBeCloseTo(3.18, 2);
  });

  it("does not spread uses without a sector over the others", () => {
    const { importance, derivation } = economicImportance([{ id: "a", share: 0.8, valueAdded: 100 }, { id: "other", share: 0.2, valueAdded: null }], 100, termValue(1));
    expect(importance).toEqual({ value: 8, min: 8, max: 10 });
    expect(derivation.notes).toMatchObject([{ code: "shares-not-whole", facts: { sum: 0.8 } }]);
  });
});

describe("substitution", () => {
  it("is 1 where nothing replaces the material, less where something does", () => {
    expect(substitutionInRisk([{ share: 1, substitutes: [{ share: 1 }] }])).toBe(1);
    expect(substitutionInImportance([{ share: 0.5, substitutes: [{ share: 1, costPerformance: 0.8 }] }, { share: 0.5, substitutes: [{ share: 1 }] }])).toBeCloseTo(0.9, 12);
    expect(substitutionInRisk([{ share: 1, substitutes: [{ share: 1, production: 0.8, criticality: 0.8, coProduction: 0.8 }] }])).toBeCloseTo(0.8, 12);
  });
});

describe("the trade parameter", () => {
  it("is the heaviest restriction, and a member's own", () => {
    expect([{}, { member: true, prohibition: true }, { exportTaxPercent: 25 }, { exportTaxPercent: 26, quota: true }, { exportTaxPercent: 90 }, { prohibition: true, quota: true }].map((one) => tradeParameter(one))).toEqual([1, 0.8, 1.1, 1.2, 1.3, 1.5]);
  });
});

describe("GeoPolRisk", () => {
  it("follows the package's own small case", () => {
    const found = geoPolRiskOf({ numerator: 1000, totalImports: 2000, price: 50, domestic: 500, hhi: 0.3 });
    expect([found.score, found.importRisk]).toEqual([0.12, 0.4]);
    expect(found.factor).toBeCloseTo(14.655130057098242, 11);
  });

  it("is 0 without supply, takes 0.5 where no risk is known and says so, and gives no factor without values", () => {
    expect(geoPolRisk({ hhi: 0.3, domestic: 0, imports: [] }).score).toBe(0);
    const found = geoPolRisk({ hhi: 0.4, domestic: 0, imports: [{ partner: "XKX", tonnes: 10, valueKusd: null, risk: null }] });
    expect([found.score, found.factor]).toEqual([0.2, null]);
    expect(found.derivation.notes.map(({ code }) => code)).toContain("term-by-convention");
  });
});

describe("vulnerability after Klimek", () => {
  const rows = fc.array(fc.record({ id: fc.string(), amount: fc.integer({ min: 1, max: 1000 }), percentile: fc.double({ min: 0, max: 100, noNaN: true }) }), { minLength: 1, maxLength: 8 });
  it("laws: at most 1, no effect of scale, less stable suppliers raise it", () => fc.assert(fc.property(rows, (suppliers) => {
    const of = (list: typeof suppliers): number => klimekVulnerability(list).vulnerability.value ?? -1;
    expect(of(suppliers)).toBeGreaterThanOrEqual(0);
    expect(of(suppliers)).toBeLessThanOrEqual(1 + 1e-12);
    expect(of(suppliers.map((one) => ({ ...one, amount: one.amount * 7 })))).toBeCloseTo(of(suppliers), 10);
    expect(of(suppliers.map((one, i) => (i === 0 ? { ...one, percentile: one.percentile / 2 } : one)))).toBeGreaterThanOrEqual(of(suppliers) - 1e-12);
  }), { numRuns: 1000 }));
});
