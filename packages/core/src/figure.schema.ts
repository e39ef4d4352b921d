import { z } from "zod";
import { COMPARATORS } from "./figure.js";

export const FigureSchema = z.strictObject({
  printed: z.string().nullable().meta({ description: "As printed, in the source's own words; null for a computed figure" }),
  comparator: z.enum(COMPARATORS),
  value: z.number().nullable().meta({ description: "The number, in `unit`; null for a range" }),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().meta({ description: 'Canonical unit: "t", "kg", "%", "pp", "CNY/t", "USD/kg", "x" ...' }),
  precision: z.number().positive().nullable().meta({ description: "Worth of the last printed digit, in `unit`; null when the figure is exact or unknown" }),
});
/** What was printed, and what it can stand for (`intervalOf`). */
export type Figure = z.infer<typeof FigureSchema>;
