// What a document has been speaking of when a sentence leaves it unsaid: measure, good, place, partner, money, period.
import type { EntityHit } from "../entities/entities.js";
import type { Days } from "../periods/calendar.js";
import type { MeasureWord } from "./measure-words.data.js";

export interface Topic {
  readonly minerals: readonly string[];
  readonly product: string | null;
  readonly goodId: string | null;
  readonly stage: string | null;
}

export interface Frame {
  measure: MeasureWord | null;
  topic: Topic;
  /** Registry id of the place spoken of; null before any was. */
  place: string | null;
  partner: string | null;
  /** The period figures without one of their own belong to. */
  period: Days | null;
  /** Was the period told for figures of trade or of accounts, which go on from sentence to sentence? */
  lang: "zh" | "en";
  /** Place of the header: dateline or issuer. */
  readonly homePlace: string | null;
  lastEntity: EntityHit | null;
}

export const NO_TOPIC: Topic = { minerals: [], product: null, goodId: null, stage: null };
