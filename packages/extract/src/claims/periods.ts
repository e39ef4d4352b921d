// To which period a figure belongs: the date told with it, else the one its measure has been told for. Never invented.
import type { Days } from "../periods/calendar.js";
import { justBefore, yearsAway } from "../periods/calendar.js";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { DateRead } from "../periods/date.js";
import type { Frame } from "./frame.js";
import { ACCOUNTS, TRADE } from "./measure-words.data.js";
import type { Metric } from "./metric.js";
import { distance, wordAt, wordsOf, type StatementView } from "./view.js";

export interface ClaimPeriod {
  readonly days: Days;
  readonly basis: "explicit" | "publication" | "inferred";
}

export function periodOf(view: StatementView, mention: FoundMention, course: Course, metric: Metric, frame: Frame): ClaimPeriod | null {
  const own = dateOf(view, mention, course);
  if (own) return own;
  if (course.role === "beginning") return earlier(view, mention, frame);
  if (metric.form === "level" && isUntimed(metric)) return null;
  if (goesOn(view, metric, frame) && frame.period) return { days: frame.period, basis: "inferred" };
  return null;
}

/** Measures that hold at no time in particular unless one is told. */
function isUntimed(metric: Metric): boolean {
  return /^(?:grade|material-intensity|energy-intensity|ore-per-product|licence-|tariff|capacity|stake|investment|deal-value)/.test(metric.measure.key);
}

/** The date that governs a figure: nearest in its clause, before or behind, that is no base of a comparison. */
function dateOf(view: StatementView, mention: FoundMention, course: Course): ClaimPeriod | null {
  let best: DateRead | null = null;
  let least = 70;
  for (const other of view.mentions) {
    const { date } = other;
    if (!date?.days || isBase(view, other, mention, course)) continue;
    const cost = distance(view, other, mention, 0);
    // Between the figure and the date stands another figure that the date belongs to.
    const blocked = view.mentions.some((figure) => figure.quantity && figure !== mention && isLevel(figure) && between(figure, mention, other));
    const penalty = blocked ? 14 : 0;
    if (cost + penalty < least) [best, least] = [date, cost + penalty];
  }
  if (!best?.days) return null;
  return { days: best.days, basis: best.basis };
}

function isLevel(mention: FoundMention): boolean {
  return mention.quantity !== null && mention.quantity.dimension !== "percent" && mention.quantity.dimension !== "points" && mention.quantity.kind !== "ordinal";
}

function between(middle: FoundMention, a: FoundMention, b: FoundMention): boolean {
  return (a.to <= middle.from && middle.to <= b.from) || (b.to <= middle.from && middle.to <= a.from);
}

/** "since 2018", "from October", "a year earlier", 较年初: what a figure is measured against is not when it was. */
function isBase(view: StatementView, date: FoundMention, figure: FoundMention, course: Course): boolean {
  const read = date.date;
  if (!read) return true;
  if (read.mod === "since") return true;
  const before = wordsOf(view, date.from - 3, date.from);
  const first = wordAt(view, date.from);
  const after = wordsOf(view, date.to, date.to + 2);
  const compared = /(?:\bthan(?: the| in| at)?|\bcompared (?:with|to)|\bversus|\bagainst|较|比|与)$/.test(before.trim()) || first === "from" || /^以 来|^同 期 以/.test(after);
  const told = figure.to <= date.from && date.from - figure.to <= 2;
  if (first === "from" && read.mod === "from") return false;
  if (compared) return true;
  if (read.basis === "inferred" && course.role === "difference") return !/\bsame (?:month|period)\b/.test(wordsOf(view, date.from, date.to)) || figure.from > date.to;
  if (read.basis === "inferred" && !told && figure.from < date.from) return true;
  if (/announced|published|said|told|showed|公布|公告|表示/.test(wordsOf(view, date.from - 4, date.from)) && view.mentions.some((other) => other.date?.days && other !== date)) return true;
  return /^(?:公 布|公 告|晚 公|表 示|发 布)/.test(wordsOf(view, date.to, date.to + 2));
}

/** "up from 850 tons": the period before, or a year before where the change is told year on year. */
function earlier(view: StatementView, mention: FoundMention, frame: Frame): ClaimPeriod | null {
  const governing = view.mentions.findLast((other) => other.date?.days && other.date.basis !== "inferred" && other.to <= mention.from && view.parts[other.from] === view.parts[mention.from])?.date;
  const days = governing?.days ?? frame.period;
  if (!days) return null;
  const yearly = view.bases.some((hit) => hit.base === "yoy" && view.parts[hit.from] === view.parts[mention.from]);
  const before = yearly ? yearsAway(days, -1) : justBefore(days);
  return before && days.grain !== "day" ? { days: before, basis: "inferred" } : null;
}

/** Trade, accounts and output go on from sentence to sentence in their period; what is, is, belongs to no period told. */
function goesOn(view: StatementView, metric: Metric, frame: Frame): boolean {
  const { key } = metric.measure;
  const running = TRADE.has(key) || ACCOUNTS.has(key) || /^(?:production|sales-volume|cost|mining-quota|export-quota|quota|stocks|offtake|price)$/.test(key);
  if (!running || frame.measure === null) return false;
  if (key === "price" && frame.period?.grain === "day") return frame.measure.key === "price" && samePart(view);
  if (key === "price") return frame.measure.key !== "price" && !TRADE.has(frame.measure.key);
  return !isPresent(view);
}

function samePart(view: StatementView): boolean {
  return view.measures.length === 0;
}

const PRESENT = /\b(?:is|are|accounts for|account for|controls?|makes|supplies|holds?|takes|gets|needs|currently|now|stands|meets)\b/;

/** A statement in the present tense with a share in it tells how things are. */
function isPresent(view: StatementView): boolean {
  return PRESENT.test(wordsOf(view, 0, view.tokens.length));
}

