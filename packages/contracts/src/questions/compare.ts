import { PeriodSchema, StageSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { BoundedSchema } from "./bounded.js";

const MOST = 4;
/** Up to four, with commas. */
const List = (what: string) => z.string().trim().min(1).max(400).transform((text) => text.split(/[,，、]/u).map((one) => one.trim()).filter((one) => one !== "")).refine((list) => list.length >= 1 && list.length <= MOST && new Set(list).size === list.length, { message: `one to ${MOST} ${what}, each once, with commas` });

export const COMPARED = ["hhi", "largest-share", "share", "passing", "production"] as const;

export const compare = defineContract({
  name: "compare",
  summary: { en: "Up to four minerals, countries or editions side by side, line by line, each held against the first", zh: "最多四个矿种、国家或版本逐行并列，各与第一个相比" },
  input: z.strictObject({
    minerals: List("minerals").optional().meta({ description: "Minerals to compare: concentration and largest place at each stage", examples: ["copper,cobalt,nickel"] }),
    places: List("places").optional().meta({ description: "Countries to compare, with a mineral: share at each stage, what passes through", examples: ["China,Chile"] }),
    editions: List("editions").optional().meta({ description: "Editions to compare, with a mineral: concentration, and each figure they share", examples: ["usgs-mcs-2026,usgs-mcs-2025"] }),
    mineral: NameParam.optional().meta({ description: "With places or editions: of which mineral", examples: ["cobalt"] }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    year: YearParam.optional().meta({ description: "One year; the newest of each stage unless given" }),
  }),
  output: z.strictObject({
    compare: z.strictObject({ of: z.enum(["minerals", "places", "editions"]), items: z.array(z.string()), mineral: z.string().nullable(), text: BilingualSchema }),
    lines: z.array(z.strictObject({
      id: z.string(), line: z.string().meta({ description: "What stands side by side has one line" }), what: z.enum(COMPARED), stage: StageSchema.nullable(), area: z.string().nullable().meta({ description: "Of a production: where; of a largest share: whose" }), item: z.string(),
      value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(), unit: z.string().nullable(), basis: z.string().nullable(), period: PeriodSchema.nullable(), editionId: z.string().nullable(),
      difference: BoundedSchema.nullable().meta({ description: "Less the first item's of the line; null for the first itself, and where either is absent or of another unit, basis or period" }),
      isApart: z.boolean().nullable().meta({ description: "True where the two ranges share no value: the difference is more than rounding and gaps" }),
      observationId: z.string().nullable(),
    })),
    names: NamesSchema,
  }),
  argument: "minerals",
  further: "minerals",
  rows: "lines",
  examples: [
    { note: { en: "Copper and cobalt by stage", zh: "铜与钴各环节对比" }, input: { minerals: "copper,cobalt" } },
    { note: { en: "What MCS 2026 changed on rare earths in 2024", zh: "MCS 2026对2024年稀土的修订" }, input: { editions: "usgs-mcs-2026,usgs-mcs-2025", mineral: "稀土", year: "2024" } },
    { note: { en: "China and DR Congo in cobalt", zh: "钴：中国与刚果（金）" }, input: { places: "China,DR Congo", mineral: "cobalt" } },
  ],
});
