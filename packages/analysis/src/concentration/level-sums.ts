// Sums over amounts that are all brought to one level, as far as the range of each allows. Bounds ask for hundreds of levels of hundreds of amounts: with
// the ends in order and their sums at hand a level is a search, not a walk through all amounts.

/** What an amount can be; `hi` is Infinity where nothing bounds it. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export interface LevelSums {
  /** Σ f(x) with every amount at the level, or at the end of its range next to it. */
  all(level: number): number;
  /** Σ f(x) of the amounts that stay where they are when the level rises. */
  fixed(level: number): number;
  /** Sum of the n largest amounts at the level. */
  largest(level: number, n: number): number;
}

/** The amount of this range that lies nearest to the level. */
export const within = ({ lo, hi }: Range, level: number): number => Math.min(hi, Math.max(lo, level));

export function levelSums(ranges: readonly Range[], f: (x: number) => number): LevelSums {
  const lows = Float64Array.from(ranges, ({ lo }) => lo).sort();
  const highs = Float64Array.from(ranges, ({ hi }) => hi).sort();
  const count = ranges.length;
  // Each summed from the end it is read from, so that small amounts are not what is left of large ones.
  const below = new Float64Array(count + 1);
  for (let n = 0; n < count; n++) below[n + 1] = (below[n] ?? 0) + f(highs[n] ?? 0);
  const above = new Float64Array(count + 1);
  for (let n = count - 1; n >= 0; n--) above[n] = (above[n + 1] ?? 0) + f(lows[n] ?? 0);
  const lowsAbove = (level: number): number => above[countUntil(lows, level, true)] ?? 0;
  return {
    all: (level) => {
      const done = countUntil(highs, level, false);
      const moving = countUntil(lows, level, true) - done;
      return (below[done] ?? 0) + lowsAbove(level) + (moving > 0 ? moving * f(level) : 0);
    },
    fixed: (level) => (below[countUntil(highs, level, true)] ?? 0) + lowsAbove(level),
    largest: (level, n) => {
      const [done, risen] = [countUntil(highs, level, false), countUntil(lows, level, true)];
      let total = 0;
      for (let place = 0; place < Math.min(n, count); place++) total += place < count - risen ? (lows[count - 1 - place] ?? 0) : place < count - done ? level : (highs[count - 1 - place] ?? 0);
      return total;
    },
  };
}

/** How many of these, in order, are below the level, or at it too. */
function countUntil(sorted: Float64Array, level: number, withEqual: boolean): number {
  let [from, until] = [0, sorted.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    const value = sorted[middle] ?? 0;
    if (withEqual ? value <= level : value < level) from = middle + 1;
    else until = middle;
  }
  return from;
}
