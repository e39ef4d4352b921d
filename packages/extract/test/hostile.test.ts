// Hostile text costs no more than its length: work is counted in looks at tokens, never in seconds.
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
  const mentions = completeUnits(tokens, findMentions(tokens, { published: "2026-06-15", fiscalStart: 1, before: null }));
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
