// Measures in words: a number, its ends, or ends alone. Three decimals are enough for the eye; the ends move outward, downloads hold the whole number.
import type { Bounded } from "@monazite/core";
import type { Catalogue } from "@monazite/messages";

const DIGITS = 1000;
const rounded = (value: number, round: (value: number) => number): number => round(Number((value * DIGITS).toPrecision(12))) / DIGITS;

/** "0.482", "0.47–0.52", "0.482 (0.47–0.52)"; null where nothing is known. */
export function boundedText({ value, min, max }: Bounded, { number }: Pick<Catalogue, "number">): string | null {
  const one = value === null ? null : number(rounded(value, Math.round));
  if (min === null && max === null) return one;
  const [low, high] = [min === null ? "…" : number(rounded(min, Math.floor)), max === null ? "…" : number(rounded(max, Math.ceil))];
  if (one !== null && low === high) return one;
  return one === null ? `${low}–${high}` : `${one} (${low}–${high})`;
}

/** Short: the number, else the ends. */
export function shortText(bounded: Bounded, words: Pick<Catalogue, "number">): string {
  return bounded.value === null ? (boundedText(bounded, words) ?? "") : words.number(rounded(bounded.value, Math.round));
}
