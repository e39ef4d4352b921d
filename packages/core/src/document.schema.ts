import { z } from "zod";
import { SpanSchema } from "./span.schema.js";

export const SECTION_KINDS = ["core", "group", "named"] as const;

export const StatementSchema = z.strictObject({
  id: z.string().meta({ description: '"2.5": fifth statement of document 2; "2.0" is its title' }),
  span: SpanSchema,
  refs: z.array(z.number().int().nonnegative()).meta({ description: "Printed labels [n] of an unseen article; never links" }),
  lang: z.enum(["zh", "en"]),
});
/** One sentence or bullet, with its references. */
export type Statement = z.infer<typeof StatementSchema>;

export const SectionSchema = z.strictObject({
  kind: z.enum(SECTION_KINDS),
  number: z.number().int().nonnegative().nullable(),
  heading: z.string().nullable(),
  span: SpanSchema.nullable().meta({ description: "Span of the printed heading; null where none is printed" }),
  statements: z.array(StatementSchema),
});
export type Section = z.infer<typeof SectionSchema>;

export const DocumentSchema = z.strictObject({
  id: z.string(),
  n: z.number().int().positive().meta({ description: "Place on the page, from 1" }),
  title: z.strictObject({ text: z.string(), span: SpanSchema }),
  source: z.string().nullable(),
  published: z.string().nullable().meta({ description: "YYYY-MM-DDTHH:MM or YYYY-MM-DD as printed, without a zone; null when the document prints no date" }),
  lang: z.enum(["zh", "en"]),
  span: SpanSchema.meta({ description: "From the title to the end of the body" }),
  sections: z.array(SectionSchema),
});
/** One piece of news on a page. All spans count UTF-16 units of the whole text it was read from. */
export type NewsDocument = z.infer<typeof DocumentSchema>;
