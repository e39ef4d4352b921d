// From a quantity of the text to the Figure that is kept: with the sign its course gives it and the words it was printed in.
import type { Comparator, Figure } from "@monazite/core";
import type { Quantity } from "../numbers/quantity.js";
import { clean } from "../numbers/numeral.js";
import type { Course } from "./turns.js";

const MIRRORED: Readonly<Record<Comparator, Comparator>> = { eq: "eq", approx: "approx", range: "range", gt: "lt", gte: "lte", lt: "gt", lte: "gte" };

/** A fall is negative even where no sign is printed: "fell by over 18 %" is less than −18. */
export function figureOf(quantity: Quantity, course: Course, printed: string): Figure {
  const down = course.role === "difference" && course.way === "down" && quantity.dimension !== "ratio";
  const falls = down && (quantity.value ?? quantity.max ?? 0) > 0;
  const turn = (value: number | null): number | null => (value === null || !falls ? value : clean(-value));
  const [min, max] = falls ? [turn(quantity.max), turn(quantity.min)] : [quantity.min, quantity.max];
  return {
    printed, comparator: falls ? MIRRORED[quantity.comparator] : quantity.comparator,
    value: turn(quantity.value), min, max, unit: quantity.unit, precision: quantity.step,
  };
}
