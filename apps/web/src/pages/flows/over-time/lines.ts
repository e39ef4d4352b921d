// Series over periods, placed: one column a period, in order, whether anyone reports in it or not; a line runs only between periods that follow each other.

export interface Point {
  readonly period: string;
  /** Null where nobody gives a number: the line breaks there. */
  readonly value: number | null;
  /** Not everyone who reported a year before has reported yet. */
  readonly isPartial?: boolean;
}

export interface Series {
  readonly id: string;
  readonly points: readonly Point[];
}

/** Every year, or every month, from the first to the last that is told. */
export function everyPeriod(told: readonly string[]): readonly string[] {
  const [first, last] = [told.reduce((a, b) => (a < b ? a : b), told[0] ?? ""), told.reduce((a, b) => (a > b ? a : b), "")];
  if (first === "") return [];
  const monthly = first.length > 4;
  const number = (period: string): number => (monthly ? Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1 : Number(period));
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const at = number(first) + index;
    return monthly ? `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}` : String(at);
  });
}

/** A round number at or above: 1, 2 or 5 times a power of ten. */
export function roundAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10);
}
