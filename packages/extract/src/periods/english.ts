// Dates in English, without the preposition before them: which kind begins at a word, and those that hold another date ("early 2027", "year ended 31 March").
import { ENGLISH_UNITS } from "../numbers/numeral.data.js";
import type { Token } from "../text/tokens.js";
import { sameDay, shiftDays, shiftMonths, upTo, yearsAway, type Days } from "./calendar.js";
import { anchorOf, type DateContext } from "./context.js";
import { MONTHS, PARTS, WEEKDAYS } from "./date-words.data.js";
import type { DateCore } from "./date.js";
import { dayRangeAt } from "./day-ranges.js";
import { dayMonthAt, isoAt, monthAt, yearAt } from "./english-calendar.js";
import { numberedPartAt, partAt, shortPartAt } from "./english-parts.js";
import { agoAt, beforeThat, monthsBefore, sameAt, seasonAt, thatMonth, thisLastNext, unitsAgo, weekdayBefore, word } from "./english-relative.js";
import { relativeFiscalAt } from "./fiscal.js";
import { reportedAt, simpleAt, yearAfter, yearMeant } from "./english-reported.js";

/** The date that begins at token `at`, or null. */
export function englishDateAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return endedAt(tokens, at, context) ?? numberedPartAt(tokens, at, context) ?? isoAt(tokens, at) ?? dayRangeAt(tokens, at, context) ?? dayMonthAt(tokens, at, context) ?? yearAt(tokens, at, context);
  if (token.kind !== "word") return null;
  const text = token.text;
  if (text === "the" || text === "this" || text === "last" || text === "next" || text === "that" || text === "a" || text === "an" || text === "one" || text === "previous" || text === "prior") {
    return relativeAt(tokens, at, context);
  }
  if (MONTHS.has(text)) return dayRangeAt(tokens, at, context) ?? monthAt(tokens, at, context);
  if (PARTS.has(text)) return partAt(tokens, at, context);
  if (WEEKDAYS.has(text)) return { to: at + 1, days: weekdayBefore(WEEKDAYS.get(text) ?? 1, context), basis: "publication" };
  return endedAt(tokens, at, context) ?? seasonAt(tokens, at) ?? shortPartAt(tokens, at, context) ?? edgeAt(tokens, at, context) ?? agoAt(tokens, at, context) ?? simpleAt(tokens, at, context);
}

const MONTHS_OF: ReadonlyMap<string, number> = new Map([["year", 12], ["half", 6], ["quarter", 3]]);

/** "year ended 31 March", "three months to June", "quarter ending September 30, 2026": so long up to the end of that. */
function endedAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(token?.text ?? "");
  const noun = count === undefined ? word(tokens, at) : word(tokens, at + 1);
  if (count === undefined && noun === "week" && /^(?:ended|ending|to)$/.test(word(tokens, at + 1))) return daysTo(tokens, at + 2, 7, context);
  const unit = noun === "weeks" ? 7 : noun === "days" ? 1 : 0;
  if (count !== undefined && unit > 0 && /^(?:ended|ending|to|through)$/.test(word(tokens, at + 2))) return daysTo(tokens, at + 3, count * unit, context);
  // "nine-month period to September" counts with a hyphen and says what it counts behind it.
  const hyphen = count !== undefined && noun === "-" && word(tokens, at + 2) === "month" ? (word(tokens, at + 3) === "period" ? 3 : 2) : 0;
  const half = count === undefined && noun === "half" && (word(tokens, at + 1) === "-" || word(tokens, at + 1) === "year") ? (word(tokens, at + 1) === "-" ? 2 : 1) : 0;
  const months = count === undefined ? MONTHS_OF.get(noun) : noun === "months" || hyphen > 0 ? count : undefined;
  const behind = at + (count === undefined ? 1 + half : hyphen > 0 ? hyphen + 1 : 2);
  // "half-year report to 31 December"
  const link = count === undefined && /^(?:reports?|results|accounts|review|figures)$/.test(word(tokens, behind)) ? behind + 1 : behind;
  if (months === undefined || !/^(?:ended|ending|to|through)$/.test(word(tokens, link))) return null;
  const end = englishDateAt(tokens, word(tokens, link + 1) !== "end" ? link + 1 : word(tokens, link + 2) === "-" ? link + 3 : link + 2, context);
  if (!end || (end.days !== null && end.days.grain !== "day" && end.days.grain !== "month")) return null;
  if (!end.days?.end) return { ...end, days: null };
  return { to: end.to, days: upTo(end.days.end, months), basis: end.basis };
}

/** "the week to September 11", "the four weeks to 12 June": so many days up to it. */
function daysTo(tokens: readonly Token[], at: number, count: number, context: DateContext): DateCore | null {
  const end = englishDateAt(tokens, at, context);
  if (!end || (end.days !== null && end.days.grain !== "day")) return null;
  const last = end.days?.end ?? null;
  return { to: end.to, days: last === null ? null : { start: shiftDays(last, 1 - count), end: last, grain: "range" }, basis: end.basis };
}

/** "early 2027", "mid-February", "late last year", "end of 2026", "end-March", "start of the year". */
function edgeAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const edge = word(tokens, at);
  if (!/^(?:early|mid|late|end|start|beginning|middle|earlier|later)$/.test(edge)) return null;
  let next = at + 1;
  if (word(tokens, next) === "-") next++;
  if (word(tokens, next) === "of") next++;
  else if ((edge === "start" || edge === "beginning") && word(tokens, next - 1) !== "-") return null;
  else if (edge === "end" && word(tokens, next - 1) !== "-") return null;
  if (word(tokens, next) === "in") next++;
  const whole = word(tokens, next) === "the" && word(tokens, next + 1) === "year"
    ? { to: next + 2, days: yearMeant(context), basis: "publication" as const }
    : englishDateAt(tokens, next, context);
  if (!whole) return null;
  return { to: whole.to, days: whole.days && edgeOf(edge, whole.days, context), basis: whole.basis };
}

/** A third of a month, a quarter of a year, or the day at the edge. */
function edgeOf(edge: string, days: Days, context: DateContext): Days | null {
  const { start, end } = days;
  if (start === null || end === null) return null;
  const month = days.grain === "month";
  switch (edge) {
    case "early": return month ? { start, end: shiftDays(start, 9), grain: "range" } : { start, end: shiftDays(shiftMonths(start, 3), -1), grain: "range" };
    case "mid": case "middle": return month ? { start: shiftDays(start, 10), end: shiftDays(start, 19), grain: "range" } : sameDay(shiftDays(shiftMonths(start, 6), -1));
    case "late": return month ? { start: shiftDays(start, 20), end, grain: "range" } : { start: shiftMonths(start, 9), end, grain: "range" };
    case "earlier": return context.published !== null && context.published <= end ? { start, end: context.published, grain: "range" } : days;
    case "later": return context.published !== null && context.published >= start ? { start: context.published, end, grain: "range" } : days;
    case "end": return sameDay(end);
    default: return sameDay(start);
  }
}

function yearBefore(to: number, context: DateContext): DateCore {
  const anchor = anchorOf(context);
  return { to, days: anchor && yearsAway(anchor, -1), basis: "inferred" };
}

/** "a year earlier", "the prior month", "the same period last year", "last November", "this year", "the year before". */
function relativeAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const text = word(tokens, at);
  const fiscal = relativeFiscalAt(tokens, text === "the" ? at + 1 : at, context);
  if (fiscal) return fiscal;
  if (text === "a" || text === "an" || text === "one") return unitsAgo(tokens, at + 1, 1, context);
  const next = word(tokens, at + 1);
  if (text === "the") {
    if (next === "same" || next === "corresponding" || next === "equivalent") return sameAt(tokens, at + 2, context);
    if (/^(?:year|month|week|quarter)$/.test(next) && /^(?:before|earlier)$/.test(word(tokens, at + 2))) return beforeThat(next, at + 3, context);
    // "the previous corresponding period": the same a year before.
    if (/^(?:previous|prior)$/.test(next) && word(tokens, at + 2) === "corresponding" && /^(?:period|half|quarter|year|month)$/.test(word(tokens, at + 3))) return yearBefore(at + 4, context);
    if (/^(?:previous|prior|preceding)$/.test(next) && /^(?:year|month|week|quarter|day)$/.test(word(tokens, at + 2))) return beforeThat(word(tokens, at + 2), at + 3, context);
    if (next === "financial" || next === "fiscal") return null;
    const before = monthsBefore(tokens, at + 1, context);
    if (before) return before;
    const inner = englishDateAt(tokens, at + 1, context);
    return inner && next !== "a" && next !== "one" ? inner : reportedAt(tokens, at, context);
  }
  if (text === "previous" || text === "prior") return /^(?:year|month|week|quarter)$/.test(next) ? beforeThat(next, at + 2, context) : null;
  if (text === "that") return thatMonth(tokens, at, context);
  if (text === "next" && (tokens[at + 1] === undefined || tokens[at + 1]?.kind === "mark")) return yearAfter(at + 1, context);
  const shift = text === "last" ? -1 : text === "next" ? 1 : 0;
  return thisLastNext(tokens, at, next, shift, context);
}
