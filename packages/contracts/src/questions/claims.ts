import { ClaimSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { IdParam, NameParam } from "../params.js";

export const claims = defineContract({
  name: "claims",
  summary: { en: "What stored documents say: claims by mineral, place, measure or document", zh: "已保存文章中的论断：按矿种、地点、指标或文章查" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "Name, symbol or id of a mineral, in either language", examples: ["rare earths", "镝"] }),
    place: NameParam.optional().meta({ description: "Name or code of a place, in either language", examples: ["China", "中国"] }),
    measure: NameParam.optional().meta({ description: "A measure by id or name in either language: production, exports, capacity, price ...", examples: ["exports"] }),
    document: IdParam.optional().meta({ description: "Id of a document" }),
  }),
  output: z.strictObject({
    claims: z.array(ClaimSchema.extend({ documentTitle: z.string(), documentPublished: z.string().nullable() })),
    names: NamesSchema,
  }),
  rows: "claims",
  examples: [
    { note: { en: "On rare earths in China", zh: "关于中国稀土" }, input: { mineral: "rare earths", place: "China" } },
    { note: { en: "On exports", zh: "关于出口" }, input: { measure: "exports" } },
  ],
});
