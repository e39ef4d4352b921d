// Days of a month from one to another: "1-15 June", "June 28-July 3", "from 1 April to 30 June", 9月7日—13日, 6月1日至7月15日.
import { numeralAt } from "../numbers/numeral.js";
import { unitAt } from "../numbers/unit.js";
import type { Token } from "../text/tokens.js";
import { oneDay, yearOf, type Days } from "./calendar.js";
import { dayWithoutYear, type DateContext } from "./context.js";
import { MONTHS } from "./date-words.data.js";
import type { DateCore } from "./date.js";
import { behindMonth } from "./english-calendar.js";
import { word, yearNumber } from "./english-relative.js";

interface MonthDay {
  readonly month: number | null;
  readonly day: number;
  readonly to: number;
}

/** The range of days that begins at a number or a month, or null. */
export function dayRangeAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const first = monthDayAt(tokens, at) ?? bareDayAt(tokens, at);
  if (!first || !links(tokens, at, first.to)) return null;
  const second = monthDayAt(tokens, first.to + 1) ?? (first.month === null ? null : bareDayAt(tokens, first.to + 1));
  if (!second || second.month === null && isCountedBehind(tokens, second.to)) return null;
  const [from, to] = [first.month ?? second.month, second.month ?? first.month];
  if (from === null || to === null || (from === to && second.day <= first.day)) return null;
  const comma = word(tokens, second.to) === "," ? second.to + 1 : second.to;
  const year = yearNumber(tokens[comma]);
  return { to: year === null ? second.to : comma + 1, days: daysBetween([from, first.day], [to, second.day], year, context), basis: year === null ? "publication" : "explicit", mod: "range" };
}

/** A dash joins anywhere; "to" and "and" only behind "from" and "between". */
function links(tokens: readonly Token[], at: number, link: number): boolean {
  const before = word(tokens, at - 1);
  const text = word(tokens, link);
  if (text === "-" || text === "—") return tokens[link]?.spaced === tokens[link + 1]?.spaced;
  return text === "to" || text === "through" ? /^(?:from|period|of|in|during|for|between)$/.test(before) : text === "and" && before === "between";
}

/** "2 June", "2nd of June", "June 2". */
function monthDayAt(tokens: readonly Token[], at: number): MonthDay | null {
  const day = bareDayAt(tokens, at);
  if (day) {
    const next = word(tokens, day.to) === "of" ? day.to + 1 : day.to;
    const month = MONTHS.get(word(tokens, next));
    return month === undefined ? null : { month, day: day.day, to: behindMonth(tokens, next) };
  }
  const month = MONTHS.get(word(tokens, at));
  const behind = month === undefined || tokens[at]?.capital === 0 ? null : bareDayAt(tokens, behindMonth(tokens, at));
  return behind && month !== undefined ? { ...behind, month } : null;
}

function bareDayAt(tokens: readonly Token[], at: number): MonthDay | null {
  const token = tokens[at];
  const day = Number(token?.text);
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text) || day < 1 || day > 31) return null;
  const ordinal = /^(?:st|nd|rd|th)$/.test(word(tokens, at + 1)) && tokens[at + 1]?.spaced === false;
  return { month: null, day, to: ordinal ? at + 2 : at + 1 };
}

/** "from June 1 to 15 tonnes": the second is no day. */
function isCountedBehind(tokens: readonly Token[], at: number): boolean {
  const next = word(tokens, at);
  return next === "%" || unitAt(tokens, at) !== null || (/^[a-z]{3,}s$/.test(next) && !/^(?:was|has|its|this|does)$/.test(next));
}

/** 9月7日—13日, 6月1—15日, 6月1日至7月15日. `year` where it is printed or said before them. */
export function hanDayRangeAt(tokens: readonly Token[], at: number, year: number | null | undefined, context: DateContext): DateCore | null {
  const first = hanDayAt(tokens, at, true);
  if (first?.month === undefined || first.month === null || !/^[-~至到—]$/.test(word(tokens, first.to))) return null;
  const second = hanDayAt(tokens, first.to + 1, false);
  if (!second) return null;
  const to = second.month ?? first.month;
  if (to === first.month && second.day <= first.day) return null;
  const days = year === null ? null : daysBetween([first.month, first.day], [to, second.day], year ?? null, context);
  return { to: second.to, days, basis: "publication", mod: "range" };
}

/** A day with its month, or of the month told before it; the first of a range may leave its 日 to the second. */
function hanDayAt(tokens: readonly Token[], at: number, isFirst: boolean): MonthDay | null {
  const month = numeralAt(tokens, at);
  const named = month !== null && month.scale === 1 && month.value >= 1 && month.value <= 12 && word(tokens, month.end) === "月";
  if (isFirst && !named) return null;
  const day = numeralAt(tokens, named ? month.end + 1 : at);
  if (!day || day.scale !== 1 || !Number.isInteger(day.value) || day.value < 1 || day.value > 31) return null;
  const marked = /^[日号]$/.test(word(tokens, day.end));
  return marked || isFirst ? { month: named ? month.value : null, day: day.value, to: marked ? day.end + 1 : day.end } : null;
}

/** The latest such days that are over, unless the year is printed; an end before its beginning runs over the new year. */
function daysBetween(from: readonly [number, number], to: readonly [number, number], printed: number | null, context: DateContext): Days | null {
  const last = printed === null ? dayWithoutYear(...to, context) : oneDay(printed, ...to);
  if (!last?.end) return null;
  const year = yearOf(last.end) - (from[0] > to[0] ? 1 : 0);
  const first = oneDay(year, ...from);
  return first && { start: first.start, end: last.end, grain: "range" };
}
