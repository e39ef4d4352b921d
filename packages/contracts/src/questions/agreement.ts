import { FigureSchema, LedgerCellSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const AGREEMENT_PLACES = ["kept", "outside", "older"] as const;

export const agreement = defineContract({
  name: "agreement",
  summary: { en: "All figures for one question on one scale, grouped by definition: which agree, which are official, why the rest differ", zh: "同一问题的全部数字放在同一标尺上、按口径分组：哪些一致、哪些是官方数字、其余为何不同" },
  input: z.strictObject({
    good: NameParam.meta({ description: "Name, symbol or id of a mineral or product, in either language", examples: ["rare earths"] }),
    place: NameParam.meta({ description: "Name or code of a place, in either language", examples: ["China"] }),
    form: z.enum(["share", "level"]).optional().meta({ description: "share: shares of the whole world's or of its own total, on one scale from 0 to 100 %; shares of single partners are not among them · level: amounts, one scale a unit; share unless given" }),
    measure: NameParam.optional().meta({ description: "Only of this measure; every measure unless given, told apart", examples: ["production"] }),
  }),
  output: z.strictObject({
    groups: z.array(z.strictObject({
      id: z.string(),
      cell: LedgerCellSchema,
      title: BilingualSchema.meta({ description: "The definition in words: measure, stage, whole, period, status" }),
      unit: z.string(),
      median: z.number().nullable().meta({ description: "Of the voices of the group that give one number, copies counted once" }),
      min: z.number().nullable(),
      max: z.number().nullable(),
      pooled: z.strictObject({ value: z.number(), i2: z.number() }).nullable().meta({ description: "DerSimonian-Laird mean of the printed figures with their rounding as variance; null for fewer than three voices, bounds, or voices that differ by more than their spread (I² above one half)" }),
      items: z.array(z.strictObject({
        id: z.string().meta({ description: "An observation or a claim; ask `evidence` with it" }),
        kind: z.enum(["observation", "claim"]),
        figure: FigureSchema,
        text: BilingualSchema.meta({ description: "The figure in words; of a computed share its bounds, rounded outward" }),
        min: z.number().nullable(),
        max: z.number().nullable(),
        official: z.boolean().meta({ description: "Of a publisher's own statistics" }),
        voice: z.string().meta({ description: "Whose word: pages that repeat one report share it" }),
        source: z.string(),
        copies: z.array(z.string()).meta({ description: "Ids of tellings of the same figure by the same voice" }),
        place: z.enum(AGREEMENT_PLACES).meta({ description: "kept: agrees with the figure to go by · outside: does not · older: of an edition a newer one revises" }),
        reason: BilingualSchema,
      })),
    })).meta({ description: "Figures of different groups measure different things and cannot contradict each other" }),
    spread: z.strictObject({ min: z.number(), max: z.number(), groups: z.number().int(), explained: z.number() }).nullable()
      .meta({ description: "Least and greatest figure of all groups, and the part of that spread that lies between groups and so is of definitions, 0 to 1" }),
    names: NamesSchema,
  }),
  argument: "good",
  rows: "groups",
  examples: [
    { note: { en: "China's shares of rare earths", zh: "中国在稀土中的占比" }, input: { good: "rare earths", place: "China" } },
    { note: { en: "Mine output of rare earths in China", zh: "中国稀土矿产量" }, input: { good: "稀土", place: "中国", form: "level", measure: "production" } },
  ],
});
