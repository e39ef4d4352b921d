import { FLOW_REPORTERS } from "@monazite/core";
import { PeriodParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

const BY = ["exporter", "importer", "code", "period"] as const;
const Amount = z.number().nullable();
const SumSchema = z.strictObject({
  rows: z.number().int(), valueUsd: Amount.meta({ description: "US dollars" }), tonnes: Amount.meta({ description: "Tonnes, gross" }),
  withoutValue: z.number().int().meta({ description: "Rows that give no value, and are not in the sum" }), withoutTonnes: z.number().int().meta({ description: "Rows that give no quantity, and are not in the sum" }),
  doubtfulTonnes: z.number().meta({ description: "Of the tonnes, those that are estimated, imputed or suspicious" }),
});

const UnitValueSchema = z.strictObject({
  value: z.number(),
  bound: z.enum(["exact", "at-most", "at-least"]).meta({ description: "at-most: rows without a weight put in their money · at-least: rows without money put in their weight" }),
  doubtful: z.number().meta({ description: "Part of the weight that is estimated, imputed or suspicious, 0 to 1" }),
});

export const flows = defineContract({
  name: "flows",
  summary: { en: "Who sends what to whom: loaded trade by HS code, summed by exporter and importer, each report by itself, totals never added to their parts", zh: "谁向谁出口什么：已载入的贸易按HS编码、出口方和进口方汇总，两方报告分列，总计不与其组成相加" },
  input: z.strictObject({
    good: NameParam.optional().meta({ description: "Mineral or product, by its six-digit HS codes; baskets that hide it are named in the answer", examples: ["rare earth magnets"] }),
    code: z.string().regex(/^\d{6}$/, { message: "six digits" }).optional().meta({ description: "One HS code instead of a good", examples: ["850511"] }),
    exporter: NameParam.optional().meta({ description: "Only from this place", examples: ["China"] }),
    importer: NameParam.optional().meta({ description: "Only to this place; WLD for the reporter's own total", examples: ["Japan"] }),
    from: PeriodParam.optional().meta({ description: "From this year or month" }),
    until: PeriodParam.optional().meta({ description: "To this year or month, included" }),
    grain: z.enum(["year", "month"]).optional().meta({ description: "Yearly or monthly flows; year unless given, and never both in one sum" }),
    reporter: z.enum(FLOW_REPORTERS).optional().meta({ description: "Only the exporter's reports, the importer's, or a publisher's reconciliation; each by itself unless given" }),
    by: z.string().regex(/^(exporter|importer|code|period)(,(exporter|importer|code|period))*$/, { message: `a list of ${BY.join(", ")}` }).optional().meta({ description: "Sum by these; exporter,importer unless given", examples: ["exporter,importer,period"] }),
    top: z.string().regex(/^[1-9]\d{0,3}$/, { message: "a whole number from 1 to 9999" }).transform(Number).optional().meta({ description: "Only the largest so many; the rest is summed in `rest`" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id" }),
  }),
  output: z.strictObject({
    flows: z.array(z.strictObject({ exporter: z.string().nullable(), importer: z.string().nullable(), code: z.string().nullable(), period: z.string().nullable(), reportedBy: z.enum(FLOW_REPORTERS), series: z.string() }).extend(SumSchema.shape).extend({ unitValue: UnitValueSchema.nullable().meta({ description: "Money over weight, USD/t gross: not a price. Null where the weight is absent or zero, and where some rows lack the one and others the other" }) })),
    rest: SumSchema.extend({ groups: z.number().int() }).nullable().meta({ description: "What `top` leaves out, by number of groups and sum" }),
    codes: z.array(z.string()).meta({ description: "The HS codes that were looked at" }),
    baskets: z.array(z.strictObject({ code: z.string(), en: z.string(), zh: z.string() })).meta({ description: "Of these codes, those that hold other goods too: what flows there is not this good alone" }),
    names: NamesSchema,
  }),
  argument: "good",
  rows: "flows",
  examples: [
    { note: { en: "Magnets, who to whom", zh: "磁体：谁到谁" }, input: { good: "rare earth magnets", top: "20" } },
    { note: { en: "What China exports under 850511, by year", zh: "中国850511项下按年出口" }, input: { code: "850511", exporter: "中国", by: "importer,period" } },
  ],
});
