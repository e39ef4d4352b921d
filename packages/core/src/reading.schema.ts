import { z } from "zod";
import { ClaimSchema, MentionSchema, WarningSchema } from "./claim.schema.js";
import { DocumentSchema } from "./document.schema.js";
import { EventSchema } from "./event.schema.js";
import { SpanSchema } from "./span.schema.js";

export const TextReadingSchema = z.strictObject({
  textId: z.string(),
  reader: z.string().meta({ description: 'Who read it, and in which version: "rules@1"' }),
  documents: z.array(DocumentSchema),
  noise: z.array(SpanSchema).meta({ description: "Lines that belong to no document" }),
  mentions: z.array(MentionSchema),
  claims: z.array(ClaimSchema),
  events: z.array(EventSchema),
  warnings: z.array(WarningSchema),
  notUnderstood: z.array(z.strictObject({ statement: z.string(), span: SpanSchema, text: z.string(), reason: z.enum(["no-mention", "no-claim"]) }))
    .meta({ description: "Every numeral no mention holds, and every quantity no claim was made of: listed, never dropped" }),
});
/** All that was read from one text. */
export type TextReading = z.infer<typeof TextReadingSchema>;
