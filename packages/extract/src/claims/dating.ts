// The date that governs a figure: of those told with it the nearest that reaches it.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import { type Days, LAST_DAY, shiftMonths, yearDays, yearOf } from "../periods/calendar.js";
import type { DateBasis } from "../periods/date.js";
import { reaches } from "./date-reach.js";
import type { Metric } from "./metric-kinds.js";
import { isUntimed, isYearlyRate } from "./period-groups.js";
import { distance, type StatementView, wordAt, wordsOf } from "./view.js";

export interface ClaimPeriod {
  readonly days: Days;
  readonly basis: DateBasis | "implicit";
}

/** The date that governs a figure; "open" when it has one that cannot be known. */
export function dateOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, published: string | null): ClaimPeriod | "open" | null {
  const owned = ownedBy(view, mention);
  if (owned?.date?.days) return { days: owned.date.days, basis: owned.date.basis };
  let best: FoundMention | null = null;
  let least = Infinity;
  for (const other of view.mentions) {
    if (!isDating(other) || !reaches(view, other, mention, course, metric, published)) continue;
    const cost = distance(view, other, mention, 0);
    if (cost < least) [best, least] = [other, cost];
  }
  best ??= openingDate(view, mention, course, metric);
  if (!best) return null;
  if (best.kind === "duration") return published === null ? null : { days: ahead(best, published), basis: "publication" };
  const { date } = best;
  if (!date?.days) return "open";
  return { days: yearOfList(view, mention, date.days, date.mod) ?? withNextYear(view, best, endOf(date.days, date.mod, course)), basis: date.basis };
}

/** "2024's 202,000 tonnes", 2022年的2%, 较2025年第一批的5.8万吨, "the March quarter (1,513 t)": a date bound to the figure behind it, whatever turn governs that. */
function ownedBy(view: StatementView, mention: FoundMention): FoundMention | null {
  const date = view.mentions.findLast((other) => other.date !== null && other.to <= mention.from);
  if (!date?.date?.days || date.date.mod === "by" || date.date.mod === "before" || date.date.basis === "inferred" && wordAt(view, date.to) !== "(") return null;
  const between = wordsOf(view, date.to, mention.from);
  if (between === "' s" || between === "(" && wordAt(view, mention.to) === ")") return date;
  const before = /^[从自]$/.test(wordAt(view, date.from)) ? wordAt(view, date.from) : wordAt(view, date.from - 1);
  // 较去年实际批出的3.79亿吨: a verb and its 的 between them.
  if (/^[较比由从]$/.test(before) && /^(?:[\u4e00-\u9fff] ){1,8}的$/.test(between)) return date;
  return /^(?:第 \S 批 )?的(?: (?:低 点|高 点|均 价|水 平|峰 值|谷 底|价 格))?$/.test(between) && /^[由从自较比与]$/.test(before) ? date : null;
}

/** 2027-2029年均价为25/26/27万元, 2023年至2025年收入分别为: as many figures in a list as years, each of its own. */
function yearOfList(view: StatementView, mention: FoundMention, { start, end }: Days, mod: string | null): Days | null {
  if (mod !== "range" || start === null || end === null || !start.endsWith("-01-01") || !end.endsWith("-12-31")) return null;
  const figures = view.mentions.filter(({ quantity }) => quantity !== null);
  const said = /\brespectively\b|分 别/.test(view.words);
  const isNext = (a: FoundMention | undefined, b: FoundMention | undefined): boolean => a !== undefined && b !== undefined && (/^\/$/.test(wordsOf(view, a.to, b.from)) || said && a.quantity?.unit === b.quantity?.unit && /^(?:、|,|和|及|与|and|, and)$/.test(wordsOf(view, a.to, b.from)));
  let first = figures.indexOf(mention);
  let last = first;
  while (isNext(figures[first - 1], figures[first])) first--;
  while (isNext(figures[last], figures[last + 1])) last++;
  const years = yearOf(end) - yearOf(start) + 1;
  return years > 1 && last - first + 1 === years ? yearDays(yearOf(start) + figures.indexOf(mention) - first) : null;
}

/** "in 2026 and 2027", 2026年和2027年: both years. */
function withNextYear(view: StatementView, date: FoundMention, days: Days): Days {
  const other = view.mentions.find((one) => one.date?.days?.grain === "year" && days.grain === "year" && /^(?:and|和|与|及|、)$/.test(one.from > date.from ? wordsOf(view, date.to, one.from) : wordsOf(view, one.to, date.from)))?.date?.days;
  const years = [days, other].map((one) => yearOf(one?.start ?? "0000")).sort((a, b) => a - b);
  return other && years[1] === (years[0] ?? 0) + 1 ? { start: `${years[0]}-01-01`, end: `${years[1]}-12-31`, grain: "range" } : days;
}

/** "In 2024 China made 91 %; Japan's share was 5 %": a date that opens the statement holds in its later parts. */
function openingDate(view: StatementView, figure: FoundMention, course: Course, metric: Metric): FoundMention | null {
  const [first] = view.mentions;
  if (!first?.date || first.from > 0 || course.role === "beginning" || isUntimed(metric) || isYearlyRate(figure) && first.date.days?.grain !== "year") return null;
  return view.parts[figure.from] !== view.parts[0] && first.date.mod !== "since" ? first : null;
}

function isDating(mention: FoundMention): boolean {
  return mention.date !== null || (mention.kind === "duration" && mention.quantity?.unit === "mo");
}

/** "between 2024 and 2025": a rise ends in the last year and began in the first. */
function endOf(days: Days, mod: string | null, course: Course): Days {
  if (mod !== "range" || !days.start || !days.end || days.start.slice(5) !== "01-01" || days.end.slice(5) !== "12-31") return days;
  if (course.role === "beginning") return yearDays(yearOf(days.start));
  return course.role === "level" ? days : yearDays(yearOf(days.end));
}

/** "within 18 months", "over the next 12 months". */
function ahead(duration: FoundMention, published: string): Days {
  const end = shiftMonths(published, duration.quantity?.value ?? 0);
  return { start: published, end: end === LAST_DAY ? null : end, grain: "range" };
}
