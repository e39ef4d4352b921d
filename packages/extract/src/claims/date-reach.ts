// Does a date of the statement belong to a figure? Bases, asides and dates that another figure holds do not.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import { ACCOUNTS, ONE_OFF } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";
import { isFutureCue, isPredicated } from "./modality.js";
import { isUntimed, isYearlyRate } from "./period-groups.js";
import { areListed, clauseStart, clauseWords, type StatementView, wordAt, wordsOf } from "./view.js";

/** Does a date of the statement belong to the figure? */
export function reaches(view: StatementView, date: FoundMention, figure: FoundMention, course: Course, metric: Metric, published: string | null): boolean {
  if (view.parts[date.from] !== view.parts[figure.from] || isAside(view, date, figure)) return false;
  const after = figure.to <= date.from;
  // "futures for January delivery closed at 53,820 yuan": the price is of the day it was made.
  if (metric.measure.key.startsWith("price") && /^(?:delivery|shipment|loading)$|^(?:交 货|船 期)/.test(view.tokens[date.to]?.kind === "han" ? wordsOf(view, date.to, date.to + 2) : wordAt(view, date.to))) return false;
  // "India, which imported 870 t last year, has approved a scheme": the date of an aside is of the aside.
  if (view.clauses[date.from] !== view.clauses[figure.from] && /^(?:which|who|where)$/.test(wordAt(view, clauseStart(view, date.from)))) return false;
  // "the unit, which mills 4 million tonnes a year, laid off staff last week": nor the other way round.
  if (after && view.clauses[date.from] !== view.clauses[figure.from] && /^(?:which|who|whose|where)$/.test(wordAt(view, clauseStart(view, figure.from)))) return false;
  // 均价3.65万美元,上年同期为1.91万美元: over a comma a Chinese date opens what follows it.
  const told = after && date.from - figure.to <= 1 && (!isHanDate(view, date) || view.clauses[figure.from] === view.clauses[date.from]);
  if (date.kind === "duration") return after && /^(?:within|over the next|next)$/.test(wordsOf(view, date.from - 2, date.from + 1).replace(/^.*\b(within|over the next|next)\b.*$/, "$1"));
  if (isBase(view, date, figure, course)) return false;
  // 由上年同期的1120吨增至1890吨: the date before where a rise began is of the beginning alone.
  const begun = view.mentions.findIndex((other, at) => view.courses[at]?.role === "beginning" && other.from >= date.to && other.from - date.to <= 1);
  if (begun >= 0 && view.mentions[begun] !== figure && figure.from >= date.to) return false;
  const holder = holderOf(view, date);
  if (holder !== null && holder !== figure) return false;
  if (told) return true;
  // 上半年产量21吨,产能利用率55%: how much of a plant runs is of the time told before it.
  const opened = metric.measure.key === "utilisation" && !after && date.date?.days?.grain !== "day";
  // 2027年供应量不低于3,500吨: what is agreed to be taken is of the year its clause opens with.
  // "agreed to take 240 tonnes in 2027": so is one behind it that is ahead.
  const agreed = metric.measure.key === "offtake" && (!after || published !== null && (date.date?.days?.start ?? "") > published) && view.clauses[date.from] === view.clauses[figure.from];
  if (isUntimed(metric) && !opened && !agreed && Math.abs(date.from - figure.to) > 2) return false;
  // 截至5月底,核定规模合计每年1.9万吨: the state on a day, told of all the sentence.
  const state = date.date?.mod === "as-of" && date.from === 0 && metric.measure.key === "capacity";
  if (!state && isYearlyRate(figure) && /^(?:month|quarter|day)$/.test(date.date?.days?.grain ?? "") && view.clauses[date.from] !== view.clauses[figure.from]) return false;
  // 2027年起试采,储量估计为1,600万吨: what lies in the ground is of no date told of something else.
  const lasting = /^(?:reserves|resources)$/.test(metric.measure.key) || (metric.measure.key === "capacity" && /恢 复|复 产|重 启|停 产/.test(clauseWords(view, date.from)));
  if (lasting && view.clauses[date.from] !== view.clauses[figure.from] && date.from > 0) return false;
  if (course.role === "beginning" && date.date?.mod !== "range") return false;
  if (isHanDate(view, date)) {
    // Chinese tells the date first; it never reaches back over a comma.
    if (after && view.clauses[figure.from] !== view.clauses[date.from]) return false;
  }
  const [from, to] = after ? [figure.to, date.from] : [date.to, figure.from];
  const past = published !== null && (date.date?.days?.end ?? "9999") <= published;
  // "is to open in 2029 and will receive a loan of EUR 110 million": money that another verb tells is not of that date.
  if (!after && date.from > 0 && figure.quantity?.dimension === "money" && /\band (?:\w+ ){0,2}(?:will|would|has|have|had|is|was)\b/.test(wordsOf(view, from, to))) return false;
  // "will be closer to 12,000 tonnes, and next year may see a surplus": a time that is the subject of its own clause.
  if (after && /\b(?:and|but) (?:[\w'-]+ )?$/.test(`${wordsOf(view, from, to)} `) && /^(?:may|might|will|would|could|should|is|was|has|had|looks|saw|sees|brings|brought)\b/.test(wordAt(view, date.to))) return false;
  // "surged 12 % as imports topped 9 t in October": what came of it has a date of its own, or none.
  if (after && isOfCause(view, from, to)) return false;
  if (after && / as (?!of\b|much\b|many\b|a\b|an\b|the\b|well\b|low\b|high\b)/.test(` ${wordsOf(view, from, to)} `) && view.mentions.some((other) => other.quantity !== null && other.from >= from && other.to <= to)) return false;
  // "will spend 55 billion won on a line that starts in 2028": when the line starts.
  if (after && / (?:on|at|for|to|in|into|from|with) (?:[\w'-]+ ){1,6}(?:that|which|where) /.test(` ${wordsOf(view, from, to)} `)) return false;
  // "by 2028, for which it has budgeted EUR 295 million": money set aside is of no time told of the works.
  if (!after && ONE_OFF.has(metric.measure.key) && view.clauses[date.from] !== view.clauses[figure.from] && /^(?:(?:for|on|of) )?which\b/.test(wordsOf(view, clauseStart(view, figure.from), figure.from))) return false;
  // "20,000 tonnes a year in its first phase and 40,000 from 2030": what begins then is the figure right before.
  if (after && date.date?.mod === "from" && view.mentions.some((other) => other !== figure && other.quantity?.dimension !== "none" && other.quantity !== null && other.from >= figure.to && other.to <= date.from && date.from - other.to <= 1 && !areListed(view, figure, other))) return false;
  // "suspend them until 10 November 2026 and Washington halved its tariff": until then holds what stands before.
  if (!after && date.from > 0 && /^(?:until|till)$/.test(wordAt(view, date.from)) && /\band\b/.test(wordsOf(view, from, to))) return false;
  // "trimming this month's rise to 11 %": a date that owns a noun behind it is of that noun.
  if (after && wordsOf(view, date.to, date.to + 2) === "' s" && view.clauses[date.from] !== view.clauses[figure.from]) return false;
  if (after && /\b(?:and|but) (?:we |it |they )?(?:will|would|intends?|plans?|expects?|aims?|wants?|hopes?|seeks?|targets?)\b/.test(wordsOf(view, from, to))) return false;
  const opens = startsClause(view, date) && wordAt(view, date.to) === ",";
  // 二季度净利润预计为3.1亿元: what a company expects to have earned in a quarter just over.
  if (!opens && !(ACCOUNTS.has(metric.measure.key) && view.tokens[date.from]?.kind === "han") && crossesFuture(view, from, to) && (after ? past || !isPredicated(view, figure) : past)) return false;
  if (!after && !opens && date.from > 0 && isHeldNow(view, date, figure)) return false;
  return !(after && view.clauses[figure.from] !== view.clauses[date.from] && isDated(view, date, figure));
}

const isHanDate = (view: StatementView, { from, to }: FoundMention): boolean => view.tokens[from]?.kind === "han" || view.tokens[to - 1]?.kind === "han";

/** "fell to 2.9 million tonnes from 3.4 million after the quota was exhausted in mid-September": when the cause came. */
function isOfCause(view: StatementView, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (view.mentions.some((other) => other.quantity !== null && other.from <= at && at < other.to)) return false;
    if (/^(?:after|because|once)$/.test(wordAt(view, at))) return true;
  }
  return false;
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
  return view.clauses[date.from] !== view.clauses[figure.from] && /\b(?:stands|currently|now|at present|today)\b|目 前|现 有|仍 (?:高 达|有|为|达|约|处|然|在)/.test(clauseWords(view, figure.from));
}

/** In a later clause the date belongs to a figure there. */
function isDated(view: StatementView, date: FoundMention, figure: FoundMention): boolean {
  return view.mentions.some((other) => other !== figure && !areListed(view, figure, other) && other.quantity !== null && other.from >= figure.to && other.to <= date.from && other.kind !== "ordinal" && view.courses[view.mentions.indexOf(other)]?.role !== "difference");
}

function crossesFuture(view: StatementView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFutureCue(view, at)) return true;
  return false;
}

const EVENTS = /^(?:named|announced|commissioned|issued|signed|launched|restarted|approved|founded|published|opened|imposed|banned|completed|released)$/;

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
  return /(?:\bcompared (?:with|to)|\bversus|\bagainst|\bafter|\bfrom|\bthan|\bto)(?: (?!was\b|were\b|is\b|are\b|came\b|rose\b|fell\b|totalled\b|reached\b)\w+){0,4}$/.test(wordsOf(view, figure.from - 5, figure.from)) && !/\bto$/.test(wordsOf(view, figure.from - 5, figure.from));
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
  // 不足去年同期的一成,其中对日出口410吨: what a part is a part of is not when anything here was.
  const heldAgainst = read.basis === "inferred" || /(?:相 当 于|不 及|不 足|仅 为|接 近|超 过)$/.test(wordsOf(view, date.from - 3, date.from));
  if (heldAgainst && wordAt(view, date.to) === "的" && view.mentions.some(({ quantity, from }) => from === date.to + 1 && /^(?:percent|ratio)$/.test(quantity?.dimension ?? ""))) return true;
  // "more than double June's 2,310 tonnes": the month is of the tonnes.
  if (figure.quantity?.kind === "multiplier" && date.from === figure.to && wordsOf(view, date.to, date.to + 2) === "' s") return true;
  // "more than double the 2024 mean"
  if (/^(?:multiplier|quantity)$/.test(figure.kind) && figure.quantity?.dimension === "ratio" && date.from - figure.to <= 1 && date.from >= figure.to && /^(?:mean|average|level|price|total|figure|peak|low|high|output|volume|rate)$/.test(wordAt(view, date.to))) return true;
  // "1.8 times the figure of the same month last year"
  if (figure.quantity?.dimension === "ratio" && figure.to <= date.from && /^(?:that|those|the (?:figure|level|amount|number|total))(?: of| in| for)?(?: the)?$/.test(wordsOf(view, figure.to, date.from))) return true;
  const before = wordsOf(view, date.from - 3, date.from);
  const first = wordAt(view, date.from);
  if (/\bwhat (?:it|they|that) (?:was|were|cost|fetched|earned|made|sold|shipped|had been|did)$/.test(before)) return true;
  // "down from the 60,000 tonnes announced in February": when it was said, and not when it is made.
  if (figure.quantity?.dimension === "mass" && /^(?:announced|forecast|guided|flagged|published|given|estimated|predicted)$/.test(wordAt(view, date.from - 1))) return true;
  // "wider than the 0.4 million it saw in April"
  if (figure.quantity?.dimension === "mass" && /\b(?:it|they|he|she|we) (?:had )?(?:saw|seen|expected|projected|foresaw|foreseen|announced|named)$/.test(before)) return true;
  if (first === "from") return read.mod !== "from";
  const adjacent = date.to === figure.from || (date.to === figure.from - 1 && wordAt(view, date.to) === "的");
  if (isAfterThan(view, date)) return true;
  if (/\bas (?:much|many|high|large) as$/.test(before) && figure.from > date.to) return true;
  if (/(?:\bthan(?: the| in| at)?|\bcompared (?:with|to)|\bversus|\bagainst)$|[较比与]$/.test(before)) return !(adjacent && course.role !== "difference");
  // "$1,120, double its June price", 完成全年目标的71%
  if (/^(?:price|level|average|low|high|peak|figure|share|total|volume|output|sales)$/.test(wordAt(view, date.to)) && view.mentions.some((other) => other.quantity?.dimension === "ratio" && other.to <= date.from && date.from - other.to <= 1)) return true;
  if (/^(?:目 标|计 划|任 务|指 标|预 算)/.test(wordsOf(view, date.to, date.to + 2)) && /完 成|达 成|实 现/.test(before)) return true;
  if (/^(?:以 来|来)/.test(wordsOf(view, date.to, date.to + 2))) return true;
  const told = figure.to <= date.from && date.from - figure.to <= 2;
  // "up 22 % on the December quarter", "12 % down on 2024"
  if (read.days?.grain !== "day" && view.mentions.some((other, at) => view.courses[at]?.role === "difference" && /^(?:(?:up|down|higher|lower|more|less) )?on(?: the)?$/.test(wordsOf(view, other.to, date.from + (/^(?:the|on)$/.test(first) ? 1 : 0))))) return true;
  // "17 % above March 2025"
  if (told && course.role === "difference" && /^(?:above|below|over|under)$/.test(wordAt(view, date.from - 1))) return true;
  if (read.basis === "inferred" && course.role === "difference") return !/\bsame (?:month|period)\b/.test(wordsOf(view, date.from, date.to)) || figure.from < date.to;
  // "had made up 19 % of the total in the same period of 2025": the one date of a level is its own, however far behind.
  const sole = course.role === "level" && /\bsame (?:period|month|quarter) (?:of|in|last)\b/.test(wordsOf(view, date.from, date.to)) && view.clauses[date.from] === view.clauses[figure.from] && !view.mentions.some((other) => other !== date && other.date !== null && view.parts[other.from] === view.parts[date.from]);
  if (read.basis === "inferred" && !told && !sole && figure.from < date.from) return true;
  // "; a year earlier it had sold 54,100 tonnes": a clause that opens with it tells what was then.
  const opens = startsClause(view, date) && date.to <= figure.from && view.clauses[date.from] === view.clauses[figure.from] && course.role === "level";
  if (/\b(?:ago|earlier)$/.test(wordsOf(view, date.from, date.to)) && !told && !opens) return true;
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
