// Days, months and years in English, by their names and numbers: "2 June 2026", "October 2025", "January to November", "2027-2028".
import type { Token } from "../text/tokens.js";
import { halfDays, monthDays, oneDay, quarterDays, yearDays, type Days } from "./calendar.js";
import { dayWithoutYear, monthRange, monthWithoutYear, partWithoutYear, type DateContext } from "./context.js";
import { MONTHS, PARTS } from "./date-words.data.js";
import type { DateCore } from "./date.js";
import { relativeYear, word, yearNumber } from "./english-relative.js";
import { fiscalAt } from "./fiscal.js";

/** "2026-03-02", "2026/3/2". */
export function isoAt(tokens: readonly Token[], at: number): DateCore | null {
  const year = yearNumber(tokens[at]);
  const mark = word(tokens, at + 1);
  if (year === null || (mark !== "-" && mark !== "/") || word(tokens, at + 3) !== mark) return null;
  const [month, day] = [tokens[at + 2], tokens[at + 4]];
  if (month?.kind !== "number" || day?.kind !== "number" || month.spaced || day.spaced || month.text.length > 2 || day.text.length > 2) return null;
  const days = oneDay(year, Number(month.text), Number(day.text));
  return days && { to: at + 5, days, basis: "explicit" };
}

/** "2 June 2026", "31 March", "2nd of June". */
export function dayMonthAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
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
export function withYear(tokens: readonly Token[], at: number, make: (year: number | null) => Days | null, context?: DateContext): DateCore {
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

/** The token behind the name of a month and the dot of its shortening: "Sept." */
export function behindMonth(tokens: readonly Token[], at: number): number {
  const name = word(tokens, at);
  return word(tokens, at + 1) === "." && tokens[at + 1]?.spaced === false && name.length <= 4 && !/^(?:may|june|july)$/.test(name) ? at + 2 : at + 1;
}

/** "October", "October 2025", "October 31", "January to October", "March quarter". "may" and "march" in lower case are verbs. */
export function monthAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const month = MONTHS.get(word(tokens, at)) ?? 0;
  const token = tokens[at];
  if (!token || (token.capital === 0 && !isLowerCaseMonth(tokens, at))) return null;
  if (token.text === "may" && !isMonthOfMay(tokens, at)) return null;
  let next = behindMonth(tokens, at);
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
  if (link === "to" && !/^(?:from|in|for|of|during|over|between|covering|,|;|:|\()$/.test(word(tokens, at - 1)) && at > 0) return null;
  const to = MONTHS.get(word(tokens, next + 1));
  if (to === undefined) return null;
  const core = withYear(tokens, behindMonth(tokens, next + 1), (year) => monthRange(from, to, context, year ?? undefined), context);
  return { ...core, mod: "range" };
}

/** 1900吨, 2050万元, 1950美元: what a Chinese number counts. Only words that begin no name of a meeting or a company stand here (2025人工智能大会). */
function isCountedInChinese(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "han") return false;
  const two = `${tokens[at]?.text ?? ""}${tokens[at + 1]?.text ?? ""}`;
  return /^[吨噸万萬亿億元克斤倍个個辆輛艘桶磅点點]|^(?:公斤|公吨|公里|千克|千吨|千瓦|兆瓦|美元|欧元|日元|港元|英镑|盎司|立方|平方)/.test(two);
}

/** "2024", "2027-2028", "2024 to 2026" after "from" or "between"; a number that something is counted by is no year. */
export function yearAt(tokens: readonly Token[], at: number, context: DateContext): DateCore | null {
  const year = yearNumber(tokens[at]);
  if (year === null) return null;
  const next = word(tokens, at + 1);
  const fiscal = fiscalAt(tokens, at, context);
  if (fiscal) return fiscal;
  if (isCounted(tokens, at + 1) || isCountedInChinese(tokens, at + 1) || next === "/" || next === "%" || /^(?:yuan|dollars|euros|km|mw|mwh|gwh|lb|wmt|applications|units|people|companies|workers)$/.test(next) || (next === "or" && word(tokens, at + 2) === "so")) return null;
  if (/^q[1-4]$/.test(next)) return { to: at + 2, days: quarterDays(year, Number(next.slice(1))), basis: "explicit" };
  if (/^h[12]$/.test(next)) return { to: at + 2, days: halfDays(year, Number(next.slice(1))), basis: "explicit" };
  // "2026 first-half performance", "2025 third quarter"
  const part = PARTS.get(next);
  const noun = word(tokens, word(tokens, at + 2) === "-" ? at + 3 : at + 2);
  if (part !== undefined && (noun === "quarter" || noun === "half" && part <= 2)) return { to: word(tokens, at + 2) === "-" ? at + 4 : at + 3, days: noun === "quarter" ? quarterDays(year, part) : halfDays(year, part), basis: "explicit" };
  if (/^[$€£¥]$|^(?:than|about|some|nearly|over|no|nos|question|hs)$/.test(word(tokens, at - 1))) return null;
  if (next === "-" || next === "to" || next === "and") {
    const other = tokens[at + 2];
    const last = yearNumber(other) ?? (next === "-" && other?.kind === "number" && other.text.length === 2 && !other.spaced ? Math.floor(year / 100) * 100 + Number(other.text) : null);
    const linked = next === "-" ? !other?.spaced : word(tokens, at - 1) === (next === "to" ? "from" : "between");
    if (last !== null && last > year && linked) return { to: at + 3, days: { start: yearDays(year).start, end: yearDays(last).end, grain: "range" }, basis: "explicit", mod: "range" };
  }
  return { to: at + 1, days: yearDays(year), basis: "explicit" };
}
