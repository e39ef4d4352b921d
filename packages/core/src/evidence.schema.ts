import { z } from "zod";
import { SpanSchema } from "./span.schema.js";

export const EvidenceSchema = z.strictObject({
  textId: z.string().meta({ description: "SHA-256 of the text the span counts in" }),
  documentId: z.string(),
  span: SpanSchema,
  quote: z.string().min(1).meta({ description: "Exact text, in the document's own language; never translated or trimmed" }),
});
/** The place in a text that a claim or an event was read from. */
export type Evidence = z.infer<typeof EvidenceSchema>;
