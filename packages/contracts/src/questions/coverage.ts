import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const coverage = defineContract({
  name: "coverage",
  summary: { en: "What is in the record: figures per edition, measure, good and year, trade among them, that of codes outside the registry as other-codes", zh: "记录里有什么：按版本、指标、产品和年份计数，包括贸易；登记表以外的编码记作 other-codes" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "Only this mineral or product", examples: ["rare earths"] }),
    place: NameParam.optional().meta({ description: "Only figures of this place; of trade, its own reports", examples: ["China"] }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id", examples: ["usgs-mcs-2026"] }),
    measure: NameParam.optional().meta({ description: "Only this measure, by id or name in either language", examples: ["production"] }),
  }),
  output: z.strictObject({
    coverage: z.array(z.strictObject({
      editionId: z.string(), measure: z.string(), good: z.string(), year: z.string(),
      observations: z.number().int(), gaps: z.number().int().meta({ description: "Rows that say why a number is absent" }), places: z.number().int(),
      amounts: z.number().int().meta({ description: "Rows that are amounts: neither gaps nor shares of something" }),
      isTrade: z.boolean().meta({ description: "Rows of trade, which flows answers from" }),
    })),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "coverage",
  examples: [
    { note: { en: "Everything", zh: "全部" }, input: {} },
    { note: { en: "Production of rare earths", zh: "稀土产量" }, input: { mineral: "rare earths", measure: "production" } },
  ],
});
