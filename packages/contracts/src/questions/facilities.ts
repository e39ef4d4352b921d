import { FACILITY_KINDS, FacilitySchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const facilities = defineContract({
  name: "facilities",
  summary: { en: "Mines, works and deposits of the loaded lists, each with its place, kind, minerals and the row it was read from", zh: "已载入名录中的矿山、工厂和矿床，含地点、类型、矿种和所读的行" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "With this mineral or good, its goods, groups and members", examples: ["rare earths"] }),
    country: NameParam.optional().meta({ description: "In this country, in either language", examples: ["China", "澳大利亚"] }),
    kind: z.enum(FACILITY_KINDS).optional().meta({ description: "Only of this kind" }),
    edition: z.string().max(100).optional().meta({ description: "Only of this edition" }),
  }),
  output: z.strictObject({ facilities: z.array(FacilitySchema), names: NamesSchema }),
  argument: "mineral",
  rows: "facilities",
  examples: [
    { note: { en: "With rare earths", zh: "含稀土者" }, input: { mineral: "rare earths" } },
    { note: { en: "Smelters in China", zh: "中国的冶炼厂" }, input: { country: "中国", kind: "smelter" } },
  ],
});
