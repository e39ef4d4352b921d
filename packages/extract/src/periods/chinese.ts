// Dates in Chinese, without what stands before them: 2026年3月, 今年前两个月, 一季度, 去年同期, 周五, 年初.
import { HAN_DIGITS } from "../numbers/numeral.data.js";
import { numeralAt } from "../numbers/numeral.js";
import type { Token } from "../text/tokens.js";
import { halfDays, monthDays, monthOf, oneDay, quarterDays, sameDay, shiftDays, shiftMonths, yearDays, yearOf, yearsAway, type Days } from "./calendar.js";
import { relativeHere } from "./chinese-relative.js";
import { anchorOf, samePeriod, dayWithoutYear, firstMonths, monthRange, monthWithoutYear, partWithoutYear, yearReported, type DateContext } from "./context.js";
import { HAN_YEARS } from "./date-words.data.js";
import type { DateBasis, DateCore } from "./date.js";
import { hanDayRangeAt } from "./day-ranges.js";
import { yearNumber } from "./english-relative.js";
import { fiscalPart, hanFiscalAt } from "./fiscal.js";
import { han, one } from "./han-words.js";

/** The date that begins at token `at`, or null. */
export function chineseDateAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const years = yearsRange(tokens, at);
  if (years) return years;
  const fiscal = hanFiscalAt(tokens, at, context);
  if (fiscal) {
    const part = partHere(tokens, fiscal.to);
    return part ? { to: part.to, days: fiscalPart(fiscal.year, part.half ? "half" : "quarter", part.number, context), basis: fiscal.basis } : fiscal;
  }
  const named = yearHere(tokens, at, context);
  if (named) return afterYear(tokens, named.to, named.year, named.basis, context);
  return withoutYear(tokens, at, context);
}

interface NamedYear {
  readonly year: number | null;
  readonly to: number;
  readonly basis: DateBasis;
}

/** 2026年, 二〇二六年, 今年, 去年. A range of years is read elsewhere. */
function yearHere(tokens: readonly Token[], at: number, context: DateContext): NamedYear | null {
  const year = yearNumber(tokens[at]);
  if (year !== null && one(tokens, at + 1) === "年") return { year, to: at + 2, basis: "explicit" };
  const spelled = tokens[at]?.kind === "han" ? spelledYear(tokens, at) : null;
  if (spelled !== null && one(tokens, at + 4) === "年") return { year: spelled, to: at + 5, basis: "explicit" };
  const shift = HAN_YEARS.get(han(tokens, at, 2));
  if (shift === undefined || isInsideWord(tokens, at)) return null;
  if (han(tokens, at, 2) === "当年" && context.inStatement?.start) return { year: yearOf(context.inStatement.start), to: at + 2, basis: "inferred" };
  // 同年12月: the year told last, in this sentence or before it.
  if (han(tokens, at, 2) === "同年") {
    const told = anchorOf(context)?.start ?? null;
    return told === null ? null : { year: yearOf(told), to: at + 2, basis: "explicit" };
  }
  // 报告期内……较上年下降: in what is told of the year that is over, the one before it.
  const reported = han(tokens, at, 2) === "上年" ? yearReported(context)?.start : null;
  if (reported) return { year: yearOf(reported) - 1, to: at + 2, basis: "publication" };
  return { year: context.published === null ? null : yearOf(context.published) + shift, to: at + 2, basis: "publication" };
}

/** 达产后年营收, 以前年度: no year after next, and none before last. */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const before = one(tokens, at - 1);
  return one(tokens, at) === "后" ? tokens[at - 1]?.kind === "han" && !/^[到至在于自从或和与及明]$/.test(before) : one(tokens, at) === "前" && /^[以之目此日往]$/.test(before);
}

/** 二〇二六 or 二零二六: four numerals, digit by digit. */
function spelledYear(tokens: readonly Token[], at: number): number | null {
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = HAN_DIGITS.get(one(tokens, i));
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return year >= 1900 && year <= 2100 ? year : null;
}

/** What follows a year: month, quarter, half, edge, "same period", or nothing. */
function afterYear(tokens: readonly Token[], at: number, year: number | null, basis: DateBasis, context: DateContext): DateCore {
  const known = (make: (year: number) => Days | null): Days | null => (year === null ? null : make(year));
  if (han(tokens, at, 2) === "同期") {
    const anchor = samePeriod(context) ?? (context.published === null ? null : sameDay(context.published));
    if (basis === "publication" && year === null) return { to: at + 2, days: anchor && yearsAway(anchor, -1), basis: "inferred" };
    return { to: at + 2, days: known((own) => (anchor?.start ? yearsAway(anchor, (basis === "publication" ? yearOf(anchor.start) - 1 : own) - yearOf(anchor.start)) : null)), basis: "inferred" };
  }
  const part = partHere(tokens, at);
  if (part) return atItsEnd(tokens, { to: part.to, days: known((own) => (part.half ? halfDays(own, part.number) : quarterDays(own, part.number))), basis });
  const first = firstMonthsHere(tokens, at);
  if (first) return { to: first.to, days: known((own) => firstMonths(first.count, context, own)), basis };
  const days = hanDayRangeAt(tokens, at, year, context);
  if (days) return { ...days, basis };
  // 2026年1—8月, 今年1-8月
  const months = monthsRange(tokens, at, context, year);
  if (months) return { ...months, basis };
  const month = monthHere(tokens, at);
  if (month) return monthCore(tokens, month, basis, known, context);
  const edge = edgeHere(tokens, at);
  if (edge) return { to: edge.to, days: known((own) => edge.of(yearDays(own))), basis };
  return { to: at, days: known(yearDays), basis };
}

function withoutYear(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const iso = yearNumber(tokens[at]) !== null && one(tokens, at + 1) === "-" && tokens[at + 2]?.kind === "number" && one(tokens, at + 3) === "-" && tokens[at + 4]?.kind === "number";
  if (iso) {
    const days = oneDay(Number(one(tokens, at)), Number(one(tokens, at + 2)), Number(one(tokens, at + 4)));
    return days && { to: at + 5, days, basis: "explicit" };
  }
  const same = sameTime(tokens, at, context);
  if (same) return same;
  const part = partHere(tokens, at);
  if (part) return atItsEnd(tokens, { to: part.to, days: partWithoutYear(part.half ? "half" : "quarter", part.number, context), basis: "publication" });
  const first = firstMonthsHere(tokens, at);
  if (first) return { to: first.to, days: firstMonths(first.count, context), basis: "publication" };
  const days = hanDayRangeAt(tokens, at, undefined, context);
  if (days) return days;
  const months = monthsRange(tokens, at, context, undefined);
  if (months) return months;
  const month = monthHere(tokens, at);
  if (month && isMonthName(tokens, at, month)) return monthCore(tokens, month, "publication", null, context);
  return dayOfMonth(tokens, at, context) ?? relativeHere(tokens, at, context);
}

/** 二季度末: its last day. */
function atItsEnd(tokens: readonly Token[], part: DateCore): DateCore {
  if (!/^[末底]$/.test(one(tokens, part.to)) || tokens[part.to - 1]?.kind !== "han") return part;
  return { ...part, to: part.to + 1, days: part.days?.end ? sameDay(part.days.end) : null };
}

/** 同期产量98吨: where it opens a clause it is the period told last; 与同期相比 names nothing. */
function sameTime(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const opens = at === 0 || (tokens[at - 1]?.kind === "mark" && /^[,;。:]$/.test(one(tokens, at - 1)));
  // 中国同期进口锆砂31万吨, 印尼同期产钴: whoever stands before it; 较同期, 历史同期 and 去年同期 are held against.
  const flows = tokens[at - 1]?.kind === "han" && !/^[较比与和跟同于去上前年月了的史往近]$/.test(one(tokens, at - 1));
  const anchor = samePeriod(context);
  if (!(opens || flows) || !anchor || han(tokens, at, 2) !== "同期" || /^[间相比声录]$/.test(one(tokens, at + 2))) return null;
  return { to: at + 2, days: anchor, basis: "inferred" };
}

/** 海关总署20日公布: a day of the month of publication, or of the month before when it has not come yet. */
function dayOfMonth(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length > 2 || !/^[日号]$/.test(one(tokens, at + 1)) || /^[内间后期元圆电锑铜镍钴铅锌铟锡镁锰铋钨镉银铝硅]$/.test(one(tokens, at + 2)) || /(?:逾期|满|为期|连续)$/.test(han(tokens, at - 2, 2))) return null;
  const day = Number(token.text);
  if (!Number.isInteger(day) || day < 1 || day > 31) return null;
  if (context.published === null) return { to: at + 2, days: null, basis: "publication" };
  const here = oneDay(yearOf(context.published), monthOf(context.published), day);
  const before = shiftMonths(`${context.published.slice(0, 7)}-01`, -1);
  const days = here?.start && (here.start <= context.published || context.future) ? here : oneDay(yearOf(before), monthOf(before), day);
  return days && { to: at + 2, days, basis: "publication" };
}

/** A month named by one Han numeral needs a day, 份 or 的 behind it, or it may be part of a word. */
function isMonthName(tokens: readonly Token[], at: number, month: MonthHere): boolean {
  return tokens[at]?.kind === "number" || month.day !== null || one(tokens, month.to) === "份" || month.number > 9;
}

/** 2025-2030年, 2024至2026年, 2024年至2026年. */
function yearsRange(tokens: readonly Token[], at: number): DateCore | null {
  const link = one(tokens, at + 1) === "年" ? at + 2 : at + 1;
  const [from, to] = [yearNumber(tokens[at]), yearNumber(tokens[link + 1])];
  if (from === null || to === null || to <= from || !/^[-~至到—]$/.test(one(tokens, link)) || one(tokens, link + 2) !== "年" || /^(?:\d|[一二三四]季|[上下]半|[第前初底末])/.test(han(tokens, link + 3, 2))) return null;
  return { to: link + 3, days: { start: yearDays(from).start, end: yearDays(to).end, grain: "range" }, basis: "explicit", mod: "range" };
}

interface PartHere {
  readonly half: boolean;
  readonly number: number;
  readonly to: number;
}

/** 一季度, 第二季度, 第1季度, Q1, 上半年, 下半年. */
function partHere(tokens: readonly Token[], at: number): PartHere | null {
  const short = /^([qh])([1-4])$/.exec(one(tokens, at));
  if (short && tokens[at]?.capital !== 0) return { half: short[1] === "h", number: Number(short[2]), to: at + 1 };
  const three = han(tokens, at, 3);
  if (three === "上半年" || three === "前半年") return { half: true, number: 1, to: at + 3 };
  // 2027年首季
  if (han(tokens, at, 2) === "首季") return { half: false, number: 1, to: one(tokens, at + 2) === "度" ? at + 3 : at + 2 };
  if (three === "下半年" || three === "后半年") return { half: true, number: 2, to: at + 3 };
  const start = one(tokens, at) === "第" ? at + 1 : at;
  const numeral = numeralAt(tokens, start);
  if (!numeral || numeral.value < 1 || numeral.value > 4 || numeral.end !== start + 1 || one(tokens, start + 1) !== "季") return null;
  if (one(tokens, start + 2) === "度") return { half: false, number: numeral.value, to: start + 3 };
  // 第四季 is a quarter; 四季 without 第 are all seasons, and 第三季报 is a report.
  return start > at && !/^[报节]$/.test(one(tokens, start + 2)) ? { half: false, number: numeral.value, to: start + 2 } : null;
}

/** 前2个月, 前三季度, 头两个月. */
function firstMonthsHere(tokens: readonly Token[], at: number): { readonly count: number; readonly to: number } | null {
  if (one(tokens, at) !== "前" && one(tokens, at) !== "头" && one(tokens, at) !== "首") return null;
  const numeral = numeralAt(tokens, at + 1);
  if (!numeral || numeral.value < 1 || numeral.value > 12) return null;
  const unit = han(tokens, numeral.end, 2);
  if (unit === "个月") return { count: numeral.value, to: numeral.end + 2 };
  // 今年前8月 is the first eight months; 8月前 is before August.
  if (numeral.value > 1 && unit.startsWith("月") && !/^月(?:[底末初份]|\d)/.test(unit)) return { count: numeral.value, to: numeral.end + 1 };
  if (unit === "季度") return { count: numeral.value * 3, to: numeral.end + 2 };
  // 首三季, 前三季: quarters without their 度; 前三季报 is a report.
  if (numeral.value > 1 && numeral.value < 5 && unit.startsWith("季") && !/^季[报節节]/.test(unit)) return { count: numeral.value * 3, to: numeral.end + 1 };
  return han(tokens, numeral.end, 3) === "个季度" ? { count: numeral.value * 3, to: numeral.end + 3 } : null;
}

interface MonthHere {
  readonly number: number;
  readonly day: number | null;
  readonly to: number;
}

/** 3月, 十月, 4月28日, 4月28号. */
function monthHere(tokens: readonly Token[], at: number): MonthHere | null {
  const numeral = numeralAt(tokens, at);
  if (!numeral || numeral.scale !== 1 || numeral.more || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 12 || one(tokens, numeral.end) !== "月") return null;
  const after = numeral.end + 1;
  const day = numeralAt(tokens, after);
  if (day && day.scale === 1 && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31 && /^[日号]$/.test(one(tokens, day.end))) return { number: numeral.value, day: day.value, to: day.end + 1 };
  return { number: numeral.value, day: null, to: after };
}

function monthCore(tokens: readonly Token[], month: MonthHere, basis: DateBasis, known: ((make: (year: number) => Days | null) => Days | null) | null, context: DateContext): DateCore {
  const { number, day } = month;
  if (day !== null) return { to: month.to, days: known ? known((year) => oneDay(year, number, day)) : dayWithoutYear(number, day, context), basis };
  const whole = known ? known((year) => monthDays(year, number)) : monthWithoutYear(number, context);
  const third = { 上旬: [0, 9], 中旬: [10, 19], 下旬: [20, null] }[han(tokens, month.to, 2)] as readonly [number, number | null] | undefined;
  if (third && whole?.start) {
    const end = third[1] === null ? whole.end : shiftDays(whole.start, third[1]);
    return { to: month.to + 2, days: { start: shiftDays(whole.start, third[0]), end, grain: "range" }, basis };
  }
  // 9月前两周; 9月前 alone is before September.
  const weeks = /^[前首头]$/.test(one(tokens, month.to)) ? numeralAt(tokens, month.to + 1) : null;
  if (weeks && whole?.start && one(tokens, weeks.end) === "周" && weeks.value >= 1 && weeks.value <= 4) return { to: weeks.end + 1, days: { start: whole.start, end: shiftDays(whole.start, weeks.value * 7 - 1), grain: "range" }, basis };
  const edge = /^[初底末]$/.test(one(tokens, month.to)) ? one(tokens, month.to) : null;
  if (edge && whole?.start && whole.end) return { to: month.to + 1, days: sameDay(edge === "初" ? whole.start : whole.end), basis };
  const to = one(tokens, month.to) === "份" ? month.to + 1 : month.to;
  return { to, days: whole, basis };
}

/** 1-10月, 1至11月, 3月至5月. */
function monthsRange(tokens: readonly Token[], at: number, context: DateContext, year: number | null | undefined): DateCore | null {
  const from = numeralAt(tokens, at);
  if (!from || from.value < 1 || from.value > 12 || !Number.isInteger(from.value)) return null;
  const link = one(tokens, from.end) === "月" ? from.end + 1 : from.end;
  if (!/^[-~至到—]$/.test(one(tokens, link))) return null;
  const to = numeralAt(tokens, link + 1);
  if (!to || to.value < 1 || to.value > 12 || one(tokens, to.end) !== "月" || /^\d/.test(one(tokens, to.end + 1))) return null;
  return { to: to.end + 1, days: year === null ? null : monthRange(from.value, to.value, context, year), basis: "publication", mod: "range" };
}

interface Edge {
  readonly to: number;
  readonly of: (days: Days) => Days | null;
}

/** 初, 底, 末, 年中 after a year. */
function edgeHere(tokens: readonly Token[], at: number): Edge | null {
  const mark = one(tokens, at);
  const skip = mark === "年" ? 1 : 0;
  const edge = one(tokens, at + skip);
  if (edge === "初" || edge === "伊") return { to: at + skip + 1, of: (days) => days.start === null ? null : sameDay(days.start) };
  if (edge === "底" || edge === "末") return { to: at + skip + 1, of: (days) => days.end === null ? null : sameDay(days.end) };
  if (edge === "全" && one(tokens, at + skip + 1) === "年") return { to: at + skip + 2, of: (days) => days };
  return null;
}
