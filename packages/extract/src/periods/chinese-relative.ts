// Dates in Chinese that are told from another: 上月, 周五, 年初, 全年, 半年前. From the day of publication, else from the period told last.
import { numeralAt } from "../numbers/numeral.js";
import type { Token } from "../text/tokens.js";
import { justBefore, lastOfMonth, monthDays, monthOf, oneDay, quarterDays, sameDay, shiftDays, shiftMonths, weekDays, weekdayOf, yearDays, yearOf, yearsAway, type Days } from "./calendar.js";
import { anchorOf, yearReported, type DateContext } from "./context.js";
import { HAN_WEEKDAYS } from "./date-words.data.js";
import type { DateBasis, DateCore } from "./date.js";
import { han, one } from "./han-words.js";

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

/** The date told from another at token `at`, or null. */
export function relativeHere(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
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
