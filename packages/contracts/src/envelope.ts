// What every answer carries, once for all questions: data version, sources, method, reason for emptiness, place in the list.
import { EMPTY_REASONS } from "@monazite/core";
import { PublishedSchema, SourceSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { MomentParam } from "./params.js";

export const FORMATS = ["json", "csv", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** Rows a page holds unless asked otherwise, and at most. */
export const PAGE = { usual: 100, most: 1000 } as const;

const LimitParam = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { message: `not a whole number from 1 to ${PAGE.most}` })
  .refine((text) => Number(text) <= PAGE.most, { message: `at most ${PAGE.most}` })
  .transform(Number)
  .meta({ description: `Rows on a page, 1 to ${PAGE.most}; ${PAGE.usual} unless given`, examples: ["100"] });


/** Parameters that every question takes beside its own. */
export const EnvelopeParams = z.strictObject({
  lang: z.enum(["zh", "en"]).optional().meta({ description: "Language of words for people; codes are never translated" }),
  format: z.enum(FORMATS).optional().meta({ description: "json, csv or parquet; the ending of the path (.csv, .parquet) says the same" }),
  raw: z.enum(["true"]).optional().meta({ description: "CSV without the apostrophe that keeps spreadsheets from running a text as a formula" }),
  limit: LimitParam.optional(),
  cursor: z.string().max(400).optional().meta({ description: "The `page.next` of the answer before" }),
  asOf: PublishedSchema.optional().meta({ description: "Only what publishers had published by this date" }),
  recordedAsOf: MomentParam.optional().meta({ description: "Only what this store had learned by this moment" }),
});
export type EnvelopeInput = z.output<typeof EnvelopeParams>;

export const BilingualSchema = z.strictObject({ zh: z.string(), en: z.string() });

/** Names for the registry ids of an answer, so that a reader needs no registry: "CHN" is China, 中国. */
export const NamesSchema = z.record(z.string(), BilingualSchema).meta({ description: "Names of the registry ids that occur in the answer" });

export const EmptySchema = z.strictObject({
  code: z.enum(EMPTY_REASONS),
  text: BilingualSchema,
});

export const MetaSchema = z.strictObject({
  question: z.strictObject({ name: z.string(), input: z.record(z.string(), z.string()) }).meta({ description: "The question as it was understood; a long text stands as its hash" }),
  dataVersion: z.string().meta({ description: "Changes when, and only when, the data behind answers change" }),
  asOf: z.string().nullable(),
  recordedAsOf: z.string().nullable(),
  method: z.strictObject({ id: z.string(), version: z.string() }),
  sources: z.array(SourceSchema).meta({ description: "Whose figures these are, with licence" }),
  empty: EmptySchema.nullable().meta({ description: "Why there is nothing; null when there is something" }),
  page: z.strictObject({ next: z.string().nullable(), total: z.number().int().nonnegative() }).nullable(),
});
export type Meta = z.output<typeof MetaSchema>;

/** An answer as it leaves: its own fields, and beside them what is the same for all questions. */
export function envelopeOf<Shape extends z.ZodRawShape>(output: z.ZodObject<Shape>) {
  return output.extend({ meta: MetaSchema });
}
export type Envelope<Answer extends object = Readonly<Record<string, unknown>>> = { readonly meta: Meta } & Answer;

/** An error on the wire, RFC 9457. */
export const ProblemDetailsSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  retry: z.boolean().meta({ description: "Does the same call succeed later?" }),
});
export type ProblemDetails = z.output<typeof ProblemDetailsSchema>;
