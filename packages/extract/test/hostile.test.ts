// Hostile text costs no more than its length: work is counted in looks at tokens, never in seconds.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { completeUnits } from "../src/mentions/complete-units.js";
import { findMentions } from "../src/mentions/find-mentions.js";
import { coursesOf } from "../src/mentions/turns.js";
import { tokenize } from "../src/text/tokens.js";

const UNITS = [
  "9% ", "9,", "up 5% to ", "from 1 to 2 ", "between ", "less than ", "the same period of ", "a year earlier ", "in May ", "同比增长", "一", "万", "每公斤", "较上月", "第", "翻", "3月至", "(", "[1] ", "$", "per ", "of it ", "- ", "“", "三成", "截至", "about about ",
];

/** Looks at tokens while mentions, units and turns of a text are read. */
function looks(text: string): number {
  let count = 0;
  const tokens = new Proxy(tokenize(text), {
    get(target, property, receiver): unknown {
      count++;
      return Reflect.get(target, property, receiver);
    },
  });
  const mentions = completeUnits(tokens, findMentions(tokens, { published: "2026-06-15", fiscalStart: 1, before: null, justTold: null, lastOf: new Map() }));
  coursesOf(tokens, mentions);
  return count;
}

describe("twice the text", () => {
  it.each(UNITS)("is at most a little more than twice the work: %j", (unit) => {
    const [once, twice] = [looks(unit.repeat(400)), looks(unit.repeat(800))];
    expect(twice / once).toBeLessThan(2.3);
  });
});

describe("text that is no news", () => {
  it.each([
    ["one line without an end", `T\n${"9% of 5 tonnes, up 3 ".repeat(4000)}`],
    ["only NULs", "\u0000".repeat(20_000)],
    ["right-to-left overrides", `T\n${"\u202e5 tonnes\u202c ".repeat(500)}.`],
    ["ten thousand references", `T\nWire· 2026-06-12 09:00\nCore Points - It rose 5% ${"[1]".repeat(10_000)}.`],
    ["headers without bodies", "T\nWire· 2026-06-12 09:00\n".repeat(2000)],
    ["brackets that never close", "【".repeat(20_000)],
    ["dividing lines", "=====\n".repeat(5000)],
    ["lone surrogates", "\ud800".repeat(5000)],
  ])("is read to its end: %s", (_, text) => {
    const reading = readText(text);
    for (const mention of reading.mentions) expect(mention.text).toBe(text.slice(...mention.span));
  });

  it("makes no claims of a table that calls itself a sentence, but loses none of its figures", () => {
    const reading = readText(`T\nMineral News, 15 June 2026\nExports were ${"5 tonnes, ".repeat(200)}and so on.`);
    expect(reading.claims).toEqual([]);
    expect(reading.mentions.filter((mention) => mention.kind === "quantity")).toHaveLength(200);
    expect(reading.notUnderstood.filter((item) => item.reason === "no-claim")).toHaveLength(200);
  });
});

describe("slips of digits", () => {
  const PIECES = [
    "Magnets\nExample Wire· 2026-06-12 09:00\nCore Points - Exports rose 5.5% to 5,473 tons within the next 18 months, against the previous year and 3 years ago [1]. - By 2030 output doubles in 12 weeks.",
    "稀土\n例报· 2026年6月12日\n2025年9月出口5774吨，同比增长17.5%，预计到2030年的36个月内翻番，3周前为上年同期的1.5倍，创近10年新高。",
    "LONDON, 12 June 2026 (Example) - Prices fell 20.3 % from a year earlier to 619 t in the first 6 months of 2026, the lowest since January 2019; 1-10月累计45290吨.",
  ];

  it("make other readings, never a fault, and every day told is a day", () => {
    fc.assert(fc.property(fc.constantFrom(...PIECES), fc.array(fc.tuple(fc.nat(400), fc.stringMatching(/^[0-9]{1,9}$/)), { maxLength: 12 }), (piece, slips) => {
      let text = piece;
      for (const [at, digits] of slips) {
        const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const place = places[at % places.length] ?? 0;
        text = text.slice(0, place) + digits + text.slice(place + 1);
      }
      const days = readText(text).claims.flatMap(({ period }) => [period?.start, period?.end]).filter((day) => typeof day === "string");
      for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }), { numRuns: 300 });
  });
});
