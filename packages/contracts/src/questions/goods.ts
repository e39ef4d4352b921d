import { StageSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const goods = defineContract({
  name: "goods",
  summary: { en: "Goods made of a mineral, from ore to magnet: stage, HS codes of 2022, and what they hold of it", zh: "由某矿种制成的产品，从矿石到磁材：环节、2022版HS编码、含量系数" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "Only goods that hold this mineral, by name, symbol or id", examples: ["lithium"] }),
    stage: StageSchema.optional().meta({ description: "Only goods of this stage" }),
  }),
  output: z.strictObject({
    goods: z.array(z.strictObject({
      id: z.string(), name: BilingualSchema, stage: StageSchema.nullable().meta({ description: "Null for a basket over several stages" }), minerals: z.array(z.string()),
      codes: z.array(z.string()).meta({ description: "Six-digit codes of HS 2022 that hold it" }),
      ownCode: z.boolean().meta({ description: "Is there a code, six digits or a national line, that holds it and is no basket?" }),
      content: z.array(z.strictObject({ basis: z.string(), least: z.number(), most: z.number(), typical: z.number().nullable(), kind: z.enum(["assumption", "specification", "stoichiometric"]), source: z.string() }))
        .meta({ description: "How much of an element or oxide it holds, as a mass fraction; never one number in silence" }),
      observations: z.number().int(),
    })),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "goods",
  examples: [
    { note: { en: "Goods of lithium", zh: "锂的产品" }, input: { mineral: "lithium" } },
    { note: { en: "Rare earth goods at the component stage", zh: "稀土的部件环节产品" }, input: { mineral: "稀土", stage: "component" } },
  ],
});
