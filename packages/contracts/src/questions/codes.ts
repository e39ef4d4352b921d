import { StageSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { BasketSchema } from "./names.js";

export const codes = defineContract({
  name: "codes",
  summary: { en: "HS codes both ways: what a code holds, or which codes hold a mineral or good, by edition, with national lines and the basket warning", zh: "HS编码双向查询：一个编码包含什么，或哪些编码包含某矿种或产品；分版本，含国别税目与混装警告" },
  input: z.strictObject({
    of: NameParam.optional().meta({ description: "An HS code of two to ten digits, a national line, or the name of a mineral or good", examples: ["284690", "85051110", "镝"] }),
    edition: z.enum(["2012", "2017", "2022"]).optional().meta({ description: "Edition of the Harmonized System; all unless given" }),
    territory: NameParam.optional().meta({ description: "Only national lines of this customs territory", examples: ["China"] }),
    stage: StageSchema.optional().meta({ description: "Only codes of this stage" }),
  }),
  output: z.strictObject({
    codes: z.array(z.strictObject({
      code: z.string(),
      territory: z.string().nullable().meta({ description: "Null for the six digits all countries share" }),
      text: BilingualSchema,
      basket: BasketSchema,
      stage: StageSchema.nullable(),
      editions: z.array(z.string()).meta({ description: "Editions in which the code stands; empty for a national line" }),
      goods: z.array(z.string()), minerals: z.array(z.string()),
      of: z.string().nullable().meta({ description: "The six-digit code a national line divides" }),
      lines: z.array(z.string()).meta({ description: "National lines that divide it, territory and digits" }),
      successors2022: z.array(z.string()).meta({ description: "Of a code that ended with 2017: where its goods stand in 2022" }),
      source: z.string(),
    })),
    names: NamesSchema,
  }),
  argument: "of",
  rows: "codes",
  examples: [
    { note: { en: "What a code holds", zh: "一个编码包含什么" }, input: { of: "284690" } },
    { note: { en: "Which codes hold dysprosium in 2022", zh: "2022版中哪些编码含镝" }, input: { of: "镝", edition: "2022" } },
  ],
});
