import { ObservationSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const production = defineContract({
  name: "production",
  summary: { en: "How much of a mineral was produced, by place and year, in every edition that says so", zh: "某矿种的产量：按地点和年份，列出每个版本的数字" },
  input: z.strictObject({
    mineral: NameParam.meta({ description: "Name, symbol or id of a mineral or product, in either language", examples: ["rare earths"] }),
    place: NameParam.optional().meta({ description: "Name or code of a place, in either language; all places unless given", examples: ["China"] }),
    year: YearParam.optional().meta({ description: "One year; all years unless given", examples: ["2024"] }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id, such as usgs-mcs-2025; all editions unless given", examples: ["usgs-mcs-2025"] }),
  }),
  output: z.strictObject({
    good: z.string().meta({ description: "Registry id the name was understood as" }),
    production: z.array(ObservationSchema.extend({
      figureId: z.string().meta({ description: "Ask `evidence` with it" }),
      newest: z.boolean().meta({ description: "Is its edition the newest that has a table of this good, stage, basis and period? Marked rows of one table are all of one edition" }),
    })),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "production",
  examples: [
    { note: { en: "Rare earths in 2024, both editions", zh: "2024年稀土产量，两个版本" }, input: { mineral: "rare earths", year: "2024" } },
    { note: { en: "In Chinese", zh: "用中文问" }, input: { mineral: "稀土", place: "中国" } },
  ],
});
