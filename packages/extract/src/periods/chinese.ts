// Dates in Chinese, without what stands before them: 2026年3月, 今年前两个月, 一季度, 去年同期, 周五, 年初.
import { HAN_DIGITS } from "../numbers/numeral.data.js";
import { numeralAt } from "../numbers/numeral.js";
import type { Token } from "../text/tokens.js";
import {
  halfDays, justBefore, lastOfMonth, monthDays, monthOf, oneDay, quarterDays, sameDay, shiftDays, shiftMonths, weekDays, weekdayOf, yearDays, yearOf, yearsAway, type Days,
} from "./calendar.js";
import { hanDayRangeAt } from "./day-ranges.js";
import { anchorOf, samePeriod, dayWithoutYear, firstMonths, monthRange, monthWithoutYear, partWithoutYear, type DateContext } from "./context.js";
import { HAN_WEEKDAYS, HAN_YEARS } from "./date-words.data.js";
import type { DateBasis, DateCore } from "./date.js";
import { yearNumber } from "./english-relative.js";
import { fiscalPart, hanFiscalAt } from "./fiscal.js";

const han = (tokens: readonly Token[], at: number, length: number): string => {
  let text = "";
  for (let i = at; i < at + length; i++) text += tokens[i]?.text ?? "";
  return text;
};
const one = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

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

/** The year before, where a piece is about it and the clause does not look ahead: an annual report, a bulletin of a year. */
function yearReported({ published, inStatement, inDocument, future }: DateContext): Days | null {
  if (published === null || future) return null;
  const told = inStatement ?? inDocument;
  return told?.grain === "year" && told.start !== null && yearOf(told.start) === yearOf(published) - 1 ? told : null;
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

const WEEK_SHIFTS: ReadonlyMap<string, number> = new Map([["本周", 0], ["这周", 0], ["上周", -1], ["下周", 1], ["当周", 0]]);
const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map([["本月", 0], ["上月", -1], ["下月", 1], ["当月", 0], ["该月", 0]]);
const QUARTER_SHIFTS: ReadonlyMap<string, number> = new Map([["本季", 0], ["上季", -1], ["下季", 1]]);
const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([["今日", 0], ["今天", 0], ["昨日", -1], ["昨天", -1], ["明日", 1], ["明天", 1], ["前日", -2]]);

/** 一年前, 两年前, 三个月前, 半年前: so long before the date told last, else before the day of publication. */
function longAgo(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const half = han(tokens, at, 2) === "半年";
  const numeral = half ? null : numeralAt(tokens, at);
  if (!half && (!numeral || numeral.form === "fraction" || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 50)) return null;
  const unitAt = numeral ? numeral.end : at + 1;
  const yearly = one(tokens, unitAt) === "年";
  const front = yearly ? unitAt + 1 : unitAt + 2;
  if ((!yearly && han(tokens, unitAt, 2) !== "个月") || one(tokens, front) !== "前" || /^[后景所提途列往]$/.test(one(tokens, front + 1))) return null;
  const months = half ? 6 : (numeral?.value ?? 0) * (yearly ? 12 : 1);
  const anchor = context.inStatement;
  if (yearly && months % 12 === 0 && anchor) return { to: front + 1, days: yearsAway(anchor, -months / 12), basis: "inferred" };
  if (context.published === null) return { to: front + 1, days: null, basis: "publication" };
  const day = shiftMonths(context.published, -months);
  return { to: front + 1, days: yearly && !half ? yearDays(yearOf(day)) : monthDays(yearOf(day), monthOf(day)), basis: "publication" };
}

function relativeHere(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const ago = longAgo(tokens, at, context);
  if (ago) return ago;
  const two = han(tokens, at, 2);
  const day = context.published;
  const basis = "publication" as const;
  if (two === "年初" || two === "年底" || two === "年末") {
    return { to: at + 2, days: day === null ? null : sameDay(`${yearOf(day)}-${two === "年初" ? "01-01" : "12-31"}`), basis };
  }
  if (two === "全年") {
    // 2025年产量238.6万吨;全年出口28.4万吨: the whole of the year that was told.
    const told = context.inStatement?.grain === "year" && context.inStatement.start !== null ? context.inStatement : yearReported(context);
    return { to: at + 2, days: told ?? (day === null ? null : yearDays(yearOf(day))), basis };
  }
  if (two === "月底" || two === "月初" || two === "月末") return { to: at + 2, days: day === null ? null : sameDay(two === "月初" ? `${day.slice(0, 7)}-01` : lastOfMonth(yearOf(day), monthOf(day))), basis };
  const dayShift = DAY_SHIFTS.get(two);
  if (dayShift !== undefined) return { to: at + 2, days: day === null ? null : sameDay(shiftDays(day, dayShift)), basis };
  const longer = han(tokens, at, 3);
  const month = MONTH_SHIFTS.get(two) ?? (longer === "上个月" ? -1 : longer === "这个月" ? 0 : longer === "下个月" ? 1 : undefined);
  if (month !== undefined) return monthAway(tokens, at + (MONTH_SHIFTS.has(two) ? 2 : 3), month, context);
  const quarter = QUARTER_SHIFTS.get(two);
  if (quarter !== undefined && !/^[节风]$/.test(one(tokens, at + 2))) {
    const to = one(tokens, at + 2) === "度" ? at + 3 : at + 2;
    // 由上季度的56万元涨至71万元 in a report of a quarter: the one before that.
    const told = anchorOf(context);
    if (quarter === -1 && told?.grain === "quarter" && /^[由从较比]$/.test(one(tokens, at - 1))) return { to, days: justBefore(told), basis: "inferred" };
    const moved = day === null ? null : shiftMonths(`${day.slice(0, 7)}-01`, quarter * 3);
    return { to, days: moved === null ? null : quarterDays(yearOf(moved), Math.ceil(monthOf(moved) / 3)), basis };
  }
  const weekday = weekdayHere(tokens, at);
  if (weekday) return { to: weekday.to, days: day === null ? null : sameDay(shiftDays(weekday.shift === null ? day : weekMonday(day, weekday.shift), weekday.shift === null ? -((weekdayOf(day) - weekday.day + 7) % 7) : weekday.day - 1)), basis };
  const week = WEEK_SHIFTS.get(two);
  if (week !== undefined && !/^[期转]$/.test(one(tokens, at + 2))) return { to: at + 2, days: day === null ? null : weekDays(shiftDays(day, week * 7)), basis };
  return null;
}

function weekMonday(day: string, shift: number): string {
  return weekDays(shiftDays(day, shift * 7)).start ?? day;
}

/** 上月, with 底 or 末 behind it. Before a month of the same statement when it has one. */
function monthAway(tokens: readonly Token[], to: number, shift: number, context: DateContext): DateCore {
  // 当月 is the month told last, be it in the sentence before.
  const told = /^[当该]$/.test(one(tokens, to - 2)) ? anchorOf(context) : context.inStatement;
  const anchor = told?.grain === "month" ? told : told?.grain === "range" && told.end !== null && /^[当该]$/.test(one(tokens, to - 2)) ? monthDays(yearOf(told.end), monthOf(told.end)) : null;
  let days: Days | null = null;
  let basis: DateBasis = "publication";
  if (anchor && shift === -1) [days, basis] = [justBefore(anchor), "inferred"];
  else if (anchor && shift === 0) [days, basis] = [anchor, "inferred"];
  else if (context.published !== null) {
    const moved = shiftMonths(`${context.published.slice(0, 7)}-01`, shift);
    days = monthDays(yearOf(moved), monthOf(moved));
  }
  const edge = one(tokens, to);
  const day = numeralAt(tokens, to);
  if (day && days?.start && /^[日号]$/.test(one(tokens, day.end)) && Number.isInteger(day.value)) {
    return { to: day.end + 1, days: oneDay(yearOf(days.start), monthOf(days.start), day.value), basis };
  }
  if (/^[底末初]$/.test(edge)) return { to: to + 1, days: days?.start && days.end ? sameDay(edge === "初" ? days.start : days.end) : null, basis };
  return { to, days, basis };
}

/** 周五, 星期五, 上周五, 本周一; 一周 and 周期 are none. */
function weekdayHere(tokens: readonly Token[], at: number): { readonly day: number; readonly shift: number | null; readonly to: number } | null {
  const shift = WEEK_SHIFTS.get(han(tokens, at, 2));
  const start = shift === undefined ? at : at + 1;
  const long = han(tokens, start, 2) === "星期" || han(tokens, start, 2) === "礼拜";
  if (!long && one(tokens, start) !== "周") return null;
  if (start > 0 && shift === undefined && numeralAt(tokens, start - 1)) return null;
  const at2 = start + (long ? 2 : 1);
  const day = HAN_WEEKDAYS.get(one(tokens, at2));
  if (day === undefined || /^[年月]$/.test(one(tokens, at2 + 1))) return null;
  return { day, shift: shift ?? null, to: at2 + 1 };
}
