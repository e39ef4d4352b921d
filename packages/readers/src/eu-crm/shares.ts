// Shares as the study prints them: "84.4%", "<0.1%", ">0%", and now and then a number that lost its percent sign.

export interface PrintedShare {
  readonly comparator: "eq" | "lt" | "gt";
  /** In percent. */
  readonly value: number;
  /** The number without signs, for its last digit. */
  readonly digits: string;
  readonly signLost: boolean;
}

/** So much of a column must carry the sign before a number without it is taken for percent too. */
const MOSTLY = 0.8;

export function mostlyPercent(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "" && cell.trim() !== "-");
  return filled.filter((cell) => cell.trim().endsWith("%")).length >= filled.length * MOSTLY;
}

/** "84,4%" as "84.4%": numbers of the study are too small for thousands. */
export const withPoint = (text: string): string => text.replace(/^(\D*\d{1,3}),(\d+\s*%?)$/, "$1.$2");

/** @param inPercent do the other cells carry the sign: without that, and below 1, a number could as well be a part of one */
export function shareOf(cell: string, inPercent: boolean): PrintedShare | "number-unreadable" | "number-off-scale" | "number-negative" {
  // A comma is a decimal sign here: no share has thousands.
  const text = withPoint(cell.trim());
  if (/^-\d/.test(text)) return "number-negative";
  const [, sign = "", digits, percent] = /^([<>]?)\s*(\d+(?:\.\d+)?)\s*(%?)$/.exec(text) ?? [];
  if (digits === undefined) return "number-unreadable";
  const value = Number(digits);
  if (percent === "" && (!inPercent || (value > 0 && value < 1))) return "number-unreadable";
  return value > 100 ? "number-off-scale" : { comparator: sign === "<" ? "lt" : sign === ">" ? "gt" : "eq", value, digits, signLost: percent === "" };
}
