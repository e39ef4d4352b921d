// A printed number and the interval it stands for: the value is what was printed, the interval what it can mean.
import type { Figure } from "./figure.schema.js";
import { ANY, type Interval } from "./interval.js";

export const COMPARATORS = ["eq", "approx", "gt", "gte", "lt", "lte", "range"] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** "about" and its kin, as a part of the value on either side (METHODS section 9: ±5 %). Our convention, not the writer's. */
export const ABOUT_WIDTH = 0.05;

/**
 * The interval of a figure.
 *
 * eq:      half of the last printed digit to either side, upper end open: 27.0万吨 is [269,500, 270,500) t.
 * approx:  ±5 % or half of the last printed digit, whichever is wider.
 * gt, lt:  open bound; gte, lte: closed bound. The printed number is taken at its word, without rounding.
 * range:   both ends, each widened by half of its last digit.
 *
 * A figure without a printed precision (`precision` null) is taken as exact.
 * Signs are kept: "fell by more than 3 %" is lt −3, so (−∞, −3).
 */
export function intervalOf(figure: Pick<Figure, "comparator" | "value" | "min" | "max" | "precision">): Interval {
  const half = (figure.precision ?? 0) / 2;
  const closed = half === 0;
  switch (figure.comparator) {
    case "eq":
    case "approx": {
      if (figure.value === null) return ANY;
      const width = figure.comparator === "approx" ? Math.max(half, Math.abs(figure.value) * ABOUT_WIDTH) : half;
      return { lo: figure.value - width, hi: figure.value + width, loOpen: false, hiOpen: figure.comparator === "eq" && !closed };
    }
    case "gt": return { ...ANY, lo: figure.value ?? figure.min };
    case "gte": return { ...ANY, lo: figure.value ?? figure.min, loOpen: false };
    case "lt": return { ...ANY, hi: figure.value ?? figure.max };
    case "lte": return { ...ANY, hi: figure.value ?? figure.max, hiOpen: false };
    case "range": {
      const [lo, hi] = [figure.min, figure.max];
      return { lo: lo === null ? null : lo - half, hi: hi === null ? null : hi + half, loOpen: lo === null, hiOpen: hi === null };
    }
  }
}
