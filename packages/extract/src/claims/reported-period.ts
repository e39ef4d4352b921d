// What a page says its figures are of: a title or heading that names a stretch of time that is over, or the kind of report it is.
// Refuses what only happens to stand in a title: a coming year, a day, a stretch long gone, one of several.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { ReadStatement } from "../mentions/read-statement.js";
import { type Days, halfDays, monthsDays, quarterDays, shiftMonths, upTo, yearOf } from "../periods/calendar.js";
import type { DateContext } from "../periods/context.js";
import { latestOver } from "../periods/fiscal.js";
import type { Frame, PeriodGroup } from "./frame.js";
import { type StatementView, viewOf, wordsOf } from "./view.js";

type Reporting = Pick<DateContext, "published" | "fiscalStart">;

const FLOWS: readonly PeriodGroup[] = ["accounts", "output", "trade"];

/** The period of a report, from its title and the two statements below it; null for a page that reports on none. */
export function reportedPeriod(statements: readonly ReadStatement[], reporting: Reporting): Days | null {
  const { published } = reporting;
  const [first] = statements;
  if (!first) return null;
  const title = viewOf(first);
  const titled = endedOn(title, published) ?? annualOf(title, published) ?? namedReport(title.words, published) ?? soleStretch(title, published);
  if (titled) return titled;
  for (const statement of statements.slice(0, 3)) {
    const view = viewOf(statement);
    // "Quarterly activities report", and a line below it "Highlights for the March quarter".
    if (!/\b(?:report|reports|reported|results|activities|update)\b|报 告|业 绩|[季月] 报|半 年 报/.test(`${title.words} ${view.words}`)) continue;
    const whole = view.mentions.find(({ date }) => /^(?:quarter|half)$/.test(date?.days?.grain ?? "") && date?.mod === null)?.date?.days;
    const days = whole ?? quarterEnded(view);
    if (days?.end && (published === null || days.end <= published)) return days;
  }
  return unnumbered(title.words, reporting);
}

/** "Third quarter", "Key figures, January to September 2026:", 二、上半年经营情况: what stands below a heading is of its time. */
export function moveToHeading(view: StatementView, frame: Frame, published: string | null): void {
  if (!isHeading(view) && !announces(view) && !turnsTo(view) && !asksAbout(view) && !(frame.reported === null && speaksOf(view))) return;
  const days = soleStretch(view, published);
  if (!days) return;
  frame.reported = days;
  for (const group of FLOWS) frame.periods.set(group, days);
}

const HEADING_LENGTH = 24;

/** A short line without a figure and without the stop of a sentence. */
function isHeading(view: StatementView): boolean {
  return view.tokens.length <= HEADING_LENGTH && !/^[.。!?;]$/.test(view.tokens.at(-1)?.text ?? "") && !view.mentions.some(({ quantity }) => quantity?.hasUnit === true);
}

/** "The figures below are for the nine months to September." */
function announces(view: StatementView): boolean {
  return view.tokens.length <= HEADING_LENGTH && /\b(?:figures|data|numbers|results) (?:below|here|in this|that follow|are for|cover|refer to)\b|以 下 (?:数 据|均 为|为)|本 (?:报 告|文) (?:所 述 )?(?:数 据|涉 及)/.test(view.words) && !view.mentions.some(({ quantity }) => quantity?.hasUnit === true);
}

/** "How was demand in the first half?", 问:上半年供需如何?: the answer is of the time that is asked about. */
function asksAbout(view: StatementView): boolean {
  return view.tokens.at(-1)?.text === "?" && view.tokens.length <= HEADING_LENGTH && !view.mentions.some(({ quantity }) => quantity !== null);
}

/** "Look at what happened last year.": a short sentence that measures nothing and ends with the time it turns to. */
function turnsTo(view: StatementView): boolean {
  const last = view.mentions.at(-1);
  return view.tokens.length <= HEADING_LENGTH && last?.date?.mod === null && last.to >= view.tokens.length - 1 && view.measures.length === 0 && !view.mentions.some(({ quantity }) => quantity !== null);
}

/** "The first three months were our best yet.": a short sentence that measures nothing and says something of a stretch of time. */
function speaksOf(view: StatementView): boolean {
  const [first] = view.mentions;
  return view.tokens.length <= HEADING_LENGTH && first?.date?.mod === null && first.from === 0 && /^(?:was|were|has|have|proved|brought|went)$/.test(view.tokens[first.to]?.text ?? "") && view.measures.length === 0 && !view.mentions.some(({ quantity }) => quantity !== null);
}

/** "period ended 30 September" in a report of a quarter. */
function quarterEnded(view: StatementView): Days | null {
  if (!/\bquarter(?:ly)?\b|\bthree months\b|季 (?:度|报)/.test(view.words)) return null;
  const end = view.mentions.find(({ date, from }) => date?.days?.grain === "day" && /\b(?:ended|ending|to)$|截 至/.test(wordsOf(view, from - 1, from)))?.date?.days?.end;
  return end ? quarterDays(yearOf(end), Math.ceil(Number(end.slice(5, 7)) / 3)) : null;
}

/** The one stretch of time a line names, when it is over and recent: "September 2026 quarter highlights", 前三季度业绩, 1-9月运行情况. */
function soleStretch(view: StatementView, published: string | null): Days | null {
  const dates = view.mentions.filter(({ date }) => date !== null && date.days?.grain !== "day");
  const sole = narrowestOf(dates);
  const days = sole?.date?.days;
  if (!days?.start || !days.end || !/^(?:month|quarter|half|range|year)$/.test(days.grain)) return null;
  if (!sole?.date || sole.date.mod !== null && sole.date.mod !== "range" || sole.date.basis === "inferred") return null;
  if (published !== null && (days.end > published || days.end < shiftMonths(published, -RECENT_MONTHS))) return null;
  return days;
}

/** The one stretch among them that all others hold: 2025/26财年全年 is one. */
function narrowestOf(dates: readonly FoundMention[]): FoundMention | undefined {
  const holds = (outer: Days | null | undefined, inner: Days | null | undefined): boolean => (outer?.start ?? "9") <= (inner?.start ?? "") && (outer?.end ?? "") >= (inner?.end ?? "9");
  return dates.find((one) => dates.every((other) => holds(other.date?.days, one.date?.days)));
}

/** A report is printed within a year of the end of what it tells. */
const RECENT_MONTHS = 12;

/** 中报, 三季报, 一季报: what a Chinese company's report is called tells its months, and the day it is printed their year. */
function namedReport(title: string, published: string | null): Days | null {
  if (published === null || !/(?:中|半 年|[一三] 季) 报/.test(title)) return null;
  const months = /(?:中|半 年) 报/.test(title) ? 6 : /三 季 报/.test(title) ? 9 : 3;
  const year = yearOf(published);
  const own = months === 6 ? halfDays(year, 1) : months === 3 ? quarterDays(year, 1) : monthsDays(year, 1, 9);
  return own.end !== null && own.end < published ? own : null;
}

const KINDS: readonly (readonly [words: RegExp, months: 3 | 6 | 12])[] = [
  [/\bhalf - year(?:ly)?\b|\bhalf year(?:ly)? (?:results|report|accounts)\b|\binterim (?:results|report|figures)\b|半 年 度? ?(?:报 告|业 绩)|中 期 (?:业 绩|报 告)/, 6],
  [/\bquarterly (?:activities|activity|production|operations|operational|operating|results|report|update|review|sales|figures|earnings)\b|季 度 (?:报 告|业 绩|经 营)/, 3],
  [/\b(?:full - year|annual|full year|preliminary|final) (?:results|report|accounts|earnings|figures|profit)\b|年 度 (?:报 告|业 绩)|全 年 业 绩|年 报/, 12],
];

/** "half-year report to 31 December 2025": so long as the kind of report says, up to the day. */
function endedOn(title: StatementView, published: string | null): Days | null {
  const end = title.mentions.find(({ date, from }) => date?.days?.grain === "day" && /(?:\b(?:to|ended|ending)|截 至)$/.test(wordsOf(title, from - 2, from)))?.date?.days?.end;
  const kind = end ? KINDS.find(([words]) => words.test(title.words)) : undefined;
  return end && kind && (published === null || end <= published) ? upTo(end, kind[1]) : null;
}

/** "half-year results", "annual report": the kind of report alone tells the stretch that was over last. */
function unnumbered(title: string, reporting: Reporting): Days | null {
  const kind = KINDS.find(([words]) => words.test(title));
  return kind ? latestOver(kind[1], reporting) : null;
}

/** 某公司2025年业绩, "Antimony in 2025", 矿产资源公报(2025年度): a title that names the year before and no other date. */
function annualOf(view: StatementView, published: string | null): Days | null {
  if (published === null) return null;
  const dates = view.mentions.filter(({ date }) => date !== null);
  const days = dates.length === 1 && dates[0]?.date?.mod === null ? dates[0].date.days : null;
  return days?.grain === "year" && days.end !== null && days.end < published && yearOf(published) - yearOf(days.end) === 1 ? days : null;
}
