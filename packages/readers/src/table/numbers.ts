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
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** @returns the number, or what is wrong with it; -0 is 0 */
export function readNumber(cell: string, { thousands = false, decimal = "." }: NumberStyle = {}): number | NumberFault {
  const trimmed = cell.trim();
  const text = decimal === "," ? (trimmed.includes(".") ? "" : trimmed.replace(",", ".")) : thousands && GROUPED.test(trimmed) ? trimmed.replaceAll(",", "") : trimmed;
  if (!PLAIN.test(text)) return "number-unreadable";
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return "number-out-of-range";
  return value === 0 ? 0 : value;
}
