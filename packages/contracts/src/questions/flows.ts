import { FLOW_REPORTERS } from "@monazite/core";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { BasketsSchema, FlowParams, FlowSumSchema } from "./flow-parts.js";

const BY = ["exporter", "importer", "code", "period"] as const;
const UnitValueSchema = z.strictObject({
  value: z.number(),
  bound: z.enum(["exact", "at-most", "at-least"]).meta({ description: "at-most: rows without a weight put in their money · at-least: rows without money put in their weight" }),
  doubtful: z.number().meta({ description: "Part of the weight that is estimated, imputed or suspicious, 0 to 1" }),
});

export const flows = defineContract({
  name: "flows",
  summary: { en: "Who sends what to whom: loaded trade by HS code, summed by exporter and importer, each report by itself, totals never added to their parts, codes never to national lines below them", zh: "谁向谁出口什么：已载入的贸易按HS编码、出口方和进口方汇总，两方报告分列，总计不与其组成相加，编码不与其下的国别子目相加" },
  input: z.strictObject({
    ...FlowParams,
    reporter: z.enum(FLOW_REPORTERS).optional().meta({ description: "Only the exporter's reports, the importer's, or a publisher's reconciliation; each by itself unless given" }),
    by: z.string().regex(/^(exporter|importer|code|period)(,(exporter|importer|code|period))*$/, { message: `a list of ${BY.join(", ")}` }).optional().meta({ description: "Sum by these; exporter,importer unless given", examples: ["exporter,importer,period"] }),
    top: z.string().regex(/^[1-9]\d{0,3}$/, { message: "a whole number from 1 to 9999" }).transform(Number).optional().meta({ description: "Only the largest so many; the rest is summed in `rest`" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id" }),
    series: z.string().max(100).optional().meta({ description: "One publisher's series: what the ids of its editions begin with", examples: ["un-comtrade"] }),
    digits: z.string().regex(/^([2468]|10)$/, { message: "2, 4, 6, 8 or 10" }).transform(Number).optional().meta({ description: "Only codes of so many digits: 6 of the HS, 8 or 10 of national lines" }),
  }),
  output: z.strictObject({
    flows: z.array(z.strictObject({ exporter: z.string().nullable(), importer: z.string().nullable(), code: z.string().nullable(), period: z.string().nullable(), firstPeriod: z.string().nullable().meta({ description: "The earliest period in this sum; null when summed by period" }), lastPeriod: z.string().nullable().meta({ description: "The latest period in this sum; null when summed by period" }), reportedBy: z.enum(FLOW_REPORTERS), series: z.string(), digits: z.number().int().meta({ description: "How long the codes are that were summed; a code is never added to the longer ones below it" }) }).extend(FlowSumSchema.shape).extend({ unitValue: UnitValueSchema.nullable().meta({ description: "Money over weight, USD/t gross: not a price. Null where the weight is absent or zero, and where some rows lack the one and others the other" }),
      onYear: z.number().nullable().meta({ description: "Growth of the US dollars on the same period a year before: 0.158 is +15.8 %. Null unless summed by period, and where that period is absent, zero, or has rows without a value" }) })),
    rest: z.array(z.strictObject({ reportedBy: z.enum(FLOW_REPORTERS), series: z.string(), digits: z.number().int(), groups: z.number().int() }).extend(FlowSumSchema.shape)).meta({ description: "What `top` leaves out, by number of groups and sum, each report and series by itself" }),
    reporters: z.array(z.strictObject({
      period: z.string(), reportedBy: z.enum(FLOW_REPORTERS), series: z.string(), places: z.number().int().meta({ description: "Places that report in this period" }),
      before: z.number().int().nullable().meta({ description: "Places that did in the same period a year before; more than `places` means that the period is not whole yet" }),
    })).meta({ description: "By period, when the sums are; else empty" }),
    codes: z.array(z.string()).meta({ description: "The HS codes that were looked at, the national lines below them with them" }),
    baskets: BasketsSchema,
    names: NamesSchema,
  }),
  argument: "good",
  rows: "flows",
  examples: [
    { note: { en: "Magnets, who to whom", zh: "磁体：谁到谁" }, input: { good: "rare earth magnets", top: "20" } },
    { note: { en: "What China exports under 850511, by year", zh: "中国850511项下按年出口" }, input: { code: "850511", exporter: "中国", by: "importer,period" } },
  ],
});
