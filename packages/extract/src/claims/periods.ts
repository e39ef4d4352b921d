// To which period a figure belongs: the date told with it, else the one its kind of figure has been told for. Never invented.
import { isTradeMeasure } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import { type Days, justBefore, justBehind, yearDays, yearOf, yearsAway } from "../periods/calendar.js";
import { type ClaimPeriod, dateOf } from "./dating.js";
import type { Frame, PeriodGroup } from "./frame.js";
import type { Metric } from "./metric-kinds.js";
import { ONE_OFF } from "./measure-words.data.js";
import { isApposed, isFutureCue } from "./modality.js";
import { groupOf, isUntimed, isYearlyRate } from "./period-groups.js";
import { wholeBefore } from "./part-of-before.js";
import { clauseStart, clauseWords, partWords, type StatementView, wordAt, wordsOf } from "./view.js";

export function periodOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, frame: Frame, published: string | null): ClaimPeriod | null {
  if (saysNow(view, mention)) return published === null ? null : { days: { start: published, end: published, grain: "day" }, basis: "implicit" };
  if (isBareInBrackets(view, mention)) {
    const before = yearBeforeInBrackets(view, mention, metric, course, frame, published);
    return before && { days: before, basis: "inferred" };
  }
  const own = dateOf(view, mention, course, metric, published);
  if (own === "open") return null;
  if (own) return own;
  // "lowered its annual guidance to 9,000 tonnes": of the year it is written in, where no report tells another.
  if (published !== null && metric.measure.key === "production" && reportsInYear(frame, published) && /\b(?:annual|yearly|full - year|full year) (?:(?:production|output) )?(?:guidance|forecast|target)\b/.test(clauseWords(view, mention.from))) return { days: yearDays(yearOf(published)), basis: "inferred" };
  const bracketed = yearBeforeInBrackets(view, mention, metric, course, frame, published);
  if (bracketed) return { days: bracketed, basis: "inferred" };
  if (course.role === "beginning") {
    const begun = earlier(view, mention, metric, frame);
    // "from 95 % to 65 % by 2030": what is to be left behind holds now, and not in 2029.
    return begun?.days.start && published !== null && begun.days.start > published ? null : begun;
  }
  const arrived = course.role === "arrival" ? behindBeginning(view, mention, metric, published) : null;
  if (arrived) return { days: arrived, basis: "inferred" };
  const running = sinceNewYear(view, mention, metric, published);
  if (running) return running;
  const shared = sharedPeriod(view, mention, metric, course, frame, published);
  if (shared) return shared;
  // "17 million tonnes in 2025, more than half of it in China, which mines none": a part is of the time of its whole.
  // "averaged $4,100, more than three times their 2021 level": a multiple is of the time of what is held against.
  if (metric.form === "ratio" && frame.level?.in === view.id && frame.level.period && view.parts[frame.level.at] === view.parts[mention.from] && /^[,(]$|^(?:or|and|still|or about)$/.test(wordAt(view, mention.from - 1))) return { days: frame.level.period.days, basis: "inferred" };
  const part = isUntimed(metric) ? null : wholeBefore(view, mention, frame);
  // "made 950 tonnes in 2025. China supplied four fifths of that."
  if (part?.period && (part.in === view.id || /^of (?:that|it|them|this)\b/.test(wordsOf(view, mention.to, mention.to + 2)))) return { days: part.period.days, basis: "inferred" };
  const group = groupOf(metric);
  const reported = saysThePeriod(view, mention) ? (frame.periods.get("accounts") ?? frame.periods.get("output")) : undefined;
  if (reported && isRecent(reported, published)) return { days: saysItsEnd(view, mention) && reported.end !== null ? { start: reported.end, end: reported.end, grain: "day" } : reported, basis: "inferred" };
  // "9.4 tonnes, against 6.1 tonnes" in the results of a half or a year: the one of the year before.
  const whole = group === "accounts" && /\b(?:against|compared with)$/.test(wordsOf(view, mention.from - 2, mention.from)) ? frame.periods.get("accounts") : undefined;
  if (whole && /^(?:half|year|range)$/.test(whole.grain) && isRecent(whole, published)) return { days: yearsAway(whole, -1), basis: "inferred" };
  const here = toldHere(view, mention, metric, group, frame);
  if (here) return { days: here, basis: "inferred" };
  const opened = openedPeriod(view, mention, group, frame);
  // "For the full fiscal year it forecasts 57,000 tonnes. The units shipped 21,300": what is over is of no stretch that still runs.
  if (opened && !(published !== null && opened.grain === "range" && opened.end !== null && opened.end > published)) return { days: opened, basis: "inferred" };
  const days = periodIn(frame, isRealised(view, mention) ? "accounts" : group === "other" && goesOnAsPrice(view, mention, metric, frame) ? lastGroup(frame) : group);
  // 其中出口8.1万吨: of the time of the whole in the sentence before, where its own kind has been told for none.
  const carried = days ?? (part?.in !== view.id && !view.mentions.some(({ date }) => date !== null) ? part?.period?.days : undefined);
  return carried && isRecent(carried, published) && (isForetold(metric, carried, frame) || !isAhead(view, mention, carried, published)) && goesOn(view, mention, metric, course, group, frame) ? { days: carried, basis: "inferred" } : null;
}

/** Where companies' years begin in April or July. */
const OWN_YEARS: ReadonlySet<string> = new Set(["AUS", "NZL", "IND", "JPN", "PAK"]);

/** Is the page of no stretch, or of one that begins with the calendar year it is written in? A company with years of its own would mean another. */
function reportsInYear({ periods, homePlace }: Frame, published: string): boolean {
  if (periods.has("accounts") && homePlace !== null && OWN_YEARS.has(homePlace)) return false;
  const days = periods.get("accounts");
  return days === undefined || days.grain !== "year" && days.start?.slice(0, 4) === published.slice(0, 4) && (days.start.endsWith("-01-01") || days.grain === "quarter");
}

/** 今年以来出口41吨: what flows is counted from the first day of the year to the day it is told; what is only held against that day is not. */
function sinceNewYear(view: StatementView, mention: FoundMention, metric: Metric, published: string | null): ClaimPeriod | null {
  if (published === null || !(isFlow(groupOf(metric)) || metric.measure.key === "capacity" && (metric.form === "change" || /压 减|关 停|淘 汰|退 出|新 增|投 产|建 成|\b(?:closed|shut|added|commissioned|retired)\b/.test(clauseWords(view, mention.from)))) || isYearlyRate(mention)) return null;
  const since = view.mentions.findLast(({ date, to }) => date?.mod === "since" && to <= mention.from);
  if (since?.date?.days?.start !== `${published.slice(0, 4)}-01-01` || view.parts[since.from] !== view.parts[mention.from]) return null;
  if (view.mentions.some(({ date, from, to }) => date !== null && from >= since.to && to <= mention.from)) return null;
  return { days: { start: since.date.days.start, end: published, grain: "range" }, basis: "publication" };
}

/** "sales of 4.1 billion (3.8)": a number alone in brackets is of another time than what stands before them, which only a report tells. */
function isBareInBrackets(view: StatementView, mention: FoundMention): boolean {
  return mention.to === mention.from + 1 && wordAt(view, mention.from - 1) === "(" && wordAt(view, mention.to) === ")" && view.mentions.some((other) => other.quantity?.hasUnit === true && other.to === mention.from - 1);
}

/** "412 tonnes (371)": reports set the same stretch of the year before in brackets behind a figure. */
function yearBeforeInBrackets(view: StatementView, mention: FoundMention, metric: Metric, course: Course, frame: Frame, published: string | null): Days | null {
  if (frame.reported === null || wordAt(view, mention.from - 1) !== "(" || wordAt(view, mention.to) !== ")") return null;
  const before = view.mentions.find((other) => other.quantity !== null && other.to === mention.from - 1);
  if (!before?.quantity || mention.quantity?.dimension === "percent" && before.quantity.dimension !== "percent") return null;
  const told = dateOf(view, before, course, metric, published);
  const days = told !== null && told !== "open" ? told.days : periodIn(frame, groupOf(metric));
  return days ? yearsAway(days, -1) : null;
}

/** 由上季度的56万元涨至71万元, "from 30 tonnes in 2024 to 44": where something got to is of the stretch that follows, when that is the latest one over. */
function behindBeginning(view: StatementView, mention: FoundMention, metric: Metric, published: string | null): Days | null {
  const at = view.mentions.findLastIndex((other) => other.quantity !== null && other.to <= mention.from);
  const [begun, course] = [view.mentions[at], view.courses[at]];
  if (!begun || course?.role !== "beginning" || view.parts[begun.from] !== view.parts[mention.from] || published === null) return null;
  const told = dateOf(view, begun, course, metric, published);
  const days = told !== null && told !== "open" ? justBehind(told.days) : null;
  // A running stretch, and one with another behind it before the day of publication, may not be meant.
  return days?.end && days.end <= published && (justBehind(days)?.end ?? "") > published ? days : null;
}

/** "Exports came to 61 tonnes in the first eight months; Japan took 44", 产量5.3万吨,产能利用率44%: a later part of the sentence that tells no date goes on. */
function toldHere(view: StatementView, mention: FoundMention, metric: Metric, group: PeriodGroup, frame: Frame): Days | null {
  const { told } = frame;
  // 均价27.4万元,上涨12%: a change of the price right before it.
  if (metric.measure.key === "price" && metric.form === "change" && frame.level?.in === view.id) return frame.level.metric.measure.key === "price" && frame.level.period?.basis === "inferred" ? frame.level.period.days : null;
  if (told?.in !== view.id || isPresent(view, metric) || view.mentions.some(({ date, from }) => date !== null && view.parts[from] === view.parts[mention.from])) return null;
  // What runs, and how far it feeds itself, is of the time of what it made.
  if (/^(?:utilisation|self-sufficiency|sales-ratio)$/.test(metric.measure.key)) return isFlow(told.group) ? told.days : null;
  if (isUntimed(metric) || isYearlyRate(mention)) return null;
  // 产量46.8万吨,出口22.1万吨,国内消费21.5万吨: a balance of one time.
  if (metric.measure.key === "consumption" && metric.form !== "share" && view.tokens[mention.from - 1]?.kind === "han") return isFlow(told.group) ? told.days : null;
  if (!isFlow(group)) return metric.form === "share" && frame.measure?.key === metric.measure.key ? told.days : null;
  return told.group === group || (isFlow(told.group) && !frame.periods.has(group)) ? told.days : null;
}

const isFlow = (group: PeriodGroup): boolean => /^(?:trade|accounts|output)$/.test(group);

/** "45,000 tons in 2024, which would account for 10 %": what is said of a figure in apposition is said of its time. */
function sharedPeriod(view: StatementView, mention: FoundMention, metric: Metric, course: Course, frame: Frame, published: string | null): ClaimPeriod | null {
  if (!isApposed(view, mention) || isUntimed(metric)) return null;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.kind !== "ordinal" && other.to <= mention.from);
  if (!before || view.parts[before.from] !== view.parts[mention.from]) return null;
  const told = dateOf(view, before, view.courses[view.mentions.indexOf(before)] ?? course, metric, published);
  if (told !== null) return told === "open" ? null : told;
  // "exports to Germany reached 2.1 tons, accounting for 31 %": both go on in the period of the trade.
  const days = isTradeMeasure(metric.measure.key) ? frame.periods.get("trade") : undefined;
  return days && isRecent(days, published) ? { days, basis: "inferred" } : null;
}

/** "capital expenditure in the quarter", 报告期内: the period the report is of. */
function saysThePeriod(view: StatementView, mention: FoundMention): boolean {
  return /\b(?:in|for|during|over) the (?:quarter|half|period|half year)\b(?! (?:of|to|ended|ending|from|before|earlier|year))|\bended the (?:period|quarter|half|year|half year) with\b|\bat the end of the (?:period|quarter|half)\b|报 告 期 内?|期 末/.test(clauseWords(view, mention.from));
}

/** 期末库存: on the last day of the period. */
function saysItsEnd(view: StatementView, mention: FoundMention): boolean {
  if (/\bended the (?:period|quarter|half|year|half year) with\b|\bat the end of the (?:period|quarter|half)\b/.test(clauseWords(view, mention.from))) return true;
  return /(?:^| )期 末/.test(clauseWords(view, mention.from)) && !/报 告 期 内/.test(clauseWords(view, mention.from));
}

/** "the average realised price": a company's own, of the period it reports on. */
export function isRealised(view: StatementView, mention: FoundMention): boolean {
  return /\b(?:reali[sz]ed|selling|received)\b(?: \w+){0,3} prices?\b|\bprices? (?:reali[sz]ed|received)\b|\bsold(?: \w+){0,2} at an average\b|平 均 售 价|销 售 均 价|平 均 销 售 价/.test(partWords(view, mention.from));
}

/** 2025年全年出口5.7万吨。出口额达29.1亿美元: a sentence that opens with its measure and tells no date goes on with the date that opened the one before. */
function openedPeriod(view: StatementView, mention: FoundMention, group: PeriodGroup, frame: Frame): Days | null {
  if (frame.opened === null || group !== "trade") return null;
  // "In the first nine months the country sold abroad 900,000 tonnes. The five largest firms accounted for 58 %": a sum over months goes on where no date is told.
  if (view.tokens[0]?.kind !== "han") return frame.opened.grain === "range" && !view.mentions.some(({ date }) => date !== null) ? frame.opened : null;
  if (view.mentions.some(({ date, to }) => date !== null && to <= mention.from)) return null;
  return view.measures.some((hit) => hit.from === 0 || (hit.from === 2 && /^(?:其 中|全 年|总 体)$/.test(wordsOf(view, 0, 2)))) ? frame.opened : null;
}

/** 目标年产6,000吨: what is aimed at is of no period that is over. */
function isAhead(view: StatementView, mention: FoundMention, days: Days, published: string | null): boolean {
  if (published === null || days.end === null || days.end > published) return false;
  // 若全面执行,出口将减少900吨,全球供应则下降一成五: what hangs on an "if" is ahead, clause for clause.
  if (/^(?:if|should)\b|^(?:若|如 果|倘|一 旦)/.test(partWords(view, mention.from))) return true;
  let from = clauseStart(view, mention.from);
  // "would cut output by 44 %, costing carmakers $28 billion": a participle goes on in the mood of what it says more of.
  if (from > 0 && isApposed(view, mention)) from = clauseStart(view, from - 1);
  for (let at = from; at < mention.from; at++) if (isFutureCue(view, at)) return true;
  return false;
}

/** 业绩预告: what a company expects to have earned in the stretch it reports on, which is over. */
function isForetold(metric: Metric, days: Days, frame: Frame): boolean {
  return days === frame.reported && /^(?:net-profit|pre-tax-profit|operating-profit|revenue)$/.test(metric.measure.key);
}

/** What was told of years ago is history, and no later figure goes on with it. */
function isRecent(days: Days, published: string | null): boolean {
  return published === null || days.end === null || yearOf(published) - yearOf(days.end) <= 1;
}

/** Output and accounts of a company are told for one period. */
function periodIn(frame: Frame, group: PeriodGroup): Days | undefined {
  return frame.periods.get(group) ?? (group === "accounts" ? frame.periods.get("output") : group === "output" ? frame.periods.get("accounts") : group === "trade" ? frame.periods.get("output") : undefined);
}

/** "from 16,000 now": what is, at the time of writing. */
function saysNow(view: StatementView, mention: FoundMention): boolean {
  if (/^(?:now|currently)$|^at present$/.test(wordAt(view, mention.to)) || wordsOf(view, mention.to, mention.to + 2) === "at present") return true;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= mention.from)?.to ?? 0;
  if (/(?:目 前|当 前|现 时|如 今|现 在) 的$/.test(wordsOf(view, mention.from - 3, mention.from))) return true;
  if (/^(?:[而但] )?(?:目 前|当 前|现 时|如 今)/.test(wordsOf(view, clauseStart(view, mention.from), mention.from))) return true;
  if (/\b(?:is|are|was|were|stands?|stood) now(?: (?:about|around|only|nearly|over|some|at))?$/.test(wordsOf(view, mention.from - 3, mention.from))) return true;
  return /\b(?:and|but) now \w+(?: \w+){0,2}$/.test(wordsOf(view, Math.max(before, mention.from - 5), mention.from));
}

/** "up from 850 tons": the period before, or a year before where the change is told year on year. */
export function earlier(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): ClaimPeriod | null {
  // 由1,120吨修订为1,137.5吨: another figure for the same time.
  const revised = /\brevised (?:up|down|upwards?|downwards?|higher|lower|from|to)\b|修 [订正]/.test(partWords(view, mention.from)) || /(?:目 标|指 引|预 期|预 测|计 划)(?: \S+){0,12} [上下] [修调]/.test(clauseWords(view, mention.from));
  const governing = view.mentions.findLast((other) => other.date?.days && other.date.basis !== "inferred" && other.date.mod !== "since" && other.to <= mention.from && view.parts[other.from] === view.parts[mention.from])?.date;
  if (governing?.mod === "by" || governing?.mod === "before") return null;
  // "raise royalties from 14 % to 17 % in the second half": the rate it comes from holds until then, and of no year told of something else.
  if (RATES.has(metric.measure.key) && !view.mentions.some((other) => other.date === governing && view.clauses[other.from] === view.clauses[mention.from])) return null;
  // "the full-year forecast has been trimmed to $35 million from $42 million": what was forecast before was forecast for the same time.
  if (governing === undefined && /\b(?:forecast|guidance|outlook)\b|指 引/.test(clauseWords(view, mention.from))) return null;
  // 占比将由62%升至65%: where a rise that is ahead begins is of no month told of something else.
  if (governing === undefined && isAheadIn(view, mention)) return null;
  const days = governing?.days ?? (LASTING.test(metric.measure.key) ? undefined : periodIn(frame, groupOf(metric))) ?? (goesOnAsPrice(view, mention, metric, frame) ? frame.periods.get(lastGroup(frame)) : undefined);
  if (!days || days.grain === "day") return null;
  if (revised || isReplaced(view, mention)) return { days, basis: "inferred" };
  // A base in a clause before, with figures of its own, says nothing of this turn: 较去年倍增,毛利率由31.5%回升到34%.
  const yearly = view.bases.some((hit) => hit.base === "yoy" && view.parts[hit.from] === view.parts[mention.from] && (hit.from > mention.from || view.clauses[hit.from] === view.clauses[mention.from] || !hasFigureBehind(view, hit)));
  // What a company earned in a half is held against the same half of the year before.
  const before = yearly || (groupOf(metric) === "accounts" && days.grain === "half") || days.grain === "range" ? yearsAway(days, -1) : justBefore(days);
  return before && { days: before, basis: "inferred" };
}

function isAheadIn(view: StatementView, mention: FoundMention): boolean {
  if (view.tokens[mention.from]?.kind === "word") return false;
  for (let at = clauseStart(view, mention.from); at < mention.from; at++) if (isFutureCue(view, at)) return true;
  return false;
}

/** "we now expect 44,000 tonnes, down from the 60,000 announced in February": an older forecast of the same time. */
function isReplaced(view: StatementView, mention: FoundMention): boolean {
  return /^(?:announced|forecast|guided|flagged|predicted|previously|earlier forecast|first)\b/.test(wordsOf(view, mention.to, mention.to + 2)) || /\b(?:previous|earlier|original|old) (?:forecast|estimate|guidance|target)s?(?: of)?$/.test(wordsOf(view, mention.from - 4, mention.from));
}

/** What was there before it was enlarged was so at no period that a price was told for. */
const LASTING = /^(?:capacity|recycling-capacity|reserves|resources)$/;

const RATES: ReadonlySet<string> = new Set(["tariff", "royalty", "fee", "utilisation"]);

/** Does a figure stand behind the words in their own clause, or do they hold for what follows? */
function hasFigureBehind(view: StatementView, hit: { readonly from: number; readonly to: number }): boolean {
  return view.mentions.some((other) => other.quantity !== null && other.from >= hit.to && view.clauses[other.from] === view.clauses[hit.from]) || /^(?:倍 增|翻 [倍番]|持 平)/.test(wordsOf(view, hit.to, hit.to + 2));
}

/** Trade, accounts and output go on from sentence to sentence in their period; what is told as lasting belongs to no period told. */
function goesOn(view: StatementView, mention: FoundMention, metric: Metric, course: Course, group: PeriodGroup, frame: Frame): boolean {
  if (isYearlyRate(mention) || isUntimed(metric) && metric.measure.key !== "offtake") return false;
  // "Year-to-date production" in a report of a quarter is of more than the quarter, from a day it does not tell.
  if (view.words.includes("date") && /\byear (?:- )?to (?:- )?date\b/.test(clauseWords(view, mention.from))) return false;
  if (view.words.includes("so far") && /\byear so far\b|\bso far this year\b/.test(clauseWords(view, mention.from))) return false;
  // 每年外购1.8万吨,其中七成来自黑龙江: what is done every year is of none.
  if (/(?:^| )每 年|\b(?:every|each) year\b/.test(partWords(view, mention.from))) return false;
  // "Full-year guidance is 7,200 tonnes" among figures of a quarter is not of that quarter.
  if (/\bfull year\b|\bfull - year\b|\bannual guidance\b|全 年/.test(clauseWords(view, mention.from)) && !/完 成 (?:了 )?全 年/.test(clauseWords(view, mention.from)) && frame.periods.get(group)?.grain !== "year") return false;
  // "once the source of half": what used to be is of no period told.
  if (/\b(?:once the|once a|formerly|used to)\b/.test(clauseWords(view, mention.from))) return false;
  // A dependence is how things are, whatever month's trade was told before it.
  if (metric.form === "share" && /依 赖 度|依 存 度|\b(?:dependen(?:ce|cy)|reliance)\b/.test(clauseWords(view, mention.from))) return false;
  if (metric.measure.key === "price" && isRealised(view, mention)) return true;
  if (group === "other") return goesOnAsPrice(view, mention, metric, frame);
  if (ONE_OFF.has(metric.measure.key)) return false;
  return course.role === "difference" || group === "quota" || !isPresent(view, metric);
}

/** A price without a good of its own in a report of trade or accounts is of the reported period. */
function goesOnAsPrice(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): boolean {
  // 钼铁均价27.4万元 in a report of three quarters: an average is over the time that is reported.
  if (/^(?:price|payable)$/.test(metric.measure.key) && frame.reported !== null && !frame.isPriceDated && /均 价|\baverag(?:e|ed|es|ing)\b/.test(clauseWords(view, mention.from))) return true;
  // "was offered at $38": what is asked on the market today.
  if (/\b(?:offered|offers|quoted|bid|bids|assessed|changed hands|asked|spot)\b|报 [盘价]|成 交|现 货/.test(clauseWords(view, mention.from))) return false;
  return metric.measure.key === "price" && !frame.isPriceDated && view.entities.length === 0 && !namesUnknownGood(view) && /^(?:month|quarter|half)$/.test(frame.periods.get(lastGroup(frame))?.grain ?? "");
}

/** N型致密料成交均价: a Chinese sentence that opens with a name nobody knows and its price is of a good of its own. */
function namesUnknownGood(view: StatementView): boolean {
  const price = view.measures.find(({ measure }) => measure.key === "price");
  return price !== undefined && view.tokens[price.from]?.kind === "han" && price.from > 4 && view.clauses[price.from] === 0 && !view.mentions.some(({ to }) => to <= price.from);
}

function lastGroup(frame: Frame): PeriodGroup {
  return frame.periods.has("output") ? "output" : frame.periods.has("accounts") ? "accounts" : "trade";
}

const PRESENT = /\b(?:is|are|accounts for|account for|controls?|makes|supplies|holds?|takes|gets|needs|currently|now|stands|meets|refines|ships|exports|imports|buys|mines|smelts|sources|relies|depends)\b/;

/** A share or a capacity told in the present tense is how things are. */
function isPresent(view: StatementView, metric: Metric): boolean {
  return metric.form === "share" && (PRESENT.test(view.words) || /^(?:全 球|世 界).*来 自/.test(view.words));
}
