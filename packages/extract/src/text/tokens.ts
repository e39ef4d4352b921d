// A text as tokens: words, printed numbers, single Han characters and marks, each at its offsets. Spaces are no tokens.
// One pass, no look-behind, so the work grows with the text and with nothing else.
import { foldCharacter, isDigit, isHan, isLetter, isSpace, isUpper } from "@monazite/core/text";
import { knownWord, listed, UNLISTED, type Word } from "./vocabulary.js";

export type TokenKind = "word" | "number" | "han" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** Folded: lower case, half-width, simplified. "U.S." is "us"; a number keeps only digits and point. */
  readonly text: string;
  /** Which lists of words it stands in. */
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Is there a space, or the beginning of the text, before it? */
  readonly spaced: boolean;
  /** Of words: 0 lower case, 1 first letter upper case, 2 all upper case. */
  readonly capital: 0 | 1 | 2;
}

/** Codes that are printed hard against the figure they belong to: "USD50", "RM1,500", "FY2026". */
const GLUED_PREFIXES = new Set(["usd", "eur", "rmb", "yn", "cny", "gbp", "jpy", "aud", "cad", "myr", "rm", "us", "fy", "hk", "nt", "krw", "inr", "hs", "sar", "aed", "kzt", "idr", "brl", "clp", "zar", "cdf", "chf", "rub", "twd", "sgd", "thb", "vnd", "mxn", "ars", "pln", "sek", "nok", "rp", "rs", "try"]);

const builders: (() => void)[] = [];

/** A long list is put together when the first text is read, and before its words are looked up. */
export function beforeFirstText(build: () => void): void {
  builders.push(build);
}

/** The tokens of `text` from `from` to `to`; offsets count from the beginning of `text`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  for (const build of builders.splice(0)) build();
  return cut(text, from, to);
}

/** The words of a phrase that a list holds, as tokens have them. */
export function phraseWords(phrase: string): string[] {
  return cut(phrase, 0, phrase.length).map((token) => token.text);
}

function cut(text: string, from: number, to: number): Token[] {
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
    const token = isDigit(code) || isBarePoint(text, at, code, from, to) ? numberAt(text, at, to, spaced, tokens.at(-1))
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

/** The text of a listed word is the list's own string, so that comparing the two compares no letters. */
function tokenOf(kind: TokenKind, text: string, start: number, end: number, spaced: boolean, capital: Token["capital"]): Token {
  const word = knownWord(text);
  return { kind, text: word ? word.text : text, word: word ?? UNLISTED, start, end, spaced, capital };
}

/** Every single character met, folded: there are not many. */
const characters = new Array<Word | undefined>(0x10000);

function characterAt(text: string, at: number, code: number, spaced: boolean): Token {
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) return tokenOf("mark", text.slice(at, at + 2), at, at + 2, spaced, 0);
  const word = (characters[code] ??= listed(foldCharacter(text.charAt(at))));
  return { kind: isHan(code) ? "han" : "mark", text: word.text, word, start: at, end: at + 1, spaced, capital: 0 };
}

/** Digits with thousands grouped by commas and at most one decimal point: "5,120", "2825.80", "1620"; by blanks, and with a decimal comma, only where it must be so. */
function numberAt(text: string, start: number, to: number, spaced: boolean, before: Token | undefined): Token {
  let at = digitsEnd(text, start, to);
  let digits = text.slice(start, at);
  const continental = at - start <= 3 && /[,.]/.test(text.charAt(at)) ? DECIMAL_COMMA.exec(text.slice(start, Math.min(to, start + 40))) : null;
  if (continental) return tokenOf("number", `${(continental[1] ?? "").replaceAll(".", "")}.${continental[2] ?? ""}`, start, start + continental[0].length, spaced, 0);
  if (at - start <= 3 && text.charCodeAt(start) !== 48 && isSpace(text.charCodeAt(at))) {
    while (opensGroup(text, at, to, before)) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
    }
  } else if (at - start <= 3) {
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
  return tokenOf("number", asciiDigits(digits), start, at, spaced, 0);
}

/** "61,2 EUR/kg", "1.234,5 t": in front of a unit, and never in a list. */
const DECIMAL_COMMA = /^(\d{1,3}(?:\.\d{3})*),(\d{1,2})(?= ?(?:[%€$£]|EUR\b|USD\b|CHF\b|[kM]?t\b|kg\b|tonnes?\b|tons?\b|million\b|billion\b|Mio\b|Mrd\b|mn\b|bn\b|[kMG]Wh?\b|ppm\b))/;

/** What may stand before a figure that a plain blank parts; behind "Line" and "May" the first digits are a number of their own. */
const BEFORE_GROUPS = new Set("of which to was were is are at from by with about than against and over under nearly some only just around reached totalled produced made exported imported shipped mined sold held fell rose or between up down $ € £ ( ~ <".split(" "));

/** "1 340 tonnes": a blank and three digits more. A blank that does not break holds digits together anywhere. */
function opensGroup(text: string, at: number, to: number, before: Token | undefined): boolean {
  const blank = text.charCodeAt(at);
  if (blank !== 0xa0 && blank !== 0x202f && blank !== 0x2009 && (blank !== 32 || !BEFORE_GROUPS.has(before?.text ?? ""))) return false;
  return digitsEnd(text, at + 1, Math.min(to, at + 5)) === at + 4;
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
  // Most words are small letters of ASCII all through, and are folded as they stand.
  while (at < to && isSmall(text.charCodeAt(at))) at++;
  if (at > start && (at === to || endsWord(text.charCodeAt(at)))) return tokenOf("word", text.slice(start, at), start, at, spaced, 0);
  let dotted = false;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if (isDigit(code)) {
      if (GLUED_PREFIXES.has(text.slice(start, at).toLowerCase()) || isRand(text, start, at) || isFigureBehindName(text, start, at)) break;
      at++;
    } else if (code === 46 && isAbbreviationDot(text, start, at, to)) {
      dotted = true;
      at++;
    } else break;
  }
  const raw = text.slice(start, at);
  const letters = dotted ? raw.replaceAll(".", "") : raw;
  return tokenOf("word", foldWord(letters), start, at, spaced, capitalOf(letters));
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** A blank, a comma, a hyphen: nothing that goes on with a word in any of the ways there are. */
const endsWord = (code: number): boolean => code === 32 || code === 44 || code === 45;

/** "R1.2 billion", "R680 million": rand, where R2 and R134a are names. */
function isRand(text: string, start: number, at: number): boolean {
  return at === start + 1 && text.charCodeAt(start) === 82 && /^\d[\d.,]* ?(?:million|billion|bn|trillion)\b/.test(text.slice(at, at + 18));
}

/** APT21.2万元, Mo99.95%, 生产APT6,000吨: a name printed hard against a figure with its unit or its thousands, where Li2O and CO2 are names. */
function isFigureBehindName(text: string, start: number, at: number): boolean {
  return at > start + 1 && /^\d{1,3},\d{3}(?!\d)/.test(text.slice(at, at + 8)) || /^(?:\d+\.\d+|\d{2,})(?:[万萬亿億元吨噸%％倍]|美元|欧元|歐元|港元|公斤|千克|个百分点|個百分點)/.test(text.slice(at, at + 24));
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
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 0x7f) return fullWidthFolded(lower);
  return lower;
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
