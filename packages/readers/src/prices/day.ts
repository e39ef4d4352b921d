// Days and months as price tables write them: "2026.04.10", "2026-04-10", "2026/4/10", "20260410", "2026年4月10日", "2026-04". Day-month orders that
// could be read two ways ("04/10/2026") are no date here.
import { tryPeriod, type Period } from "@monazite/core";
import { periodInWords } from "../table/period-words.js";

const FORMS = [/^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/, /^(\d{4})()(\d{2})(\d{2})$/] as const;

/** Null for what is no day or month, or none of the calendar. */
export function pricePeriod(text: string): Period | null {
  const trimmed = text.trim();
  for (const form of FORMS) {
    const [, year, , month, day] = form.exec(trimmed) ?? [];
    if (year !== undefined && month !== undefined) return tryPeriod([year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-"));
  }
  return tryPeriod(trimmed) ?? periodInWords(trimmed);
}
