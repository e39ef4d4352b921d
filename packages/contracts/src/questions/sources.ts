import { EditionSchema, SourceSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";

export const sources = defineContract({
  name: "sources",
  summary: { en: "Whose figures are in the record, on what terms, and how many", zh: "记录中的数字来自谁、许可条件和数量" },
  input: z.strictObject({ edition: z.string().max(100).optional().meta({ description: "Only sources of this edition", examples: ["usgs-mcs-2025"] }) }),
  output: z.strictObject({
    editions: z.array(EditionSchema.extend({ observations: z.number().int(), recordedAt: z.string() })),
    sources: z.array(SourceSchema.extend({ observations: z.number().int() })),
  }),
  rows: "sources",
  examples: [
    { note: { en: "All sources", zh: "全部来源" }, input: {} },
    { note: { en: "Sources of one edition", zh: "一个版本的来源" }, input: { edition: "usgs-mcs-2025" } },
  ],
});
