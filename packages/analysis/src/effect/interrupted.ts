// Interrupted series: a line through the months before, and how level and slope change at the event.
//
// Formula:  ln y = β0 + β1·t + β2·D + β3·(t − t0)·D + months of the year + error; D is 1 from the first month in force on.
// Unit:     effect in per cent, e^{β2} − 1 at once and e^{β3} − 1 more each month.
// Errors:   Newey–West (`least-squares.ts`). Needs 24 months before the event (METHODS section 7) and three after it.
// Source:   A. K. Wagner et al., "Segmented regression analysis of interrupted time series studies", J. Clin. Pharm. Ther. 27, 2002.
import { parsePeriod } from "@monazite/core";
import type { Figures } from "./figures.js";
import { leastSquares } from "./least-squares.js";
import { monthText, monthWithin } from "./months.js";
import { windowsOf, type EventDates } from "./windows.js";
import type { EffectOptions } from "./effect.js";

export const LEAST_BEFORE = 24;
export const LEAST_AFTER = 3;
/** How far back the line is drawn. */
const MOST_BEFORE = 120;
/** Two sides of a normal error at 95 %. */
const Z = 1.959963984540054;

/** A coefficient as growth in per cent, with its 95 % interval. */
export interface Change {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

export interface Interrupted {
  readonly isEnough: true;
  /** The jump at the event. */
  readonly level: Change;
  /** What each month after it adds. */
  readonly slope: Change;
  readonly before: number;
  readonly after: number;
}

/** What there is of what is needed. */
export interface TooFew {
  readonly isEnough: false;
  readonly before: number;
  readonly after: number;
}

/** Months without a figure are left out, not filled; months of nothing have no logarithm and are left out too. */
export function interruptedSeries(figures: Figures, dates: EventDates, { months }: EffectOptions): Interrupted | TooFew {
  const windows = windowsOf(dates, months, false);
  const told = monthWithin(dates.announced);
  if (windows === null || told === null) return { isEnough: false, before: 0, after: 0 };
  const { start, slots } = windows;
  const first = Math.min(told, start);
  const after = slots.filter(({ role }) => role === "after").map((slot) => slot.first);
  const before = Array.from({ length: MOST_BEFORE }, (_, i) => first - MOST_BEFORE + i);
  const points = [...before, ...after].flatMap((month) => {
    const value = figures(parsePeriod(monthText(month)).text)?.value ?? null;
    return value === null || value <= 0 ? [] : [{ month, ln: Math.log(value) }];
  });
  const counts = { isEnough: false as const, before: points.filter(({ month }) => month < first).length, after: points.filter(({ month }) => month >= first).length };
  if (counts.before < LEAST_BEFORE || counts.after < LEAST_AFTER) return counts;
  // Months of the year that occur, but for one that the others are measured against.
  const seasons = [...new Set(points.map(({ month }) => month % 12))].sort((a, b) => a - b).slice(1);
  const fit = leastSquares(points.map(({ month }) => [1, (month - start) / 12, Number(month >= start), month >= start ? month - start : 0, ...seasons.map((one) => Number(month % 12 === one))]), points.map(({ ln }) => ln));
  if (fit === null) return counts;
  const change = (index: number): Change => {
    const [b, se] = [fit.coefficients[index] ?? 0, fit.errors[index] ?? 0];
    return { value: Math.expm1(b) * 100, lo: Math.expm1(b - Z * se) * 100, hi: Math.expm1(b + Z * se) * 100 };
  };
  return { ...counts, isEnough: true, level: change(2), slope: change(3) };
}
