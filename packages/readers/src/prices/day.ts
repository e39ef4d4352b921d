// Days and months as price tables write them: "2026.04.10", "2026-04-10", "2026/4/10", "20260410", "2026年4月10日", "2026-04", "10.04.2026" (with dots
// the day is first), "31/01/2026" and "01/31/2026". Day-month orders that could be read two ways ("04/10/2026") are no date here, and "Jan-26" is a month
// of a year only in a column that goes on by the month.
import { tryPeriod, type Period } from "@monazite/core";
import { MONTHS, periodInWords } from "../table/period-words.js";

const FORMS = [/^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/, /^(\d{4})()(\d{2})(\d{2})$/] as const;

/** "31.01.2026", "31/01/2026", "31-1-2026", "01/31/2026". */
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
/** "Jan-26": the 26th of January, or January 2026. */
const SHORT_MONTH = /^([a-z]{3})-(\d{2})$/i;
/** The last of two digits of a year that is meant in this century. */
const THIS_CENTURY = 59;

/** Are the cells of "Jan-26" months of a year? Only where they are several that follow each other without a gap, as days ("Jan-30", "Jan-31", "Feb-02") never do. */
export function areShortMonths(cells: readonly string[]): boolean {
  const months = [...new Set(cells.flatMap((cell) => { const found = shortMonth(cell.trim()); return found ? [found.year * 12 + found.month] : []; }))].sort((a, b) => a - b);
  return months.length > 1 && (months.at(-1) ?? 0) - (months[0] ?? 0) === months.length - 1;
}

/** "Jan-26" as if it were January 2026. */
function shortMonth(text: string): { readonly year: number; readonly month: number } | null {
  const [, name = "", years] = SHORT_MONTH.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return years === undefined || month === 0 ? null : { year: Number(years) + (Number(years) > THIS_CENTURY ? 1900 : 2000), month };
}

/** @param shortMonths whether "Jan-26" is known to be a month of a year. Null for what is no day or month, or none of the calendar. */
export function pricePeriod(text: string, shortMonths = false): Period | null {
  const trimmed = text.trim();
  const [, first, sign, second, last] = YEAR_LAST.exec(trimmed) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    const isDayFirst = sign === "." || Number(first) > 12;
    if (!isDayFirst && Number(second) <= 12 && first.padStart(2, "0") !== second.padStart(2, "0")) return null;
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return tryPeriod([last, month.padStart(2, "0"), day.padStart(2, "0")].join("-"));
  }
  const short = shortMonths ? shortMonth(trimmed) : null;
  if (short) return tryPeriod(`${short.year}-${String(short.month).padStart(2, "0")}`);
  for (const form of FORMS) {
    const [, year, , month, day] = form.exec(trimmed) ?? [];
    if (year !== undefined && month !== undefined) return tryPeriod([year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-"));
  }
  return tryPeriod(trimmed) ?? periodInWords(trimmed);
}
