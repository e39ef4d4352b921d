// Arithmetic that knows its own rounding error, so that an interval can be rounded outward and an exact result stays exact.
// After T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18, 1971.

/** A result as the machine has it, and the sign of (true − machine); null where the error itself is too small or too large to be known. */
export interface Rounded {
  readonly value: number;
  readonly error: -1 | 0 | 1 | null;
}

/** Below this the error of a product can be lost in the least machine numbers; above 1 / this, splitting a factor overflows. */
const TINY = 2 ** -960;
const sign = (error: number): Rounded["error"] => (error > 0 ? 1 : error < 0 ? -1 : error === 0 ? 0 : null);
const measurable = (...numbers: readonly number[]): boolean => numbers.every((x) => Math.abs(x) > TINY && Math.abs(x) < 1 / TINY);

/** a + b, after Møller and Knuth: the part lost in rounding is worked out exactly. */
export function exactSum(a: number, b: number): Rounded {
  const value = a + b;
  // Infinity from finite parts is an overflow: the true sum is some number beyond the greatest, and the machine is off by more than it can tell.
  if (!Number.isFinite(value)) return { value, error: Number.isFinite(a) && Number.isFinite(b) ? null : 0 };
  const virtual = value - a;
  return { value, error: sign(a - (value - virtual) + (b - virtual)) };
}

/** a · b; the lost part by splitting each factor in two halves of 26 bits. */
export function exactProduct(a: number, b: number): Rounded {
  if (a === 0 || b === 0) return { value: 0, error: 0 };
  const value = a * b;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return { value, error: 0 };
  return { value, error: measurable(a, b, value) ? sign(productError(a, b, value)) : null };
}

/** a / b; the lost part from the remainder a − (a / b) · b, which is exact. */
export function exactQuotient(a: number, b: number): Rounded {
  const value = a / b;
  if (a === 0 || !Number.isFinite(a)) return { value, error: 0 };
  if (!measurable(a, b, value)) return { value, error: null };
  // a − value·b, exact: the product's own error is taken off as well.
  const product = value * b;
  const rest = a - product - productError(value, b, product);
  return { value, error: sign(rest * Math.sign(b)) };
}

const SPLITTER = 2 ** 27 + 1;

function split(x: number): readonly [high: number, low: number] {
  const c = SPLITTER * x;
  const high = c - (c - x);
  return [high, x - high];
}

function productError(a: number, b: number, product: number): number {
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

const cell = new Float64Array(1);
const bits = new BigInt64Array(cell.buffer);

/** The next machine number towards +∞. */
export function nextUp(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === 0) return Number.MIN_VALUE;
  cell[0] = x;
  bits[0] = (bits[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return cell[0];
}

/** The next machine number towards −∞. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}
