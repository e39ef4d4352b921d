// How each period of a series stands to those before it: growth on the year and on the month before, and the sum since January. Each has the range that the
// figures leave: a month that nobody tells leaves the sum open above, and no growth on it.
import { FLOWS, SIGNED } from "@monazite/analysis/ledger";
import { ANY, exactly, growthOf, isObservatoryError, parsePeriod, previousPeriod, sumOf, yearsBefore, type Interval, type Period } from "@monazite/core";

/** A figure of the series: the number as printed, null where nobody printed one, and what it can stand for. */
export interface Known {
  readonly value: number | null;
  readonly interval: Interval;
}
interface Bounded {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}
export interface Along {
  readonly onYear: Bounded | null;
  readonly onMonth: Bounded | null;
  readonly cumulative: Bounded | null;
}

/** @param at what is known of a period; null where nothing is */
export function alongOf(period: Period, measure: string, at: (period: Period) => Known | null): Along {
  const now = at(period);
  const isMonth = period.grain === "month";
  return {
    onYear: growthOn(now, at(yearsBefore(period))), onMonth: isMonth ? growthOn(now, at(previousPeriod(period) ?? period)) : null,
    cumulative: isMonth && FLOWS.has(measure) ? totalOf(sinceJanuary(period).map(at), SIGNED.has(measure) ? ANY : NOT_NEGATIVE) : null,
  };
}

function growthOn(now: Known | null, before: Known | null): Bounded | null {
  if (!now || !before) return null;
  try {
    const { lo, hi } = growthOf(now.interval, before.interval);
    const value = now.value === null || before.value === null ? null : middleOf(growthOf(exactly(now.value), exactly(before.value)));
    return lo === null && hi === null ? null : { value, min: lo, max: hi };
  } catch (error) {
    // On a base that may be nothing there is no growth.
    if (isObservatoryError(error) && error.code === "interval-undefined") return null;
    throw error;
  }
}

/** What a month that nobody tells may be, of a measure that is never below nothing. */
const NOT_NEGATIVE: Interval = { lo: 0, hi: null, loOpen: false, hiOpen: true };

function totalOf(months: readonly (Known | null)[], untold: Interval): Bounded | null {
  if (!months.some((month) => month !== null)) return null;
  const { lo, hi } = sumOf(months.map((month) => month?.interval ?? untold));
  const values = months.map((month) => month?.value ?? null);
  const value = values.every((one) => one !== null) ? middleOf(sumOf(values.map((one) => exactly(one)))) : null;
  return lo === null && hi === null ? null : { value, min: lo, max: hi };
}

/** Arithmetic is rounded outward; of two neighbouring numbers either will do. */
const middleOf = ({ lo, hi }: Interval): number | null => (lo === null || hi === null ? null : Number(((lo + hi) / 2).toPrecision(15)));

function sinceJanuary(period: Period): readonly Period[] {
  const [year = "", month = ""] = period.text.split("-");
  return Array.from({ length: Number(month) }, (_, index) => parsePeriod(`${year}-${String(index + 1).padStart(2, "0")}`));
}
