// Machine arithmetic rounded outward, without allocating: a bound may come out a hair too wide, never too narrow.
// `@monazite/core` has the same for single intervals; a solver that makes millions of steps needs it on bare numbers.

const ULP = 2 ** -52;

/** Below the true number that `x` is the nearest machine number to. Infinite ends stay. */
const under = (x: number): number => (Number.isFinite(x) ? x - Math.abs(x) * ULP - Number.MIN_VALUE : x === Infinity ? Number.MAX_VALUE : x);

/** What a + b lost in rounding, after Møller and Knuth; 0 when the sum is exact. */
function lost(a: number, b: number, sum: number): number {
  const virtual = sum - a;
  return a - (sum - virtual) + (b - virtual);
}

/** a + b, not above the true sum. Exact sums stay exact. */
export function addDown(a: number, b: number): number {
  const sum = a + b;
  if (a === -Infinity || b === -Infinity) return -Infinity;
  return Number.isFinite(sum) && lost(a, b, sum) >= 0 ? sum : under(sum);
}

/** a + b, not below the true sum. */
export function addUp(a: number, b: number): number {
  return -addDown(-a, -b);
}

/** a · b, not above the true product; nothing times anything is nothing. */
export function timesDown(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return a === 1 ? b : b === 1 ? a : a === -1 ? -b : b === -1 ? -a : Number.isFinite(a) && Number.isFinite(b) ? under(a * b) : a * b;
}

export function timesUp(a: number, b: number): number {
  return -timesDown(-a, b);
}

/** a / b for b ≠ 0, not above the true quotient; a finite number over an infinite one tends to nothing. */
export function overDown(a: number, b: number): number {
  if (b === 1 || b === -1) return a * b;
  if (a === 0) return 0;
  if (!Number.isFinite(b)) return Number.isFinite(a) ? (Math.sign(a) === Math.sign(b) ? 0 : -Number.MIN_VALUE) : -Infinity;
  return Number.isFinite(a) ? under(a / b) : a / b;
}

export function overUp(a: number, b: number): number {
  return -overDown(-a, b);
}

/** Twice the end of a rounding is a matter of decimals, not of facts: 3.1 − 0.05 is 3.0500000000000003 to a machine. */
const NOISE = 1e-9;

/** Is `lo` above `hi` by more than decimals can be off? */
export function isEmpty(lo: number, hi: number): boolean {
  return lo > hi && lo - hi > NOISE * Math.max(Math.abs(lo), Math.abs(hi));
}
