import { GAP_REASONS } from "@monazite/core";
import { FigureSchema, PeriodSchema, StageSchema, StatusSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

/** A computed share: what the printed values give, and what their rounding allows. */
export const ShareSchema = z.strictObject({ value: z.number(), min: z.number(), max: z.number() }).meta({ description: "Per cent; min and max are what the printed rounding allows" });

export const ShareRowSchema = z.strictObject({
  area: z.string(),
  rank: z.number().int().nullable().meta({ description: "1 for the largest of its table; null for a gap, a bound or a line of other countries" }),
  good: z.string(), stage: StageSchema.nullable(), period: PeriodSchema,
  ofTotal: ShareSchema.nullable().meta({ description: "Of the edition's own printed world total" }),
  ofSum: ShareSchema.nullable().meta({ description: "Of the sum of the table's rows" }),
  printed: FigureSchema.nullable().meta({ description: "A share that the edition itself prints, with no amount behind it" }),
  figure: FigureSchema.nullable().meta({ description: "The amount; null where `gap` says why, or where the edition prints a share only" }),
  gap: z.enum(GAP_REASONS).nullable(),
  editionId: z.string(),
  basis: z.string().nullable(),
  status: StatusSchema,
  places: z.number().int().meta({ description: "Places of its table that have a figure" }),
  observationId: z.string().meta({ description: "Ask `evidence` with it" }),
  table: z.string().meta({ description: "The table of `tables` it stands in" }),
});

export const shares = defineContract({
  name: "shares",
  summary: { en: "Each place's share of the world, by good, stage and year: of the edition's own printed total, of the sum of its rows, and as printed", zh: "各地占世界的份额，按产品、环节和年份：占该版本自印总量、占各行之和，以及版本直接印出的占比" },
  input: z.strictObject({
    mineral: NameParam.meta({ description: "Name, symbol or id of a mineral or product, in either language", examples: ["rare earths"] }),
    measure: NameParam.optional().meta({ description: "Id of a measure: production unless given; reserves, capacity ...", examples: ["production"] }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    year: YearParam.optional().meta({ description: "One year; all years unless given" }),
    place: NameParam.optional().meta({ description: "Only this place, with its rank among all", examples: ["China"] }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id; all editions, side by side and never mixed, unless given", examples: ["usgs-mcs-2026"] }),
  }),
  output: z.strictObject({
    good: z.string(),
    shares: z.array(ShareRowSchema),
    tables: z.array(z.strictObject({
      table: z.string(), editionId: z.string(), good: z.string(), stage: StageSchema.nullable(), period: PeriodSchema, basis: z.string().nullable(), unit: z.string(), definition: z.string().nullable(),
      total: z.strictObject({ observationId: z.string(), figure: FigureSchema }).nullable().meta({ description: "The printed world total; null when the edition has none" }),
      noTotal: z.enum(["not-printed", "smaller-than-a-part"]).nullable().meta({ description: "Why nothing is divided by a printed total: there is none, or it is smaller than one of its own parts" }),
      totalExcludes: z.strictObject({ note: z.string().nullable(), places: z.array(z.string()) }).nullable().meta({ description: "What the printed total leaves out or may leave out, in the edition's own words and as the places withheld in the table: each share of it is then an upper bound, and its min is 0" }),
      sum: ShareSchema.nullable().meta({ description: "Sum of the rows, in the table's unit, with what their rounding allows" }),
      noSum: z.enum(["place-twice", "one-place", "bound", "zero", "statements"]).nullable().meta({ description: "Why the rows are not added up: a place stands twice, there is one place only, a row is a bound, all are zero, or the edition collects what single pages said" }),
      terms: z.array(z.string()).meta({ description: "Observations that the sum adds" }),
      gaps: z.array(z.string()).meta({ description: "Places whose figure is absent; they are not zero" }),
    })).meta({ description: "What each share was computed within: one edition, period, basis and unit" }),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "shares",
  examples: [
    { note: { en: "Rare earths mined in 2024, in every edition", zh: "2024年稀土采矿份额，所有版本" }, input: { mineral: "rare earths", year: "2024", stage: "mining" } },
    { note: { en: "China's share of gallium", zh: "中国镓的份额" }, input: { mineral: "镓", place: "中国" } },
  ],
});
