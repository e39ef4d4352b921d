// Labels "[4]" at the end of a bullet: they point to paragraphs of an article nobody sees, so they are kept as numbers, never as links.
import { isDigit } from "../text/characters.js";

/** Numbers of all labels between two offsets, in the order they are printed. */
export function referencesIn(text: string, from: number, to: number): number[] {
  const refs: number[] = [];
  for (let at = text.indexOf("[", from); at >= 0 && at < to; at = text.indexOf("[", at + 1)) {
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
