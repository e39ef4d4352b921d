// A text as tokens: words, printed numbers, single Han characters and marks, each at its offsets. Spaces are no tokens.
// One pass, no look-behind, so the work grows with the text and with nothing else.
import { foldCharacter, isDigit, isHan, isLetter, isSpace, isUpper } from "@monazite/core/text";

export type TokenKind = "word" | "number" | "han" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** Folded: lower case, half-width, simplified. "U.S." is "us"; a number keeps only digits and point. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Is there a space, or the beginning of the text, before it? */
  readonly spaced: boolean;
  /** Of words: 0 lower case, 1 first letter upper case, 2 all upper case. */
  readonly capital: 0 | 1 | 2;
}

/** Codes that are printed hard against the figure they belong to: "USD50", "RM1,500", "FY2026". */
const GLUED_PREFIXES = new Set(["usd", "eur", "rmb", "yn", "cny", "gbp", "jpy", "aud", "cad", "myr", "rm", "us", "fy", "hk", "nt", "krw", "inr", "hs", "sar", "aed", "kzt", "idr", "brl", "clp", "zar", "cdf", "chf", "rub", "twd", "sgd", "thb", "vnd", "mxn", "ars", "pln", "sek", "nok", "rp", "rs", "try"]);

const words = new Map<string, string>();

/** Keeps a word that tokens will be looked up by: one that is the very same string is found without comparing letters. */
export function keepWord(word: string): void {
  if (!words.has(word)) words.set(word, word);
}

const kept = (word: string): string => words.get(word) ?? word;

/** The tokens of `text` from `from` to `to`; offsets count from the beginning of `text`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let spaced = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const token = isDigit(code) || isBarePoint(text, at, code, from, to) ? numberAt(text, at, to, spaced)
      : isLetter(code) ? wordAt(text, at, to, spaced)
      : characterAt(text, at, code, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** ".5" after a blank or a sign; "p.5" and "192.168" are not asked. */
function isBarePoint(text: string, at: number, code: number, from: number, to: number): boolean {
  if (code !== 46 || at + 1 >= to || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  return at === from || (!isDigit(before) && !isLetter(before) && before !== 46);
}

function characterAt(text: string, at: number, code: number, spaced: boolean): Token {
  const surrogate = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
  const end = surrogate ? at + 2 : at + 1;
  const raw = text.slice(at, end);
  return { kind: isHan(code) ? "han" : "mark", text: surrogate ? raw : kept(foldCharacter(raw)), start: at, end, spaced, capital: 0 };
}

/** Digits with thousands grouped by commas and at most one decimal point: "5,120", "2825.80", "1620". */
function numberAt(text: string, start: number, to: number, spaced: boolean): Token {
  let at = digitsEnd(text, start, to);
  let digits = text.slice(start, at);
  if (at - start <= 3) {
    while (isComma(text, at) && digitsEnd(text, at + 1, Math.min(to, at + 5)) === at + 4) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  const point = text.charCodeAt(at);
  if ((point === 46 || point === 0xff0e) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) {
    const end = digitsEnd(text, at + 1, to);
    digits += `.${text.slice(at + 1, end)}`;
    at = end;
  }
  // ".5" has no digit before its point.
  if (digits.startsWith(".")) digits = `0${digits}`;
  return { kind: "number", text: asciiDigits(digits), start, end: at, spaced, capital: 0 };
}

function isComma(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 44 || code === 0xff0c;
}

function digitsEnd(text: string, at: number, to: number): number {
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function asciiDigits(digits: string): string {
  let ascii = "";
  for (let at = 0; at < digits.length; at++) ascii += foldCharacter(digits.charAt(at));
  return ascii;
}

/** Letters and the digits inside a word ("Li2O", "Q2"); "U.S." and "p.m." are one word, "'s" a token of its own. */
function wordAt(text: string, start: number, to: number, spaced: boolean): Token {
  let at = start;
  let dotted = false;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if (isDigit(code)) {
      if (GLUED_PREFIXES.has(text.slice(start, at).toLowerCase()) || isRand(text, start, at) || isGrouped(text, start, at)) break;
      at++;
    } else if (code === 46 && isAbbreviationDot(text, start, at, to)) {
      dotted = true;
      at++;
    } else break;
  }
  const raw = text.slice(start, at);
  const letters = dotted ? raw.replaceAll(".", "") : raw;
  return { kind: "word", text: foldWord(letters), start, end: at, spaced, capital: capitalOf(letters) };
}

/** "R1.2 billion", "R680 million": rand, where R2 and R134a are names. */
function isRand(text: string, start: number, at: number): boolean {
  return at === start + 1 && text.charCodeAt(start) === 82 && /^\d[\d.,]* ?(?:million|billion|bn|trillion)\b/.test(text.slice(at, at + 18));
}

/** 生产APT6,000吨: digits in groups of three are an amount, and no part of a code. */
function isGrouped(text: string, start: number, at: number): boolean {
  return at > start + 1 && /^\d{1,3},\d{3}(?!\d)/.test(text.slice(at, at + 8)) && !isDigit(text.charCodeAt(at - 1));
}

/** A dot after a single letter that another single letter and dot follow, or that follows such a pair: "U.S.", "e.g.". */
function isAbbreviationDot(text: string, start: number, at: number, to: number): boolean {
  const single = at === start + 1 || text.charCodeAt(at - 2) === 46;
  if (!single) return false;
  const next = text.charCodeAt(at + 1);
  const another = at + 2 < to && isLetter(next) && text.charCodeAt(at + 2) === 46;
  return another || (at > start + 1 && text.charCodeAt(at - 2) === 46);
}

function foldWord(letters: string): string {
  const lower = letters.toLowerCase();
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 0x7f) return kept(fullWidthFolded(lower));
  return kept(lower);
}

function fullWidthFolded(lower: string): string {
  let folded = "";
  for (let at = 0; at < lower.length; at++) folded += foldCharacter(lower.charAt(at)).toLowerCase();
  return folded;
}

function capitalOf(letters: string): 0 | 1 | 2 {
  if (!isUpper(letters.charCodeAt(0))) return 0;
  if (letters.length === 1) return 1;
  for (let at = 1; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    if (isLetter(code) && !isUpper(code)) return 1;
  }
  return 2;
}
