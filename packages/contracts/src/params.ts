// Parameters shared by several questions.
import { z } from "zod";

/** A name or id of a registry entry: "neodymium", "Nd", 钕. Resolved by the operation, which suggests when it knows none. */
export const NameParam = z.string().trim().min(1).max(100);

/** A document or page as text. Raw bytes reach this form through the decoder of the operations. */
export const TextParam = z.string().max(8_000_000).meta({ description: "The text of a page or document" });

/** Hash or id of something stored. */
export const IdParam = z.string().min(1).max(2_000);
