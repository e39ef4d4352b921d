import { z } from "zod";
import { LIVE_SERVICES } from "./live-service.js";

export const ReceiptSchema = z.strictObject({
  service: z.enum(LIVE_SERVICES),
  url: z.string().min(1).meta({ description: "What was asked; a key is never part of it" }),
  askedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime(),
  status: z.number().int(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).meta({ description: "Of the body as it came" }),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  attempts: z.number().int().positive().meta({ description: "How often it had to be asked" }),
});
/** What a live service was asked and what it answered: the birth certificate of a file that nobody brought. */
export type Receipt = z.infer<typeof ReceiptSchema>;
