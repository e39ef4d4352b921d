import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampedReliance, coreDependency, crmaBenchmarks, directExposure, exactQuantity, geoDep, importReliance, mixtureOf, netImportReliance, nMinusOne, originsThrough, originsWithin, printedReliance, relianceOfConsumption, type ExposureStage } from "./index.js";

const q = exactQuantity;
const sumOf = (fractions: Iterable<number>): number => [...fractions].reduce((sum, one) => sum + one, 0);

describe("import reliance", () => {
  it("is imports less exports over what is used; the EU counts no stocks, USGS does", () => {
    const balance = { production: q(100), imports: q(60), exports: q(20), stockFall: q(10) };
    expect(importReliance(balance).reliance.value).toBeCloseTo(40 / 140, 12);
    expect(netImportReliance(balance).reliance.value).toBeCloseTo(50 / 150, 12);
  });

  it("is negative for a net exporter and stays so; supply risk cuts it", () => {
    const raw = importReliance({ production: q(100), imports: q(0), exports: q(60) }).reliance.value;
    expect(raw).toBeCloseTo(-1.5, 12);
    expect([clampedReliance(raw ?? 0), clampedReliance(1.2)]).toEqual([0, 1]);
  });

  it("is refused where nothing is used: consumption of zero or less", () => {
    const { reliance, derivation } = importReliance({ production: q(10), imports: q(0), exports: q(10) });
    expect(reliance.value).toBeNull();
    expect(derivation.notes).toMatchObject([{ code: "consumption-not-positive", refuses: true }]);
  });

  it("is printed in the classes of USGS (MCS 2025, rare earths: 100, >95, 80, E)", () => {
    expect([[0, 6490], [120, 7900], [1300, 6600]].map(([p = 0, ac = 0]) => printedReliance(relianceOfConsumption(q(ac), q(p)).reliance.value, ac - p))).toEqual(["100", ">95", "80"]);
    expect(printedReliance(-21.5, -43000)).toBe("E");
    expect(printedReliance(0.954, 1)).toBe("95");
    expect(printedReliance(0.956, 1)).toBe(">95");
  });

  it("keeps the truth between its ends when inputs are known to ranges", () => fc.assert(fc.property(fc.tuple(...[0, 1, 2, 3].map(() => fc.record({ x: fc.double({ min: 0, max: 1e6, noNaN: true }), d: fc.double({ min: 0, max: 0.5, noNaN: true }) }))), ([p, i, e, s]) => {
    const quantity = ({ x, d }: { x: number; d: number }) => ({ value: null, lo: x * (1 - d), hi: x * (1 + d) });
    // Where trade all but cancels, the last digits of the machine decide, and no printed table has so many.
    if (!p || !i || !e || !s || p.x + i.x - e.x + s.x <= 1e-6 * (p.x + i.x + e.x + s.x) + 1e-9) return;
    const truth = (i.x - e.x + s.x) / (p.x + i.x - e.x + s.x);
    const { reliance } = netImportReliance({ production: quantity(p), imports: quantity(i), exports: quantity(e), stockFall: quantity(s) });
    expect(truth).toBeGreaterThanOrEqual((reliance.min ?? -Infinity) - 1e-9 * Math.abs(truth));
    expect(truth).toBeLessThanOrEqual((reliance.max ?? Infinity) + 1e-9 * Math.abs(truth));
  }), { numRuns: 1000 }));
});

const names = ["A", "B", "C", "D", "E", "F"];
/** A trade network in which some make and all may sell on. */
const network = fc.record({
  production: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 }),
  flows: fc.array(fc.record({ from: fc.nat({ max: 5 }), to: fc.nat({ max: 5 }), amount: fc.integer({ min: 1, max: 1000 }) }), { maxLength: 20 }),
}).map(({ production, flows }) => ({
  production: new Map(production.map((amount, index) => [names[index] ?? "", amount])),
  flows: flows.map(({ from, to, amount }) => ({ from: names[from] ?? "", to: names[to] ?? "", amount })),
}));

describe("exposure", () => {
  it("counts sellers directly and mines through the chain: JPN buys 30 % from MYS and 70 % from CHN", () => {
    const mine: ExposureStage = { own: new Map([["AUS", 1], ["CHN", 0.6], ["MMR", 1]]), suppliers: new Map([["MYS", new Map([["AUS", 1]])], ["CHN", new Map([["MMR", 0.4]])]]) };
    const refined: ExposureStage = { own: new Map([["MYS", 1], ["CHN", 1]]), suppliers: new Map([["JPN", new Map([["MYS", 0.3], ["CHN", 0.7]])]]) };
    const found = originsThrough([mine, refined]).origins.get("JPN");
    expect(found?.get("AUS")).toBeCloseTo(0.3, 12);
    expect(found?.get("CHN")).toBeCloseTo(0.42, 12);
    expect(found?.get("MMR")).toBeCloseTo(0.28, 12);
  });

  it("counts own production where it is to count", () => {
    expect(directExposure(new Map([["CHN", 60]]), { production: 60, exports: 20 })?.get("CHN")).toBeCloseTo(0.6, 12);
    expect(directExposure(new Map())).toBeNull();
  });

  it("takes re-exports back to who made the goods, in circles too", () => {
    const { origins } = originsWithin(mixtureOf(new Map([["CHN", 100]]), [{ from: "CHN", to: "NLD", amount: 50 }, { from: "NLD", to: "DEU", amount: 40 }, { from: "DEU", to: "NLD", amount: 10 }]));
    expect(origins.get("DEU")?.get("CHN")).toBeCloseTo(1, 12);
  });

  it("names a circle into which nothing comes", () => {
    const { unresolved } = originsWithin({ own: new Map([["A", 0], ["B", 0]]), suppliers: new Map([["A", new Map([["B", 1]])], ["B", new Map([["A", 1]])]]) });
    expect([...unresolved].sort()).toEqual(["A", "B"]);
  });

  it("adds up to one for every place, and agrees with following the goods hand to hand", () => fc.assert(fc.property(network, ({ production, flows }) => {
    const stage = mixtureOf(production, flows);
    const { origins, unresolved } = originsWithin(stage);
    // The slow twin: pass shares on until they rest.
    let x = new Map([...origins.keys()].map((id) => [id, new Map([[id, stage.own.get(id) ?? (stage.suppliers.has(id) ? 0 : 1)]])]));
    for (let round = 0; round < 4000; round++) {
      x = new Map([...origins.keys()].map((id) => {
        const sum = new Map([[id, stage.own.get(id) ?? (stage.suppliers.has(id) ? 0 : 1)]]);
        for (const [seller, part] of stage.suppliers.get(id) ?? []) for (const [origin, share] of x.get(seller) ?? []) sum.set(origin, (sum.get(origin) ?? 0) + part * share);
        return [id, sum];
      }));
    }
    for (const [id, from] of origins) {
      if (unresolved.includes(id)) continue;
      // A circle fed by next to nothing comes to rest slower than the twin has patience for.
      if (Math.abs(sumOf(x.get(id)?.values() ?? []) - 1) > 1e-6) continue;
      expect(sumOf(from.values())).toBeCloseTo(1, 9);
      for (const [origin, share] of from) expect(share).toBeCloseTo(x.get(id)?.get(origin) ?? 0, 5);
    }
  }), { numRuns: 60 }));
});

describe("screens", () => {
  it("GeoDep holds strictly and in two years of three; nothing exported is 9999", () => {
    const year = (importShares: number[], exports: number) => ({ importShares, worldExportShares: [0.6, 0.4], imports: 100, exports });
    const { years, dependent } = geoDep([year([0.7, 0.3], 20), year([0.5, 0.5], 0), year([0.5, 0.3, 0.2], 20)]);
    expect(years.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(years[1]?.ratio).toBe(9999);
    expect(dependent).toBe(true);
    expect(geoDep([year([0.7, 0.3], 100)]).years[0]?.holds).toBe(false);
    expect(geoDep([year([0.7, 0.3], 20)]).dependent).toBeNull();
  });

  it("core dependency wants all three", () => {
    expect(coreDependency(new Map([["CHN", 80], ["USA", 20]]), 50, 60)).toMatchObject({ cdi3: 100 / 60, dependent: true });
    expect(coreDependency(new Map([["CHN", 80], ["USA", 20]]), 150, 60).dependent).toBe(false);
    expect(coreDependency(new Map(), 0, 0).dependent).toBeNull();
  });

  it("the benchmarks for 2030 are met at their very number", () => {
    const found = crmaBenchmarks({ consumption: 1000, extraction: 100, processing: 399, recycling: 250, imports: new Map([["CHN", 650], ["AUS", 100]]) });
    expect(found && Object.entries(found).map(([name, { met }]) => [name, met])).toEqual([["extraction", true], ["processing", false], ["recycling", true], ["single", true]]);
    expect(crmaBenchmarks({ consumption: 0, extraction: 0, processing: 0, recycling: 0, imports: new Map() })).toBeNull();
  });

  it("N − 1 takes the largest away, with and without its own demand", () => {
    expect(nMinusOne(new Map([["CHN", 90], ["USA", 10]]), new Map([["CHN", 60], ["USA", 40]]))).toEqual({ largest: "CHN", ofDemand: 0.1, ofRemainingDemand: 0.25 });
    expect(nMinusOne(new Map(), new Map([["USA", 1]]))).toBeNull();
  });
});
