// To which period a figure belongs: the date told with it, else the one its kind of figure has been told for. Never invented.
import { isTradeMeasure } from "@monazite/core";
import type { Days } from "../periods/calendar.js";
import { justBefore, LAST_DAY, shiftMonths, yearsAway, yearDays, yearOf } from "../periods/calendar.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { DateBasis } from "../periods/date.js";
import { isApposed, isFutureCue, isPredicated } from "./modality.js";
import type { Frame, PeriodGroup } from "./frame.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";
import { areListed, clauseStart, clauseWords, distance, partWords, wordAt, wordsOf, type StatementView } from "./view.js";

export interface ClaimPeriod {
  readonly days: Days;
  readonly basis: DateBasis | "implicit";
}

export function periodOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, frame: Frame, published: string | null): ClaimPeriod | null {
  if (saysNow(view, mention)) return published === null ? null : { days: { start: published, end: published, grain: "day" }, basis: "implicit" };
  const own = dateOf(view, mention, course, metric, published);
  if (own === "open") return null;
  if (own) return own;
  if (course.role === "beginning") return earlier(view, mention, metric, frame);
  const shared = sharedPeriod(view, mention, metric, course, frame, published);
  if (shared) return shared;
  const group = groupOf(metric);
  const opened = openedPeriod(view, mention, group, frame);
  if (opened) return { days: opened, basis: "inferred" };
  const days = periodIn(frame, isRealised(view, mention) ? "accounts" : group === "other" && goesOnAsPrice(view, metric, frame) ? lastGroup(frame) : group);
  return days && isRecent(days, published) && !isAhead(view, mention, days, published) && goesOn(view, mention, metric, course, group, frame) ? { days, basis: "inferred" } : null;
}

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

/** "the average realised price": a company's own, of the period it reports on. */
export function isRealised(view: StatementView, mention: FoundMention): boolean {
  return /\b(?:reali[sz]ed|selling|received)\b(?: \w+){0,3} prices?\b|\bprices? (?:reali[sz]ed|received)\b/.test(partWords(view, mention.from));
}

/** 2025年全年出口5.7万吨。出口额达29.1亿美元: a sentence that opens with its measure and tells no date goes on with the date that opened the one before. */
function openedPeriod(view: StatementView, mention: FoundMention, group: PeriodGroup, frame: Frame): Days | null {
  if (frame.opened === null || group !== "trade" || view.tokens[0]?.kind !== "han" || view.mentions.some(({ date, to }) => date !== null && to <= mention.from)) return null;
  return view.measures.some((hit) => hit.from === 0 || (hit.from === 2 && /^(?:其 中|全 年|总 体)$/.test(wordsOf(view, 0, 2)))) ? frame.opened : null;
}

/** 目标年产6,000吨: what is aimed at is of no period that is over. */
function isAhead(view: StatementView, mention: FoundMention, days: Days, published: string | null): boolean {
  if (published === null || days.end === null || days.end > published) return false;
  for (let at = clauseStart(view, mention.from); at < mention.from; at++) if (isFutureCue(view, at)) return true;
  return false;
}

/** What was told of years ago is history, and no later figure goes on with it. */
function isRecent(days: Days, published: string | null): boolean {
  return published === null || days.end === null || yearOf(published) - yearOf(days.end) <= 1;
}

/** Output and accounts of a company are told for one period. */
function periodIn(frame: Frame, group: PeriodGroup): Days | undefined {
  return frame.periods.get(group) ?? (group === "accounts" ? frame.periods.get("output") : group === "output" ? frame.periods.get("accounts") : undefined);
}

/** "from 16,000 now": what is, at the time of writing. */
function saysNow(view: StatementView, mention: FoundMention): boolean {
  if (/^(?:now|currently)$|^at present$/.test(wordAt(view, mention.to)) || wordsOf(view, mention.to, mention.to + 2) === "at present") return true;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= mention.from)?.to ?? 0;
  if (/(?:目 前|当 前|现 时|如 今|现 在) 的$/.test(wordsOf(view, mention.from - 3, mention.from))) return true;
  if (/^(?:目 前|当 前|现 时|如 今)/.test(wordsOf(view, clauseStart(view, mention.from), mention.from))) return true;
  return /\b(?:and|but) now \w+(?: \w+){0,2}$/.test(wordsOf(view, Math.max(before, mention.from - 5), mention.from));
}

export function groupOf(metric: Metric): PeriodGroup {
  const { key } = metric.measure;
  if (isTradeMeasure(key)) return "trade";
  if (key.endsWith("quota")) return "quota";
  if (ACCOUNTS.has(key) || key === "sales-volume" || key === "cost" || key === "guidance-share") return "accounts";
  return key === "production" ? "output" : "other";
}

/** Measures that hold at no time in particular unless one is told beside them. */
function isUntimed(metric: Metric): boolean {
  return /^(?:grade|material-intensity|energy-intensity|ore-per-product|licence-validity|licence-approval-time|licence-extension|offtake|price-floor|order-value|utilisation)/.test(metric.measure.key);
}

/** "2024's 202,000 tonnes", 2022年的2%, 较2025年第一批的5.8万吨, "the March quarter (1,513 t)": a date bound to the figure behind it, whatever turn governs that. */
function ownedBy(view: StatementView, mention: FoundMention): FoundMention | null {
  const date = view.mentions.findLast((other) => other.date !== null && other.to <= mention.from);
  if (!date?.date?.days || date.date.mod === "by" || date.date.mod === "before" || date.date.basis === "inferred" && wordAt(view, date.to) !== "(") return null;
  const between = wordsOf(view, date.to, mention.from);
  if (between === "' s" || between === "(" && wordAt(view, mention.to) === ")") return date;
  const before = /^[从自]$/.test(wordAt(view, date.from)) ? wordAt(view, date.from) : wordAt(view, date.from - 1);
  return /^(?:第 \S 批 )?的$/.test(between) && /^[由从自较比与]$/.test(before) ? date : null;
}

/** The date that governs a figure; "open" when it has one that cannot be known. */
function dateOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, published: string | null): ClaimPeriod | "open" | null {
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

/** 2027-2029年均价为25/26/27万元: as many figures between slashes as years, each of its own. */
function yearOfList(view: StatementView, mention: FoundMention, { start, end }: Days, mod: string | null): Days | null {
  if (mod !== "range" || start === null || end === null || !start.endsWith("-01-01") || !end.endsWith("-12-31")) return null;
  const figures = view.mentions.filter(({ quantity }) => quantity !== null);
  const isNext = (a: FoundMention | undefined, b: FoundMention | undefined): boolean => a !== undefined && b !== undefined && b.from - a.to === 1 && wordAt(view, a.to) === "/";
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
  if (!first?.date || first.from > 0 || course.role === "beginning" || isUntimed(metric)) return null;
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

/** Does a date of the statement belong to the figure? */
function reaches(view: StatementView, date: FoundMention, figure: FoundMention, course: Course, metric: Metric, published: string | null): boolean {
  if (view.parts[date.from] !== view.parts[figure.from] || isAside(view, date, figure)) return false;
  const after = figure.to <= date.from;
  // 均价3.65万美元,上年同期为1.91万美元: over a comma a Chinese date opens what follows it.
  const told = after && date.from - figure.to <= 1 && (view.tokens[date.from]?.kind !== "han" || view.clauses[figure.from] === view.clauses[date.from]);
  if (date.kind === "duration") return after && /^(?:within|over the next|next)$/.test(wordsOf(view, date.from - 2, date.from + 1).replace(/^.*\b(within|over the next|next)\b.*$/, "$1"));
  if (isBase(view, date, figure, course)) return false;
  // 由上年同期的1120吨增至1890吨: the date before where a rise began is of the beginning alone.
  const begun = view.mentions.findIndex((other, at) => view.courses[at]?.role === "beginning" && other.from >= date.to && other.from - date.to <= 1);
  if (begun >= 0 && view.mentions[begun] !== figure && figure.from >= date.to) return false;
  const holder = holderOf(view, date);
  if (holder !== null && holder !== figure) return false;
  if (told) return true;
  if (isUntimed(metric) && Math.abs(date.from - figure.to) > 2) return false;
  // 2027年起试采,储量估计为1,600万吨: what lies in the ground is of no date told of something else.
  const lasting = /^(?:reserves|resources)$/.test(metric.measure.key) || (metric.measure.key === "capacity" && /恢 复|复 产|重 启|停 产/.test(clauseWords(view, date.from)));
  if (lasting && view.clauses[date.from] !== view.clauses[figure.from] && date.from > 0) return false;
  if (course.role === "beginning" && date.date?.mod !== "range") return false;
  if (view.tokens[date.from]?.kind === "han" || view.tokens[date.to - 1]?.kind === "han") {
    // Chinese tells the date first; it never reaches back over a comma.
    if (after && view.clauses[figure.from] !== view.clauses[date.from]) return false;
  }
  const [from, to] = after ? [figure.to, date.from] : [date.to, figure.from];
  const past = published !== null && (date.date?.days?.end ?? "9999") <= published;
  const opens = startsClause(view, date) && wordAt(view, date.to) === ",";
  if (!opens && crossesFuture(view, from, to) && (after ? past || !isPredicated(view, figure) : past)) return false;
  if (!after && !opens && date.from > 0 && isHeldNow(view, date, figure)) return false;
  return !(after && view.clauses[figure.from] !== view.clauses[date.from] && isDated(view, date, figure));
}

/** "412 t (H1 2025: 366 t)": a date within brackets that have a figure of their own is of that figure. */
function isAside(view: StatementView, date: FoundMention, figure: FoundMention): boolean {
  const [open, close] = [view.tokens.findLastIndex((token, at) => at < date.from && (token.text === "(" || token.text === ")")), view.tokens.findIndex((token, at) => at >= date.to && (token.text === "(" || token.text === ")"))];
  if (open < 0 || close < 0 || wordAt(view, open) !== "(" || wordAt(view, close) !== ")") return false;
  const inside = (place: FoundMention): boolean => place.from > open && place.to <= close;
  return !inside(figure) && view.mentions.some((other) => other.quantity !== null && inside(other));
}

/** "output reached 2,400 tons in 2025, and capacity stands at 6,000": a later clause in the present tense is of no past date. */
function isHeldNow(view: StatementView, date: FoundMention, figure: FoundMention): boolean {
  return view.clauses[date.from] !== view.clauses[figure.from] && /\b(?:stands|currently|now|at present|today)\b|目 前|现 有/.test(clauseWords(view, figure.from));
}

/** In a later clause the date belongs to a figure there. */
function isDated(view: StatementView, date: FoundMention, figure: FoundMention): boolean {
  return view.mentions.some((other) => other !== figure && !areListed(view, figure, other) && other.quantity !== null && other.from >= figure.to && other.to <= date.from && other.kind !== "ordinal" && view.courses[view.mentions.indexOf(other)]?.role !== "difference");
}

function crossesFuture(view: StatementView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFutureCue(view, at)) return true;
  return false;
}

const EVENTS = /^(?:named|announced|commissioned|issued|signed|launched|restarted|approved|founded|published|opened|imposed|banned|completed)$/;

/** A figure a date belongs to alone: it stands right before it and is compared, or another date stands with the others. */
function holderOf(view: StatementView, date: FoundMention): FoundMention | null {
  const before = view.mentions.findLast((other) => other.quantity !== null && other.kind !== "ordinal" && other.to <= date.from);
  if (!before || view.parts[before.from] !== view.parts[date.from]) return null;
  const event = EVENTS.test(wordAt(view, date.from - 1));
  if (event) return before;
  // "less than one-tenth of the 2022 monthly average of 4.6 tons": the year is of the average.
  if (before.quantity?.dimension === "percent" && date.from - before.to === 1 && wordAt(view, before.to) === "of") {
    const average = view.mentions.find((other) => other.quantity !== null && other.from > date.to && other.from - date.to <= 4);
    if (average && /^(?:\w+ )?(?:average|total|level|peak|figure|volume) of$/.test(wordsOf(view, date.to, average.from))) return average;
  }
  if (date.from - before.to > 1) return null;
  const course = view.courses[view.mentions.indexOf(before)];
  if (course?.role === "difference") return null;
  if (course?.role === "beginning" || isCompared(view, before)) return before;
  const earlier = view.mentions.some((other) => other.quantity !== null && other !== before && !areListed(view, other, before) && other.to <= before.from && other.kind !== "ordinal" && view.clauses[other.from] !== view.clauses[before.from] && view.parts[other.from] === view.parts[before.from]);
  return earlier && view.clauses[before.from] === view.clauses[date.from] && !startsClause(view, date) ? before : null;
}

function startsClause(view: StatementView, date: FoundMention): boolean {
  return date.from === 0 || view.clauses[date.from] !== view.clauses[date.from - 1];
}

function isCompared(view: StatementView, figure: FoundMention): boolean {
  // "to Germany 312 t": where it went, and nothing it rose to.
  if (view.entities.some((hit) => hit.entity.type === "place" && hit.to === figure.from && wordAt(view, wordAt(view, hit.from - 1) === "the" ? hit.from - 2 : hit.from - 1) === "to")) return false;
  return /(?:\bcompared (?:with|to)|\bversus|\bagainst|\bafter|\bfrom|\bthan|\bto)(?: \w+){0,4}$/.test(wordsOf(view, figure.from - 5, figure.from)) && !/\bto$/.test(wordsOf(view, figure.from - 5, figure.from));
}

/** "against 119 million in the prior quarter": what is only compared with moves no topic on. */
export function isSetAgainst(view: StatementView, figure: FoundMention): boolean {
  return /(?:\bcompared (?:with|to)|\bversus|\bagainst|\bthan)(?: [\w.$]+){0,4}$/.test(wordsOf(view, figure.from - 6, figure.from));
}

/** "since 2018", "from October", "than a year earlier", 较年初: what a figure is measured against is not when it was. */
function isBase(view: StatementView, date: FoundMention, figure: FoundMention, course: Course): boolean {
  const read = date.date;
  if (!read) return true;
  if (read.mod === "since") return true;
  if (read.mod === "range") return false;
  // 不足去年同期的一成: what a part is a part of is not when it was.
  if (figure.quantity?.dimension === "percent" && read.basis === "inferred" && date.to <= figure.from && wordsOf(view, date.to, figure.from) === "的") return true;
  const before = wordsOf(view, date.from - 3, date.from);
  const first = wordAt(view, date.from);
  if (first === "from") return read.mod !== "from";
  const adjacent = date.to === figure.from || (date.to === figure.from - 1 && wordAt(view, date.to) === "的");
  if (isAfterThan(view, date)) return true;
  if (/(?:\bthan(?: the| in| at)?|\bcompared (?:with|to)|\bversus|\bagainst)$|[较比与]$/.test(before)) return !(adjacent && course.role !== "difference");
  if (/^(?:以 来|来)/.test(wordsOf(view, date.to, date.to + 2))) return true;
  const told = figure.to <= date.from && date.from - figure.to <= 2;
  // "up 22 % on the December quarter", "12 % down on 2024"
  if (read.days?.grain !== "day" && view.mentions.some((other, at) => view.courses[at]?.role === "difference" && /^(?:(?:up|down|higher|lower|more|less) )?on(?: the)?$/.test(wordsOf(view, other.to, date.from + (/^(?:the|on)$/.test(first) ? 1 : 0))))) return true;
  // "17 % above March 2025"
  if (told && course.role === "difference" && /^(?:above|below|over|under)$/.test(wordAt(view, date.from - 1))) return true;
  if (read.basis === "inferred" && course.role === "difference") return !/\bsame (?:month|period)\b/.test(wordsOf(view, date.from, date.to)) || figure.from < date.to;
  if (read.basis === "inferred" && !told && figure.from < date.from) return true;
  if (/\b(?:ago|earlier)$/.test(wordsOf(view, date.from, date.to)) && !told) return true;
  return isSpoken(view, date);
}

/** "3.4 % lower than the first batch of 2025": no figure between the comparison and its date. */
function isAfterThan(view: StatementView, date: FoundMention): boolean {
  for (let at = date.from - 1; at >= Math.max(0, date.from - 6); at--) {
    if (/^(?:above|below)$/.test(wordAt(view, at))) return view.courses.some((course, i) => course.role === "difference" && (view.mentions[i]?.to === at || view.mentions[i]?.to === at + 1));
    if (wordAt(view, at) === "than") return view.courses.some((course, i) => course.role === "difference" && view.mentions[i]?.to === at);
    if (/^[,;]$/.test(wordAt(view, at)) || view.tokens[at]?.kind === "number") return false;
  }
  return false;
}

/** The day something was said or published is not when it was. */
function isSpoken(view: StatementView, date: FoundMention): boolean {
  if (/\b(?:said|told|showed|announced|published|presented)\b(?: \w+){0,4}$|公 布$|公 告$|表 示$/.test(wordsOf(view, date.from - 6, date.from)) && !/\b(?:announced|published)$/.test(wordsOf(view, date.from - 1, date.from))) return true;
  return /^(?:晚 |早 )?(?:公 布|公 告|表 示|发 布)/.test(wordsOf(view, date.to, date.to + 3));
}

/** "up from 850 tons": the period before, or a year before where the change is told year on year. */
function earlier(view: StatementView, mention: FoundMention, metric: Metric, frame: Frame): ClaimPeriod | null {
  // 由1,120吨修订为1,137.5吨: another figure for the same time.
  const revised = /\brevised (?:up|down|upwards?|downwards?|higher|lower|from|to)\b|修 [订正]/.test(partWords(view, mention.from));
  const governing = view.mentions.findLast((other) => other.date?.days && other.date.basis !== "inferred" && other.date.mod !== "since" && other.to <= mention.from && view.parts[other.from] === view.parts[mention.from])?.date;
  if (governing?.mod === "by" || governing?.mod === "before") return null;
  // "raise royalties from 14 % to 17 % in the second half": the rate it comes from holds until then, and of no year told of something else.
  if (RATES.has(metric.measure.key) && !view.mentions.some((other) => other.date === governing && view.clauses[other.from] === view.clauses[mention.from])) return null;
  const days = governing?.days ?? frame.periods.get(groupOf(metric)) ?? (goesOnAsPrice(view, metric, frame) ? frame.periods.get(lastGroup(frame)) : undefined);
  if (!days || days.grain === "day") return null;
  if (revised) return { days, basis: "inferred" };
  // A base in a clause before, with figures of its own, says nothing of this turn: 较去年倍增,毛利率由31.5%回升到34%.
  const yearly = view.bases.some((hit) => hit.base === "yoy" && view.parts[hit.from] === view.parts[mention.from] && (hit.from > mention.from || view.clauses[hit.from] === view.clauses[mention.from] || !hasFigureBehind(view, hit)));
  const before = yearly ? yearsAway(days, -1) : justBefore(days);
  return before && { days: before, basis: "inferred" };
}

const RATES: ReadonlySet<string> = new Set(["tariff", "royalty", "fee", "utilisation"]);

/** Does a figure stand behind the words in their own clause, or do they hold for what follows? */
function hasFigureBehind(view: StatementView, hit: { readonly from: number; readonly to: number }): boolean {
  return view.mentions.some((other) => other.quantity !== null && other.from >= hit.to && view.clauses[other.from] === view.clauses[hit.from]) || /^(?:倍 增|翻 [倍番]|持 平)/.test(wordsOf(view, hit.to, hit.to + 2));
}

/** Trade, accounts and output go on from sentence to sentence in their period; what is told as lasting belongs to no period told. */
function goesOn(view: StatementView, mention: FoundMention, metric: Metric, course: Course, group: PeriodGroup, frame: Frame): boolean {
  if (isUntimed(metric) && metric.measure.key !== "offtake") return false;
  // "Year-to-date production" in a report of a quarter is of more than the quarter, from a day it does not tell.
  if (view.words.includes("date") && /\byear (?:- )?to (?:- )?date\b/.test(clauseWords(view, mention.from))) return false;
  // "Full-year guidance is 7,200 tonnes" among figures of a quarter is not of that quarter.
  if (/\bfull year\b|\bfull - year\b|\bannual guidance\b|全 年/.test(view.words) && frame.periods.get(group)?.grain !== "year") return false;
  // A dependence is how things are, whatever month's trade was told before it.
  if (metric.form === "share" && /依 赖 度|依 存 度|\b(?:dependen(?:ce|cy)|reliance)\b/.test(clauseWords(view, mention.from))) return false;
  if (metric.measure.key === "price" && isRealised(view, mention)) return true;
  if (group === "other") return goesOnAsPrice(view, metric, frame);
  if (group === "accounts" && /^(?:stake|deal-value|investment|grant|loan|funding|budget|fine)$/.test(metric.measure.key)) return false;
  return course.role === "difference" || group === "quota" || !isPresent(view, metric);
}

/** A price without a good of its own in a report of trade or accounts is of the reported period. */
function goesOnAsPrice(view: StatementView, metric: Metric, frame: Frame): boolean {
  return metric.measure.key === "price" && !frame.isPriceDated && view.entities.length === 0 && /^(?:month|quarter|half)$/.test(frame.periods.get(lastGroup(frame))?.grain ?? "");
}

function lastGroup(frame: Frame): PeriodGroup {
  return frame.periods.has("output") ? "output" : frame.periods.has("accounts") ? "accounts" : "trade";
}

const PRESENT = /\b(?:is|are|accounts for|account for|controls?|makes|supplies|holds?|takes|gets|needs|currently|now|stands|meets|refines|ships|exports|imports|buys|mines|smelts|sources|relies|depends)\b/;

/** A share or a capacity told in the present tense is how things are. */
function isPresent(view: StatementView, metric: Metric): boolean {
  return metric.form === "share" && PRESENT.test(view.words);
}
