// English dates that hang on another day or period: "last November", "a year earlier", "the prior month", "the same period of 2024".
import { ENGLISH_UNITS } from "../numbers/numeral.data.js";
import type { Token } from "../text/tokens.js";
import { justBefore, lastOfMonth, monthDays, monthOf, quarterDays, sameDay, shiftDays, shiftMonths, shiftYears, weekDays, weekdayOf, yearDays, yearOf, yearsAway, type Days, type Grain } from "./calendar.js";
import { anchorOf, monthWithoutYear, samePeriod, type DateContext } from "./context.js";
import type { DateCore } from "./date.js";
import { MONTHS, SEASONS, WEEKDAYS } from "./date-words.data.js";

export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** 1900 to 2100, printed as four digits without a comma. */
export function yearNumber(token: Token | undefined): number | null {
  if (token?.kind !== "number" || token.text.length !== 4 || token.end - token.start !== 4) return null;
  const year = Number(token.text);
  return year >= 1900 && year <= 2100 ? year : null;
}

/** "last year", "this year", "next year", "the previous year". */
export function relativeYear(tokens: readonly Token[], at: number, context: DateContext): { readonly year: number | null; readonly to: number } | null {
  const start = word(tokens, at) === "the" ? at + 1 : at;
  if (word(tokens, start + 1) !== "year") return null;
  const shift = { this: 0, current: 0, same: 0, last: -1, previous: -1, prior: -1, next: 1 }[word(tokens, start)];
  if (shift === undefined) return null;
  return { year: context.published === null ? null : yearOf(context.published) + shift, to: start + 2 };
}

/** "years ago", "month earlier", "week before": `count` of the unit at the token, back from today or from the period told. */
export function unitsAgo(tokens: readonly Token[], at: number, count: number, context: DateContext): DateCore | null {
  const named = word(tokens, at).replace(/s$/, "");
  const back = word(tokens, at + 1);
  const unit = named === "fortnight" ? "week" : named;
  if (named === "fortnight") count *= 2;
  if (!/^(?:year|month|week|day|decade|quarter)$/.test(unit) || !/^(?:ago|earlier|before|previously|prior)$/.test(back)) return null;
  const to = at + 2;
  const anchor = anchorOf(context);
  if (unit === "year" && count === 1) {
    // "; a year ago about $39,000": at the head of a clause it is counted from today.
    const fromToday = back === "ago" && context.published !== null && context.inStatement !== null && /^[;.:]$/.test(word(tokens, at - 2));
    if (fromToday) return { to, days: monthDays(yearOf(context.published) - 1, monthOf(context.published)), basis: "publication" };
    if (anchor) return { to, days: yearsAway(anchor, -1), basis: "inferred" };
    return { to, days: context.published === null ? null : yearDays(yearOf(context.published) - 1), basis: "publication" };
  }
  if (context.published === null) return { to, days: null, basis: "publication" };
  switch (unit) {
    case "year": return { to, days: yearDays(yearOf(context.published) - count), basis: "publication" };
    case "decade": return { to, days: yearDays(yearOf(context.published) - count * 10), basis: "publication" };
    case "month": case "quarter": {
      const day = shiftMonths(context.published, -count * (unit === "quarter" ? 3 : 1));
      // "a month earlier" is before the month told, "a month ago" before today.
      const before = back !== "ago" && anchor?.grain === unit && count === 1 ? justBefore(anchor) : null;
      // "at the end of October, compared with 281,000 a month earlier"
      if (back !== "ago" && unit === "month" && anchor?.grain === "day" && anchor.start !== null) {
        const moved = shiftMonths(`${anchor.start.slice(0, 7)}-01`, -count);
        const last = anchor.start === lastOfMonth(yearOf(anchor.start), monthOf(anchor.start));
        return { to, days: sameDay(last ? lastOfMonth(yearOf(moved), monthOf(moved)) : shiftMonths(anchor.start, -count)), basis: "inferred" };
      }
      return { to, days: before ?? monthDays(yearOf(day), monthOf(day)), basis: before ? "inferred" : "publication" };
    }
    case "week": return { to, days: sameDay(shiftDays(context.published, -7 * count)), basis: "publication" };
    default: return { to, days: sameDay(shiftDays(context.published, -count)), basis: "publication" };
  }
}

/** "this", "last" and "next" with a year, month, quarter, week, weekday, month name or season. */
export function thisLastNext(tokens: readonly Token[], at: number, noun: string, shift: number, context: DateContext): DateCore | null {
  const to = at + 2;
  const basis = "publication" as const;
  const day = context.published;
  const month = MONTHS.get(noun);
  if (month !== undefined && tokens[at + 1]?.capital !== 0) {
    if (day === null) return { to, days: null, basis };
    const [year, now] = [yearOf(day), monthOf(day)];
    const away = shift === 0 ? year : shift < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1;
    return { to, days: monthDays(away, month), basis };
  }
  const weekday = WEEKDAYS.get(noun);
  if (weekday !== undefined) {
    if (day === null) return { to, days: null, basis };
    const back = (weekdayOf(day) - weekday + 7) % 7;
    const away = shift < 0 ? -(back === 0 ? 7 : back) : shift > 0 ? 7 - back : back === 0 ? 0 : -back;
    return { to, days: sameDay(shiftDays(day, away)), basis };
  }
  const season = SEASONS.get(noun) ?? (noun === "winter" ? [12, 2] as const : undefined);
  if (season) return { to, days: day === null ? null : seasonDays(season, shift, day), basis };
  switch (noun) {
    case "year": return { to, days: day === null ? null : yearDays(yearOf(day) + shift), basis };
    case "month": {
      const moved = day === null ? null : shiftMonths(`${day.slice(0, 7)}-01`, shift);
      return { to, days: moved === null ? null : monthDays(yearOf(moved), monthOf(moved)), basis };
    }
    case "quarter": {
      const moved = day === null ? null : shiftMonths(`${day.slice(0, 7)}-01`, shift * 3);
      return { to, days: moved === null ? null : quarterDays(yearOf(moved), Math.ceil(monthOf(moved) / 3)), basis };
    }
    case "week": return { to, days: day === null ? null : weekDays(shiftDays(day, shift * 7)), basis };
    default: return null;
  }
}

/** "spring 2025", "summer of 2026": the season of a year that is printed. */
export function seasonAt(tokens: readonly Token[], at: number): DateCore | null {
  const season = SEASONS.get(word(tokens, at)) ?? (word(tokens, at) === "winter" ? [12, 2] as const : undefined);
  const next = word(tokens, at + 1) === "of" ? at + 2 : at + 1;
  const year = season && yearNumber(tokens[next]);
  if (!season || year === null || year === undefined) return null;
  const [from, to] = season;
  return { to: next + 1, days: { start: monthDays(from > to ? year - 1 : year, from).start, end: lastOfMonth(year, to), grain: "range" }, basis: "explicit" };
}

/** "last summer" is the latest that is over; a winter begins in the year before it ends. */
function seasonDays([from, to]: readonly [number, number], shift: number, day: string): Days {
  let year = yearOf(day);
  if (shift < 0 && lastOfMonth(year, to) >= day) year--;
  if (shift > 0 && lastOfMonth(year, from) <= day) year++;
  return { start: monthDays(from > to ? year - 1 : year, from).start, end: lastOfMonth(year, to), grain: "range" };
}

/** "the year before", "the prior month": before the period told last, else before the day of publication. */
export function beforeThat(unit: string, to: number, context: DateContext): DateCore {
  const anchor = anchorOf(context);
  if (anchor?.start && unit === "year") return { to, days: anchor.grain === "year" ? justBefore(anchor) : yearsAway(anchor, -1), basis: "inferred" };
  if (anchor && anchor.grain === unit) return { to, days: justBefore(anchor), basis: "inferred" };
  const day = context.published;
  if (day === null) return { to, days: null, basis: "publication" };
  const moved = unit === "year" ? shiftYears(day, -1) : unit === "month" ? shiftMonths(`${day.slice(0, 7)}-01`, -1) : unit === "quarter" ? shiftMonths(`${day.slice(0, 7)}-01`, -3) : shiftDays(day, unit === "week" ? -7 : -1);
  const days = unit === "year" ? yearDays(yearOf(moved)) : unit === "month" ? monthDays(yearOf(moved), monthOf(moved)) : unit === "quarter" ? quarterDays(yearOf(moved), Math.ceil(monthOf(moved) / 3)) : unit === "week" ? weekDays(moved) : sameDay(moved);
  return { to, days, basis: "publication" };
}

const isGrain = (unit: string): unit is Grain => /^(?:month|quarter|half|week|year)$/.test(unit);

/** "the same month", "the same period of 2024", "the same period last year", "the same period a year earlier". */
export function sameAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  if (!/^(?:period|month|quarter|week|day|year|time|half)$/.test(word(tokens, at))) return null;
  const unit = word(tokens, at);
  const near = unit === "period" || unit === "time" ? samePeriod(context) : anchorOf(context);
  // "Stocks rose on August 7. Nickel settled at $15,210 the same day": a day hangs on a day and a quarter on a quarter, whatever else was told since.
  const anchor = unit === "day" || (isGrain(unit) && near?.grain !== unit) ? (context.lastOf.get(unit) ?? null) : near;
  const direct = { to: at + 1, days: anchor, basis: "inferred" as const };
  const after = word(tokens, at + 1) === "of" || word(tokens, at + 1) === "in" ? at + 2 : at + 1;
  const year = yearNumber(tokens[after]);
  if (year !== null) return { to: after + 1, days: anchor?.start ? yearsAway(anchor, year - yearOf(anchor.start)) : null, basis: "inferred" };
  const relative = relativeYear(tokens, after, context);
  if (relative) return { to: relative.to, days: anchor && relative.year !== null && anchor.start ? yearsAway(anchor, relative.year - yearOf(anchor.start)) : null, basis: "inferred" };
  if (/^(?:a|one)$/.test(word(tokens, after)) && word(tokens, after + 1) === "year" && /^(?:ago|earlier|before)$/.test(word(tokens, after + 2))) {
    return { to: after + 3, days: anchor ? yearsAway(anchor, -1) : null, basis: "inferred" };
  }
  return direct;
}

/** "two years ago", "five years earlier", "three months before". */
export function agoAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(token?.text ?? "");
  return count === undefined || !Number.isInteger(count) ? null : unitsAgo(tokens, at + 1, count, context);
}

/** "the three months before": up to the period told last. */
export function monthsBefore(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const count = tokens[at]?.kind === "number" ? Number(word(tokens, at)) : ENGLISH_UNITS.get(word(tokens, at));
  const unit = word(tokens, at + 1) === "months" ? 1 : word(tokens, at + 1) === "quarters" ? 3 : undefined;
  const start = anchorOf(context)?.start ?? null;
  if (count === undefined || unit === undefined || start === null || !Number.isInteger(count) || count < 1 || !/^(?:before|earlier|previously|prior)$/.test(word(tokens, at + 2)) || /^(?:the|it|that|a)$/.test(word(tokens, at + 3))) return null;
  const [first, last] = [shiftMonths(start, -count * unit), shiftDays(start, -1)];
  const whole = count * unit === 3 && monthOf(last) % 3 === 0 && last === lastOfMonth(yearOf(last), monthOf(last));
  return { to: at + 3, days: whole ? quarterDays(yearOf(last), monthOf(last) / 3) : { start: first, end: last, grain: "range" }, basis: "inferred" };
}

/** "that December": of the year told last, and not the latest December there was. */
export function thatMonth(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const month = MONTHS.get(word(tokens, at + 1));
  if (month === undefined || tokens[at + 1]?.capital === 0) return null;
  const start = anchorOf(context)?.start ?? null;
  return { to: at + 2, days: start === null ? monthWithoutYear(month, context) : monthDays(yearOf(start), month), basis: start === null ? "publication" : "explicit" };
}

/** Weekday on or before the day of publication; the last one after it where the clause looks ahead. */
export function weekdayBefore(weekday: number, context: DateContext): Days | null {
  if (context.published === null) return null;
  const back = (weekdayOf(context.published) - weekday + 7) % 7;
  return sameDay(shiftDays(context.published, -back));
}
