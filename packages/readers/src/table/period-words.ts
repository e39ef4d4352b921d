// Years, months and days with words or signs of their own, which can be read one way only: "2025年10月9日", "2025.0" as programs of decimals write a year, "Oct 2025", "31-Oct-2025", "Oct 31, 2025", "2025M10", "2025/3" and "2025/10/9" (behind a year comes the month).
// Orders of plain numbers that could be two days ("04/10/2025") are not among them.
import { tryPeriod, type Period } from "@monazite/core";

/** By their first three letters. */
export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;

/** Null for anything else, and for what is on no calendar. */
export function periodInWords(text: string): Period | null {
  const plain = text.trim();
  const [, year, month, day] = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(plain) ?? /^(\d{4})M(\d{2})()$/.exec(plain) ?? /^((?:19|20)\d{2})\.0()()$/.exec(plain) ?? /^((?:19|20)\d{2})\/(\d)()$/.exec(plain) ?? /^((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})$/.exec(plain) ?? [];
  if (year !== undefined) return periodOf(year, month, day);
  const parts = plain.split(/[\s,-]+/);
  const at = parts.findIndex((part) => NAMED.test(part));
  const numbers = parts.filter((_, index) => index !== at);
  if (at < 0 || at > 1 || numbers.length > 2 || !/^\d{4}$/.test(numbers.at(-1) ?? "") || !numbers.slice(0, -1).every((part) => /^\d{1,2}$/.test(part))) return null;
  return periodOf(numbers.at(-1) ?? "", String(MONTHS.indexOf((parts[at] ?? "").slice(0, 3).toLowerCase()) + 1), numbers.length === 2 ? numbers[0] : undefined);
}

/** The year of a column of years: "2022", or "2022.0" as programs of decimals write it; any other text as it stands. */
export const yearCell = (text: string): string => text.trim().replace(/^(\d{4})\.0$/, "$1");

const OVER_NEW_YEAR = /^(\d{4})[-/.](\d{2})$/;

/** "2010-11", "2012/13": a year over two that follow each other, or a month. */
export function isFiscalYear(text: string): boolean {
  const [, first, second] = OVER_NEW_YEAR.exec(text.trim()) ?? [];
  return second !== undefined && (Number(first) + 1) % 100 === Number(second);
}

/** Are the cells of a column such years, and no months? Where they are several and each ends one year on: October 2009, November 2010 and December 2011 are no series of months. */
export function areFiscalYears(cells: readonly string[]): boolean {
  const doubtful = new Set(cells.map((cell) => cell.trim()).filter((cell) => OVER_NEW_YEAR.test(cell)));
  return doubtful.size > 1 && [...doubtful].every(isFiscalYear);
}

function periodOf(...parts: readonly (string | undefined)[]): Period | null {
  return tryPeriod(parts.flatMap((part) => (part === undefined || part === "" ? [] : part.padStart(2, "0"))).join("-"));
}
