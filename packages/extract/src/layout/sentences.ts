// Sentences of plain prose at their offsets. A new line always ends one; a closing quotation mark belongs to the sentence before it.
import type { Span } from "@monazite/core";
import { isDigit, isLetter, isSpace, isUpper } from "@monazite/core/text";
import { ABBREVIATIONS, SENTENCE_OPENERS } from "./abbreviations.data.js";
import { isBlank, trimmed } from "./lines.js";

const CLOSERS = new Set(['"', "”", "’", "'", ")", "）", "」", "』", "】", "]", "》"]);

/** Sentences of one line. */
export function sentencesOf(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  let from = line[0];
  for (let at = line[0]; at < line[1]; at++) {
    if (!isStop(text, at, line, from)) continue;
    let end = at + 1;
    while (end < line[1] && (CLOSERS.has(text.charAt(end)) || isStopMark(text.charAt(end)))) end++;
    if (continuesAfterQuote(text, at, end, line[1])) continue;
    const sentence = trimmed(text, from, end);
    if (!isBlank(sentence)) sentences.push(sentence);
    from = end;
    at = end - 1;
  }
  const rest = trimmed(text, from, line[1]);
  if (!isBlank(rest)) sentences.push(rest);
  return sentences;
}

function isStopMark(mark: string): boolean {
  return mark === "." || mark === "!" || mark === "?" || mark === "。" || mark === "！" || mark === "？" || mark === "…";
}

function isStop(text: string, at: number, line: Span, from: number): boolean {
  const mark = text.charAt(at);
  if (mark === "。" || mark === "！" || mark === "？") return true;
  if (mark === "!" || mark === "?") return true;
  if (mark !== ".") return false;
  let after = at + 1;
  while (after < line[1] && CLOSERS.has(text.charAt(after))) after++;
  if (after < line[1] && !isSpace(text.charCodeAt(after))) return false;
  return after >= line[1] || !isAbbreviation(text, at, from, line[1]);
}

/** Is the dot at `at` part of a shortening ("Inc.", "p.", "U.S.", "J.")? A new sentence after one shows by its first word. */
function isAbbreviation(text: string, at: number, from: number, to: number): boolean {
  let start = at;
  while (start > from && at - start < 24 && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)) start--;
  const word = text.slice(start, at);
  if (word === "") return false;
  const initial = word.length === 1 ? isUpper(word.charCodeAt(0)) : word.includes(".");
  const kind = ABBREVIATIONS.get(word.toLowerCase());
  if (kind === "before-number" && isDigit(text.charCodeAt(skipSpace(text, at + 1, to)))) return true;
  if (kind === "before-name" && isUpper(word.charCodeAt(0))) return true;
  if (!initial && (kind !== "of-name" || !isUpper(word.charCodeAt(0)))) return false;
  return !SENTENCE_OPENERS.has(nextWord(text, at + 1, to));
}

function skipSpace(text: string, at: number, to: number): number {
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function nextWord(text: string, at: number, to: number): string {
  while (at < to && !isLetter(text.charCodeAt(at))) at++;
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** After a quotation with its own stop the speaker may follow: '"Prices will fall!" said a trader.' */
function continuesAfterQuote(text: string, stop: number, end: number, to: number): boolean {
  if (end === stop + 1) return false;
  const next = skipSpace(text, end, to);
  const code = text.charCodeAt(next);
  return next < to && ((isLetter(code) && !isUpper(code)) || code === 44 || code === 0xff0c);
}
