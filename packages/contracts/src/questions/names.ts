// Shapes that several questions about the registries share.
import { z } from "zod";
import { BilingualSchema } from "../envelope.js";

/** Every name of an entry; the first of each language is the one to print. */
export const AllNamesSchema = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });

export const BasketSchema = BilingualSchema.nullable().meta({ description: "Warning: what this code holds besides and cannot be told apart; null when the code is one thing" });

/** What the record holds of a thing: one line a measure and good. Counts only; nothing is added up across editions. */
export const HeldSchema = z.strictObject({
  measure: z.string(), good: z.string(), from: z.string().meta({ description: "First year" }), to: z.string().meta({ description: "Last year" }),
  editions: z.array(z.string()), observations: z.number().int(), gaps: z.number().int().meta({ description: "Rows that say why a number is absent" }),
});
