import { FLOW_REPORTERS } from "@monazite/core";
import { LedgerCellSchema, ObservationSchema, PeriodParam, PeriodSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { BoundedSchema } from "./bounded.js";

export const series = defineContract({
  name: "series",
  summary: { en: "A series month by month or year by year: what is printed, what follows from the rest though nobody printed it, and why", zh: "逐月或逐年的数列：已刊出的、虽无人刊出却可由其他数字推出的，以及理由" },
  input: z.strictObject({
    good: NameParam.meta({ description: "Name, symbol or id of a mineral or product, in either language", examples: ["rare earth magnets"] }),
    measure: NameParam.meta({ description: "exports, imports, production ...: a measure whose longer periods hold the sum of their parts, or any other", examples: ["exports"] }),
    place: NameParam.meta({ description: "Whose figures: name or code of a place, in either language", examples: ["China"] }),
    partner: NameParam.optional().meta({ description: "The other end of a flow; the world unless given", examples: ["United States"] }),
    from: PeriodParam.optional().meta({ description: "First month or year; that of the first figure unless given", examples: ["2024-01"] }),
    until: PeriodParam.optional().meta({ description: "Last month or year; that of the last figure unless given", examples: ["2026-03"] }),
    grain: z.enum(["month", "year"]).optional().meta({ description: "month or year; month where months are told, unless given" }),
  }),
  output: z.strictObject({
    cell: LedgerCellSchema.nullable().meta({ description: "What the series is of; null when there is none" }),
    series: z.array(z.strictObject({
      figureId: z.string().meta({ description: "Ask `evidence` with it for the whole derivation" }),
      period: PeriodSchema,
      kind: z.enum(["said", "implied", "bounded", "gap"]).meta({ description: "said: printed by somebody · implied: follows from other figures to within a twentieth of its size · bounded: other figures leave more room · gap: no figure tells" }),
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string(),
      text: BilingualSchema.meta({ description: "The figure as it is printed, or the bounds in words" }),
      onYear: BoundedSchema.nullable().meta({ description: "Growth on the same period a year before, per cent; null where either is unknown or the base may be nothing" }),
      onMonth: BoundedSchema.nullable().meta({ description: "Of months: growth on the month before, per cent" }),
      cumulative: BoundedSchema.nullable().meta({ description: "Of months, of measures whose months add up: the sum since January; a month nobody tells leaves it open above" }),
      entries: z.array(z.string()).meta({ description: "Observations, claims and relations the bounds rest on; ask `evidence` with an observation or a claim" }),
      steps: z.array(BilingualSchema).meta({ description: "How it follows, one sentence a step" }),
    })),
    record: z.array(ObservationSchema).meta({ description: "The observations behind the series" }),
    trade: z.array(z.strictObject({
      period: PeriodSchema, series: z.string(), reportedBy: z.enum(FLOW_REPORTERS), digits: z.number().int().meta({ description: "How long the codes are that were summed" }),
      value: z.number().nullable().meta({ description: "Null in a period without rows, or whose rows all leave it out" }), unit: z.enum(["t", "USD"]),
      rows: z.number().int(), without: z.number().int().meta({ description: "Rows that leave the amount out: the value is then a lower bound" }), doubtfulTonnes: z.number().meta({ description: "Of the tonnes, those that are estimated, imputed or suspicious" }),
      onYear: BoundedSchema.nullable(), onMonth: BoundedSchema.nullable(), cumulative: BoundedSchema.nullable(),
    })).meta({ description: "Of exports and imports: what loaded trade says, under the codes of the good, each publisher and each length of codes by itself and never mixed with the figures above. For the world, the reporter's own total, or the sum of its partners where it gives none; `flows` has it by partner and code" }),
    others: z.array(z.strictObject({ cell: LedgerCellSchema, entries: z.number().int() })).meta({ description: "Series of the same name under another unit, basis or definition, which are not mixed in" }),
    names: NamesSchema,
  }),
  argument: "good",
  rows: "series",
  lists: ["trade"],
  examples: [
    { note: { en: "Chinese magnet exports by month", zh: "中国磁材逐月出口" }, input: { good: "rare earth magnets", measure: "exports", place: "China", from: "2024-01", until: "2026-03" } },
    { note: { en: "Mine output of rare earths by year, in Chinese", zh: "稀土矿产量逐年" }, input: { good: "稀土", measure: "产量", place: "中国", grain: "year" } },
  ],
});
