// What a text says about a number. Vocabulary and field names follow the format `monazite-reading/1`.
import { z } from "zod";
import { AreaRefSchema } from "./area-ref.schema.js";
import { EvidenceSchema } from "./evidence.schema.js";
import { FigureSchema } from "./figure.schema.js";
import { ObservationKeySchema } from "./observation.schema.js";
import { PeriodSchema } from "./period.schema.js";
import { RankSchema } from "./rank.schema.js";
import { SpanSchema } from "./span.schema.js";
import { StandingSchema } from "./standing.schema.js";

export const MENTION_KINDS = ["quantity", "count", "multiplier", "rank", "ordinal", "duration", "date", "identifier", "name"] as const;
export const DATE_MODS = ["by", "before", "since", "as-of", "from", "after", "range", "within"] as const;
export const CLAIM_KINDS = ["level", "range", "bound", "share", "change", "cumulative", "rank", "coefficient", "qualitative"] as const;
export const MODALITIES = ["reported", "projected", "estimated", "opinion"] as const;
export const POLARITIES = ["asserted", "negated"] as const;
export const DIRECTIONS = ["up", "down", "lower", "low", "high", "higher", "flat"] as const;

export const MentionSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  text: z.string(),
  span: SpanSchema,
  kind: z.enum(MENTION_KINDS),
  figure: FigureSchema.nullable().meta({ description: "Of quantities, counts, multipliers, ranks, ordinals and durations; null otherwise" }),
  resolved: z.strictObject({ start: z.string().nullable(), end: z.string().nullable() }).nullable().meta({ description: "Of dates: first and last day, both included; null when it cannot be known" }),
  mod: z.enum(DATE_MODS).nullable(),
  unresolved: z.string().nullable().meta({ description: "Why a date stays open" }),
});
/** A number or a date exactly where it stands. */
export type Mention = z.infer<typeof MentionSchema>;

export const WarningSchema = z.strictObject({
  kind: z.string().meta({ description: "tense/modality, arithmetic, share, unit, date, missing-period, missing-base ..." }),
  statement: z.string(),
  span: SpanSchema.nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).meta({ description: "What was found and what would follow if it were right" }),
});
/** Something in a document that does not hold together. */
export type Warning = z.infer<typeof WarningSchema>;

export const ChangeSchema = z.strictObject({
  value: z.number().nullable(),
  unit: z.string().nullable(),
  base: z.string().nullable().meta({ description: "yoy, mom, wow, qoq, day, or what it is measured against in words; null when unstated" }),
});

export const TellingSchema = z.strictObject({
  statement: z.string(),
  quantitySpan: SpanSchema.nullable(),
  refs: z.array(z.number().int()),
});
/** Another sentence of the document that tells the same figure. */
export type Telling = z.infer<typeof TellingSchema>;

export const WHY_PARTS = ["value", "metric", "goods", "stage", "place", "partner", "period", "change", "modality", "attribution"] as const;
/**
 * printed: it stands so · word: a word of the trade says it · name, people, government, owner, origin, destination, location, seat: a name of the registry, by
 * the part it plays · good, mineral, measure: the registry knows it of the entry · unit, currency: the unit says it · date, relative-date: a
 * date beside it, or one counted from the publication · carried: told before and not taken back · dateline: the head of the document ·
 * now: the time of writing · over: its time was over at publication · said: whoever is named as saying so · default: nothing says otherwise.
 */
export const WHY_REASONS = ["printed", "word", "name", "people", "government", "owner", "origin", "destination", "location", "seat", "good", "mineral", "measure", "unit", "currency", "date", "relative-date", "carried", "dateline", "now", "over", "said", "default"] as const;

export const WhySchema = z.strictObject({
  part: z.enum(WHY_PARTS),
  reason: z.enum(WHY_REASONS),
  spans: z.array(SpanSchema).meta({ description: "The words that say it, in the whole text; empty where none do" }),
  entry: z.string().nullable().meta({ description: "The registry entry, measure or word of the trade behind it" }),
});
/** Why a reader thinks so: for one part of a claim the words it came from, and the rule or entry that made it so. */
export type Why = z.infer<typeof WhySchema>;

/** What a person may set right in a claim. */
export const CorrectableSchema = z.strictObject({
  metric: z.string(),
  figure: FigureSchema.nullable(),
  minerals: z.array(z.string()),
  place: AreaRefSchema.nullable(),
  partner: AreaRefSchema.nullable(),
  period: PeriodSchema.nullable(),
  modality: z.enum(MODALITIES),
  correctedModality: z.enum(MODALITIES),
  key: ObservationKeySchema.nullable(),
}).partial();
export type Correctable = z.infer<typeof CorrectableSchema>;

export const CorrectionSchema = z.strictObject({
  author: z.string(),
  at: z.string().meta({ description: "Moment of the correction, ISO, UTC" }),
  note: z.string().nullable(),
  isClaim: z.boolean().meta({ description: "False: a person found that the text claims nothing here; it is judged no more" }),
  original: CorrectableSchema.meta({ description: "As the text was read, of the fields that were corrected" }),
});
/** Who set a claim right, when, and what had been read. */
export type Correction = z.infer<typeof CorrectionSchema>;

export const ClaimSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  evidence: z.array(EvidenceSchema).min(1).meta({ description: "One place a telling; a figure said twice is one claim with two places" }),
  alsoTold: z.array(TellingSchema).optional().meta({ description: "Later tellings of the same figure, in the order of the evidence behind the first" }),
  quantitySpan: SpanSchema.nullable().meta({ description: "Span of its mention; null for a qualitative claim" }),
  kind: z.enum(CLAIM_KINDS),
  subject: z.string().nullable(),
  metric: z.string().meta({ description: 'In words: "export volume", "production share", "price change"' }),
  figure: FigureSchema.nullable(),
  rank: RankSchema.extend({ span: SpanSchema.meta({ description: "The words that say it, in the whole text" }) }).optional().meta({ description: "Of a rank: the place among the periods beside it, with no figure of its own" }),
  standing: StandingSchema.extend({ span: SpanSchema.meta({ description: "The words that say it, in the whole text" }) }).optional().meta({ description: "Of a rank among places: the place of `place` among others, with no figure of its own" }),
  minerals: z.array(z.string()).meta({ description: "Registry ids" }),
  product: z.string().nullable().meta({ description: "In the text's words" }),
  stage: z.string().nullable().meta({ description: "In the vocabulary of the trade: mining, refining, oxides, magnets, trade ..." }),
  place: AreaRefSchema.nullable(),
  partner: AreaRefSchema.nullable(),
  of: z.string().nullable().meta({ description: "Denominator and definition of a share, in words" }),
  period: PeriodSchema.nullable(),
  periodBasis: z.enum(["explicit", "publication", "inferred", "implicit"]).nullable(),
  change: ChangeSchema.nullable(),
  direction: z.enum(DIRECTIONS).nullable(),
  modality: z.enum(MODALITIES).meta({ description: "As worded" }),
  correctedModality: z.enum(MODALITIES).meta({ description: "As the dates allow: a projection for a past year is reported" }),
  polarity: z.enum(POLARITIES),
  attribution: z.string().nullable(),
  refs: z.array(z.number().int()),
  key: ObservationKeySchema.nullable().meta({ description: "The key it meets the record under; null when a part of it is unknown" }),
  why: z.array(WhySchema).optional().meta({ description: "For each part that is told: where it was read and by which rule; absent in readings of before" }),
  correction: CorrectionSchema.optional().meta({ description: "Present when a person corrected this claim: the fields above are the corrected ones" }),
});
export type Claim = z.infer<typeof ClaimSchema>;
