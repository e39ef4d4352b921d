// Numbers as statistics print them, by a closed grammar: digits, one decimal point, perhaps a plain exponent. What is not in the grammar is
// no number; nothing is guessed from the front of a cell ("12.5 kg" is not 12.5).

export type NumberFault = "number-unreadable" | "number-out-of-range";

/** Thousands of commas only where the publisher prints them. */
export interface NumberStyle {
  readonly thousands?: boolean;
  /** The sign between whole and fraction; "." unless given. */
  readonly decimal?: "." | ",";
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** No group of thousands begins with a zero: "0,125" is an eighth, or a mistake. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Blanks between groups of three, as tables of the continent and the SI print them. */
const GROUPED_BY_BLANKS = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;
/** The same where the comma is the decimal sign. */
const GROUPED_BY_DOTS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;

/** How a table writes numbers: behind semicolons a comma is no thousands sign, unless a person says what it is. */
export const styleOf = (delimiter: string, decimal: NumberStyle["decimal"]): NumberStyle => ({ thousands: delimiter !== ";" || decimal !== undefined, ...(decimal !== undefined && { decimal }) });

/**
 * Tables parted by semicolons come from places where a comma is the decimal sign and a dot may group thousands: "38.000" is 38 or 38 000 there. The first such
 * cell, when every number with a dot looks so and nobody said what the dot is; null else.
 */
export function groupingDot(delimiter: string, decimal: NumberStyle["decimal"], cells: Iterable<string>): string | null {
  if (delimiter !== ";" || decimal !== undefined) return null;
  let first: string | null = null;
  for (const cell of cells) {
    if (!/^\D{0,2}\d*\.\d/.test(cell.trim())) continue;
    if (!/^\D{0,2}[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(cell.trim())) return null;
    first ??= cell.trim();
  }
  return first;
}

/** Numbers in which a sign can only be that of the fraction: too few or too many digits behind it, a zero or too many before it, groups of the other sign beside it. */
const WITH_DECIMAL = { ",": /^(?:\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/, ".": /^(?:\d+\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/ } as const;
/** Is the comma of a number its decimal sign, or are its dots groups, whatever the table? */
export const isWithComma = (number: string): boolean => WITH_DECIMAL[","].test(number.trim());
const EITHER_WAY = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Where some numbers of a table can only have a decimal comma ("12,5") and none only a decimal dot, "1,234" is no thousand and "1.234" may be one. The first
 * such cell, when nobody said what the comma is; null else.
 */
export function doubtfulComma(decimal: NumberStyle["decimal"], cells: Iterable<string>): string | null {
  if (decimal !== undefined) return null;
  let [first, isDecimal]: [string | null, boolean] = [null, false];
  for (const cell of cells) {
    for (const number of cell.match(/\d(?:[\d.,]*\d)?/g) ?? []) {
      if (WITH_DECIMAL["."].test(number)) return null;
      isDecimal ||= isWithComma(number);
      if (EITHER_WAY.test(number)) first ??= cell.trim();
    }
  }
  return isDecimal ? first : null;
}

/**
 * Where dots are decimal signs, "118.000" beside "32.5" is odd: a table prints a fixed number of decimals, or none that are zeros at the end. The first such
 * cell, when nobody said what the dot is; null where all decimals are three, or no number has fewer.
 */
export function oddDot(decimal: NumberStyle["decimal"], cells: Iterable<string>): string | null {
  if (decimal !== undefined) return null;
  let [first, isShort]: [string | null, boolean] = [null, false];
  for (const cell of cells) {
    for (const number of cell.match(/\d(?:[\d.,]*\d)?/g) ?? []) {
      if (/^[1-9]\d{0,2}\.\d\d0$/.test(number)) first ??= cell.trim();
      isShort ||= /^\d+\.\d{1,2}$/.test(number);
    }
  }
  return isShort ? first : null;
}

/** "28 500" as "28500", where blanks part groups of three and nothing else. */
export const withoutBlanks = (cell: string): string => (GROUPED_BY_BLANKS.test(cell.trim()) ? cell.trim().replace(/[ \u00a0\u202f]/g, "") : cell);

/** @returns the number, or what is wrong with it; -0 is 0 */
export function readNumber(cell: string, { thousands = false, decimal = "." }: NumberStyle = {}): number | NumberFault {
  const bare = /[\uff01-\uff5e]/.test(cell) ? cell.normalize("NFKC").trim() : cell.trim();
  const trimmed = thousands ? withoutBlanks(bare) : bare;
  const text = decimal === "," ? (thousands && GROUPED_BY_DOTS.test(trimmed) ? trimmed.replaceAll(".", "").replace(",", ".") : trimmed.includes(".") ? "" : trimmed.replace(",", ".")) : thousands && GROUPED.test(trimmed) ? trimmed.replaceAll(",", "") : trimmed;
  if (!PLAIN.test(text)) return "number-unreadable";
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return "number-out-of-range";
  return value === 0 ? 0 : value;
}
