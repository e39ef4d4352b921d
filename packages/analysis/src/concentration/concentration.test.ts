import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationBounds, concentrationOf, concentrationRatio, effectiveSuppliers, evenness, exactAmount, fractionsOf, herfindahl, herfindahl10000, normalisedHerfindahl, shannon, type Range, type Supply } from "./index.js";

const amount = fc.integer({ min: 0, max: 1_000_000 });
const supplies = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[A-Z]{3}$/), amount }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 }).filter((rows) => rows.some((row) => row.amount > 0));
const measures = (rows: readonly Supply[]): readonly number[] => {
  const shares = [...(fractionsOf(rows)?.values() ?? [])];
  return [herfindahl(shares), concentrationRatio(shares, 1), concentrationRatio(shares, 3), shannon(shares)];
};
const near = (a: readonly number[], b: readonly number[]): void => { a.forEach((value, index) => expect(value).toBeCloseTo(b[index] ?? Number.NaN, 10)); };

describe("measures of concentration", () => {
  it("square and add the shares: 60 % and 40 % give 0.52", () => {
    expect(herfindahl([0.6, 0.4])).toBeCloseTo(0.52, 12);
    expect(effectiveSuppliers(0.25)).toBe(4);
  });

  it("do not bring shares to 1 that add up to less", () => {
    expect(herfindahl10000([0.7, 0.15, 0.05])).toBeCloseTo(5150, 9);
  });

  it("are those of a merger: it adds twice the product of the two (METHODS section 1)", () => {
    expect(herfindahl10000([0.86, 0.06, 0.06, 0.02]) - herfindahl10000([0.8, 0.06, 0.06, 0.06, 0.02])).toBeCloseTo(960, 9);
  });

  it("hold where a published answer does not: [25,20,15,10,10,5,7.5,7.5] % is 1,587.5, not the 1,537.5 of studyx 107136407", () => {
    expect(herfindahl10000([0.25, 0.2, 0.15, 0.1, 0.1, 0.05, 0.075, 0.075])).toBeCloseTo(1587.5, 9);
  });

  it("take the largest: [30,20,15,15,10,10] % has CR4 of 80 %", () => {
    expect(concentrationRatio([0.3, 0.2, 0.15, 0.15, 0.1, 0.1], 4)).toBeCloseTo(0.8, 12);
  });

  it("know the ends: one supplier, equal suppliers, none", () => {
    expect([herfindahl([1]), normalisedHerfindahl(1, 1), shannon([1]), evenness(0, 1)]).toEqual([1, 1, 0, null]);
    expect(normalisedHerfindahl(0.25, 4)).toBe(0);
    expect(fractionsOf([{ id: "CHN", amount: 0 }])).toBeNull();
  });

  it("refuse what is no share and no amount", () => {
    for (const bad of [-0.1, 1.1, Number.NaN]) expect(() => herfindahl([bad])).toThrow("term-out-of-range");
    for (const bad of [-1, Number.NaN, Infinity]) expect(() => fractionsOf([{ id: "CHN", amount: bad }])).toThrow("term-out-of-range");
  });
});

describe("laws of concentration", () => {
  it("splitting a row in two changes nothing", () => fc.assert(fc.property(supplies, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (rows, at, part) => {
    const one = rows[at % rows.length];
    if (!one) return;
    const split = [...rows.filter((row) => row !== one), { id: one.id, amount: one.amount * part }, { id: one.id, amount: one.amount * (1 - part) }];
    near(measures(split), measures(rows));
  }), { numRuns: 1000 }));

  it("scaling all alike changes nothing", () => fc.assert(fc.property(supplies, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (rows, by) => { near(measures(rows.map(({ id, amount: x }) => ({ id, amount: x * by }))), measures(rows)); }), { numRuns: 1000 }));

  it("other names and another order change nothing", () => fc.assert(fc.property(supplies, (rows) => { near(measures([...rows].reverse().map(({ id, amount: x }) => ({ id: `${id}.`, amount: x }))), measures(rows)); }), { numRuns: 1000 }));

  it("a supplier of nothing changes nothing", () => fc.assert(fc.property(supplies, (rows) => { near(measures([...rows, { id: "zero", amount: 0 }]), measures(rows)); }), { numRuns: 1000 }));

  it("two that merge do not lower the index, and it stays between 1/n and 1", () => fc.assert(fc.property(supplies, (rows) => {
    const [hhi = 0, , , h = 0] = measures(rows);
    const [first, second] = rows;
    if (first && second) expect(measures(rows.map((row) => (row === second ? { ...row, id: first.id } : row)))[0]).toBeGreaterThanOrEqual(hhi - 1e-12);
    const n = rows.filter((row) => row.amount > 0).length;
    expect(hhi).toBeGreaterThanOrEqual(1 / n - 1e-12);
    expect(hhi).toBeLessThanOrEqual(1 + 1e-12);
    expect(h).toBeLessThanOrEqual(Math.log(n) + 1e-9);
  }), { numRuns: 1000 }));
});

/** What a world is known by: some amounts as they are, some as ranges, some not at all, some behind one line. */
type Hidden = "known" | "range" | "absent" | "unnamed";
const hiddenWorld = fc.record({
  rows: fc.array(fc.record({ amount, as: fc.constantFrom<Hidden>("known", "known", "range", "absent", "unnamed"), below: fc.double({ min: 0, max: 1, noNaN: true }), above: fc.double({ min: 0, max: 2, noNaN: true }) }), { minLength: 1, maxLength: 9 }),
  whole: fc.boolean(),
}).filter(({ rows }) => rows.some((row) => row.amount > 0));

describe("concentration of what is partly hidden", () => {
  it("keeps the truth between its ends", () => fc.assert(fc.property(hiddenWorld, ({ rows, whole }) => {
    const [hhi = 0, cr1 = 0, cr3 = 0, h = 0] = measures(rows.map((row, index) => ({ id: String(index), amount: row.amount })));
    const named = rows.filter(({ as }) => as !== "unnamed").map(({ amount: x, as, below, above }): Range => (as === "known" ? { lo: x, hi: x } : as === "range" ? { lo: x * below, hi: x * (1 + above) } : { lo: 0, hi: Infinity }));
    const unnamed = rows.filter(({ as }) => as === "unnamed").reduce((sum, row) => sum + row.amount, 0);
    const total = rows.reduce((sum, row) => sum + row.amount, 0);
    const bounds = concentrationBounds({ named, unnamed: { lo: unnamed, hi: unnamed }, whole: whole ? { lo: total, hi: total } : null });
    const holds = (value: number, range: Range | undefined): void => {
      expect(value).toBeGreaterThanOrEqual((range?.lo ?? 2) - 1e-9);
      expect(value).toBeLessThanOrEqual((range?.hi ?? -1) + 1e-9);
    };
    holds(hhi, bounds?.hhi);
    holds(cr1, bounds?.ratios.get(1));
    holds(cr3, bounds?.ratios.get(3));
    holds(h, bounds?.shannon);
  }), { numRuns: 3000 }));

  it("is as narrow as trying every corner and every level allows", () => fc.assert(fc.property(fc.array(fc.record({ lo: fc.integer({ min: 1, max: 100 }), more: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 6 }), (boxes) => {
    const named = boxes.map(({ lo, more }) => ({ lo, hi: lo + more }));
    const bounds = concentrationBounds({ named, unnamed: { lo: 0, hi: 0 }, whole: null });
    const hhiOf = (x: readonly number[]): number => { const s = x.reduce((a, b) => a + b, 0); return x.reduce((a, b) => a + (b / s) ** 2, 0); };
    let most = 0;
    for (let corner = 0; corner < 2 ** named.length; corner++) most = Math.max(most, hhiOf(named.map(({ lo, hi }, i) => ((corner >> i) & 1 ? hi : lo))));
    let least = 1;
    for (let level = 0; level <= 160; level += 0.05) least = Math.min(least, hhiOf(named.map(({ lo, hi }) => Math.min(hi, Math.max(lo, level)))));
    expect(bounds?.hhi.hi).toBeGreaterThanOrEqual(most - 1e-9);
    expect(bounds?.hhi.hi).toBeLessThanOrEqual(most * 1.05);
    expect(bounds?.hhi.lo).toBeLessThanOrEqual(least + 1e-9);
    expect(bounds?.hhi.lo).toBeGreaterThanOrEqual(least - 1e-5);
  }), { numRuns: 300 }));

  it("takes unnamed places as one supplier at one end and as endlessly many at the other", () => {
    const bounds = concentrationBounds({ named: [{ lo: 60, hi: 60 }], unnamed: { lo: 40, hi: 40 }, whole: null });
    expect(bounds?.hhi.lo).toBeCloseTo(0.36, 9);
    expect(bounds?.hhi.hi).toBeCloseTo(0.52, 9);
  });
});

describe("concentrationOf", () => {
  const input = { suppliers: [exactAmount("CHN", 60, "o1"), exactAmount("AUS", 40, "o2")], unnamed: null, absent: [], whole: null, unit: "t", editionIds: ["e"] };

  it("gives every measure with the terms it is made of", () => {
    const { hhi, cr1, suppliers, largest, effective, normalised, derivation } = concentrationOf(input);
    expect([hhi.value, cr1.value, suppliers, largest?.id, largest?.share.value]).toEqual([0.52, 0.6, 2, "CHN", 0.6]);
    expect(effective.value).toBeCloseTo(1.923, 3);
    expect(normalised.value).toBeCloseTo(0.04, 9);
    expect(derivation.terms.map(({ name, of, value, evidence }) => [name, of, value, evidence])).toEqual([["X", null, 100, []], ["x", "CHN", 60, ["o1"]], ["x", "AUS", 40, ["o2"]], ["s", "CHN", 0.6, []], ["s", "AUS", 0.4, []]]);
  });

  it("gives ends and no number where a place is withheld, and says which", () => {
    const { hhi, largest, derivation } = concentrationOf({ ...input, absent: ["USA"] });
    expect(hhi).toMatchObject({ value: null, max: 1 });
    expect(hhi.min).toBeLessThan(0.4);
    expect(largest).toBeNull();
    expect(derivation.notes.map(({ code }) => code)).toEqual(["places-missing"]);
  });

  it("uses a printed whole to bound what is withheld", () => {
    const { hhi, largest } = concentrationOf({ ...input, suppliers: [exactAmount("CHN", 60)], absent: ["USA"], whole: { value: 100, lo: 99.5, hi: 100.5 } });
    expect(hhi.min).toBeCloseTo((60 / 100.5) ** 2, 9);
    expect(hhi.max).toBeLessThan(0.54);
    expect(largest?.id).toBe("CHN");
  });

  it("refuses parts that exceed their whole, and a sum of nothing", () => {
    expect(concentrationOf({ ...input, whole: { value: 80, lo: 80, hi: 80 } }).derivation.notes).toMatchObject([{ code: "shares-not-whole", refuses: true }]);
    expect(concentrationOf({ ...input, suppliers: [exactAmount("CHN", 0)] }).derivation.notes).toMatchObject([{ code: "total-zero", refuses: true }]);
  });
});
