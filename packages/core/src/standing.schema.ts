import { z } from "zod";
import { AreaRefSchema } from "./area-ref.schema.js";

export const STANDING_SIDES = ["maker", "holder", "user", "seller", "buyer"] as const;

export const StandingSchema = z.strictObject({
  n: z.number().int().positive().meta({ description: "1: the largest, 2: the second" }),
  highest: z.boolean().meta({ description: "False: the smallest" }),
  side: z.enum(STANDING_SIDES).meta({ description: "As what it is ranked: maker of a good, holder of reserves, user, seller or buyer" }),
  scope: AreaRefSchema.nullable().meta({ description: "Among the places of which area; null when the text names none" }),
  outside: AreaRefSchema.nullable().meta({ description: "Left out of the ranking: \"outside China\"" }),
  behind: z.array(AreaRefSchema).meta({ description: "Those told to stand before it: \"after China and the US\"" }),
});
/** The place of an area among other areas: "the world's third-largest producer after China and the US", 居世界第二. */
export type Standing = z.infer<typeof StandingSchema>;
