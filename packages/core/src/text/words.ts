// What search looks for and what it finds, cut alike: Han characters one by one, words without case, accent or plural, printed numbers and codes.
// One rule for texts and for queries, so that a document is found exactly when the words of the query stand in it. One pass, linear.
import { foldCharacter, isDigit, isHan, isLetter, isSpace } from "./characters.js";

/**
 * word: letters, and digits behind them ("Li2O") · number: digits with grouped thousands folded · han: one character · sign: %, + and the like,
 * which belong to a code · break: a mark that no phrase reaches across.
 */
export type WordKind = "word" | "number" | "han" | "sign" | "break";

export interface Word {
  readonly kind: WordKind;
  /** As it is compared: "magnets" is "magnet", "5,473" is "5473", 鏑 is 镝, "U.S." is "us". */
  readonly text: string;
  /** UTF-16 offsets in the text it was cut from. */
  readonly start: number;
  readonly end: number;
  /** "Dy", "W": printed as chemists print an element. Case tells it from a word. */
  readonly symbol?: string;
}

const SIGNS = new Set(["%", "‰", "+", "$", "€", "£", "¥", "&", "°"]);
/** Marks inside a name or around a word: "Nd-Pr", "(NdPr) oxide", "1/3" are read on. */
const TRANSPARENT = new Set(["-", "/", "_", "~", "·", "•", "'", '"', "(", ")", "[", "]", "{", "}", "《", "》", "「", "」", "『", "』", "*", "`", "—", "@", "#", "="]);
const OTHER_LETTER = /^[\p{L}\p{N}\p{M}]/u;
/** Written without blanks between words, so every sign counts alone as in Chinese. */
const UNSPACED = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Han}]/u;

/** The words of `text` between two offsets, which count from the beginning of `text`. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code) || isControl(code)) {
      at++;
      continue;
    }
    const word = isDigit(code) ? numberAt(text, at, to) : isHan(code) ? hanAt(text, at, 1) : isLetter(code) ? wordAt(text, at, to) : otherAt(text, at, to);
    at = word.end;
    if (word.text === "") continue;
    if (word.kind !== "break" || (words.length > 0 && words.at(-1)?.kind !== "break")) words.push(word);
  }
  return words;
}

function hanAt(text: string, start: number, length: 1 | 2): Word {
  return { kind: "han", text: foldCharacter(text.slice(start, start + length)), start, end: start + length };
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function isControl(code: number): boolean {
  return code < 32 || (code >= 0x7f && code < 0xa0);
}

/** "5,473", "２０２５", "58.5"; a comma groups only three digits and no more. */
function numberAt(text: string, start: number, to: number): Word {
  let at = digitsEnd(text, start, to);
  if (at - start <= 3) while (isComma(text, at) && digitsEnd(text, at + 1, Math.min(to, at + 5)) === at + 4) at += 4;
  const point = text.charCodeAt(at);
  if ((point === 46 || point === 0xff0e) && at + 1 < to && isDigit(text.charCodeAt(at + 1))) at = digitsEnd(text, at + 1, to);
  return { kind: "number", text: text.slice(start, at).normalize("NFKC").replaceAll(",", ""), start, end: at };
}

function isComma(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 44 || code === 0xff0c;
}

function digitsEnd(text: string, at: number, to: number): number {
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Letters, digits behind them, and the dots of "U.S."; "'s" belongs to no word. */
function wordAt(text: string, start: number, to: number): Word {
  // The first sign is a letter by whoever called; to go on in any case is to end in any case.
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || isInvisible(code) || (code > 0x7f && !isHan(code) && isWordSign(text, at))) at++;
    else if (code === 46 && isAbbreviationDot(text, start, at, to)) at++;
    else break;
  }
  const raw = text.slice(start, at);
  const end = /^['’]s(?![\p{L}\p{N}])/iu.test(text.slice(at, Math.min(to, at + 3))) ? at + 2 : at;
  return { kind: "word", text: singular(foldWord(raw)), start, end, ...(/^[A-Z][a-z]?$/.test(raw) && { symbol: raw }) };
}

function isWordSign(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 1 && OTHER_LETTER.test(character) && !UNSPACED.test(character);
}

/** A dot after a single letter that another single letter and dot follow, or that follows such a pair. */
function isAbbreviationDot(text: string, start: number, at: number, to: number): boolean {
  if (at !== start + 1 && text.charCodeAt(at - 2) !== 46) return false;
  return (at + 2 < to && isLetter(text.charCodeAt(at + 1)) && text.charCodeAt(at + 2) === 46) || at > start + 1;
}

/** Lower case, half-width, without accents, dots and signs nobody sees. */
function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  for (let at = 0; at < lower.length; at++) if (lower.charCodeAt(at) > 0x7f) return lower.normalize("NFKD").replace(/[\p{M}\p{Cf}.]/gu, "").normalize("NFC");
  return lower.includes(".") ? lower.replaceAll(".", "") : lower;
}

/** Plain "-s" that is no plural. */
const NO_PLURAL = new Set(["news", "series", "species", "lens", "always", "perhaps", "besides", "towards", "across", "texas"]);

/** English plurals under their singular: "oxides", "companies", "stashes". Both sides are folded alike, so a wrong guess loses nothing. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || NO_PLURAL.has(word) || /(?:ss|us|is)$/.test(word) || /\d/.test(word)) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:sses|ches|shes|xes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Marks, and letters of scripts that are neither Latin nor Chinese. */
function otherAt(text: string, start: number, to: number): Word {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + character.length;
  if (UNSPACED.test(character)) return { kind: "han", text: character.normalize("NFKC"), start, end };
  if (OTHER_LETTER.test(character)) return character.length === 1 ? wordAt(text, start, to) : { kind: "word", text: character.normalize("NFKC").toLowerCase(), start, end };
  const folded = foldCharacter(character);
  if (SIGNS.has(folded)) return { kind: "sign", text: folded, start, end };
  return TRANSPARENT.has(folded) ? { kind: "sign", text: "", start, end } : { kind: "break", text: BREAK, start, end };
}

const BREAK = "|";

/** Words in a row as one string, by which two rows are compared: "rare earth magnet", "稀 土". */
export function rowOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** A term and where it stands: the place of its first word among the words of its row, breaks counted. */
export interface Placed {
  readonly term: string;
  readonly at: number;
}

/**
 * What words are filed under: each of them, each two of a script side by side, and element symbols as printed ("=Dy"). With their places, so
 * that words side by side are found by their terms alone.
 */
export function filedUnder(words: readonly Word[]): Placed[] {
  const placed: Placed[] = [];
  for (const [at, { kind, text, symbol }] of words.entries()) {
    if (kind === "break") continue;
    placed.push({ term: text, at });
    if (symbol !== undefined) placed.push({ term: symbolTerm(symbol), at });
    const pair = pairAt(words, at);
    if (pair !== null) placed.push({ term: pair, at });
  }
  return placed;
}

/** Two words or numbers, or two Chinese signs, side by side as one term: phrases are then found among few documents. */
function pairAt(words: readonly Word[], at: number): string | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return null;
  if (word.kind === "han" && next.kind === "han") return word.text + next.text;
  return isLatin(word) && isLatin(next) ? `${word.text} ${next.text}` : null;
}

function isLatin({ kind }: Word): boolean {
  return kind === "word" || kind === "number";
}

export function symbolTerm(symbol: string): string {
  return `=${symbol}`;
}

/** The fewest terms that say it all: words stand side by side exactly where each of these stands at its place. 稀土永磁 is 稀土 and, two further, 永磁. */
export function askedUnder(words: readonly Word[]): Placed[] {
  const asked: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.kind === "break") continue;
    const [pair, before] = [pairAt(words, at), at > 0 ? pairAt(words, at - 1) : null];
    if (pair !== null) {
      asked.push({ term: pair, at });
      at++;
    } else asked.push(before === null ? { term: word.text, at } : { term: before, at: at - 1 });
  }
  return asked;
}

/** A term as a whole number of 53 bits. Among a million terms two meet by chance once in some twenty thousand collections. */
export function termNumber(term: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0);
}
