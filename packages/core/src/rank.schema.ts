import { z } from "zod";

export const RankSchema = z.strictObject({
  n: z.number().int().positive().meta({ description: "1: the highest or lowest, 2: the second" }),
  highest: z.boolean().meta({ description: "False: the lowest" }),
  from: z.string().nullable().meta({ description: "First period or day it is ranked among, by its canonical text; null: since records began" }),
  until: z.string().nullable().meta({ description: "Last one; null: itself is the last" }),
});
/** The place of a figure among those of other periods: "the highest since January", 创七个月新高. */
export type Rank = z.infer<typeof RankSchema>;
