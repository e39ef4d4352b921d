// A phrase is found where it stands and nowhere else: the index beside a reader that tries every phrase at every token.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../src/numbers/numeral.js";
import { PhraseIndex } from "../src/text/phrases.js";
import { tokenize } from "../src/text/tokens.js";
import { WordList } from "../src/text/word-list.js";

const PHRASES = ["ore", "ore dressing", "rare earth", "rare earth magnets", "earth", "5N metal", "永磁", "永磁体", "磁", "year-on-year", "3 nines"];
const index = new PhraseIndex<string>();
for (const phrase of PHRASES) index.add(phrase, phrase);
let isFilled = false;
const late = new PhraseIndex<string>((empty) => {
  isFilled = true;
  empty.add("dressing", "dressing");
});
const list = new WordList(["ore", "磁", "nines"]);

const isFilledAtFirst = isFilled;
const texts = fc.array(fc.constantFrom("ore", "Ore", "dressing", "rare", "earth", "earths", "-", " - ", "magnets", "永", "磁", "体", "5N", "metal", "3", "nines", "year", "on", ",", "．", " "), { maxLength: 14 }).map((words) => words.join(" "));

/** Tokens without the hyphens that only join words. */
function standsAt(text: string, at: number, phrase: string): number | null {
  const tokens = tokenize(text);
  const asked = tokenize(phrase).map((token) => token.text).filter((word) => word !== "-");
  let next = at;
  for (const [i, word] of asked.entries()) {
    const joins = (): boolean => tokens[next]?.text === "-" && tokens[next]?.spaced === false && tokens[next + 1]?.kind === "word" && tokens[next + 1]?.spaced === false;
    while (i > 0 && joins()) next++;
    if (tokens[next]?.text !== word) return null;
    next++;
  }
  return next;
}

describe("an index of phrases", () => {
  it("finds the longest one at every token, and nothing else", () => {
    fc.assert(fc.property(texts, (text) => {
      const tokens = tokenize(text);
      for (let at = 0; at < tokens.length; at++) {
        const ends = PHRASES.flatMap((phrase) => standsAt(text, at, phrase) ?? []);
        expect(index.longestAt(tokens, at)?.end ?? null).toBe(ends.length ? Math.max(...ends) : null);
      }
    }));
  });
  it("is put together before the first text, and finds what stands in that", () => {
    expect(isFilledAtFirst).toBe(false);
    expect(late.longestAt(tokenize("dressing"), 0)?.values).toEqual(["dressing"]);
  });
});

describe("a list of words", () => {
  it("has those words, however they are written", () => {
    fc.assert(fc.property(texts, (text) => {
      for (const token of tokenize(text)) expect(list.has(token)).toBe(["ore", "磁", "nines"].includes(token.text));
    }));
  });
});

describe("clean", () => {
  it("is the number of thirteen digits, found without writing it where it can be", () => {
    const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 10, 100, 1e3, 1e4, 1e5, 1e7, 0.3, 1.1)).map(([n, d]) => n / d);
    fc.assert(fc.property(fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(Object.is(clean(value), Number.isSafeInteger(value) ? value : Number(value.toPrecision(13)))).toBe(true);
    }), { numRuns: 3000 });
    expect(clean(18.6 * 1.1)).toBe(20.46);
  });
});
