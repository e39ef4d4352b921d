// Sums, products, ratios and growth of intervals. Rounded outward where the machine has to round, so that the true value is never cut off;
// exact results stay exact. What is not defined (a ratio to something that may be zero) is refused, not guessed.
import { exactProduct, exactQuotient, exactSum, nextDown, nextUp, type Rounded } from "./exact.js";
import type { Interval } from "./interval.js";
import { ObservatoryError } from "./problem.js";

/** An end as a number; infinite ends are open. */
interface End {
  readonly at: number;
  readonly open: boolean;
}

const low = (interval: Interval): End => ({ at: interval.lo ?? -Infinity, open: interval.lo === null || interval.loOpen });
const high = (interval: Interval): End => ({ at: interval.hi ?? Infinity, open: interval.hi === null || interval.hiOpen });

const down = ({ value, error }: Rounded): number => (error === null || error < 0 ? nextDown(value) : value);
const up = ({ value, error }: Rounded): number => (error === null || error > 0 ? nextUp(value) : value);

function between(lo: End, hi: End): Interval {
  const unbounded = { lo: lo.at === -Infinity ? null : lo.at, hi: hi.at === Infinity ? null : hi.at };
  return { ...unbounded, loOpen: unbounded.lo === null || lo.open, hiOpen: unbounded.hi === null || hi.open };
}

/** The interval of one known number. */
export function exactly(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false };
}

/**
 * Sum of intervals.  [a, b] + [c, d] = [a + c, b + d].
 *
 * @returns 0 for no intervals
 * @example sumOf([intervalOf(june), intervalOf(july)]) // what two printed months can add up to
 */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, next) => between(
      { at: down(exactSum(low(sum).at, low(next).at)), open: low(sum).open || low(next).open },
      { at: up(exactSum(high(sum).at, high(next).at)), open: high(sum).open || high(next).open },
    ),
    exactly(0),
  );
}

/** −[a, b] = [−b, −a]. */
export function negativeOf(interval: Interval): Interval {
  const end = (value: number | null): number | null => (value === null ? null : value === 0 ? 0 : -value);
  return { lo: end(interval.hi), hi: end(interval.lo), loOpen: interval.hiOpen, hiOpen: interval.loOpen };
}

/** a − b, for two figures that do not depend on each other. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return sumOf([a, negativeOf(b)]);
}

/** Product of two intervals: least and greatest of the four products of their ends. Also a mass times a factor that has a range. */
export function productOf(a: Interval, b: Interval): Interval {
  return hull(a, b, exactProduct);
}

/**
 * Ratio of two intervals.
 *
 * @throws ObservatoryError `interval-undefined` when the divisor can be zero
 */
export function quotientOf(a: Interval, b: Interval): Interval {
  if (!(low(b).at > 0 || high(b).at < 0 || (low(b).at === 0 && low(b).open) || (high(b).at === 0 && high(b).open))) {
    throw new ObservatoryError("interval-undefined", { operation: "ratio", reason: "the divisor can be zero" });
  }
  return hull(a, b, (x, y) => (y === 0 ? { value: x === 0 ? 0 : x * Infinity, error: 0 } : Number.isFinite(y) ? exactQuotient(x, y) : { value: 0, error: 0 }), low(b).at < 0 ? -1 : 1);
}

/** Least and greatest of an operation over the four pairs of ends. `side` is the sign of a divisor that begins or ends at an open zero. */
function hull(a: Interval, b: Interval, operation: (x: number, y: number) => Rounded, side: 1 | -1 = 1): Interval {
  const pairs = [low(a), high(a)].flatMap((x) => [low(b), high(b)].map((y) => {
    const result = operation(x.at, y.at);
    const value = y.at === 0 && operation !== exactProduct ? result.value * side : result.value;
    // Nothing times zero is zero, whatever the other end leaves out.
    const open = value === 0 && ((x.at === 0 && !x.open) || (operation === exactProduct && y.at === 0 && !y.open)) ? false : x.open || y.open;
    return { result: { value, error: result.error }, open };
  }));
  const end = (rounded: (result: Rounded) => number, better: (p: number, q: number) => boolean): End =>
    pairs.map(({ result, open }) => ({ at: rounded(result), open })).reduce((best, next) => (better(next.at, best.at) || (next.at === best.at && !next.open) ? next : best));
  return between(end(down, (p, q) => p < q), end(up, (p, q) => p > q));
}

/**
 * Growth in per cent.  Formula: (now / base − 1) · 100.  Unit: %.
 *
 * @throws ObservatoryError `interval-undefined` when the base can be zero or negative: growth from nothing is not a number
 * @example growthOf(intervalOf(oct2025), intervalOf(oct2024)) // 5,473 on 4,725: about 15.8
 */
export function growthOf(now: Interval, base: Interval): Interval {
  if (!(low(base).at > 0 || (low(base).at === 0 && low(base).open))) throw new ObservatoryError("interval-undefined", { operation: "growth", reason: "the base can be zero or negative" });
  return productOf(sumOf([quotientOf(now, base), exactly(-1)]), exactly(100));
}

/**
 * Share in per cent.  Formula: part / whole · 100.  Unit: %.
 * The part is treated as free of the whole, so the result may be wider than need be, never narrower.
 *
 * @throws ObservatoryError `interval-undefined` when the whole can be zero
 */
export function shareOf(part: Interval, whole: Interval): Interval {
  return productOf(quotientOf(part, whole), exactly(100));
}

/**
 * Natural logarithm of an interval, rounded outward. What reaches down to zero has no lower end.
 *
 * @returns null when no value of the interval is above zero
 */
export function logOf(interval: Interval): Interval | null {
  const [lo, hi] = [low(interval), high(interval)];
  if (hi.at <= 0) return null;
  return between(lo.at <= 0 ? { at: -Infinity, open: true } : { at: beside(Math.log(lo.at), nextDown), open: lo.open }, hi.at === Infinity ? hi : { at: beside(Math.log(hi.at), nextUp), open: hi.open });
}

/** e to the power of an interval, rounded outward; from a lower end nobody knows it comes no lower than zero. */
export function expOf(interval: Interval): Interval {
  const [lo, hi] = [low(interval), high(interval)];
  return between(lo.at === -Infinity ? { at: 0, open: true } : { at: Math.max(0, beside(Math.exp(lo.at), nextDown)), open: lo.open }, hi.at === Infinity ? hi : { at: beside(Math.exp(hi.at), nextUp), open: hi.open });
}

/** The machine's logarithm and exponential are off by less than two of their last digits; 0 and 1, which they meet exactly, stay exact. */
function beside(value: number, towards: (x: number) => number): number {
  return value === 0 || value === 1 ? value : towards(towards(value));
}
