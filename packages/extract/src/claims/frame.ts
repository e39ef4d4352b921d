// What a document has been speaking of when a sentence leaves it unsaid: measure, good, place, partner, period.
import type { Span } from "@monazite/core";
import type { Days } from "../periods/calendar.js";
import type { ClaimPeriod } from "./dating.js";
import type { MeasureDimension, MeasureWord } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";

export interface Topic {
  readonly minerals: readonly string[];
  readonly product: string | null;
  readonly goodId: string | null;
  readonly stage: string | null;
}

export const NO_TOPIC: Topic = { minerals: [], product: null, goodId: null, stage: null };

/** Figures of one group go on in one period from sentence to sentence. */
export type PeriodGroup = "trade" | "accounts" | "output" | "quota" | "other";

export interface Frame {
  /** The measure told last, and the last for each kind of figure. */
  measure: MeasureWord | null;
  readonly measures: Map<MeasureDimension, MeasureWord>;
  topic: Topic;
  /** What the title and the first sentences are about. */
  readonly mainTopic: Topic;
  /** The quota told last, for what is handed out of it later. */
  quota: MeasureWord | null;
  /** The topic of the last figure of each group. */
  readonly topics: Map<PeriodGroup, Topic>;
  /** What a bare word for a form stands for since it was told: "concentrate" for spodumene concentrate. */
  readonly forms: Map<string, Topic>;
  /** The topic of the last flow with each partner. */
  readonly partnerTopics: Map<string, Topic>;
  /** Where each topic was told to be, by its minerals, the last time a place was named with it; the main place, once it was that, stays. */
  readonly topicPlaces: Map<string, string>;
  /** The level told last, with the statement and the part of it, for what is set against it. */
  level: { readonly in: string; readonly at: number; readonly unit: string; readonly metric: Metric; readonly place: string | null; readonly period: ClaimPeriod | null } | null;
  /** What changes of each measure of trade were last compared with. */
  readonly bases: Map<string, string>;
  /** The place the document is about: of its dateline or issuer, else the first it names as its own. */
  readonly mainPlace: string | null;
  /** Was it found only behind title and lead? Then it is not where everything else happens. */
  readonly mainIsLate: boolean;
  /** The place of its dateline or issuer alone. */
  readonly homePlace: string | null;
  /** The place told last, for a sentence that names none and goes on. */
  lastPlace: string | null;
  /** The statement it was told in. */
  lastPlaceIn: string | null;
  /** The period of the figure told last, with its group and the statement it stood in. */
  told: { readonly in: string; readonly group: PeriodGroup; readonly days: Days } | null;
  /** The place the sentence before raised without a figure of it: "And China?", "Indonesian exports did not fill the gap". */
  raised: string | null;
  /** The rate the question before asked about. */
  askedRate: MeasureWord | null;
  /** The market of the last price. */
  pricePlace: string | null;
  partner: string | null;
  /** The last price of a mineral, for one that leaves out what it is per: "touching $25.80 on Friday". */
  price: { readonly unit: string; readonly value: number; readonly minerals: string } | null;
  /** What the page says its figures are of, by its title or the heading told last; null for a page that reports on no stretch of time. */
  reported: Days | null;
  /** Has a price been told with a date of its own? Then prices do not go on in the period of trade or accounts. */
  isPriceDated: boolean;
  readonly periods: Map<PeriodGroup, Days>;
  /** The period the statement before opened with. */
  opened: Days | null;
  readonly lang: "zh" | "en";
  /** Where each measure, good, mineral, place and period was named last, by its key; what is carried on came from there. */
  readonly named: Map<string, Span>;
}

/**
 * Moves the period of a group on: the first period stays the topic until a later one of the same grain comes.
 * A sum over several months, or an earlier month, is a digression.
 */
export function movePeriod(frame: Frame, group: PeriodGroup, days: Days): void {
  const topic = frame.periods.get(group);
  if (!topic || (days.grain === topic.grain && (days.end ?? "") > (topic.end ?? ""))) frame.periods.set(group, days);
}
