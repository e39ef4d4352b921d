// A figure of BGS stands three times in its row: as a number, as the yearbook prints it ("38 000", "*2 600", "<500", "...", "-----"), and as a code of SDMX
// with notes. The number alone is a 0 where the yearbook has dots; the three are held against each other, and where they differ the row says nothing.
import type { GapReason } from "@monazite/core";
import { readNumber, type NumberFault, type NumberStyle } from "../table/numbers.js";

export interface BookFigure {
  readonly value: number | GapReason;
  readonly comparator: "eq" | "lt" | "gt";
}

interface Told {
  readonly quantity: string;
  /** As the yearbook prints it; "" where the export has no such column. */
  readonly book: string;
  readonly sdmx: string;
  readonly notes: string;
}

/** Missing in one way or another, by the codes of SDMX. */
const MISSING = /^[LMOQ]$/i;
/** How the yearbook prints that there is no figure, and that there is nothing. */
const NO_FIGURE = /^(?:\.{2,}|…|n\.?a\.?)$/i;
const NOTHING = /^(?:[-–—]+|nil)$/i;
/** A number of the yearbook between its marks: estimated, provisional, a letter of a footnote in brackets. */
const PRINTED = /^[*epr]*\s*([<>]?)\s*(\d[\d ,.\u00a0\u202f]*?)\s*(?:\([a-z](?:,\s*[a-z])*\)|[*epr])*$/i;

/** "conflict" where the ways of telling it contradict each other. */
export function figureInBook({ quantity, book, sdmx, notes }: Told, style: NumberStyle): BookFigure | NumberFault | "conflict" {
  const value = quantity === "" ? null : readNumber(quantity, style);
  if (typeof value === "string") return value;
  const gap: GapReason = /confidential|withheld/i.test(`${notes} ${book}`) ? "confidential" : "not-reported";
  const isGap = NO_FIGURE.test(book) || MISSING.test(sdmx) || (gap === "confidential" && (value ?? 0) === 0);
  if (isGap) return (value ?? 0) === 0 ? { value: gap, comparator: "eq" } : "conflict";
  if (value === null) return { value: gap, comparator: "eq" };
  if (NOTHING.test(book)) return value === 0 ? { value, comparator: "eq" } : "conflict";
  const [, sign = "", digits] = PRINTED.exec(book) ?? [];
  if (digits !== undefined && !sameNumber(value, digits)) return "conflict";
  return { value, comparator: sign === "<" || saysOf("less than").test(notes) ? "lt" : sign === ">" || saysOf("more than").test(notes) ? "gt" : "eq" };
}

/** A note of the figure that is these words and no more: "Less than 300 tonnes." speaks of another number. */
const saysOf = (words: string): RegExp => new RegExp(`(?:^|\\|)\\s*${words}\\.?\\s*(?:\\||$)`, "i");

/** Does the yearbook mark its number as an estimate? */
export const isEstimatedInBook = (book: string): boolean => /^[*e]|\de$/i.test(book) && PRINTED.test(book);

/** Is the printed number the value, to its last digit? The yearbook groups by blanks or commas. */
function sameNumber(value: number, digits: string): boolean {
  const plain = digits.replace(/[ ,\u00a0\u202f]/g, "");
  const printed = Number(plain);
  const half = 0.5 * 10 ** -(plain.split(".")[1]?.length ?? 0);
  return !Number.isFinite(printed) || Math.abs(printed - value) <= half * (1 + 1e-9);
}
