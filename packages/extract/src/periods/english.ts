// Dates in English, without the preposition before them: "October 2025", "the first nine months", "a year earlier", "Q2".
import { ENGLISH_UNITS } from "../numbers/numeral.data.js";
import type { Token } from "../text/tokens.js";
import { halfDays, lastOfMonth, monthDays, monthOf, oneDay, quarterDays, sameDay, shiftDays, shiftMonths, shiftYears, weekdayOf, yearDays, yearOf, type Days } from "./calendar.js";
import { anchorOf, dayWithoutYear, firstMonths, fiscalYear, monthRange, monthWithoutYear, partWithoutYear, type DateContext } from "./context.js";
import { MONTHS, PARTS, WEEKDAYS } from "./date-words.data.js";
import type { DateCore } from "./date.js";
import { beforeThat, relativeYear, sameAt, thisLastNext, unitsAgo, word, yearNumber } from "./english-relative.js";

/** The date that begins at token `at`, or null. */
export function englishDateAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "number") return endedAt(tokens, at, context) ?? isoAt(tokens, at) ?? dayMonthAt(tokens, at, context) ?? yearAt(tokens, at, context);
  if (token.kind !== "word") return null;
  const text = token.text;
  if (text === "the" || text === "this" || text === "last" || text === "next" || text === "that" || text === "a" || text === "an" || text === "one" || text === "previous" || text === "prior") {
    return relativeAt(tokens, at, context);
  }
  if (MONTHS.has(text)) return monthAt(tokens, at, context);
  if (PARTS.has(text)) return partAt(tokens, at, context);
  if (WEEKDAYS.has(text)) return { to: at + 1, days: weekdayBefore(WEEKDAYS.get(text) ?? 1, context), basis: "publication" };
  return endedAt(tokens, at, context) ?? shortPartAt(tokens, at, context) ?? edgeAt(tokens, at, context) ?? agoAt(tokens, at, context) ?? simpleAt(tokens, at, context);
}

/** "2026-03-02", "2026/3/2". */
function isoAt(tokens: readonly Token[], at: number): DateCore | null {
  const year = yearNumber(tokens[at]);
  const mark = word(tokens, at + 1);
  if (year === null || (mark !== "-" && mark !== "/") || word(tokens, at + 3) !== mark) return null;
  const [month, day] = [tokens[at + 2], tokens[at + 4]];
  if (month?.kind !== "number" || day?.kind !== "number" || month.spaced || day.spaced || month.text.length > 2 || day.text.length > 2) return null;
  const days = oneDay(year, Number(month.text), Number(day.text));
  return days && { to: at + 5, days, basis: "explicit" };
}

/** "2 June 2026", "31 March", "2nd of June". */
function dayMonthAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  if (!token || token.text.length > 2 || token.text.includes(".")) return null;
  let next = at + 1;
  if (/^(?:st|nd|rd|th)$/.test(word(tokens, next)) && !tokens[next]?.spaced) next++;
  if (word(tokens, next) === "of") next++;
  const month = MONTHS.get(word(tokens, next));
  if (month === undefined) return null;
  return withYear(tokens, next + 1, (year) => (year === null ? dayWithoutYear(month, Number(token.text), context) : oneDay(year, month, Number(token.text))));
}

/** A year after a month or a part: ", 2026", "of 2026", "of last year", "this year". */
function withYear(tokens: readonly Token[], at: number, make: (year: number | null) => Days | null, context?: DateContext): DateCore {
  let next = at;
  if (word(tokens, next) === "," && yearNumber(tokens[next + 1]) !== null) next++;
  else if (word(tokens, next) === "of" || word(tokens, next) === "in") {
    if (yearNumber(tokens[next + 1]) !== null) next++;
    else if (word(tokens, next) === "of" && context) {
      const relative = relativeYear(tokens, next + 1, context);
      if (relative) return { to: relative.to, days: relative.year === null ? null : make(relative.year), basis: "publication" };
    }
  } else if (context) {
    const relative = relativeYear(tokens, next, context);
    if (relative) return { to: relative.to, days: relative.year === null ? null : make(relative.year), basis: "publication" };
  }
  const year = yearNumber(tokens[next]);
  if (year !== null) return { to: next + 1, days: make(year), basis: "explicit" };
  return { to: at, days: make(null), basis: "publication" };
}

/** "October", "October 2025", "October 31", "January to October", "March quarter". "may" and "march" in lower case are verbs. */
function monthAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const month = MONTHS.get(word(tokens, at)) ?? 0;
  const token = tokens[at];
  if (!token || (token.capital === 0 && !isLowerCaseMonth(tokens, at))) return null;
  if (token.text === "may" && !isMonthOfMay(tokens, at)) return null;
  let next = at + 1;
  if (word(tokens, next) === "." && !tokens[next]?.spaced && token.text.length <= 4 && !/^(?:may|june|july)$/.test(token.text)) next++;
  if (word(tokens, next) === "quarter") {
    const quarter = Math.ceil(month / 3);
    if (month % 3 !== 0) return null;
    return withYear(tokens, next + 1, (year) => (year === null ? partWithoutYear("quarter", quarter, context) : quarterDays(year, quarter)), context);
  }
  // "the September 2026 quarter"
  const named = month % 3 === 0 && word(tokens, next + 1) === "quarter" ? yearNumber(tokens[next]) : null;
  if (named !== null) return { to: next + 2, days: quarterDays(named, month / 3), basis: "explicit" };
  const range = monthRangeAt(tokens, at, next, month, context);
  if (range) return range;
  const day = tokens[next];
  if (day?.kind === "number" && day.text.length <= 2 && !day.text.includes(".") && Number(day.text) >= 1 && Number(day.text) <= 31 && !isCounted(tokens, next + 1)) {
    if (/^(?:st|nd|rd|th)$/.test(word(tokens, next + 1)) && !tokens[next + 1]?.spaced) next++;
    return withYear(tokens, next + 1, (year) => (year === null ? dayWithoutYear(month, Number(day.text), context) : oneDay(year, month, Number(day.text))));
  }
  return withYear(tokens, next, (year) => (year === null ? monthWithoutYear(month, context) : monthDays(year, month)), context);
}

/** "may", "march" and "dec" in lower case are months only beside a number. */
function isLowerCaseMonth(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens, at);
  const besideNumber = tokens[at + 1]?.kind === "number" || tokens[at - 1]?.kind === "number";
  return besideNumber ? text !== "may" : text.length >= 4 && text !== "march" && text !== "august";
}

/** "In May 45 tonnes": the number belongs to what follows, not to the month. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return /^(?:%|tonnes?|tons?|kg|t|per|percent|million|billion|thousand|pc)$/.test(word(tokens, at));
}

function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens, at - 1);
  const after = tokens[at + 1];
  return /^(?:in|of|since|by|from|to|until|during|and|mid|early|late|last|this|next|on|before|after|for|through|-|,)$/.test(before) || after?.kind === "number";
}

/** "January to November", "January-October 2025", "from March through May". */
function monthRangeAt(tokens: readonly Token[], at: number, next: number, from: number, context: DateContext): DateCore | null {
  const link = word(tokens, next);
  if (!/^(?:to|-|through|until|and)$/.test(link)) return null;
  if (link === "and" && word(tokens, at - 1) !== "between") return null;
  if (link === "to" && !/^(?:from|in|,)$/.test(word(tokens, at - 1)) && at > 0) return null;
  const to = MONTHS.get(word(tokens, next + 1));
  if (to === undefined) return null;
  const core = withYear(tokens, next + 2, (year) => monthRange(from, to, context, year ?? undefined), context);
  return { ...core, mod: "range" };
}

/** 1900吨, 2050万元, 1950美元: what a Chinese number counts. Only words that begin no name of a meeting or a company stand here (2025人工智能大会). */
function isCountedInChinese(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "han") return false;
  const two = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return /^[吨噸万萬亿億元克斤倍个個辆輛艘桶磅点點]|^(?:公斤|公吨|公里|千克|千吨|千瓦|兆瓦|美元|欧元|日元|港元|英镑|盎司|立方|平方)/.test(two);
}

/** "2024", "2027-2028", "2024 to 2026" after "from" or "between"; a number that something is counted by is no year. */
function yearAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const year = yearNumber(tokens[at]);
  if (year === null) return null;
  const next = word(tokens, at + 1);
  if (isCounted(tokens, at + 1) || isCountedInChinese(tokens, at + 1) || next === "/" || next === "%" || /^(?:yuan|dollars|euros|km|mw|mwh|gwh|lb|wmt|applications|units|people|companies|workers)$/.test(next) || (next === "or" && word(tokens, at + 2) === "so")) return null;
  if (/^q[1-4]$/.test(next)) return { to: at + 2, days: quarterDays(year, Number(next.slice(1))), basis: "explicit" };
  if (/^h[12]$/.test(next)) return { to: at + 2, days: halfDays(year, Number(next.slice(1))), basis: "explicit" };
  if (/^[$€£¥]$|^(?:than|about|some|nearly|over|no|nos|question|hs)$/.test(word(tokens, at - 1))) return null;
  if (next === "financial" || next === "fiscal") {
    if (word(tokens, at + 2) === "year") return { to: at + 3, days: fiscalYear(year, context), basis: "explicit" };
  }
  if (next === "-" || next === "to" || next === "and") {
    const other = tokens[at + 2];
    const last = yearNumber(other) ?? (next === "-" && other?.kind === "number" && other.text.length === 2 && !other.spaced ? Math.floor(year / 100) * 100 + Number(other.text) : null);
    const linked = next === "-" ? !other?.spaced : word(tokens, at - 1) === (next === "to" ? "from" : "between");
    if (last !== null && last > year && linked) return { to: at + 3, days: { start: yearDays(year).start, end: yearDays(last).end, grain: "range" }, basis: "explicit", mod: "range" };
  }
  return { to: at + 1, days: yearDays(year), basis: "explicit" };
}

/** "first quarter of 2026", "second half", "first nine months of the financial year". `at` is at "first". */
function partAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const number = PARTS.get(word(tokens, at)) ?? 0;
  const hyphen = word(tokens, at + 1) === "-" ? 1 : 0;
  const noun = word(tokens, at + 1 + hyphen);
  if (noun === "quarter" || noun === "half") {
    if (noun === "half" && number > 2) return null;
    const make = noun === "quarter" ? quarterDays : halfDays;
    return withYear(tokens, at + 2 + hyphen, (year) => (year === null ? partWithoutYear(noun, number, context) : make(year, number)), context);
  }
  if (number !== 1 || hyphen) return null;
  const token = tokens[at + 1];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(noun);
  const unit = word(tokens, at + 2);
  if (count === undefined || (unit !== "months" && unit !== "quarters")) return null;
  const months = unit === "months" ? count : count * 3;
  const after = at + 3;
  const fiscal = fiscalAfter(tokens, after);
  if (fiscal !== null) return { to: fiscal, days: firstFiscalMonths(months, context), basis: "publication" };
  return withYear(tokens, after, (year) => firstMonths(months, context, year ?? undefined), context);
}

function fiscalAfter(tokens: readonly Token[], at: number): number | null {
  if (word(tokens, at) !== "of") return null;
  let next = at + 1;
  if (/^(?:the|this|its)$/.test(word(tokens, next))) next++;
  return /^(?:financial|fiscal)$/.test(word(tokens, next)) && word(tokens, next + 1) === "year" ? next + 2 : null;
}

function firstFiscalMonths(count: number, context: DateContext): Days | null {
  if (context.published === null || count > 12) return null;
  let start = monthDays(yearOf(context.published), context.fiscalStart).start ?? "";
  if (shiftDays(shiftMonths(start, count), -1) > context.published) start = shiftYears(start, -1);
  return { start, end: shiftDays(shiftMonths(start, count), -1), grain: "range" };
}

/** "Q2 2026", "H1", "1H26" is not read: too many codes look like it. */
function shortPartAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const match = /^([qh])([1-4])$/.exec(word(tokens, at));
  if (!match || tokens[at]?.capital === 0) return null;
  const number = Number(match[2]);
  const part = match[1] === "q" ? "quarter" : "half";
  if (part === "half" && number > 2) return null;
  const make = part === "quarter" ? quarterDays : halfDays;
  return withYear(tokens, at + 1, (year) => (year === null ? partWithoutYear(part, number, context) : make(year, number)), context);
}

/** "year ended 31 March", "three months to June", "quarter ending September 30, 2026": so long up to the end of that. */
function endedAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(token?.text ?? "");
  const noun = count === undefined ? word(tokens, at) : word(tokens, at + 1);
  if (count === undefined && noun === "week" && /^(?:ended|ending|to)$/.test(word(tokens, at + 1))) return weekTo(tokens, at + 2, context);
  const months = count === undefined ? { year: 12, half: 6, quarter: 3 }[noun] : noun === "months" ? count : undefined;
  const link = at + (count === undefined ? 1 : 2);
  if (months === undefined || !/^(?:ended|ending|to|through)$/.test(word(tokens, link))) return null;
  const end = englishDateAt(tokens, word(tokens, link + 1) === "end" ? link + 2 : link + 1, context);
  if (!end || (end.days !== null && end.days.grain !== "day" && end.days.grain !== "month")) return null;
  if (!end.days?.end) return { ...end, days: null };
  const last = end.days.end;
  const first = shiftMonths(shiftDays(last, 1), -months);
  // "quarter ended 30 June" is the June quarter, with a quarter before it.
  const ends = last === lastOfMonth(yearOf(last), monthOf(last));
  const whole = ends && months === 3 && monthOf(last) % 3 === 0 ? quarterDays(yearOf(last), monthOf(last) / 3) : ends && months === 6 && monthOf(last) % 6 === 0 ? halfDays(yearOf(last), monthOf(last) / 6) : null;
  return { to: end.to, days: whole ?? { start: first, end: last, grain: "range" }, basis: end.basis };
}

/** "the week to September 11": seven days up to it. */
function weekTo(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const end = englishDateAt(tokens, at, context);
  if (!end || (end.days !== null && end.days.grain !== "day")) return null;
  const last = end.days?.end ?? null;
  return { to: end.to, days: last === null ? null : { start: shiftDays(last, -6), end: last, grain: "range" }, basis: end.basis };
}

/** Weekday on or before the day of publication; the last one after it where the clause looks ahead. */
function weekdayBefore(weekday: number, context: DateContext): Days | null {
  if (context.published === null) return null;
  const back = (weekdayOf(context.published) - weekday + 7) % 7;
  return sameDay(shiftDays(context.published, -back));
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

/** "the end of the year": of this one; in the first months of a year, in a piece on the last, of that. */
function yearMeant({ published, inDocument, future }: DateContext): Days | null {
  if (published === null) return null;
  const year = yearOf(published);
  const isOver = !future && monthOf(published) <= 4 && inDocument?.grain === "year" && inDocument.start !== null && yearOf(inDocument.start) === year - 1;
  return yearDays(isOver ? year - 1 : year);
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

/** "two years ago", "five years earlier", "three months before". */
function agoAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const token = tokens[at];
  const count = token?.kind === "number" ? Number(token.text) : ENGLISH_UNITS.get(token?.text ?? "");
  return count === undefined || !Number.isInteger(count) ? null : unitsAgo(tokens, at + 1, count, context);
}

/** "a year earlier", "the prior month", "the same period last year", "last November", "this year", "the year before". */
function relativeAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const text = word(tokens, at);
  if (text === "a" || text === "an" || text === "one") return unitsAgo(tokens, at + 1, 1, context);
  const next = word(tokens, at + 1);
  if (text === "the") {
    if (next === "same" || next === "corresponding" || next === "equivalent") return sameAt(tokens, at + 2, context);
    if (/^(?:year|month|week|quarter)$/.test(next) && /^(?:before|earlier)$/.test(word(tokens, at + 2))) return beforeThat(next, at + 3, context);
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

/** "the three months before": up to the period told last. */
function monthsBefore(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const count = tokens[at]?.kind === "number" ? Number(word(tokens, at)) : ENGLISH_UNITS.get(word(tokens, at));
  const unit = { months: 1, quarters: 3 }[word(tokens, at + 1)];
  const start = anchorOf(context)?.start ?? null;
  if (count === undefined || unit === undefined || start === null || !Number.isInteger(count) || count < 1 || !/^(?:before|earlier|previously|prior)$/.test(word(tokens, at + 2)) || /^(?:the|it|that|a)$/.test(word(tokens, at + 3))) return null;
  const [first, last] = [shiftMonths(start, -count * unit), shiftDays(start, -1)];
  const whole = count * unit === 3 && monthOf(last) % 3 === 0 && last === lastOfMonth(yearOf(last), monthOf(last));
  return { to: at + 3, days: whole ? quarterDays(yearOf(last), monthOf(last) / 3) : { start: first, end: last, grain: "range" }, basis: "inferred" };
}

/** "during the quarter", "for the full year": the one that is reported on. `at` is at "the". */
function reportedAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const before = word(tokens, at - 1);
  if (!/^(?:in|during|over|for|through)$/.test(before) || context.published === null) return null;
  if (word(tokens, at + 1) === "full" && word(tokens, at + 2) === "year") return fullYear(at + 3, context);
  if (/^year as a whole$/.test([1, 2, 3, 4].map((next) => word(tokens, at + next)).join(" "))) return fullYear(at + 5, context);
  const unit = word(tokens, at + 1);
  // "averaged $265 over the year" in a survey of one year
  if (unit === "year" && /^(?:over|during|through)$/.test(before) && /^(?:[.,;]|and|down|up|against|$)/.test(word(tokens, at + 2)) && context.inStatement === null && context.inDocument?.grain === "year" && !/^(?:%|percent|cent|points?)$/.test(word(tokens, at - 2))) return { to: at + 2, days: context.inDocument, basis: "inferred" };
  if ((unit !== "quarter" && unit !== "month" && unit !== "half") || before === "for" || /^(?:of|to|and|or|since|before|after|earlier|ended|ending|through|ahead|-)$/.test(word(tokens, at + 2))) return null;
  const anchor = anchorOf(context);
  if (anchor?.grain === unit) return { to: at + 2, days: anchor, basis: "inferred" };
  return unit === "quarter" && anchor?.grain !== "month" ? beforeThat("quarter", at + 2, { ...context, inStatement: null, inDocument: null }) : null;
}

/** The year of a report that looks ahead is this one; in its first months one that looks back is of the last. */
function fullYear(to: number, context: DateContext): DateCore {
  const year = yearOf(context.published ?? "");
  const told = context.inStatement?.grain === "year" && context.inStatement.start !== null ? context.inStatement : null;
  return { to, days: told ?? yearDays(!context.future && monthOf(context.published ?? "") <= 4 ? year - 1 : year), basis: "publication" };
}

/** "that December": of the year told last, and not the latest December there was. */
function thatMonth(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const month = MONTHS.get(word(tokens, at + 1));
  if (month === undefined || tokens[at + 1]?.capital === 0) return null;
  const start = anchorOf(context)?.start ?? null;
  return { to: at + 2, days: start === null ? monthWithoutYear(month, context) : monthDays(yearOf(start), month), basis: start === null ? "publication" : "explicit" };
}

/** "18,500 tonnes this year and 29,000 tonnes next": a year is meant where one was told before it. */
function yearAfter(to: number, context: DateContext): DateCore | null {
  const told = context.inStatement;
  if (told?.grain !== "year" || told.start === null || context.published === null || yearOf(told.start) !== yearOf(context.published)) return null;
  return { to, days: yearDays(yearOf(told.start) + 1), basis: "publication" };
}

/** "FY27", "FY2027": a financial year named by the calendar year it ends in. */
function fiscalNumber(token: Token | undefined): number | null {
  const long = yearNumber(token);
  if (long !== null) return long;
  return token?.kind === "number" && !token.spaced && /^\d\d$/.test(token.text) ? 2000 + Number(token.text) : null;
}

/** "today", "yesterday", "year-end 2025", "fiscal 2026", "FY2026", "FY27". */
function simpleAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const text = word(tokens, at);
  const day = context.published;
  if (text === "today" || text === "yesterday" || text === "tomorrow") {
    const shift = text === "today" ? 0 : text === "yesterday" ? -1 : 1;
    return { to: at + 1, days: day === null ? null : sameDay(shiftDays(day, shift)), basis: "publication" };
  }
  if (/^(?:fiscal|financial)$/.test(text) && word(tokens, at + 1) === "year" && yearNumber(tokens[at + 2]) !== null) return { to: at + 3, days: fiscalYear(yearNumber(tokens[at + 2]) ?? 0, context), basis: "explicit" };
  const fiscal = text === "fy" ? fiscalNumber(tokens[at + 1]) : text === "fiscal" ? yearNumber(tokens[at + 1]) : null;
  if (fiscal !== null) return { to: at + 2, days: fiscalYear(fiscal, context), basis: "explicit" };
  if (text === "year" && word(tokens, at + 1) === "-" && word(tokens, at + 2) === "end") {
    const year = yearNumber(tokens[at + 3]);
    if (year !== null) return { to: at + 4, days: sameDay(`${year}-12-31`), basis: "explicit" };
    // "down from £31 million at year-end": the one that is over, where nothing looks ahead.
    const last = day !== null && !context.future && word(tokens, at - 1) === "at" && day < `${yearOf(day)}-12-31` ? yearOf(day) - 1 : day === null ? 0 : yearOf(day);
    return { to: at + 3, days: day === null ? null : sameDay(`${last}-12-31`), basis: "publication" };
  }
  return null;
}
