import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedUnder, filedUnder, rowOf, termNumber, wordsIn } from "./words.js";

const cut = (text: string): string => rowOf(wordsIn(text));

describe("the words of a text", () => {
  it.each([
    ["稀土永磁 magnets", "稀 土 永 磁 magnet"],
    ["Nd-Pr oxide rose 58%, C5+1 met", "nd pr oxide rose 58 % | c5 + 1 met"],
    ["China's 5,473 t in the U.S.", "china 5473 t in the us"],
    ["釹鐵硼與鏑", "钕 铁 硼 与 镝"],
    ["５８％ of Ｎｄ₂O₃", "58 % of nd2o3"],
    ["HS 8505.11; São Tomé's companies", "hs 8505.11 | sao tome company"],
    ["(NdPr) oxide", "ndpr oxide"],
    ["dyspro\u00adsium 永\u200b磁", "dysprosium 永 磁"],
    ["希土類マグネット 희토류 диспрозий", "希 土 类 マ グ ネ ッ ト 희토류 диспрозии"],
    ["one wire\n\ntwo\tthree\u0000four", "one wire two three four"],
    ["m² ª ½ ⁴ Ⅳ", "m2 a 1⁄2 4 iv"],
    ["...!!!", ""],
  ])("%s", (text, words) => expect(cut(text)).toBe(words));

  it("stand where they say, in any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      let before = 0;
      for (const { start, end } of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }));
  });

  it("come to an end at every sign there is", () => {
    for (let code = 0; code < 0x10000; code++) {
      const words = wordsIn(String.fromCharCode(code, 97, code));
      expect(words.every(({ start, end }) => end > start)).toBe(true);
    }
  });

  it("are the same when they are cut again", () => {
    const letters = fc.constantFrom(..."abs稀土永磁鏑Dy5,8.%+- 's|;。");
    fc.assert(fc.property(fc.array(letters, { maxLength: 40 }), (signs) => {
      const once = wordsIn(signs.join("")).filter(({ kind }) => kind !== "break");
      for (const { text } of once) expect(wordsIn(text).map((word) => word.text).join(" ")).toBe(text);
    }));
  });

  it("are filed under all that they are asked for by, at the same places", () => {
    const han = fc.stringMatching(/^[稀土永磁出口ab %]{1,12}$/);
    fc.assert(fc.property(han, han, han, (before, middle, after) => {
      const first = wordsIn(`${before};`).length;
      const filed = new Set(filedUnder(wordsIn(`${before};${middle};${after}`)).map(({ term, at }) => `${term}@${at}`));
      for (const { term, at } of askedUnder(wordsIn(middle))) expect(filed.has(`${term}@${at + first}`)).toBe(true);
    }));
  });

  it("are asked for by pairs where Chinese has no blanks, the last pair overlapping", () => {
    expect(askedUnder(wordsIn("稀土永磁体 magnet"))).toEqual([{ term: "稀土", at: 0 }, { term: "永磁", at: 2 }, { term: "磁体", at: 3 }, { term: "magnet", at: 5 }]);
  });
});

describe("the number of a term", () => {
  it("is whole, within 53 bits, and another for another term", () => {
    const terms = Array.from({ length: 50_000 }, (_, n) => [`w${n}`, String.fromCharCode(0x4e00 + (n % 20_000), 0x4e00 + Math.floor(n / 7))]).flat();
    const numbers = new Set(terms.map(termNumber));
    expect(numbers.size).toBe(new Set(terms).size);
    for (const number of numbers) expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
  });
});
