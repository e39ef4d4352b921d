import { BasisSchema, ObservationSchema, PeriodParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { DerivationsSchema } from "./derivations.js";

const Decimal = z.string().regex(/^\d{1,12}(\.\d{1,12})?$/, { message: "not a number; write 12.5" }).transform(Number);
/** "0.13" or "13%". */
const Rate = z.string().regex(/^(0(\.\d{1,6})?|\d{1,2}(\.\d{1,4})?%)$/, { message: "a fraction such as 0.13, or 13%" }).transform((text) => (text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text)));
const Tax = z.enum(["in", "out"]);
const Terms = z.enum(["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "DAP", "DDP"]);
const Bound = z.number().nullable();

export const prices = defineContract({
  name: "prices",
  summary: { en: "Prices of a mineral or good as published, each with specification, market, currency and unit; under another specification where rates are given or loaded, and refused where they are not", zh: "某矿种或产品的价格，按发布原样：规格、市场、货币和单位；给出或载入汇率等条件时可换算口径，缺少时说明原因并拒绝" },
  input: z.strictObject({
    mineral: NameParam.meta({ description: "Name, symbol or id of a mineral or good, in either language", examples: ["antimony"] }),
    currency: NameParam.optional().meta({ description: "Only prices in this currency", examples: ["USD", "元"] }),
    market: NameParam.optional().meta({ description: "Only prices of this market", examples: ["China", "Rotterdam"] }),
    from: PeriodParam.optional().meta({ description: "From the beginning of this day, month or year" }),
    until: PeriodParam.optional().meta({ description: "To the end of this day, month or year" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id; all editions unless given" }),
    to: z.string().trim().min(1).max(60).optional().meta({ description: "Convert to this unit", examples: ["USD/kg"] }),
    rate: z.string().max(200).regex(/^[^=,]+=\d{1,9}(\.\d{1,12})?(,[^=,]+=\d{1,9}(\.\d{1,12})?)*$/, { message: "write CNY/USD=7.2, several with commas" }).optional().meta({ description: "Rates of exchange, units of the first currency for one of the second; loaded rates of the price's own period unless given", examples: ["CNY/USD=7.2"] }),
    vat: Tax.optional().meta({ description: "With value added tax (in) or without (out)" }),
    vat_rate: Rate.optional().meta({ description: "Rate of the tax", examples: ["0.13"] }),
    vat_now: Tax.optional().meta({ description: "Whether prices hold the tax, where their source does not say" }),
    basis: BasisSchema.optional().meta({ description: "For a mass of this: as:Nd is the price for a unit of contained neodymium", examples: ["as:Nd"] }),
    basis_now: BasisSchema.optional().meta({ description: "Of what the mass is now, where neither the source nor the good says it" }),
    incoterm: Terms.optional().meta({ description: "On these terms of delivery" }),
    incoterm_now: Terms.optional().meta({ description: "Terms of delivery now, where the source does not say" }),
    carriage: Decimal.optional().meta({ description: "Cost of carriage and insurance between the two, in the unit converted to" }),
  }),
  output: z.strictObject({
    good: z.string(),
    prices: z.array(z.strictObject({
      id: z.string(), good: z.string(), period: ObservationSchema.shape.period, figure: ObservationSchema.shape.figure,
      market: z.string(), currency: z.string().nullable(), per: z.string().nullable().meta({ description: "Unit of mass the price is for" }),
      specification: z.string().nullable().meta({ description: "Grade, purity, terms, as the publisher words them; null when the page gives none" }),
      gap: ObservationSchema.shape.gap, status: ObservationSchema.shape.status, editionId: z.string(), sourceId: z.string(), note: z.string().nullable(),
      converted: z.strictObject({ value: Bound, min: Bound, max: Bound, unit: z.string() }).nullable().meta({ description: "Under the specification asked for; all null where a note of its derivation says what is missing, null where none was asked for" }),
      terms: z.strictObject({ basis: z.string().nullable(), vat: Tax.nullable(), incoterm: Terms.nullable() }).meta({ description: "What the figure, or the converted one, is of; null where nobody says it" }),
      figureId: z.string().meta({ description: "Ask `evidence` with it" }),
    })),
    derivations: DerivationsSchema,
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "prices",
  examples: [
    { note: { en: "Antimony", zh: "锑" }, input: { mineral: "antimony" } },
    { note: { en: "Praseodymium-neodymium oxide in yuan since 2021", zh: "2021年以来氧化镨钕人民币价格" }, input: { mineral: "氧化镨钕", currency: "CNY", from: "2021" } },
    { note: { en: "Concentrate in dollars a kilogram, at a rate of one's own", zh: "按自给汇率换算的精矿价格（美元/公斤）" }, input: { mineral: "rare earth concentrate", to: "USD/kg", rate: "CNY/USD=7.2", vat: "out", vat_rate: "13%" } },
  ],
});
