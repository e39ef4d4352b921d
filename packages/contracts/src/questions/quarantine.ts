import { z } from "zod";
import { defineContract } from "../contract.js";

export const quarantine = defineContract({
  name: "quarantine",
  summary: { en: "Rows of loaded files that were kept aside, each with its file, line, reason and raw text", zh: "载入文件时搁置的行：文件、行号、原因和原文" },
  input: z.strictObject({ edition: z.string().max(100).optional().meta({ description: "Only of this edition", examples: ["cepii-baci:2023"] }) }),
  output: z.strictObject({
    kept: z.array(z.strictObject({ editionId: z.string(), file: z.string(), line: z.number().int(), column: z.string().nullable(), code: z.string(), message: z.string(), messageZh: z.string(), raw: z.string() })),
  }),
  rows: "kept",
  examples: [
    { note: { en: "All of them", zh: "全部" }, input: {} },
    { note: { en: "Of one edition", zh: "一个版本的" }, input: { edition: "sample:two-flows" } },
  ],
});
