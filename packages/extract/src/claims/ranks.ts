// Ranks among periods: "the highest since January", "a seven-month low", 创有记录以来新高, 为2020年2月以来最低. Each is a claim about the level it
// stands beside. What ranks a change ("the biggest drop since May"), the same month of other years, or places is not read here.
import { contentId, parsePeriod, previousPeriod, type Claim, type Period, type Rank } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import { spanOf } from "../mentions/read-statement.js";
import { shiftDays, shiftMonths } from "../periods/calendar.js";
import { WordList } from "../text/word-list.js";
import { BARE_LEAST, BARE_MOST, CHANGE_NOUNS, FILLERS, HAN_BOTTOMS, HAN_CHANGES, HAN_TOPS, HIGHEST, LOWEST, YEAR_UNITS } from "./rank-words.data.js";
import { distance, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

/** Among which periods, before the period of the figure itself is known. */
type Window =
  /** Since records began. */
  | { readonly kind: "record" }
  /** Behind the last day of a date; from its first one where the figure's own period lies in it (今年以来). */
  | { readonly kind: "since"; readonly first: string; readonly last: string }
  /** So many months up to and with its own period; `short`: "nearly", so one period fewer for certain. */
  | { readonly kind: "last"; readonly months: number; readonly short: boolean }
  /** The calendar year of its own period, or a named one. */
  | { readonly kind: "year"; readonly year: number | null };

export interface FoundRank extends Place {
  readonly n: number;
  readonly highest: boolean;
  readonly window: Window;
}

/** The ranks of a statement, as claims beside the levels they are of. */
export function rankClaims(text: string, view: StatementView, ranks: readonly FoundRank[], claims: readonly Claim[]): Claim[] {
  return ranks.flatMap((found) => {
    const of = ranked(view, found, claims);
    if (!of?.period) return [];
    const rank = rankOf(found, of.period);
    if (!rank) return [];
    const span = spanOf(view.tokens, found);
    const { change: _change, key, why, ...rest } = of;
    return [{
      ...rest,
      id: contentId("clm", [of.id, "rank", rank.n, rank.highest ? "high" : "low", rank.from, rank.until]),
      kind: "rank", figure: null, quantitySpan: null, rank: { ...rank, span }, change: null, direction: null,
      metric: of.metric.replace(/ change$/, ""), of: null, key: of.kind === "change" ? null : key,
      why: [{ part: "value", reason: "word", spans: [span], entry: text.slice(...span) }, ...(why ?? []).filter(({ part }) => part !== "value" && part !== "change")],
    } satisfies Claim];
  });
}

/** Levels before changes, what stands before the rank before what follows it; only in its own part of the sentence. */
function ranked(view: StatementView, found: FoundRank, claims: readonly Claim[]): Claim | null {
  let best: Claim | null = null;
  let least = Infinity;
  for (const claim of claims) {
    const at = view.mentions.find((mention) => claim.quantitySpan !== null && view.tokens[mention.from]?.start === claim.quantitySpan[0]);
    if (!at || !/^(?:level|range|bound|cumulative|change)$/.test(claim.kind) || (claim.kind === "change" && /\bshare\b/.test(claim.metric))) continue;
    const cost = distance(view, at, found, 12) + (claim.kind === "change" ? 40 : 0);
    if (cost < least) [best, least] = [claim, cost];
  }
  return best;
}

/** Days of the window as the record writes them; null where the figure's own period is none of a row of like ones. */
function rankOf({ n, highest, window }: FoundRank, own: Period): Rank | null {
  if (own.start === null || own.end === null || !/^(?:month|quarter|half|year|week)$/.test(own.grain)) return null;
  switch (window.kind) {
    case "record": return { n, highest, from: null, until: null };
    case "since": {
      const from = window.last < own.start ? shiftDays(window.last, 1) : window.first;
      return from < own.start ? { n, highest, from, until: null } : null;
    }
    case "last": {
      const from = shiftMonths(own.end, -window.months);
      const first = window.short ? (parsePeriodAt(own, from)?.end ?? from) : from;
      return first < own.start ? { n, highest, from: first, until: null } : null;
    }
    case "year": {
      const year = window.year ?? Number(own.start.slice(0, 4));
      if (own.grain === "year" || !own.start.startsWith(String(year))) return null;
      // The named year is over when it is named; "this year" goes as far as its own period.
      return { n, highest, from: `${year}-01-01`, until: window.year === null ? null : lastPeriodOf(own, year) };
    }
  }
}

/** The period of the same kind that a day lies in, looking back from one. */
function parsePeriodAt(own: Period, day: string): Period | null {
  for (let period: Period | null = own; period?.start; period = previousPeriod(period)) if (period.start <= day) return period;
  return null;
}

function lastPeriodOf(own: Period, year: number): string | null {
  if (own.grain === "month") return `${year}-12`;
  if (own.grain === "quarter") return parsePeriod(`${year}-Q4`).text;
  return null;
}

/** The tokens a rank can begin with; in Chinese it may begin with an ordinal as well. */
const STARTERS = new WordList([...HIGHEST, ...LOWEST, ...BARE_MOST, ...BARE_LEAST, "record", "all", "high", "low", ..."新最次"]);

/** The ranks a statement tells, in order. */
export function findRanks(view: StatementView): FoundRank[] {
  const found: FoundRank[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const rank = !canBegin(view, at) ? null : view.tokens[at]?.kind === "han" ? hanRankAt(view, at) : rankAt(view, at);
    if (rank) found.push(rank);
    at = rank ? Math.max(rank.to, at + 1) : at + 1;
  }
  return found;
}

function canBegin(view: StatementView, at: number): boolean {
  return STARTERS.has(view.tokens[at]) || view.mentions.some(({ quantity, from }) => from === at && quantity?.kind === "ordinal");
}

/** "highest since ...", "second-lowest on record", "the most in two years", "seven-month high", "record low". */
function rankAt(view: StatementView, at: number): FoundRank | null {
  const word = wordAt(view, at);
  const bare = BARE_MOST.has(word) || BARE_LEAST.has(word);
  if (bare || HIGHEST.has(word) || LOWEST.has(word)) return superlativeAt(view, at, BARE_MOST.has(word) || HIGHEST.has(word), bare);
  if (word === "record" || word === "all") return recordAt(view, at);
  if (word === "high" || word === "low") return spanHighAt(view, at, word === "high");
  return null;
}

function superlativeAt(view: StatementView, at: number, highest: boolean, bare: boolean): FoundRank | null {
  const nth = placeBefore(view, at);
  let next = at + 1;
  while (!bare && next < at + 6 && FILLERS.has(wordAt(view, next)) && windowAt(view, next) === null) next++;
  if (CHANGE_NOUNS.has(wordAt(view, next)) || CHANGE_NOUNS.has(wordAt(view, at + 1))) return null;
  const window = windowAt(view, next);
  return window && { from: nth.from, to: window.to, n: nth.n, highest, window: window.window };
}

/** "second-highest", "the 3rd highest": its place, else the first. */
function placeBefore(view: StatementView, at: number): { readonly n: number; readonly from: number } {
  const hyphen = wordAt(view, at - 1) === "-" ? 1 : 0;
  const mention = view.mentions.find(({ quantity, to }) => quantity?.kind === "ordinal" && to === at - hyphen);
  return mention?.quantity?.value && mention.quantity.value > 0 ? { n: mention.quantity.value, from: mention.from } : { n: 1, from: at };
}

/** The window that begins at a token: "since May", "in two years", "on record", "of 2025", "this year". */
function windowAt(view: StatementView, at: number): { readonly window: Window; readonly to: number } | null {
  const word = wordAt(view, at);
  const words = wordsOf(view, at, at + 6);
  const record = /^(?:on record|ever(?: recorded)?|in history|of all time|since records began)\b/.exec(words);
  if (record) return { window: { kind: "record" }, to: at + record[0].split(" ").length };
  const current = /^(?:so far this year|of the year so far|of the year|of this year|this year|year to date)\b/.exec(words);
  if (current) return { window: { kind: "year", year: null }, to: at + current[0].split(" ").length };
  const date = view.mentions.find((mention) => mention.date !== null && (mention.from === at || (word === "of" && mention.from === at + 1)));
  if (date?.date?.days) {
    // "since May" leaves May out; "since at least 2014" says where the records begin.
    const whole = wordsOf(view, date.from, date.to).startsWith("since at least");
    if (date.date.mod === "since" && date.date.days.start !== null) return { window: sinceWindow(date.date.days.start, whole ? shiftDays(date.date.days.start, -1) : date.date.days.end), to: date.to };
    if (date.date.days.grain === "year" && /^(?:of|in)$/.test(word)) return { window: { kind: "year", year: Number(date.date.days.start?.slice(0, 4)) }, to: date.to };
  }
  if (word !== "in" && word !== "for") return null;
  return durationFrom(view, at + 1);
}

const sinceWindow = (first: string, last: string | null): Window => ({ kind: "since", first, last: last ?? first });

/** "in (more than|nearly) two years", "in a decade". */
function durationFrom(view: StatementView, at: number): { readonly window: Window; readonly to: number } | null {
  const duration = view.mentions.find((mention) => mention.quantity?.kind === "duration" && mention.from >= at && mention.from <= at + 2);
  const months = duration && monthsOf(duration);
  if (duration && months) return { window: { kind: "last", months, short: duration.quantity?.comparator === "lt" || duration.quantity?.comparator === "approx" }, to: duration.to };
  const after = /^(?:at least |more than |over |nearly |almost |about )?(a|one) (year|decade)\b/.exec(wordsOf(view, at, at + 5));
  const unit = after?.[2] === undefined ? undefined : YEAR_UNITS.get(after[2]);
  return after && unit ? { window: { kind: "last", months: unit, short: /^(?:nearly|almost|about)/.test(after[0]) }, to: at + after[0].split(" ").length } : null;
}

/** Whole months of a duration; null for days, weeks and what is no whole number of them. */
function monthsOf({ quantity }: FoundMention): number | null {
  const unit = quantity?.unit === "mo" ? 1 : quantity?.unit === "a" ? 12 : null;
  const value = quantity?.value ?? quantity?.min ?? quantity?.max ?? null;
  const months = unit === null || value === null ? null : unit * value;
  return months !== null && Number.isInteger(months) && months > 1 && months <= 1200 ? months : null;
}

/** "record high", "all-time low", "record exports of": nothing was higher since records began. */
function recordAt(view: StatementView, at: number): FoundRank | null {
  const said = /^(?:record|all - time|all time)(?: -)?(?: (?:monthly|quarterly|annual|yearly|weekly))?(?: -)? (high|low|highs|lows|peak)\b/.exec(wordsOf(view, at, at + 8));
  if (said) return { from: at, to: at + said[0].split(" ").length, n: 1, highest: !said[1]?.startsWith("low"), window: { kind: "record" } };
  const next = view.mentions.find((mention) => mention.from === at + 1 && mention.quantity !== null && /^(?:mass|money|price)/.test(mention.quantity.dimension));
  const before = wordAt(view, at - 1);
  return wordAt(view, at) === "record" && next && (before === "a" || before === "an" || before === "the") ? { from: at, to: at + 1, n: 1, highest: true, window: { kind: "record" } } : null;
}

/** "a seven-month high", "an 18-year low": the highest of the last seven months, its own among them. */
function spanHighAt(view: StatementView, at: number, highest: boolean): FoundRank | null {
  const before = wordAt(view, at - 1) === "-" ? at - 1 : at;
  const duration = view.mentions.find((mention) => mention.quantity?.kind === "duration" && mention.to === before);
  const months = duration && monthsOf(duration);
  return duration && months ? { from: duration.from, to: at + 1, n: 1, highest, window: { kind: "last", months, short: duration.quantity?.comparator === "approx" || duration.quantity?.comparator === "lt" } } : null;
}

/** ...以来最低, 创7个月新高, 创历史新高, 年内第四高, 今年以来最高; 同期最高 is of the same month of other years. */
function hanRankAt(view: StatementView, at: number): FoundRank | null {
  const [first, second] = [wordAt(view, at), wordAt(view, at + 1)];
  const nth = view.mentions.find(({ quantity, from }) => quantity?.kind === "ordinal" && from === at);
  const end = nth ? nth.to : at + 1;
  const side = wordAt(view, end);
  if (!(HAN_TOPS.has(side) || HAN_BOTTOMS.has(side))) return null;
  if (!nth && !(first === "新" && (second === "高" || second === "低")) && first !== "最" && first !== "次") return null;
  if (HAN_CHANGES.test(wordsOf(view, end + 1, end + 6))) return null;
  const window = hanWindowBefore(view, at);
  const n = nth?.quantity?.value ?? (first === "次" ? 2 : 1);
  return window && n > 0 ? { from: window.from, to: end + 1, n, highest: HAN_TOPS.has(side), window: window.window } : null;
}

/** What stands before 最高 or 新高 within a few characters and says among which periods. */
function hanWindowBefore(view: StatementView, at: number): { readonly window: Window; readonly from: number } | null {
  const before = wordsOf(view, Math.max(0, at - 12), at);
  if (/同 期(?: \S)?$/.test(before)) return null;
  const tail = "(?: 的)?(?: 单 [月季周年])?(?: 月 度| 季 度| 年 度)?(?: 第)?$";
  const told = (pattern: string): number | null => {
    const match = new RegExp(`(?:^|\\s)(${pattern})${tail}`).exec(before);
    return match?.[1] === undefined ? null : at - before.slice(match.index).trim().split(" ").length;
  };
  const record = told("(?:有 (?:记 录|统 计|数 据|史)|历 史)(?: 以)?(?: 来)?|创 纪 录|创 历 史|历 史");
  if (record !== null) return { window: { kind: "record" }, from: record };
  // 创单季新高, 创新高: of all times, where no window is told.
  const bare = /(?:^|\s)创(?: 下)?(?: 单 [月季周年日])?$/.exec(before);
  const year = told("年 内|今 年(?: 以 来)?|年 初 以 来|本 年(?: 度)?|年 度");
  const mention = view.mentions.findLast((one) => one.to <= at && one.to >= at - 5);
  const between = mention ? wordsOf(view, mention.to, at) : "";
  const plain = /^(?:以 来|来|以 来 的|来 的|的|内)?(?: ?单 [月季周年])?(?: ?月 度| ?季 度)?$/.test(between);
  if (mention && plain) {
    const { date } = mention;
    if (date?.mod === "since" && date.days?.start) return { window: sinceWindow(date.days.start, date.days.end), from: mention.from };
    if (date?.days?.grain === "year" && date.mod === null && year === null) return { window: { kind: "year", year: Number(date.days.start?.slice(0, 4)) }, from: mention.from };
    const months = mention.quantity?.kind === "duration" ? monthsOf(mention) : null;
    if (months) return { window: { kind: "last", months, short: mention.quantity?.comparator === "approx" || mention.quantity?.comparator === "lt" }, from: mention.from };
  }
  if (year === null && bare && wordAt(view, at) === "新" && !mention?.date && mention?.quantity?.kind !== "duration") return { window: { kind: "record" }, from: at - bare[0].trim().split(" ").length };
  return year === null ? null : { window: { kind: "year", year: null }, from: year };
}
