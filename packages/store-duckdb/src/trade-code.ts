// A code of goods as a whole number, in the one place where the two are exchanged: ten signs of 37 (none, 0-9, A-Z), so that the order of numbers is the
// order of texts and a code stands right before those it begins. "850511", "8505" and "TOTAL" fit, and so does every national line of ten digits.
import { ObservatoryError } from "@monazite/core";

const LENGTH = 10;
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const BASE = SIGNS.length + 1;

/** @throws ObservatoryError `row-invalid` for a code of other signs or more of them */
export function codeNumber(code: string): number {
  let number = 0;
  for (let at = 0; at < LENGTH; at++) number = number * BASE + (at < code.length ? SIGNS.indexOf(code[at] ?? "") + 1 : 0);
  if (code.length > LENGTH || codeText(number) !== code) throw new ObservatoryError("row-invalid", { table: "flows", row: 0, reason: `code ${code.slice(0, 20)}: up to ${LENGTH} digits and capital letters` });
  return number;
}

/** Null for what was never a code: a filter for such a text fits nothing. */
export function codeNumberOrNull(code: string): number | null {
  return code.length <= LENGTH && /^[0-9A-Z]*$/.test(code) ? codeNumber(code) : null;
}

export function codeText(number: number): string {
  let [rest, text] = [number, ""];
  for (let at = 0; at < LENGTH; at++) {
    const sign = rest % BASE;
    if (sign > 0) text = (SIGNS[sign - 1] ?? "") + text;
    rest = (rest - sign) / BASE;
  }
  return text;
}

/** Of a column of codes, how many signs each has, as the engine works it out. */
export const DIGITS_SQL = `CASE ${Array.from({ length: LENGTH - 1 }, (_, short) => `WHEN code % ${BASE ** (LENGTH - 1 - short)} = 0 THEN ${short + 1}`).join(" ")} ELSE ${LENGTH} END`;

const BELOW_SIX = BASE ** (LENGTH - 6);

/** The first six digits of a code; a shorter one is itself. */
export function headingNumber(code: number): number {
  return code - (code % BELOW_SIX);
}

/** The same of a column of codes. */
export const HEADING_SQL = `(code - code % ${BELOW_SIX})`;

/** The numbers of all longer codes that begin with this one: above the first, up to the second. */
export function numbersBelow(code: string): readonly [number, number] {
  return [codeNumber(code), codeNumber(code.padEnd(LENGTH, SIGNS.at(-1)))];
}

/** "2023" as 202300, "2023-05" as 202305. @throws ObservatoryError `row-invalid` */
export function periodNumber(period: string): number {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) throw new ObservatoryError("row-invalid", { table: "flows", row: 0, reason: `period ${period.slice(0, 20)}: a year or a month` });
  return Number(year) * 100 + Number(month ?? 0);
}

export function periodText(number: number): string {
  const month = number % 100;
  return `${Math.floor(number / 100)}${month ? `-${String(month).padStart(2, "0")}` : ""}`;
}
