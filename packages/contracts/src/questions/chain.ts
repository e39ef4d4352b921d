import { METHOD_NOTES } from "@monazite/core";
import { PeriodSchema, StageSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { BoundedSchema } from "./bounded.js";
import { DerivationsSchema } from "./derivations.js";

export const chain = defineContract({
  name: "chain",
  summary: { en: "The stages of a supply chain side by side: how concentrated each is, which is the weakest, what passes through one country, and whether what came out of a stage can have gone in", zh: "供应链各环节并列：各环节的集中度、最薄弱的一环、经过某国的比例，以及各环节产出与投入是否相符" },
  input: z.strictObject({
    mineral: NameParam.meta({ description: "Name, symbol or id of a mineral, in either language", examples: ["copper"] }),
    year: YearParam.optional().meta({ description: "One year; the newest of each stage unless given", examples: ["2024"] }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    place: NameParam.optional().meta({ description: "What passes through this place; the places with the most unless given", examples: ["China"] }),
    edition: z.string().max(100).optional().meta({ description: "Tables of one edition only; the newest for each stage unless given", examples: ["usgs-mcs-2026"] }),
  }),
  output: z.strictObject({
    chain: z.strictObject({
      mineral: z.string(),
      weakest: StageSchema.nullable().meta({ description: "The stage with the highest concentration; null where none has a table" }),
      isSure: z.boolean().meta({ description: "Among the stages that have an index; false where the ranges of several reach each other. Stages without one are in `untold`" }),
      candidates: z.array(StageSchema),
      untold: z.array(StageSchema).meta({ description: "Stages no table tells of" }),
      text: BilingualSchema,
    }),
    stages: z.array(z.strictObject({
      id: StageSchema, good: z.string(), of: z.enum(["producers", "exporters"]).meta({ description: "Whose shares: producers, or exporters of an HS code where no edition prints production" }), code: z.string().nullable(),
      period: PeriodSchema, hhi: BoundedSchema, amongReported: BoundedSchema, largest: z.string().nullable(), largestShare: BoundedSchema, suppliers: z.number().int(), isWeakest: z.boolean(),
      basis: z.string().nullable(), unit: z.string(), editionId: z.string(), definition: z.string().nullable(), refused: z.enum(METHOD_NOTES).nullable(),
    })),
    shares: z.array(z.strictObject({ stage: StageSchema, area: z.string(), share: BoundedSchema })).meta({ description: "Shares of the places, 0 to 1, the largest first" }),
    passing: z.array(z.strictObject({
      area: z.string(), atLeast: z.number().meta({ description: "Of final demand, whatever the links between the stages, 0 to 1" }), proportional: z.number().nullable().meta({ description: "Should each stage buy in proportion from all of the stage before; null where the stages are of different periods" }), atMost: z.number().meta({ description: "Of the stages that are told alone" }), stages: z.number().int(), periods: z.array(z.string()).meta({ description: "Of the tables of these stages" }),
    })),
    balances: z.array(z.strictObject({
      id: z.string(), from: StageSchema, to: StageSchema, period: PeriodSchema, editionId: z.string(),
      into: BoundedSchema.meta({ description: "What went in" }), out: BoundedSchema.meta({ description: "What came out, on the same basis" }), unit: z.string(), basis: z.string().nullable(), factor: BoundedSchema.meta({ description: "What the mass that came out was multiplied by to stand on that basis" }), factorSource: z.string().nullable(),
      part: BoundedSchema.meta({ description: "What came out as a part of what went in" }), balance: z.enum(["holds", "more-out", "less-out"]), text: BilingualSchema,
    })).meta({ description: "Where more came out than can have gone in, figures are missing: recycling, stocks, or a stage not fully told" }),
    derivations: DerivationsSchema,
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "stages",
  lists: ["stages", "passing", "balances"],
  examples: [
    { note: { en: "Copper from the mine to the refinery", zh: "铜：从矿山到精炼" }, input: { mineral: "copper" } },
    { note: { en: "What passes through China of cobalt", zh: "经过中国的钴" }, input: { mineral: "钴", place: "中国" } },
  ],
});
