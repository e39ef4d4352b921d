// Numerals: how much a run of digits or number words says, and what its last printed digit is worth.
// Names no unit and takes no bound; a caller decides what the number is a number of.
import type { Token } from "../text/tokens.js";
import { ENGLISH_SCALES, ENGLISH_TENS, ENGLISH_UNITS, FRACTION_WORDS, HAN_DIGITS, HAN_GROUPS, HAN_PLACES, SCALE_LETTERS, VULGAR_FRACTIONS } from "./numeral.data.js";

export interface Numeral {
  readonly value: number;
  /** 两三百: up to where, with `value` its beginning; absent where it is one number. */
  readonly upTo?: number;
  /** Worth of the last printed digit; null for number words, which say nothing about rounding. */
  readonly step: number | null;
  /** Index of the token after the numeral. */
  readonly end: number;
  /** digits: printed in digits, perhaps with a scale · words: English words · han: Chinese numerals · fraction: a part of one */
  readonly form: "digits" | "words" | "han" | "fraction";
  /** 多, 余 or 几 inside or after the number: it is more than what is said. */
  readonly more: boolean;
  /** What the printed digits were multiplied by: 10,000 in 27万. */
  readonly scale: number;
}

/** The numeral that begins at token `at`, or null. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return digitsAt(tokens, at);
  if (token.kind === "word") return wordsAt(tokens, at);
  if (token.kind === "han") return neighboursAt(tokens, at) ?? severalAt(tokens, at) ?? hanAt(tokens, at);
  return vulgarAt(tokens, at);
}

/** "½ of it": a fraction in one sign. */
function vulgarAt(tokens: readonly Token[], at: number): Numeral | null {
  const value = VULGAR_FRACTIONS.get(tokens[at]?.text ?? "");
  return value === undefined ? null : { value, step: null, end: at + 1, form: "fraction", more: false, scale: 1 };
}

function digitsAt(tokens: readonly Token[], at: number): Numeral {
  const printed = tokens[at]?.text ?? "";
  let value = Number(printed);
  const point = printed.indexOf(".");
  let step = point < 0 ? 1 : 10 ** -(printed.length - point - 1);
  let end = at + 1;
  let more = false;
  let factor = 1;
  const part = point < 0 ? printedFractionAt(tokens, at) : null;
  if (part && !isMixed(tokens, at)) return { value: part.value, step: null, end: part.end, form: "fraction", more: false, scale: 1 };
  const rest = point < 0 ? (fractionAfter(tokens, end) ?? mixedAt(tokens, end)) : null;
  if (rest) {
    value += rest.value;
    end = rest.end;
  }
  for (;;) {
    // "$1.2-billion", "a 5-million-tonne plant"
    const joined = tokens[end]?.text === "-" && tokens[end]?.spaced === false && tokens[end + 1]?.spaced === false && ENGLISH_SCALES.has(tokens[end + 1]?.text ?? "");
    if (joined) end++;
    const next = tokens[end];
    if (!next) break;
    if (isMore(next.text) && isHanScale(tokens[end + 1]?.text)) {
      more = true;
      end++;
      continue;
    }
    const scale = next.kind === "han" ? (HAN_GROUPS.get(next.text) ?? HAN_PLACES.get(next.text)) : scaleWord(tokens, end);
    if (scale === undefined) break;
    // 千克 and 兆瓦 are units, and 5千克 no five thousand.
    if (isPrefixOfUnit(tokens, end)) break;
    // "5十" is no number, "5千" and "5百万" are.
    if (next.text === "十" || next.text === "拾") break;
    value *= scale;
    step *= scale;
    factor *= scale;
    end++;
    const lower = restOfGroups(tokens, end, next.kind === "han" ? scale : 0);
    if (lower) return { value: clean(value + lower.value), step: lower.step, end: lower.end, form: "digits", more, scale: factor };
  }
  return { value: clean(value), step: clean(step), end, form: "digits", more, scale: factor };
}

/** Halves, thirds, eighths: what figures print as n/d. */
const PARTS_OF_ONE: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** "3/4 of it", "a 1/4 share": a part of one, where it says of what; "3/4" alone may be a day, and "24/7" is none. */
function printedFractionAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const part = strokeAt(tokens, at);
  return part && /^(?:of|的|share|stake|owned|interest)$/.test(tokens[part.end]?.text ?? "") ? part : null;
}

/** "6 3/8 per cent", "2½ years": a whole number and a part. */
function mixedAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const vulgar = tokens[at]?.spaced === false ? VULGAR_FRACTIONS.get(tokens[at]?.text ?? "") : undefined;
  if (vulgar !== undefined) return { value: vulgar, end: at + 1 };
  return tokens[at]?.spaced === true && isMixed(tokens, at) ? strokeAt(tokens, at) : null;
}

/** Does the fraction at a token go on from a whole number before it? */
function isMixed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === true && /^\d+$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.text !== "/" && strokeAt(tokens, at) !== null;
}

function strokeAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  const [above, stroke, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== "number" || stroke?.text !== "/" || below?.kind !== "number" || stroke.spaced || below.spaced || tokens[at + 3]?.text === "/") return null;
  const [n, d] = [Number(above.text), Number(below.text)];
  return PARTS_OF_ONE.has(d) && Number.isInteger(n) && n > 0 && n < d ? { value: n / d, end: at + 3 } : null;
}

/** 7万5千, 3万4000, 1千零20: a smaller number goes on where a group ends. */
function restOfGroups(tokens: readonly Token[], at: number, scale: number): Numeral | null {
  if (scale < 1000) return null;
  const start = tokens[at]?.text === "零" ? at + 1 : at;
  if (tokens[start]?.kind !== "number" || tokens[start]?.spaced) return null;
  const rest = digitsAt(tokens, start);
  return rest.value < scale ? rest : null;
}

function scaleWord(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const scale = ENGLISH_SCALES.get(token.text);
  if (scale !== undefined) return scale;
  const letters = SCALE_LETTERS.get(token.text);
  if (letters === undefined) return undefined;
  // "1.5m tonnes" and "A$1.3 bn" scale; "12 m" is a length, and "5 MW" no number at all.
  if (token.text.length === 1 && (token.spaced || token.capital > 0)) return undefined;
  return letters;
}

/** "two and a half", "2 1/2". */
function fractionAfter(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | null {
  if (tokens[at]?.text !== "and" || (tokens[at + 1]?.text !== "a" && tokens[at + 1]?.text !== "one")) return null;
  const part = FRACTION_WORDS.get(tokens[at + 2]?.text ?? "");
  return part === undefined ? null : { value: part, end: at + 3 };
}

function wordsAt(tokens: readonly Token[], at: number): Numeral | null {
  const fraction = fractionAt(tokens, at);
  if (fraction) return fraction;
  let total = 0;
  let group = 0;
  let end = at;
  let seen = false;
  if (tokens[at]?.text === "a" || tokens[at]?.text === "an") {
    const scale = ENGLISH_SCALES.get(tokens[at + 1]?.text ?? "");
    if (scale === undefined) return null;
    return { value: scale, step: null, end: at + 2, form: "words", more: false, scale: 1 };
  }
  for (;;) {
    const word = tokens[end]?.text ?? "";
    const unit = ENGLISH_UNITS.get(word);
    const tens = ENGLISH_TENS.get(word);
    const scale = ENGLISH_SCALES.get(word);
    if (unit !== undefined) {
      if (seen && group % 10 !== 0) break;
      if (seen && group === 0 && total === 0) break;
      group += unit;
    } else if (tens !== undefined) {
      if (seen && group % 100 !== 0) break;
      group += tens;
    } else if (scale !== undefined && seen) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (seen && word === "and" && isNumberWord(tokens[end + 1]?.text) && (group >= 100 || total > 0)) {
      end++;
      continue;
    } else if (seen && word === "-" && isNumberWord(tokens[end + 1]?.text) && group % 10 === 0 && group >= 20) {
      end++;
      continue;
    } else break;
    seen = true;
    end++;
  }
  if (!seen) return null;
  const half = fractionAfter(tokens, end);
  const value = total + group + (half?.value ?? 0);
  return { value, step: null, end: half?.end ?? end, form: "words", more: false, scale: 1 };
}

function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && (ENGLISH_UNITS.has(word) || ENGLISH_TENS.has(word));
}

/** "a third", "two thirds", "three quarters", "half", "half a million", "one in five", "2 in 5" is left to the share reader. */
function fractionAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.text ?? "";
  if (word === "half") {
    // "1st half $58", "the latter half": the one of two, and no figure.
    if (/^(?:st|nd|first|second|latter|other|either)$/.test(tokens[at - 1]?.text ?? "")) return null;
    // "a half-yearly report": how often, and no part of anything.
    if (tokens[at + 1]?.text === "-" && /^(?:year|yearly|annual|time)$/.test(tokens[at + 2]?.text ?? "")) return null;
    const scale = tokens[at + 1]?.text === "a" ? ENGLISH_SCALES.get(tokens[at + 2]?.text ?? "") : undefined;
    return scale === undefined
      ? { value: 0.5, step: null, end: at + 1, form: "fraction", more: false, scale: 1 }
      : { value: 0.5 * scale, step: null, end: at + 3, form: "words", more: false, scale: 1 };
  }
  const count = word === "a" || word === "an" ? 1 : ENGLISH_UNITS.get(word);
  if (count === undefined || count === 0) return null;
  const hyphen = tokens[at + 1]?.text === "-" ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  const fraction = FRACTION_WORDS.get(part?.text ?? "");
  if (fraction === undefined || part === undefined) return null;
  const scale = ENGLISH_SCALES.get(tokens[at + 2 + hyphen]?.text ?? "");
  // "a quarter million"
  if (scale !== undefined && scale > 100) return { value: count * fraction * scale, step: null, end: at + 3 + hyphen, form: "words", more: false, scale: 1 };
  const plural = part.text.endsWith("s") || part.text === "halves";
  if (count > 1 !== plural) return null;
  if (count === 1 && hyphen === 0 && isOneOfARow(tokens, at + 2)) return null;
  if (word === "a" && part.text !== "third" && part.text !== "quarter" && part.text !== "half" && part.text !== "fifth" && part.text !== "tenth") return null;
  return { value: count * fraction, step: null, end: at + 2 + hyphen, form: "fraction", more: false, scale: 1 };
}

/** Things that come one after the other, and of which nobody speaks in parts. */
const IN_A_ROW = new Set("mine plant smelter refinery line unit train circuit kiln furnace factory lake deposit pit shaft project site party country buyer supplier producer bidder shipment cargo batch tranche phase round option source trader official analyst person".split(" "));

/** "a third salt lake", "a fifth processing line": one more of its kind, and no part of one. */
function isOneOfARow(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3 && tokens[next]?.kind === "word"; next++) {
    const text = tokens[next]?.text ?? "";
    if (IN_A_ROW.has(text)) return true;
    if (/^(?:of|more|less|lower|higher|as|from|in|to|by|at|on|and|or|than|the|its|is|was|were|has)$/.test(text)) return false;
  }
  return false;
}

/** A run of more characters than this is no numeral. */
const LONGEST_HAN = 24;

/** 一二线, 三四季度, 一二期: two of a row told together, and no amount between them. */
const TWO_OF_A_ROW = /^[期季线号类级档批月代]$/;

/** 两三百, 三四万, 七八成, 十五六, 三五家: two digits side by side are an amount from the one to the other. */
function neighboursAt(tokens: readonly Token[], at: number): Numeral | null {
  // 十四五规划: the plan of a number; and nothing begins inside a numeral.
  if (tokens[at]?.text === "十" && tokens[at + 1]?.text === "四" && tokens[at + 2]?.text === "五") return null;
  if (HAN_PLACES.has(tokens[at - 1]?.text ?? "") || HAN_DIGITS.has(tokens[at - 1]?.text ?? "")) return null;
  for (let pair = at; pair <= at + 2; pair++) {
    const [low, high] = [HAN_DIGITS.get(tokens[pair]?.text ?? ""), HAN_DIGITS.get(tokens[pair + 1]?.text ?? "")];
    if (low === undefined && !HAN_PLACES.has(tokens[pair]?.text ?? "")) return null;
    if (low === undefined || high === undefined || !(high === low + 1 || (low === 3 && high === 5)) || low === 0) continue;
    if (HAN_DIGITS.has(tokens[pair - 1]?.text ?? "") || HAN_DIGITS.has(tokens[pair + 2]?.text ?? "") || tokens[pair + 2]?.text === "点" || TWO_OF_A_ROW.test(tokens[pair + 2]?.text ?? "")) return null;
    const behind = tokens.slice(pair + 2, pair + 2 + LONGEST_HAN);
    const before = tokens.slice(at, pair);
    const [from, to] = [hanAt([...before, ...tokens.slice(pair, pair + 1), ...behind], 0), hanAt([...before, ...tokens.slice(pair + 1, pair + 2), ...behind], 0)];
    return from && to && from.end === to.end ? { ...from, upTo: to.value, end: at + from.end + 1 } : null;
  }
  return null;
}

/** 数百吨, 几十万吨, 上千家: more than one hundred, and how much more nobody says. */
function severalAt(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.text ?? "";
  if (!/^[数几上]$/.test(first) || !isHanScale(tokens[at + 1]?.text) || isPrefixOfUnit(tokens, at + 1)) return null;
  // 指数百分之五, 人数百余人: the end of a noun.
  if (first === "数" && /^[指人总系倍次户吨基参份件家天函级小整点岁]$/.test(tokens[at - 1]?.text ?? "")) return null;
  if (tokens[at + 1]?.text === "百" && tokens[at + 2]?.text === "分") return null;
  const numeral = hanAt(tokens, at + 1);
  return numeral && { ...numeral, more: true };
}

/** 二十七万, 三千五百, 一点五, 十几, 二十余万, 两. */
function hanAt(tokens: readonly Token[], at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let digits = 0;
  let end = at;
  let more = false;
  let seen = false;
  let lastPlace = 1;
  let lastGroup = 1;
  while (end - at < LONGEST_HAN) {
    const text = tokens[end]?.text ?? "";
    const value = HAN_DIGITS.get(text);
    const place = HAN_PLACES.get(text);
    const scale = HAN_GROUPS.get(text);
    if (value !== undefined) {
      digit = digit !== null && digits > 0 ? digit * 10 + value : value;
      digits++;
    } else if (isPrefixOfUnit(tokens, end)) break;
    else if (place !== undefined) {
      // 一百零十 and 零十二 are ten and twelve beside what stands before.
      group += (digit || 1) * place;
      digit = null;
      digits = 0;
      lastPlace = place;
    } else if (scale !== undefined && seen) {
      const below = group + (digit ?? 0);
      total = below === 0 ? total * scale : scale > lastGroup && total > 0 ? (total + below) * scale : total + below * scale;
      group = 0;
      digit = null;
      digits = 0;
      lastPlace = scale;
      lastGroup = scale;
    } else if (seen && isMore(text) && (isHanScale(tokens[end + 1]?.text) || lastPlace >= 10)) {
      more = true;
      end++;
      continue;
    } else break;
    seen = true;
    end++;
  }
  if (!seen) return null;
  // 九十二万四 is 924,000: a bare digit after a place is worth a tenth of it.
  if (digit !== null && digits === 1 && lastPlace >= 100 && tokens[end - 2] && !HAN_DIGITS.has(tokens[end - 2]?.text ?? "零")) digit *= lastPlace / 10;
  let value = total + group + (digit ?? 0);
  if (tokens[end]?.text === "点" && HAN_DIGITS.has(tokens[end + 1]?.text ?? "")) {
    let worth = 0.1;
    end++;
    for (let next = HAN_DIGITS.get(tokens[end]?.text ?? ""); next !== undefined; next = HAN_DIGITS.get(tokens[end]?.text ?? "")) {
      value += next * worth;
      worth /= 10;
      end++;
    }
    for (let scale = HAN_GROUPS.get(tokens[end]?.text ?? ""); scale !== undefined; scale = HAN_GROUPS.get(tokens[end]?.text ?? "")) {
      value *= scale;
      end++;
    }
  }
  return { value: clean(value), step: null, end, form: "han", more, scale: 1 };
}

/** 千克, 千米, 千瓦, 兆瓦: the thousand or the million belongs to the unit. */
function isPrefixOfUnit(tokens: readonly Token[], at: number): boolean {
  const [prefix, unit] = [tokens[at]?.text, tokens[at + 1]?.text ?? ""];
  return (prefix === "千" && /^[克米瓦卡]$/.test(unit)) || (prefix === "兆" && /^[瓦焦]$/.test(unit));
}

function isMore(text: string | undefined): boolean {
  return text === "多" || text === "余" || text === "几";
}

function isHanScale(text: string | undefined): boolean {
  return text !== undefined && (HAN_GROUPS.has(text) || HAN_PLACES.has(text));
}

/** 18.6 × 10,000 is 186,000 and not 186,000.00000000003. */
export function clean(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  // The number nearest to one of four decimals is clean as it is, and most are: writing a number out costs more than all that led to it.
  if (Math.abs(value) < 1e9 && Math.round(value * 1e4) / 1e4 === value) return value;
  return Number(value.toPrecision(13));
}
