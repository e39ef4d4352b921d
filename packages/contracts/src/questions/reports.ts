import { FLOW_REPORTERS } from "@monazite/core";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { FlowParams, FlowReportSchema } from "./flow-parts.js";

export const reports = defineContract({
  name: "reports",
  summary: { en: "The single rows of trade behind a sum, each with its edition and line", zh: "合计背后的逐行贸易数据，附版本与行号" },
  input: z.strictObject({ ...FlowParams, reporter: z.enum(FLOW_REPORTERS).optional().meta({ description: "Only the exporter's reports, the importer's, or a publisher's reconciliation" }), edition: z.string().max(100).optional().meta({ description: "One edition by id" }) }),
  output: z.strictObject({
    reports: z.array(FlowReportSchema),
    names: NamesSchema,
  }),
  argument: "good",
  rows: "reports",
  examples: [
    { note: { en: "Every row of magnets", zh: "磁体的每一行" }, input: { good: "rare earth magnets" } },
    { note: { en: "China's own reports of one code", zh: "中国自报的一个编码" }, input: { code: "850511", exporter: "China", reporter: "exporter" } },
  ],
});
