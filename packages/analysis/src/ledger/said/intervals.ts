// Intervals of printed figures in the terms of a cell: scaled to its unit, or a change in per cent as the ratio it stands for.
import { productOf, sumOf, exactly, type Interval } from "@monazite/core";

const closedEnds = ({ lo, hi }: Interval): Interval => ({ lo, hi, loOpen: lo === null, hiOpen: hi === null });

export function scaled(interval: Interval, factor: number): Interval {
  return factor === 1 ? interval : closedEnds(productOf(interval, exactly(factor)));
}

/** "up 15.8 %" is a ratio of 1.158. */
export function ratioOfPercent(interval: Interval): Interval {
  return closedEnds(sumOf([exactly(1), productOf(interval, exactly(0.01))]));
}

/** 69 % is a ratio of 0.69. */
export function partOfPercent(interval: Interval): Interval {
  return closedEnds(productOf(interval, exactly(0.01)));
}

