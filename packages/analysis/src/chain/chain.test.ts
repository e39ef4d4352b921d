import { exactly } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conservationOf, onBasis, oxideOfMagnetMetal } from "./conservation.js";
import { passingThrough } from "./passing.js";
import { weakestStage } from "./weakest-stage.js";

const point = (value: number) => ({ value, min: value, max: value });
const range = (min: number, max: number) => ({ value: null, min, max });

describe("weakestStage", () => {
  it("is the most concentrated, and sure where no range of another reaches it", () => {
    expect(weakestStage([{ id: "mining", hhi: point(0.53) }, { id: "refining", hhi: point(0.8) }])).toEqual({ id: "refining", isSure: true, candidates: ["refining"] });
  });
  it("is not sure where ranges overlap, and names all that can be it", () => {
    expect(weakestStage([{ id: "mining", hhi: range(0.4, 0.7) }, { id: "refining", hhi: point(0.6) }, { id: "metal", hhi: point(0.1) }])).toEqual({ id: "refining", isSure: false, candidates: ["mining", "refining"] });
  });
  it("is none without an index", () => { expect(weakestStage([{ id: "mining", hhi: { value: null, min: null, max: null } }])).toBeNull(); });
});

describe("passingThrough", () => {
  it("is 0.7 + 0.3·0.9 for stages of 70 % and 90 % in proportion, and lies between 90 % and all", () => {
    expect(passingThrough([point(0.7), point(0.9)])).toEqual({ atLeast: 0.9, proportional: expect.closeTo(0.97, 12) as number, atMost: 1, stages: 2 });
  });
  // The judge: links of two stages as a joint distribution of (who mined, who refined), any of which has these shares at its margins.
  it("holds for every way the stages can be linked", () => {
    fc.assert(fc.property(fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }).filter((cells) => cells.some((x) => x > 0)), ([both = 0, mine = 0, refine = 0, none = 0]) => {
      const sum = both + mine + refine + none;
      const found = passingThrough([point((both + mine) / sum), point((both + refine) / sum)]);
      const truth = (both + mine + refine) / sum;
      expect(found?.atLeast).toBeLessThanOrEqual(truth + 1e-12);
      expect(found?.atMost).toBeGreaterThanOrEqual(truth - 1e-12);
    }));
  });
  it("names no number in proportion where a share is a range", () => {
    expect(passingThrough([range(0.5, 0.6), point(0.1)])).toMatchObject({ proportional: null, atLeast: 0.5, atMost: 0.7 });
    expect(passingThrough([])).toBeNull();
  });
});

describe("conservation", () => {
  it("finds that more oxide came out than was mined", () => {
    expect(conservationOf(exactly(240_000), exactly(254_000)).balance).toBe("more-out");
    expect(conservationOf({ lo: 235_000, hi: 245_000, loOpen: false, hiOpen: false }, { lo: 244_000, hi: 260_000, loOpen: false, hiOpen: false }).balance).toBe("holds");
  });
  it("takes less for losses and other uses, and tells the part", () => {
    const found = conservationOf(exactly(390_000), exactly(78_000));
    expect([found.balance, found.part?.lo, found.part?.hi]).toEqual(["less-out", expect.closeTo(0.2, 12), expect.closeTo(0.2, 12)]);
  });
  it("brings gross magnets to oxide by content and atomic masses, with both ends: 1,000 t hold 310 to 387 t", () => {
    const found = onBasis({ good: "rare-earth-magnets", basis: null, interval: exactly(1000) }, "as:REO");
    expect(found?.interval.lo).toBeCloseTo(270 * 1.1477, 0);
    expect(found?.interval.hi).toBeCloseTo(320 * 1.2082, 0);
    expect(found?.content?.kind).toBe("assumption");
    expect(oxideOfMagnetMetal().hi).toBeCloseTo(1.208161, 4);
  });
  it("goes from lithium to carbonate by atomic masses, and nowhere for gross ore", () => {
    expect(onBasis({ good: "lithium", basis: "as:Li", interval: exactly(1) }, "as:LCE", "Li")?.interval.lo).toBeCloseTo(5.3233, 3);
    expect(onBasis({ good: "bauxite", basis: "gross", interval: exactly(1) }, "as:Al")).toBeNull();
  });
  it("never calls a figure wrong that some true value of both ranges allows", () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (into, part, half) => {
      const wide = (x: number) => ({ lo: x - half, hi: x + half, loOpen: false, hiOpen: false });
      expect(conservationOf(wide(into), wide(into * part)).balance).not.toBe("more-out");
    }));
  });
});
