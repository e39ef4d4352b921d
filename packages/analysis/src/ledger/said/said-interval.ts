// How wide a printed figure is taken to be in the ledger. A writer who prints 46,000 t rarely means that it was not 46,100:
// zeros at the end of an amount are taken as rounding, down to two digits that count, so that 270,000 t, 270 kt and 27万吨
// are the same figure. Both ends belong to it: whether a half was rounded up or down nobody tells.
import { intervalOf, type Figure, type Interval } from "@monazite/core";

/** Digits of an amount that count even where zeros follow: 5,000 t is known to 100 t. */
const COUNTED_DIGITS = 2;

/**
 * The interval a figure of a text stands for in the ledger; never narrower than `intervalOf`, save that no end is open.
 *
 * Amounts: half of the last digit that is not a zero at the end, or of the second digit where that is finer.
 * Figures in words ("doubled", "a third"): ±5 %, as "about"; 三成 and its kin: half a tenth part.
 */
export function saidInterval(figure: Figure): Interval {
  const widened = { ...figure, precision: precisionOf(figure) };
  const interval = intervalOf(isWord(figure) && figure.comparator === "eq" ? { ...widened, comparator: "approx" } : widened);
  return { ...interval, loOpen: interval.lo === null, hiOpen: interval.hi === null };
}

/** Worth of the last digit that counts, in the figure's unit; null for a figure in words. */
function precisionOf(figure: Figure): number | null {
  if (/成/.test(figure.printed ?? "") && figure.unit === "%") return 10;
  if (figure.precision === null || figure.unit === "%" || figure.unit === "pp" || figure.comparator === "range") return figure.precision;
  const value = Math.abs(figure.value ?? figure.min ?? figure.max ?? 0);
  return Math.max(figure.precision, roundness(value));
}

/** 46,000 is round to 1,000; 5,000 to 100 and not to 1,000, for two digits count; 5,473 to 1. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value < 10 ** COUNTED_DIGITS) return 0;
  const most = 10 ** (String(value).length - COUNTED_DIGITS);
  let digit = 1;
  while (digit < most && value % (digit * 10) === 0) digit *= 10;
  return digit;
}

/** A multiple or a part in words has no last digit; nothing ("nil") is exact. */
function isWord({ precision, value, unit }: Figure): boolean {
  return precision === null && value !== null && value !== 0 && (unit === "%" || unit === "x");
}

