// A cell of Mineral Commodity Summaries, of any year and layout: a number, perhaps estimated, a bound, a range, or a mark that its notes explain. What is none
// of these is unread: a footnote glued to digits ("2300 3"), a fraction, a comma where no thousands are.
import type { Figure, GapReason } from "@monazite/core";
import { Refusal } from "../problem.js";
import type { TableInput } from "../reader.js";
import { groupingDot, readNumber, type NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import { scaled } from "./words.js";

/** Marks instead of a number, as the publisher explains them: withheld, not available, less than half a unit, not applicable. */
const GAPS: Readonly<Record<string, GapReason>> = { W: "withheld", NA: "not-reported", s: "below-threshold", XX: "not-reported" };
const ZERO = new Set(["—", "–", "--"]);
/** Reserves that nobody has counted are printed by their size: no number, and no fault of the row. */
const SIZES = /^(?:(?:very )?(?:small|large)|moderate(?: to large)?)$/i;

/** Raised numbers are footnotes, wherever a copy has kept them raised. */
const RAISED = /(?<=[\d\p{L}])[¹²³⁰⁴-⁹]+$/u;
/** Groups of three behind blanks, of whatever width; "2300 3" has a footnote and is none. */
const BLANK_GROUPS = /(?<![\d,.])[1-9]\d{0,2}(?:[\s\u202f]\d{3})+(?![\d,])/g;

export interface McsCell {
  /** The number, why there is none, or null for a range. */
  readonly value: number | GapReason | null;
  readonly comparator: "eq" | "lt" | "gt" | "range";
  readonly min: number | null;
  readonly max: number | null;
  /** The number that was printed, or the lower end, without thousands; null where no digits say how exact it is. */
  readonly digits: string | null;
  /** A word for a size that stands instead of a number: "Large". */
  readonly word: string | null;
  /** An "e" stands before or behind it. */
  readonly isEstimated: boolean;
}

const cell = (value: McsCell["value"], rest: Partial<McsCell> = {}): McsCell => ({ value, comparator: "eq", min: null, max: null, digits: null, word: null, isEstimated: false, ...rest });
const numberIn = (text: string): number | null => { const value = readNumber(text, { thousands: true }); return typeof value === "number" && value >= 0 ? value : null; };
const plainDigits = (text: string): string => text.replaceAll(",", "");

/** Null for a cell that cannot be read. @param measure "E" of net import reliance says net exporter, below zero; of anything else it says nothing we know @param decimal a comma only where a person said so */
export function mcsCell(printed: string, measure: string, decimal: NumberStyle["decimal"] = "."): McsCell | null {
  const bare = printed.trim().replace(RAISED, "").replace(BLANK_GROUPS, (number) => number.replace(/[\s\u202f]/g, ""));
  const text = decimal === "," ? bare.replaceAll(".", "").replace(",", ".") : bare;
  if (text === "") return cell("not-reported");
  const gap = GAPS[text];
  if (gap !== undefined) return cell(gap);
  if (ZERO.has(text)) return cell(0);
  if (SIZES.test(text)) return cell("not-reported", { word: text });
  if (text === "E") return measure === "import-reliance" ? cell(0, { comparator: "lt" }) : null;
  const [, least, most] = /^([\d,.]+)\s*[–-]\s*([\d,.]+)$/.exec(text) ?? [];
  if (least !== undefined && most !== undefined) {
    const [min, max] = [numberIn(least), numberIn(most)];
    return min === null || max === null || min > max ? null : cell(null, { comparator: "range", min, max, digits: plainDigits(least) });
  }
  // r and p: revised and preliminary, which the edition says of all its figures.
  const [, mark = "", sign = "", digits = "", behind = ""] = /^([erp]?)\s?([<>]?)\s?([\d,.]+)\s?([erp]?)$/.exec(text) ?? [];
  const value = digits === "" ? null : numberIn(digits);
  if (value === null) return null;
  return cell(value, { comparator: sign === "<" ? "lt" : sign === ">" ? "gt" : "eq", digits: plainDigits(digits), isEstimated: mark === "e" || behind === "e" });
}

/** The figure of a cell in a unit of the record, or why there is none. @param precision what the last digit of the cell is worth in that unit, or null */
export function figureOfCell({ value, comparator, min, max }: McsCell, printed: string, unit: string, factor: number, precision: number | null): { readonly figure: Figure | null; readonly gap: GapReason | null } {
  if (typeof value === "string") return { figure: null, gap: value };
  const inUnit = (number: number | null): number | null => (number === null ? null : scaled(number, factor));
  return { figure: { printed: printed.trim(), comparator, value: inUnit(value), min: inUnit(min), max: inUnit(max), unit, precision }, gap: null };
}

/** Does the last digit of the cell say how exact it is? A bound's does not. */
export const isExact = ({ digits, comparator }: McsCell): boolean => digits !== null && (comparator === "eq" || comparator === "range");

/** @throws Refusal `dialect-ambiguous` for a copy whose dots may group thousands */
export function refuseGrouping({ header: { delimiter }, options }: Pick<TableInput, "header" | "options">, rows: readonly Row[], columns: readonly string[]): void {
  const doubtful = groupingDot(delimiter, options.decimal, rows.flatMap((row) => columns.map((column) => row.cell(column))));
  if (doubtful !== null) throw new Refusal("dialect-ambiguous", doubtful);
}
