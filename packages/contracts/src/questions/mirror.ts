import { StageSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { DerivationsSchema } from "./derivations.js";
import { BasketsSchema, FlowParams, FlowSumSchema } from "./flow-parts.js";

export const RECONCILED_BY = ["reliability", "inverse-variance"] as const;
const Amount = z.number().nullable();
const ReportSchema = FlowSumSchema.extend({ series: z.string().meta({ description: "Whose file it was in" }) });

export const mirror = defineContract({
  name: "mirror",
  summary: { en: "Both reports of a flow side by side: what the exporter says left and the importer says came in, how far apart they are, and one value reconciled out of both", zh: "同一流量的两方报告并列：出口方所报与进口方所报、二者差距，以及由两者调和而得的一个值" },
  input: z.strictObject({
    ...FlowParams,
    code: z.string().regex(/^\d{6}$/, { message: "six digits" }).optional().meta({ description: "One HS code instead of a good; national lines of two countries are not one good", examples: ["850511"] }),
    method: z.enum(RECONCILED_BY).optional().meta({ description: "How one value is made of two: by the reliability of the reporters (Harvard Growth Lab) unless given, or by the inverse variance of their errors (ten Cate)" }),
    cif: z.string().regex(/^\d(\.\d{1,6})?$/, { message: "a number such as 1.1" }).transform(Number).refine((factor) => factor >= 1, { message: "at least 1: freight costs something" }).optional().meta({ description: "Freight and insurance in the importer's values, as a factor on FOB; 1.12 unless given (FAO's flat ratio), 1 where they are FOB", examples: ["1.1"] }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id" }),
  }),
  output: z.strictObject({
    mirror: z.array(z.strictObject({
      id: z.string(), code: z.string(), good: z.string(), stage: StageSchema.nullable(), period: z.string(), exporter: z.string(), importer: z.string(),
      exporterUsd: Amount.meta({ description: "The exporter's report, US dollars, FOB" }), importerUsd: Amount.meta({ description: "The importer's report, US dollars, as reported: mostly CIF" }), importerFob: Amount.meta({ description: "The same at the exporter's border, by the factor of freight" }),
      gapUsd: Amount.meta({ description: "Importer's FOB less exporter's; null where one report is missing: that is no gap of the whole" }), ratio: Amount.meta({ description: "Importer's value as reported over exporter's: freight and error together" }),
      discrepancy: Amount.meta({ description: "The gap as a part of the sum of both, 0 to 1" }),
      exporterTonnes: Amount, importerTonnes: Amount, gapTonnes: Amount.meta({ description: "Importer's less exporter's; null where one is missing or incomplete" }),
      reconciledUsd: Amount.meta({ description: "FOB; the only report where there is one" }), reconciledTonnes: Amount, weightExporter: Amount.meta({ description: "Weight of the exporter's report, 0 to 1" }),
      publishedUsd: Amount.meta({ description: "What a publisher reconciled, such as BACI" }), publishedTonnes: Amount,
      exporterReport: ReportSchema.nullable(), importerReport: ReportSchema.nullable(), published: ReportSchema.nullable(),
    })),
    codes: z.array(z.string()).meta({ description: "The HS codes that were looked at; empty for all" }),
    baskets: BasketsSchema,
    coverage: z.strictObject({ both: z.number().int().meta({ description: "Rows with both reports" }), exporterOnly: z.number().int(), importerOnly: z.number().int() }),
    derivations: DerivationsSchema,
    names: NamesSchema,
  }),
  argument: "good",
  rows: "mirror",
  examples: [
    { note: { en: "Magnets, the widest gaps first", zh: "磁体：差距最大的在前" }, input: { good: "rare earth magnets" } },
    { note: { en: "One flow as a series, freight of 5 %", zh: "一条流量的序列，运保费按5%计" }, input: { code: "260400", exporter: "Philippines", importer: "China", cif: "1.05" } },
  ],
});
