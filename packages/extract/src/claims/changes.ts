// What a difference is measured against, and which way it goes.
import { isTradeMeasure, type Claim } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Days } from "../periods/calendar.js";
import { justBefore, yearsAway } from "../periods/calendar.js";
import type { Figure } from "@monazite/core";
import type { Frame } from "./frame.js";
import type { Metric } from "./metric-kinds.js";
import type { ClaimPeriod } from "./dating.js";
import { clauseStart, clauseWords, distance, partWords, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

/** The change a claim tells, or null. Without a base told, `base` is null: it is not guessed. */
export function changeOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, figure: Figure, period: ClaimPeriod | null, frame: Frame): Claim["change"] {
  const { quantity } = mention;
  if (!quantity) return null;
  if (quantity.initial !== null && figure.value !== null) {
    return { value: Number((figure.value - quantity.initial).toPrecision(12)), unit: figure.unit, base: null };
  }
  if (metric.form !== "change" && metric.form !== "share-change") return null;
  const value = figure.value ?? figure.max ?? figure.min;
  return { value: quantity.unit === "x" && course.way === "down" && value !== null ? (value - 1) * 100 : value, unit: quantity.unit === "x" && course.way === "down" ? "%" : figure.unit, base: baseOf(view, mention, period?.days ?? null) ?? carriedBase(view, mention, metric, period, frame) };
}

/**
 * "..., reflecting a 10 % growth" has the base of the difference before it. Flows that go on in the period of the paragraph are
 * compared as its figures were, unless something in their own part says otherwise.
 */
function carriedBase(view: StatementView, mention: FoundMention, metric: Metric, period: ClaimPeriod | null, frame: Frame): string | null {
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= mention.from && isDifference(view, other));
  if (before && /^(?:reflecting|marking|representing|indicating|equivalent|or)$/.test(wordAt(view, clauseStart(view, mention.from)))) return baseOf(view, before, period?.days ?? null);
  if (isCompared(view, mention)) return null;
  // What has added up since January can only be held against the same months of the year before.
  if ((isTradeMeasure(metric.measure.key) || metric.measure.key === "production") && (period?.days ? isYearToDate(period.days) : FIRST_MONTHS.test(clauseWords(view, mention.from)))) return "yoy";
  return isTradeMeasure(metric.measure.key) && period?.basis === "inferred" ? (frame.bases.get(metric.measure.key) ?? null) : null;
}

/** The first months of a year that the document does not tell. */
const FIRST_MONTHS = /\bin the first (?:\w+ months|half)\b|前 \S+ 个 月|上 半 年/;

/** From the first of January over several months of one year, and not the whole of it. */
function isYearToDate({ start, end, grain }: Days): boolean {
  return (grain === "range" || grain === "half") && start !== null && end !== null && start.endsWith("-01-01") && end.startsWith(start.slice(0, 4)) && !end.endsWith("-12-31");
}

/** "from 400 tons", "than before": the sentence has a base of its own. */
function isCompared(view: StatementView, mention: FoundMention): boolean {
  // "imports from China": where from, and not since when.
  const words = fromPlaces(view).reduce((all, [from, to]) => all.replace(wordsOf(view, from, to), ""), partWords(view, mention.from));
  return /\b(?:than|from|since|against|versus|compared)\b|[较比]/.test(words.replaceAll("from the", "")) || view.courses.some((course) => course.role === "beginning");
}

function fromPlaces(view: StatementView): [number, number][] {
  return view.entities.flatMap((hit): [number, number][] => {
    const at = wordAt(view, hit.from - 1) === "the" ? hit.from - 2 : hit.from - 1;
    return hit.entity.type === "place" && wordAt(view, at) === "from" ? [[at, hit.to]] : [];
  });
}

export function baseOf(view: StatementView, mention: FoundMention, period: Days | null): string | null {
  // "12 % higher than in February": a date of comparison right behind the figure wins over a base told for another.
  const next = view.bases.find((hit) => hit.from === mention.to && view.tokens[hit.from]?.kind === "word" && wordAt(view, hit.from) === "than");
  if (next) return next.base === "mom" && period?.grain === "quarter" ? "qoq" : next.base;
  const behind = wordAt(view, mention.to) === "than" ? view.mentions.filter((other) => other.date?.days && other.from > mention.to && other.from <= mention.to + 2) : [];
  const own = behind.length > 0;
  // "still 41 % below the same month of 2022": the word of comparison ends the figure.
  const held = /^(?:below|above)$/.test(wordAt(view, mention.to - 1)) ? view.mentions.filter((other) => other.date?.days && other.from === mention.to) : [];
  // "38 % higher than the July low", "42 % below the peak": a point of its own course.
  const point = pointBehind(view, mention);
  if (point !== null) return point;
  const fromDate = view.mentions.filter((other) => other.date?.days && other.from === mention.to && wordAt(view, other.from) === "from" && view.mentions.some((earlier) => earlier.date !== null && earlier.to <= mention.from && wordAt(view, earlier.from) === "from"));
  if (fromDate.length) return dateBase(view, mention, period, fromDate);
  // "year-to-date revenue was down 9 % on the same period of 2025"
  if (/^on the same (?:period|quarter|half|months?)\b/.test(wordsOf(view, mention.to, mention.to + 4))) return "yoy";
  const compared = own ? (dateBase(view, mention, period, behind) ?? dateBase(view, mention, period)) : held.length ? dateBase(view, mention, period, held) : null;
  // "up 3.1 % on the week and 172 % since the start of January": the second has a base of its own right behind it.
  const since = view.mentions.find((other) => other.date?.mod === "since" && other.from === mention.to && view.tokens[other.from]?.kind === "word");
  if (since && !view.bases.some((hit) => hit.from === since.from)) return wordsOf(view, since.from, since.to);
  if (compared !== null) return compared;
  const over = spanBefore(view, mention);
  if (over !== null) return over;
  const hits = view.bases.filter((hit) => view.parts[hit.from] === view.parts[mention.from]);
  let best: { readonly base: string } | null = null;
  let least = 30;
  for (const hit of hits) {
    // Chinese tells the base before its figure, English mostly behind it.
    const han = view.tokens[hit.from]?.kind === "han";
    const behind = hit.from >= mention.to;
    if (han && behind) continue;
    // "a weekly increase of 10,000 yuan" tells the base of its own figure only.
    if (isNominal(view, hit) && (behind || mention.from - hit.to > 3)) continue;
    const crossed = view.mentions.some((other) => other !== mention && other.quantity && isDifference(view, other) && ((behind && mention.to <= other.from && other.to <= hit.from) || (!behind && hit.to <= other.from && other.to <= mention.from)));
    const cost = distance(view, hit, mention, 0) + (crossed ? 16 : 0) + (!han && !behind ? 4 : 0);
    if (cost < least) [best, least] = [hit, cost];
  }
  if (best) return best.base === "mom" && period?.grain === "quarter" ? "qoq" : best.base;
  return dateBase(view, mention, period);
}

/** What a figure is held against right behind it, where that is a peak, a low or an average. */
function pointBehind(view: StatementView, mention: FoundMention): string | null {
  const at = wordAt(view, mention.to) === "than" ? mention.to + 1 : /^(?:below|above|off)$/.test(wordAt(view, mention.to - 1)) ? mention.to : /^(?:below|above|from)$/.test(wordAt(view, mention.to)) ? mention.to + 1 : -1;
  if (at < 0) return null;
  const words = /^(?:the|its|a|an|their|last|this|that)(?: [\w'-]+){0,3}? (?:peak|low|high|trough|average|record|bottom|level)\b/.exec(wordsOf(view, at, at + 6))?.[0];
  return words ?? null;
}

/** 三年涨两倍, "in three years": what it came from lies so far back. */
function spanBefore(view: StatementView, mention: FoundMention): string | null {
  // 半年涨四成: half a year is no numeral.
  if (/半 年(?: 内| 来| 累 计)?(?: [涨升增跌降减飙上下大攀]){1,2}(?: 超| 逾| 近| 约)?$/.test(wordsOf(view, mention.from - 7, mention.from)) && !/[上下] 半 年/.test(wordsOf(view, mention.from - 8, mention.from))) return "半年前";
  if (/^(?:in|within|over) (?:a|one|the past|the last) week\b/.test(wordsOf(view, mention.to, mention.to + 4))) return "wow";
  const span = view.mentions.find((other) => other.kind === "duration" && /^(?:a|mo)$/.test(other.quantity?.unit ?? "") && (
    (view.tokens[other.from]?.kind === "han" && other.to <= mention.from && mention.from - other.to <= 2 && wordAt(view, other.to - 1) !== "以") ||
    (/\b(?:in|over|within)(?: the)?(?: past| last)?$/.test(wordsOf(view, other.from - 3, other.from)) && view.clauses[other.from] === view.clauses[mention.from] && Math.min(Math.abs(other.from - mention.to), Math.abs(mention.from - other.to)) <= 4)));
  if (!span) return null;
  const words = wordsOf(view, span.from, span.to);
  return view.tokens[span.from]?.kind === "han" ? `${words.replaceAll(" ", "")}前` : `${words} before`;
}

function isNominal(view: StatementView, hit: Place): boolean {
  return hit.to - hit.from === 2 && /^(?:increase|rise|gain|growth|jump|advance|fall|drop|decline|decrease|loss|change)$/.test(wordAt(view, hit.to - 1));
}

function isDifference(view: StatementView, mention: FoundMention): boolean {
  return view.courses[view.mentions.indexOf(mention)]?.role === "difference";
}

/** "from October", "than in 2024", "the previous year": a date as base, by its distance from the period. */
function dateBase(view: StatementView, mention: FoundMention, period: Days | null, among: readonly FoundMention[] = view.mentions): string | null {
  for (const other of among) {
    const days = other.date?.days;
    if (!days?.start || other.date?.mod === "range" || view.parts[other.from] !== view.parts[mention.from]) continue;
    const words = wordsOf(view, other.from - 2, other.to);
    const compared = /\b(?:from|than|above|below|previous|prior|same period|before|ago|earlier|since|versus|against|with)\b|\b(?:on the|(?:up|down|higher|lower|more|less) on)\b|较|比|同 期/.test(words);
    const against = /\b(?:compared (?:with|to)|versus|against)\b/.test(wordsOf(view, other.from - 7, other.from));
    const beginning = against || view.courses.some((course, at) => course.role === "beginning" && (view.mentions[at]?.to ?? 0) <= other.from && other.from - (view.mentions[at]?.to ?? 0) <= 2);
    if (!compared && !beginning && among === view.mentions) continue;
    if (other.from - mention.to > 8 && !beginning) continue;
    // "15,000 yuan higher than last Thursday", where no day is told for the price itself.
    if (!period?.start) return days.grain === "day" && wordAt(view, other.from - 1) === "than" && other.from - 1 === mention.to ? wordsOf(view, other.from, other.to) : null;
    if (yearsAway(period, -1).start === days.start) return "yoy";
    const before = justBefore(period);
    if (before?.start === days.start) return period.grain === "month" ? "mom" : period.grain === "quarter" ? "qoq" : period.grain === "week" ? "wow" : "yoy";
    return days.grain === "year" ? days.start.slice(0, 4) : wordsOf(view, other.from, other.to).replaceAll(/(?<=[\d一-鿿]) (?=[\d一-鿿])/g, "");
  }
  return null;
}
