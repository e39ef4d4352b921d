// Parameters shared by several questions.
import { z } from "zod";

/** A name or id of a registry entry: "neodymium", "Nd", 钕. Resolved by the operation, which suggests when it knows none. */
export const NameParam = z.string().trim().min(1).max(100);

/** A document or page as text. Raw bytes reach this form through the decoder of the operations. */
export const TextParam = z.string().max(8_000_000).meta({ description: "The text of a page or document" });

/** Hash or id of something stored. */
export const IdParam = z.string().min(1).max(2_000);

/** A moment in UTC; a date alone is its last instant. */
export const MomentParam = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/, { message: "not a moment; write 2025-10-09 or 2025-10-09T08:00Z" })
  .transform((text) => new Date(text.length === 10 ? `${text}T23:59:59.999Z` : text))
  .refine((moment) => !Number.isNaN(moment.getTime()), { message: "not a day of the calendar" })
  .transform((moment) => moment.toISOString());

/** Said or not. */
export const FlagParam = z.enum(["true", "false"]).transform((text) => text === "true");
