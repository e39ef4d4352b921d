import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const LOOKUP_KINDS = ["mineral", "good", "place", "code", "unit", "measure", "actor", "list"] as const;

export const lookup = defineContract({
  name: "lookup",
  summary: { en: "Find anything by name, code or symbol in either language: minerals, goods, places, HS codes, units, measures, actors, lists", zh: "按名称、代码或符号查找（中英文均可）：矿种、产品、地点、HS编码、单位、指标、机构、清单" },
  input: z.strictObject({
    q: NameParam.meta({ description: "What is looked for: a name, part of one, a symbol or a code", examples: ["dyspr", "镝", "284690"] }),
    kind: z.enum(LOOKUP_KINDS).optional().meta({ description: "Only entries of this kind" }),
  }),
  output: z.strictObject({
    entries: z.array(z.strictObject({
      kind: z.enum(LOOKUP_KINDS), id: z.string(), name: BilingualSchema,
      matched: z.string().meta({ description: "The name that fitted" }),
      how: z.enum(["equal", "begins", "word-begins", "contains", "similar"]),
      mineral: z.string().nullable().meta({ description: "Whose profile tells of it: the mineral itself, or the first one in a good or code" }),
      warning: BilingualSchema.nullable().meta({ description: "Of a code that is a basket" }),
    })),
  }),
  argument: "q",
  rows: "entries",
  examples: [
    { note: { en: "By the beginning of a name", zh: "按名称开头" }, input: { q: "dyspr" } },
    { note: { en: "A code", zh: "一个编码" }, input: { q: "284690" } },
  ],
});
