import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelSums, within } from "./level-sums.js";

const amount = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5 }));
const ranges = fc.array(fc.tuple(amount, amount, fc.boolean()).map(([a, b, isOpen]) => ({ lo: Math.min(a, b), hi: isOpen ? Infinity : Math.max(a, b) })), { maxLength: 30 });
const near = (a: number, b: number): void => { expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(b))); };

describe("sums at a level", () => {
  it("are those of the amounts one by one, at the ends of ranges and between them", () => fc.assert(fc.property(ranges, amount, fc.nat(), fc.nat({ max: 5 }), (all, free, pick, n) => {
    const ends = all.flatMap(({ lo, hi }) => [lo, ...(hi === Infinity ? [] : [hi])]);
    for (const level of [free, ends[pick % Math.max(1, ends.length)] ?? 0]) for (const f of [(x: number) => x, (x: number) => x * x]) {
      const sums = levelSums(all, f);
      const at = all.map((range) => within(range, level));
      near(sums.all(level), at.reduce((total, x) => total + f(x), 0));
      near(sums.fixed(level), all.filter(({ lo, hi }) => !(lo <= level && hi > level)).reduce((total, range) => total + f(within(range, level)), 0));
      near(sums.largest(level, n), [...at].sort((a, b) => b - a).slice(0, n).reduce((total, x) => total + x, 0));
    }
  }), { numRuns: 500 }));
});
