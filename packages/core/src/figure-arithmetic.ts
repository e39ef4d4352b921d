// Figures made of figures: sums, ratios, growth, shares, and a mass times a factor with a range. The result carries the interval that the
// printed precision of its parts allows, and no printed text, for nobody printed it.
import type { Figure } from "./figure.schema.js";
import { intervalOf } from "./figure.js";
import { growthOf, productOf, quotientOf, shareOf, sumOf } from "./interval-arithmetic.js";
import type { Interval } from "./interval.js";
import { ObservatoryError } from "./problem.js";

/** A figure that stands for an interval: one number, a range, a bound, or null for "anything". */
export function figureOf(interval: Interval, unit: string): Figure | null {
  const bare = { printed: null, unit, precision: null };
  const { lo, hi } = interval;
  if (lo === null && hi === null) return null;
  if (lo === null) return { ...bare, comparator: interval.hiOpen ? "lt" : "lte", value: hi, min: null, max: null };
  if (hi === null) return { ...bare, comparator: interval.loOpen ? "gt" : "gte", value: lo, min: null, max: null };
  return lo === hi ? { ...bare, comparator: "eq", value: lo, min: null, max: null } : { ...bare, comparator: "range", value: null, min: lo, max: hi };
}

/** @throws ObservatoryError `unit-mixed` when the figures do not share one unit; convert them first */
function oneUnit(figures: readonly Figure[]): string {
  const units = new Set(figures.map((figure) => figure.unit));
  const [unit] = units;
  if (units.size !== 1 || unit === undefined) throw new ObservatoryError("unit-mixed", { units: [...units].join(", ") });
  return unit;
}

/**
 * Sum of figures of one unit.
 *
 * @throws ObservatoryError `unit-mixed`
 * @example addFigures([may, june]) // two months as a range: each is known to half a tonne
 */
export function addFigures(figures: readonly Figure[]): Figure | null {
  return figureOf(sumOf(figures.map(intervalOf)), oneUnit(figures));
}

/** Ratio of two figures of one unit; unit "x". @throws ObservatoryError `unit-mixed`, `interval-undefined` */
export function ratioOfFigures(a: Figure, b: Figure): Figure | null {
  oneUnit([a, b]);
  return figureOf(quotientOf(intervalOf(a), intervalOf(b)), "x");
}

/** Growth of a figure on its base, in %. @throws ObservatoryError `unit-mixed`, `interval-undefined` */
export function growthOfFigures(now: Figure, base: Figure): Figure | null {
  oneUnit([now, base]);
  return figureOf(growthOf(intervalOf(now), intervalOf(base)), "%");
}

/** Share of a part in a whole, in %. @throws ObservatoryError `unit-mixed`, `interval-undefined` */
export function shareOfFigures(part: Figure, whole: Figure): Figure | null {
  oneUnit([part, whole]);
  return figureOf(shareOf(intervalOf(part), intervalOf(whole)), "%");
}

/**
 * A figure times a factor that is known to a range only, such as the content of rare earths in a magnet.
 *
 * @param factor both ends, as a fraction
 * @example timesFactor(magnets, [0.27, 0.32]) // tonnes of magnets as a range of tonnes of rare earths
 */
export function timesFactor(figure: Figure, [least, most]: readonly [number, number]): Figure | null {
  return figureOf(productOf(intervalOf(figure), { lo: least, hi: most, loOpen: false, hiOpen: false }), figure.unit);
}
