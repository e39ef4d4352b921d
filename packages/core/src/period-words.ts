// Periods in the words of both languages, and back: "January to October 2025", "2025年第三季度". Only our own words are read here;
// what writers write is the extractor's business.
import type { Lang } from "./lang.js";
import { parsePeriod, tryPeriod, type Period } from "./period.js";
import { ObservatoryError } from "./problem.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const QUARTERS = "一二三四";

/**
 * A period in words.
 *
 * @example printPeriod(parsePeriod("2025-01/2025-10"), "en") // "January to October 2025"
 * @example printPeriod(parsePeriod("2025-Q3"), "zh") // "2025年第三季度"
 */
export function printPeriod(period: Period, lang: Lang): string {
  const words = WORDS[lang];
  const [from = "", to] = period.text.split("/");
  if (to === undefined) return words.part(from);
  if (from === "..") return words.until(words.part(to));
  if (to === "..") return words.since(words.part(from));
  const months = /^\d{4}-\d{2}$/;
  return months.test(from) && months.test(to) && from.slice(0, 4) === to.slice(0, 4) ? words.cumulative(from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))) : words.range(words.part(from), words.part(to));
}

/**
 * The period that `printPeriod` printed.
 *
 * @throws ObservatoryError `period-unreadable`
 */
export function readPrintedPeriod(text: string, lang: Lang): Period {
  const found = WORDS[lang].read(text.trim());
  if (found === null) throw new ObservatoryError("period-unreadable", { text });
  return parsePeriod(found);
}

interface Words {
  part(text: string): string;
  range(from: string, to: string): string;
  cumulative(year: string, from: number, to: number): string;
  since(from: string): string;
  until(to: string): string;
  /** Canonical text, or null. */
  read(words: string): string | null;
}

const two = (number: string | number): string => String(number).padStart(2, "0");
const monthName = (month: number): string => MONTHS[month - 1] ?? "";

const EN_PARTS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})$/, ([, year = ""]) => year],
  [/^(first|second) half of (\d{4})$/, ([, half, year = ""]) => `${year}-H${half === "first" ? 1 : 2}`],
  [/^Q([1-4]) (\d{4})$/, ([, quarter = "", year = ""]) => `${year}-Q${quarter}`],
  [/^week (\d{1,2}) of (\d{4})$/, ([, week = "", year = ""]) => `${year}-W${two(week)}`],
  [/^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/, ([, date = "", month = "", year = ""]) => `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(date)}`],
  [/^([A-Z][a-z]+) (\d{4})$/, ([, month = "", year = ""]) => `${year}-${two(MONTHS.indexOf(month) + 1)}`],
];
const ZH_PARTS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})年$/, ([, year = ""]) => year],
  [/^(\d{4})年([上下])半年$/, ([, year = "", half]) => `${year}-H${half === "上" ? 1 : 2}`],
  [/^(\d{4})年第([一二三四])季度$/, ([, year = "", quarter = ""]) => `${year}-Q${QUARTERS.indexOf(quarter) + 1}`],
  [/^(\d{4})年第(\d{1,2})周$/, ([, year = "", week = ""]) => `${year}-W${two(week)}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([, year = "", month = "", date = ""]) => `${year}-${two(month)}-${two(date)}`],
  [/^(\d{4})年(\d{1,2})月$/, ([, year = "", month = ""]) => `${year}-${two(month)}`],
];

function readPart(words: string, forms: typeof EN_PARTS): string | null {
  for (const [form, make] of forms) {
    const match = form.exec(words);
    const text = match && make(match);
    if (text && tryPeriod(text)) return text;
  }
  return null;
}

/** Both ends in words, joined by a slash; null when an end is not read. */
function joined(from: string | null, to: string | null): string | null {
  return from !== null && to !== null && tryPeriod(`${from}/${to}`) ? `${from}/${to}` : null;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    part: (text) => {
      const [year = "", part, date] = text.split("-");
      if (!part) return year;
      if (part.startsWith("H")) return `${part === "H1" ? "first" : "second"} half of ${year}`;
      if (part.startsWith("Q")) return `${part} ${year}`;
      if (part.startsWith("W")) return `week ${Number(part.slice(1))} of ${year}`;
      return date ? `${Number(date)} ${monthName(Number(part))} ${year}` : `${monthName(Number(part))} ${year}`;
    },
    range: (from, to) => `${from} to ${to}`,
    cumulative: (year, from, to) => `${monthName(from)} to ${monthName(to)} ${year}`,
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    read: (words) => {
      const [, open, rest = ""] = /^(since|until) (.+)$/.exec(words) ?? [];
      if (open) return open === "since" ? joined(readPart(rest, EN_PARTS), "..") : joined("..", readPart(rest, EN_PARTS));
      const [, from = "", to = ""] = /^(.+) to (.+)$/.exec(words) ?? [];
      if (from === "") return readPart(words, EN_PARTS);
      return joined(readPart(MONTHS.includes(from) ? `${from} ${to.slice(-4)}` : from, EN_PARTS), readPart(to, EN_PARTS));
    },
  },
  zh: {
    part: (text) => {
      const [year = "", part, date] = text.split("-");
      if (!part) return `${year}年`;
      if (part.startsWith("H")) return `${year}年${part === "H1" ? "上" : "下"}半年`;
      if (part.startsWith("Q")) return `${year}年第${QUARTERS[Number(part.slice(1)) - 1] ?? ""}季度`;
      if (part.startsWith("W")) return `${year}年第${Number(part.slice(1))}周`;
      return `${year}年${Number(part)}月${date ? `${Number(date)}日` : ""}`;
    },
    range: (from, to) => `${from}至${to}`,
    cumulative: (year, from, to) => `${year}年${from}至${to}月`,
    since: (from) => `自${from}起`,
    until: (to) => `截至${to}`,
    read: (words) => {
      const since = /^自(.+)起$/.exec(words)?.[1];
      if (since) return joined(readPart(since, ZH_PARTS), "..");
      const until = /^截至(.+)$/.exec(words)?.[1];
      if (until) return joined("..", readPart(until, ZH_PARTS));
      const cumulative = /^(\d{4})年(\d{1,2})至(\d{1,2})月$/.exec(words);
      if (cumulative) return joined(`${cumulative[1]}-${two(cumulative[2] ?? "")}`, `${cumulative[1]}-${two(cumulative[3] ?? "")}`);
      const [, from = "", to = ""] = /^(.+)至(.+)$/.exec(words) ?? [];
      return from === "" ? readPart(words, ZH_PARTS) : joined(readPart(from, ZH_PARTS), readPart(to, ZH_PARTS));
    },
  },
};
