// Lines of a text at their offsets, without the break and without blanks at either end.
import type { Span } from "@monazite/core";
import { isSpace } from "@monazite/core/text";

/** The lines of `text` between two offsets; a blank line has an empty span. Breaks are LF, CRLF or CR. */
export function linesOf(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const code = at === to ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines.push(trimmed(text, start, at));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** The span without white space at its ends; empty where nothing is left. */
export function trimmed(text: string, from: number, to: number): Span {
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

export function isBlank(span: Span): boolean {
  return span[0] === span[1];
}
