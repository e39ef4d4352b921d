import { z } from "zod";
import { DaySchema } from "./period.schema.js";
import { ReceiptSchema } from "./receipt.schema.js";

/** A publisher's date may be known to the day, the month or the year only. */
export const PublishedSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { message: "not a date; write 2025, 2025-10 or 2025-10-09" });

export const SourceSchema = z.strictObject({
  id: z.string().min(1),
  publisher: z.string().min(1),
  title: z.string().min(1),
  published: PublishedSchema.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  licence: z.string().min(1).meta({ description: "SPDX id or plain words" }),
  redistributable: z.boolean().meta({ description: "May the source's own figures be passed on? If not, an export of them is refused, not hidden" }),
  family: z.string().nullable().meta({ description: "Whose report this page repeats; members of one family count once" }),
  retrieved: DaySchema.optional().meta({ description: "Day it was read or downloaded" }),
});
/** Who said it, where, when, and on what terms. */
export type Source = z.infer<typeof SourceSchema>;

export const EditionSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: z.enum(["statistics", "statements"]).meta({ description: "statistics: a publisher's own table; statements: what pages said, which may repeat or contradict it" }),
  published: PublishedSchema.nullable().meta({ description: "The publisher's date: what `asOf` selects by" }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  supersedes: z.string().nullable(),
  receipts: z.array(ReceiptSchema).optional().meta({ description: "Of an edition that was fetched from a live service: each call that it was made of" }),
});
/** One vintage of a source as it was loaded. Revisions never overwrite: they are a new edition. */
export type Edition = z.infer<typeof EditionSchema>;
