// Concentration where amounts are known to a range only: withheld, printed as bounds, rounded, or hidden in a line of unnamed places.
// The least concentrated world brings all amounts as near to one another as their ranges allow (every other choice of the same sum majorizes it);
// the most concentrated is bounded from above by the chords of the squares, which is exact wherever ranges do not have to be cut.
import { levelSums, within, type Range } from "./level-sums.js";

export type { Range };

export interface RangedSupply {
  /** Named suppliers, one range each. */
  readonly named: readonly Range[];
  /** What unnamed suppliers hold together: one of them, or endlessly many. */
  readonly unnamed: Range;
  /** The whole, where it is known apart from its parts; what the named leave of it is unnamed. Null: the sum of the parts. */
  readonly whole: Range | null;
}

export interface ConcentrationBounds {
  readonly hhi: Range;
  readonly ratios: ReadonlyMap<number, Range>;
  readonly shannon: Range;
}

/** Sums in floating point may err in the last digits; a bound must not cut off the truth by them. */
const SLACK = 1e-12;
/** Below this a square is lost to the machine. */
const TINY = 1e-150;
const widened = ({ lo, hi }: Range, most: number): Range => ({ lo: Math.max(0, lo - SLACK), hi: Math.min(most, hi + SLACK) });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const largest = (values: readonly number[], n: number): number => sum([...values].sort((a, b) => b - a).slice(0, n));

/**
 * Bounds of the Herfindahl index, of concentration ratios and of the entropy.
 *
 * @param n the ratios wanted: [1, 3] for CR-1 and CR-3
 * @returns null where nothing can be supplied, or the parts exceed the whole
 */
export function concentrationBounds(supply: RangedSupply, n: readonly number[] = [1, 3]): ConcentrationBounds | null {
  const { named, whole } = supply;
  const least = sum(named.map(({ lo }) => lo)) + (whole ? 0 : supply.unnamed.lo);
  const most = sum(named.map(({ hi }) => hi)) + (whole ? Infinity : supply.unnamed.hi);
  if (most <= 0 || (whole && (whole.hi <= 0 || least > whole.hi * (1 + SLACK)))) return null;
  // No part is more than the whole leaves it.
  const capped = whole ? named.map(({ lo, hi }) => ({ lo, hi: Math.min(hi, Math.max(lo, whole.hi - least + lo)) })) : named;
  const rest = whole ? { lo: 0, hi: Math.max(0, whole.hi - least) } : supply.unnamed;
  const sums = whole ? { lo: Math.max(whole.lo, least), hi: whole.hi } : null;
  const even = evenest({ named: capped, unnamed: rest, whole: sums }, n);
  const boxes = rest.hi > 0 ? [...capped, rest] : capped;
  return {
    hhi: widened({ lo: even.hhi, hi: mostSquares(boxes, sums) }, 1),
    ratios: new Map(n.map((count) => [count, widened({ lo: even.ratios.get(count) ?? 0, hi: highestRatio(boxes, count, sums) }, 1)])),
    shannon: widened({ lo: leastEntropy(boxes, sums), hi: even.shannon }, Infinity),
  };
}

/** The least concentrated world: every amount at one level, as far as its range allows; the unnamed are endlessly many. */
function evenest({ named, unnamed, whole }: RangedSupply, n: readonly number[]): { readonly hhi: number; readonly ratios: ReadonlyMap<number, number>; readonly shannon: number } {
  if (whole) {
    const shares = named.map(({ lo }) => lo / whole.hi);
    const left = 1 - sum(shares);
    return { hhi: sum(shares.map((share) => share ** 2)), ratios: new Map(n.map((count) => [count, largest(shares, count)])), shannon: left > SLACK ? Infinity : highestEntropy(named) };
  }
  const [amounts, squares] = [levelSums(named, (x) => x), levelSums(named, (x) => x * x)];
  const levels = [...new Set([0, ...named.flatMap(({ lo, hi }) => [lo, ...(hi === Infinity ? [] : [hi])])])].sort((a, b) => a - b);
  // Between two levels the index is least where the level is Q/S of those that stay put; above all levels nothing changes but the endless.
  const between = levels.map((level, index) => {
    const next = levels[index + 1] ?? Infinity;
    const others = amounts.fixed(level) + unnamed.hi;
    return others > 0 && others < Infinity ? Math.min(next, Math.max(level, squares.fixed(level) / others)) : level;
  });
  // Amounts without end, raised together, leave everything else behind: k equal suppliers.
  const endless = named.filter(({ hi }) => hi === Infinity).length;
  let hhi = endless ? Math.min(1, 1 / endless) : 1;
  const ratios = new Map(n.map((count) => [count, endless ? Math.min(1, count / endless) : 1]));
  for (const level of [...levels, ...between]) {
    const s = amounts.all(level) + unnamed.hi;
    // Beside an endless rest nobody has a share; of nothing at all the first unit is somebody's whole.
    const part = (of: () => number): number => (s === Infinity ? 0 : s === 0 ? 1 : of());
    hhi = Math.min(hhi, part(() => (s > TINY ? squares.all(level) / s ** 2 : sum(named.map((range) => (within(range, level) / s) ** 2)))));
    for (const [count, least] of ratios) ratios.set(count, Math.min(least, part(() => amounts.largest(level, count) / s)));
  }
  return { hhi, ratios, shannon: unnamed.hi > 0 ? Infinity : highestEntropy(named) };
}

/** Entropy is at most that of amounts at one level; ln N bounds it where a range has no end. */
function highestEntropy(named: readonly Range[]): number {
  if (named.some(({ hi }) => hi === Infinity)) return Math.log(named.length);
  const [amounts, logs] = [levelSums(named, (x) => x), levelSums(named, xlnx)];
  const at = (level: number): number => {
    const s = amounts.all(level);
    return s === 0 ? 0 : Math.log(s) - logs.all(level) / s;
  };
  // One level is best between each two neighbours, where what stays put is centred (in logarithms) on it.
  const sorted = [...new Set(named.flatMap(({ lo, hi }) => [lo, hi]))].sort((a, b) => a - b);
  const between = sorted.map((level, index) => {
    const s = amounts.fixed(level);
    return s > 0 ? Math.min(sorted[index + 1] ?? level, Math.max(level, Math.exp(logs.fixed(level) / s))) : level;
  });
  return Math.max(0, ...[...sorted, ...between].map(at));
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Value at `from`, and what each further unit of the sum adds. */
  readonly value: number;
  readonly slope: number;
}

/** Most that Σ f(x) can be for each sum of the amounts, when f is convex: its chords, the steepest first. */
function chords(boxes: readonly Range[], f: (x: number) => number): readonly Piece[] {
  let from = sum(boxes.map(({ lo }) => lo));
  let value = sum(boxes.map(({ lo }) => f(lo)));
  const steps = boxes.filter(({ lo, hi }) => hi > lo).map(({ lo, hi }) => ({ width: hi - lo, slope: (f(hi) - f(lo)) / (hi - lo) })).sort((a, b) => b.slope - a.slope);
  const pieces: Piece[] = [{ from, to: from, value, slope: 0 }];
  for (const { width, slope } of steps) {
    pieces.push({ from, to: from + width, value, slope });
    from += width;
    value += width * slope;
  }
  return pieces;
}

/** Sums at which a piece is to be looked at: its ends within the range, and where the measure turns. */
function lookedAt({ from, to }: Piece, range: Range | null, turns: number): readonly number[] {
  const [a, b] = [Math.max(from, range?.lo ?? 0), Math.min(to, range?.hi ?? Infinity)];
  return a > b * (1 + SLACK) ? [] : [a, b, ...(turns > a && turns < b ? [turns] : [])].filter((s) => s > 0);
}

/** So few ranges that every corner of them is tried: of a sum that is free, the most concentrated world is a corner, and so this is exact. */
const MOST_CORNERS = 10;

/** The greatest value of a measure over all corners of the ranges; null where there are too many. */
function overCorners(boxes: readonly Range[], measure: (x: readonly number[], whole: number) => number): number | null {
  const loose = boxes.flatMap(({ lo, hi }, index) => (hi > lo ? [index] : []));
  if (loose.length > MOST_CORNERS) return null;
  let most = -Infinity;
  for (let corner = 0; corner < 2 ** loose.length; corner++) {
    const x = boxes.map(({ lo, hi }, index) => ((corner >> loose.indexOf(index)) & 1 && hi > lo ? hi : lo));
    const whole = sum(x);
    if (whole > TINY) most = Math.max(most, measure(x, whole));
  }
  return most === -Infinity || sum(boxes.map(({ lo }) => lo)) <= TINY ? null : most;
}

function mostSquares(boxes: readonly Range[], whole: Range | null): number {
  if (boxes.some(({ hi }) => hi === Infinity)) return 1;
  const exact = whole ? null : overCorners(boxes, (x, s) => sum(x.map((one) => (one / s) ** 2)));
  if (exact !== null) return exact;
  const found = chords(boxes, (x) => x * x).flatMap((piece) => {
    const a = piece.value - piece.slope * piece.from;
    return lookedAt(piece, whole, piece.slope > 0 ? (-2 * a) / piece.slope : 0).map((s) => (s > TINY ? (piece.value + piece.slope * (s - piece.from)) / s ** 2 : 1));
  });
  return found.length ? Math.min(1, Math.max(...found)) : 1;
}

const xlnx = (x: number): number => (x > 0 ? x * Math.log(x) : 0);

function leastEntropy(boxes: readonly Range[], whole: Range | null): number {
  if (boxes.some(({ hi }) => hi === Infinity)) return 0;
  const exact = whole ? null : overCorners(boxes, (x, s) => sum(x.map((one) => xlnx(one / s))));
  if (exact !== null) return Math.max(0, -exact);
  const found = chords(boxes, xlnx).flatMap((piece) => {
    const a = piece.value - piece.slope * piece.from;
    return lookedAt(piece, whole, -a).map((s) => (s > TINY ? Math.log(s) - (piece.value + piece.slope * (s - piece.from)) / s : 0));
  });
  return found.length ? Math.max(0, Math.min(...found)) : 0;
}

/** The n that can stand highest at their most, all others at their least; of a known whole, what the others leave. */
function highestRatio(boxes: readonly Range[], n: number, whole: Range | null): number {
  if (whole) {
    const least = boxes.map(({ lo }) => lo);
    const left = sum([...least].sort((a, b) => a - b).slice(0, Math.max(0, least.length - n)));
    return Math.min(1, largest(boxes.map(({ hi }) => hi), n) / Math.max(whole.lo, Number.MIN_VALUE), 1 - left / whole.hi);
  }
  if (boxes.some(({ hi }) => hi === Infinity)) return 1;
  let ratio = 0;
  // Dinkelbach: the best set for a ratio λ is sorted by (1 − λ)·hi + λ·lo; each round can only raise λ, and sets are finitely many.
  for (let round = 0; round < 100; round++) {
    const chosen = new Set([...boxes.keys()].sort((i, j) => score(boxes[j], ratio) - score(boxes[i], ratio)).slice(0, n));
    const up = sum(boxes.map(({ hi }, i) => (chosen.has(i) ? hi : 0)));
    const down = sum(boxes.map(({ lo }, i) => (chosen.has(i) ? 0 : lo)));
    const next = up + down > 0 ? up / (up + down) : 1;
    if (next <= ratio * (1 + 1e-15)) return Math.min(1, Math.max(next, ratio));
    ratio = next;
  }
  return ratio;
}
const score = (box: Range | undefined, ratio: number): number => (box ? (1 - ratio) * box.hi + ratio * box.lo : 0);
