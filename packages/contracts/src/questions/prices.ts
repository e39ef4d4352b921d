import { ObservationSchema, PeriodParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const prices = defineContract({
  name: "prices",
  summary: { en: "Prices of a mineral or good as published, each with specification, market, currency and unit; nothing is converted", zh: "某矿种或产品的价格，按发布原样：规格、市场、货币和单位；不作任何换算" },
  input: z.strictObject({
    mineral: NameParam.meta({ description: "Name, symbol or id of a mineral or good, in either language", examples: ["antimony"] }),
    currency: NameParam.optional().meta({ description: "Only prices in this currency", examples: ["USD", "元"] }),
    market: NameParam.optional().meta({ description: "Only prices of this market", examples: ["China", "Rotterdam"] }),
    from: PeriodParam.optional().meta({ description: "From the beginning of this day, month or year" }),
    until: PeriodParam.optional().meta({ description: "To the end of this day, month or year" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id; all editions unless given" }),
  }),
  output: z.strictObject({
    good: z.string(),
    prices: z.array(z.strictObject({
      good: z.string(), period: ObservationSchema.shape.period, figure: ObservationSchema.shape.figure,
      market: z.string(), currency: z.string().nullable(), per: z.string().nullable().meta({ description: "Unit of mass the price is for" }),
      specification: z.string().nullable().meta({ description: "Grade, purity, terms, as the publisher words them; null when the page gives none" }),
      gap: ObservationSchema.shape.gap, status: ObservationSchema.shape.status, editionId: z.string(), sourceId: z.string(), note: z.string().nullable(),
      figureId: z.string().meta({ description: "Ask `evidence` with it" }),
    })),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "prices",
  examples: [
    { note: { en: "Antimony", zh: "锑" }, input: { mineral: "antimony" } },
    { note: { en: "Praseodymium-neodymium oxide in yuan since 2021", zh: "2021年以来氧化镨钕人民币价格" }, input: { mineral: "氧化镨钕", currency: "CNY", from: "2021" } },
  ],
});
