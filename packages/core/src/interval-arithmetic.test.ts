import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactProduct, exactQuotient, exactSum, nextDown, nextUp } from "./exact.js";
import { differenceOf, exactly, growthOf, negativeOf, productOf, quotientOf, shareOf, sumOf } from "./interval-arithmetic.js";
import { ANY, type Interval } from "./interval.js";
import { ObservatoryError } from "./problem.js";

/** A whole number of thousandths, so that the truth can be worked out in whole numbers. */
const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

/** An interval around a known value, closed or open away from it. */
const around = (least: number): fc.Arbitrary<{ value: number; interval: Interval }> =>
  fc.record({ value: fc.double({ min: least, max: 1e9, noNaN: true, noDefaultInfinity: true }), left: fc.double({ min: 0, max: 1e6, noNaN: true }), right: fc.double({ min: 0, max: 1e6, noNaN: true }), loOpen: fc.boolean(), hiOpen: fc.boolean() })
    .map(({ value, left, right, loOpen, hiOpen }) => {
      const [lo, hi] = [Math.max(least, value - left), value + right];
      return { value, interval: { lo, hi, loOpen: loOpen && lo < value, hiOpen: hiOpen && hi > value } };
    });

describe("exact arithmetic", () => {
  it("knows on which side of the machine's answer the truth lies, for sums and products of decimals", () => {
    fc.assert(fc.property(thousandths, thousandths, (a, b) => {
      const [x, y] = [a / 1024, b / 1024];
      expect(exactSum(x, y)).toEqual({ value: (a + b) / 1024, error: 0 });
      const product = exactProduct(x, y);
      const truth = BigInt(a) * BigInt(b);
      const machine = BigInt(product.value * 2 ** 20);
      expect(product.error).toBe(truth > machine ? 1 : truth < machine ? -1 : 0);
    }));
  });
  it("sees that 0.1 + 0.2 is rounded up and 1 / 3 down", () => {
    expect(exactSum(0.1, 0.2)).toEqual({ value: 0.30000000000000004, error: -1 });
    expect(exactQuotient(1, 3).error).toBe(1);
    expect(exactQuotient(6, 3)).toEqual({ value: 2, error: 0 });
  });
  it("steps to the neighbour and back", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(nextUp(x)).toBeGreaterThan(x);
      expect(nextDown(x)).toBeLessThan(x);
      if (x !== 0) expect(nextDown(nextUp(x))).toBe(x);
    }));
  });
});

/** A machine number as the fraction it is. */
function fractionOf(x: number): Fraction {
  let power = 0;
  for (; !Number.isInteger(x) && power < 1100; power++) x *= 2;
  return [BigInt(x), 1n << BigInt(power)];
}
type Fraction = readonly [numerator: bigint, denominator: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -c * b] : [a * d, c * b]);

/** Does the interval hold a true value that no machine number may be equal to? */
function holds(interval: Interval, [numerator, denominator]: Fraction): boolean {
  const side = (x: number): bigint => {
    const [p, q] = fractionOf(x);
    return numerator * q - p * denominator;
  };
  const [left, right] = [interval.lo === null ? 1n : side(interval.lo), interval.hi === null ? -1n : side(interval.hi)];
  return (interval.loOpen ? left > 0n : left >= 0n) && (interval.hiOpen ? right < 0n : right <= 0n);
}

describe("interval arithmetic", () => {
  it("contains the true sum, difference and product whatever the parts are, worked out in whole numbers", () => {
    fc.assert(fc.property(around(-1e9), around(-1e9), (a, b) => {
      const [x, y] = [fractionOf(a.value), fractionOf(b.value)];
      expect(holds(sumOf([a.interval, b.interval]), plus(x, y))).toBe(true);
      expect(holds(differenceOf(a.interval, b.interval), plus(x, [-y[0], y[1]]))).toBe(true);
      expect(holds(productOf(a.interval, b.interval), times(x, y))).toBe(true);
    }), { numRuns: 1000 });
  });
  it("contains the true ratio, growth and share for a base above zero", () => {
    fc.assert(fc.property(around(-1e9), around(0.001), (a, b) => {
      const ratio = over(fractionOf(a.value), fractionOf(b.value));
      expect(holds(quotientOf(a.interval, b.interval), ratio)).toBe(true);
      expect(holds(growthOf(a.interval, b.interval), times(plus(ratio, [-1n, 1n]), [100n, 1n]))).toBe(true);
      expect(holds(shareOf(a.interval, b.interval), times(ratio, [100n, 1n]))).toBe(true);
    }), { numRuns: 1000 });
  });
  it("stays exact where the machine is exact", () => {
    expect(sumOf([exactly(1238), exactly(3188)])).toEqual(exactly(4426));
    expect(productOf(exactly(12), exactly(0.25))).toEqual(exactly(3));
    expect(sumOf([])).toEqual(exactly(0));
  });
  it("stays sound where the machine overflows: the truth lies above the greatest number, not at infinity", () => {
    const [large, most] = [exactly(1.7e308), Number.MAX_VALUE];
    expect(sumOf([large, large])).toEqual({ lo: most, hi: null, loOpen: false, hiOpen: true });
    expect(sumOf([exactly(-1.7e308), exactly(-1.7e308)])).toEqual({ lo: null, hi: -most, loOpen: true, hiOpen: false });
    expect(productOf(large, large)).toEqual({ lo: most, hi: null, loOpen: false, hiOpen: true });
    expect(quotientOf(large, exactly(1e-10))).toEqual({ lo: most, hi: null, loOpen: false, hiOpen: true });
    fc.assert(fc.property(fc.double({ min: 1e307, noNaN: true, noDefaultInfinity: true }), fc.double({ min: 1e307, noNaN: true, noDefaultInfinity: true }), (a, b) => {
      expect(holds(sumOf([exactly(a), exactly(b)]), plus(fractionOf(a), fractionOf(b)))).toBe(true);
      expect(holds(sumOf([exactly(-a), exactly(-b)]), plus(fractionOf(-a), fractionOf(-b)))).toBe(true);
    }));
  });
  it("keeps what was left out: more than 90 and more than 5 make more than 95", () => {
    expect(sumOf([{ ...ANY, lo: 90 }, { ...ANY, lo: 5 }])).toEqual({ ...ANY, lo: 95 });
    expect(negativeOf({ ...ANY, lo: 90 })).toEqual({ ...ANY, hi: -90 });
  });
  it("divides by an interval that begins at an open zero, upwards without end", () => {
    expect(quotientOf(exactly(1), { lo: 0, hi: 2, loOpen: true, hiOpen: false })).toEqual({ lo: 0.5, hi: null, loOpen: false, hiOpen: true });
    expect(quotientOf(exactly(1), { lo: -2, hi: 0, loOpen: false, hiOpen: true })).toEqual({ lo: null, hi: -0.5, loOpen: true, hiOpen: false });
  });
  it("refuses what is not defined", () => {
    expect(() => quotientOf(exactly(1), { lo: -1, hi: 1, loOpen: false, hiOpen: false })).toThrow(ObservatoryError);
    expect(() => growthOf(exactly(5), exactly(0))).toThrow(ObservatoryError);
    expect(() => growthOf(exactly(5), exactly(-4))).toThrow(ObservatoryError);
  });
});
