import { FLOW_REPORTERS, METHOD_NOTES } from "@monazite/core";
import { PeriodSchema, StageSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { AgainstParam, AgainstSchema, BoundedSchema, CoveredSchema, NewestParam } from "./bounded.js";
import { DerivationsSchema } from "./derivations.js";

/** Whose shares are squared. */
export const CONCENTRATION_OF = ["producers", "exporters", "suppliers"] as const;

export const ConcentrationRowSchema = z.strictObject({
  id: z.string(),
  good: z.string(), stage: StageSchema.nullable(), code: z.string().nullable().meta({ description: "HS code, of trade" }),
  period: PeriodSchema, editionId: z.string().meta({ description: "Edition, or series of trade" }),
  hhi: BoundedSchema.meta({ description: "Herfindahl–Hirschman index, 0 to 1" }),
  refused: z.enum(METHOD_NOTES).nullable().meta({ description: "Why there is no figure; its words stand in `derivations`" }),
  largest: z.string().nullable().meta({ description: "The largest supplier; null where it cannot be told" }),
  largestShare: BoundedSchema.meta({ description: "Its share, 0 to 1" }),
  amongReported: BoundedSchema.meta({ description: "HHI over the places that have a figure, alone: what most publications print; the same as hhi where nothing is unnamed or absent" }),
  reportedBy: z.enum(FLOW_REPORTERS).nullable(),
  hhi10000: BoundedSchema.meta({ description: "HHI on the scale to 10,000" }),
  cr3: BoundedSchema.meta({ description: "Share of the three largest" }),
  suppliers: z.number().int().meta({ description: "Named suppliers of more than nothing" }),
  effectiveSuppliers: BoundedSchema.meta({ description: "1 / HHI: as many equal suppliers" }),
  normalised: BoundedSchema.meta({ description: "0 for equal suppliers whatever their number; null where unnamed or absent places leave the number open" }),
  shannon: BoundedSchema.meta({ description: "Entropy in nats; null max where unnamed suppliers may be endlessly many" }),
  evenness: z.number().nullable(),
  of: z.enum(CONCENTRATION_OF), measure: z.string(), place: z.string().nullable().meta({ description: "Whose suppliers they are" }),
  basis: z.string().nullable(), unit: z.string(), definition: z.string().nullable(),
  doubtful: z.number().nullable().meta({ description: "Of trade: the part of the quantity that is estimated, imputed or suspicious" }),
  withoutDoubtful: BoundedSchema.nullable().meta({ description: "HHI without those quantities; null where there are none" }),
  against: AgainstSchema,
});

export const concentration = defineContract({
  name: "concentration",
  summary: { en: "How concentrated is a supply: HHI and its kin by producers, exporters or one importer's suppliers, as ranges where places are unnamed or withheld; all minerals ranked in one call", zh: "供应有多集中：按生产国、出口国或某进口方的供应国计算赫芬达尔指数等，未列名或保密处给出区间；可一次列出所有矿种排名" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "Name, symbol or id of a mineral or product; all of them, ranked, unless given", examples: ["rare earths"] }),
    of: z.enum(CONCENTRATION_OF).optional().meta({ description: "producers (unless given), exporters, or suppliers of one place" }),
    place: NameParam.optional().meta({ description: "With of=suppliers: whose suppliers; trade inside a group is left out", examples: ["Japan"] }),
    measure: NameParam.optional().meta({ description: "With of=producers: production unless given; reserves, capacity", examples: ["reserves"] }),
    weight: z.enum(["tonnes", "value"]).optional().meta({ description: "Of trade: by tonnes unless given, or by value" }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    year: YearParam.optional().meta({ description: "One year; all years unless given" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id; all, side by side, unless given", examples: ["usgs-mcs-2026"] }),
    against: AgainstParam.meta({ description: "Another edition to hold each row against, of the same good, stage, period and basis", examples: ["usgs-mcs-2025"] }),
    newest: NewestParam.meta({ description: "Only the newest period of the newest edition for each good and stage" }),
  }),
  output: z.strictObject({ concentration: z.array(ConcentrationRowSchema), coverage: CoveredSchema, derivations: DerivationsSchema, names: NamesSchema }),
  argument: "mineral",
  rows: "concentration",
  examples: [
    { note: { en: "Rare earths, by producers, in every edition", zh: "稀土按生产国，所有版本" }, input: { mineral: "rare earths", stage: "mining" } },
    { note: { en: "All minerals ranked, newest figures", zh: "所有矿种按最新数字排名" }, input: { newest: "true" } },
    { note: { en: "What a new edition changed", zh: "新版本改变了什么" }, input: { mineral: "钴", edition: "usgs-mcs-2026", against: "usgs-mcs-2025" } },
  ],
});
