// The tokens a mention can begin with. Almost every token of a text is none of them and is passed over at one look-up.
import { BOUNDS_BEFORE } from "../numbers/comparators.data.js";
import { ENGLISH_TENS, ENGLISH_UNITS, HAN_DIGITS, HAN_PLACES, MULTIPLIER_WORDS, ORDINAL_WORDS } from "../numbers/numeral.data.js";
import { MONEY_SIGNS } from "../numbers/monies.js";
import { MONEY_PREFIXES } from "../numbers/units.data.js";
import { HAN_YEARS, MONTHS, WEEKDAYS } from "../periods/date-words.data.js";
import { phraseWords, type Token } from "../text/tokens.js";
import { WordList } from "../text/word-list.js";

const words = [
  ...BOUNDS_BEFORE.map(([phrase]) => phrase), ...MONEY_PREFIXES.map(([name]) => name), ...MONEY_SIGNS.map(({ name }) => name.toLowerCase()), ...ENGLISH_UNITS.keys(), ...ENGLISH_TENS.keys(), ...MULTIPLIER_WORDS.keys(), ...ORDINAL_WORDS.keys(),
  ...HAN_DIGITS.keys(), ...HAN_PLACES.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys(), ...HAN_YEARS.keys(),
  ..."a an the half between from in on for during at by until till before since after within as this last next previous prior that early mid late end start beginning middle earlier later today yesterday tomorrow fy fiscal financial year q1 q2 q3 q4 h1 h2 single once phase stage minus plus negative all".split(" "),
  ..."class tier type category hs p pp page pages section sections article articles chapter no nos number notice question clause paragraph annex appendix table figure note decree regulation directive form".split(" "),
  ..."负 每 万 数 翻 减 腰 第 截 自 从 前 头 首 上 下 本 这 当 该 年 月 周 星 礼 全 今 昨 明 几 半 去 同 时 - + ( ~ < > ½ ⅓ ⅔ ¼ ¾ ⅛".split(" "),
];
const OPENERS = new WordList(words.map((word) => phraseWords(word)[0] ?? ""));

export function canOpenMention(token: Token): boolean {
  return token.kind === "number" || OPENERS.has(token) || (token.kind === "word" && token.text.length <= 4 && /\d$/.test(token.text));
}
