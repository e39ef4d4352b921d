// One character at a time: what class it has, and the one spelling it is compared under. Every folding keeps the
// length, so that an offset into folded text is an offset into the text.
import { SIMPLIFIED, TRADITIONAL } from "./traditional.data.js";

/** Full-width forms of ASCII stand 0xFEE0 above it. */
const FULL_WIDTH_SHIFT = 0xfee0;

const toSimplified = new Map([...TRADITIONAL].map((character, at) => [character, [...SIMPLIFIED][at] ?? character]));
const MARKS = new Map([["‐", "-"], ["‑", "-"], ["–", "-"], ["−", "-"], ["﹣", "-"], ["～", "~"], ["〜", "~"], ["’", "'"], ["‘", "'"], ["“", '"'], ["”", '"'], ["　", " "]]);

export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** Letters of the Latin script, with accents; not digits. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

export function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0xff21 && code <= 0xff3a);
}

/** Chinese characters, with the numeral zero 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf);
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff;
}

/** The character under which a Han character or a mark is compared: simplified, half-width, plain hyphen and quotes. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return MARKS.get(character) ?? String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return toSimplified.get(character) ?? MARKS.get(character) ?? character;
}

/** A stretch of text with every character folded and Latin letters in lower case; as long as the text it was made of. */
export function foldText(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const character = foldCharacter(text.charAt(at));
    const lower = character.toLowerCase();
    folded += lower.length === 1 ? lower : character;
  }
  return folded;
}
