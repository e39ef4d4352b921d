// Labels "[4]" at the end of a bullet: they point to paragraphs of an article nobody sees, so they are kept as numbers, never as links.
import { isDigit } from "@monazite/core/text";

/** Numbers of all labels between two offsets, in the order they are printed. */
export function referencesIn(text: string, from: number, to: number): number[] {
  const refs: number[] = [];
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 91) continue;
    const end = labelEnd(text, at, to);
    if (end > 0) refs.push(Number(text.slice(at + 1, end - 1)));
  }
  return refs;
}

/** The offset after the label that begins at `at`, or 0 where none does. Labels have at most four digits. */
export function labelEnd(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) !== 91) return 0;
  let end = at + 1;
  while (end < to && end < at + 5 && isDigit(text.charCodeAt(end))) end++;
  return end > at + 1 && text.charCodeAt(end) === 93 ? end + 1 : 0;
}

/** The offset of the "[" of the label that ends with the "]" at `close`, or -1 where none does; looks back no further than `from`. */
export function labelStart(text: string, close: number, from: number): number {
  if (text.charCodeAt(close) !== 93) return -1;
  let open = close - 1;
  while (open > from && open > close - 5 && isDigit(text.charCodeAt(open))) open--;
  return open >= from && open < close - 1 && text.charCodeAt(open) === 91 ? open : -1;
}
