import { COMPARATORS } from "@monazite/core";
import { ClaimSchema, EVENT_STATUSES, EventSchema, MODALITIES } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { IdParam, NameParam } from "../params.js";

const NumberParam = z.string().regex(/^-?\d{1,15}(\.\d{1,15})?$/, { message: "not a number; write 1234.5, without separators" }).transform(Number);

export const correct = defineContract({
  name: "correct",
  summary: { en: "Set right what was misread in a claim or an event of a document; the reading stays beside it, and the next reading keeps the correction", zh: "更正误读的论断或事件；原读法仍然保留，再次阅读时更正继续有效" },
  input: z.strictObject({
    id: IdParam.meta({ description: "Id of the claim or the event", examples: ["clm_3a28a4482c18af6e"] }),
    author: z.string().trim().min(1).max(100).meta({ description: "Who corrects", examples: ["A. Reader"] }),
    note: z.string().trim().min(1).max(1000).optional().meta({ description: "Why" }),
    not_a_claim: z.enum(["true"]).optional().meta({ description: "The text claims nothing here, or tells no event" }),
    value: NumberParam.optional().meta({ description: "The number", examples: ["5473"] }),
    min: NumberParam.optional().meta({ description: "Lower end of a range or bound" }),
    max: NumberParam.optional().meta({ description: "Upper end of a range or bound" }),
    unit: z.string().trim().min(1).max(60).optional().meta({ description: "Unit as the registry writes it: t, %, CNY/t", examples: ["t"] }),
    comparator: z.enum(COMPARATORS).optional().meta({ description: "eq, approx, gt, gte, lt, lte or range" }),
    metric: NameParam.optional().meta({ description: "What is measured, in words or by id of a measure", examples: ["exports"] }),
    minerals: z.string().trim().min(1).max(500).optional().meta({ description: "Names or ids of minerals, parted by commas", examples: ["neodymium,praseodymium"] }),
    place: NameParam.optional().meta({ description: "Name or code of the place", examples: ["China"] }),
    partner: NameParam.optional().meta({ description: "Name or code of the counterpart", examples: ["United States"] }),
    period: z.string().trim().min(1).max(40).optional().meta({ description: "2025, 2025-Q3, 2025-10, 2025-01/2025-10", examples: ["2025-10"] }),
    type: z.string().regex(/^[a-z-]+(\.[a-z-]+)*$/, { message: "not a type of event; write export.ban or quota.set" }).max(60).optional().meta({ description: "Of an event: its type", examples: ["export.ban"] }),
    status: z.enum(EVENT_STATUSES).optional().meta({ description: "Of an event: happened, planned, in-force, suspended, negated ..." }),
    actors: z.string().trim().min(1).max(500).optional().meta({ description: "Of an event: who and in which part, parted by commas", examples: ["China:actor,Japan:target"] }),
    modality: z.enum(MODALITIES).optional().meta({ description: "reported, projected, estimated or opinion" }),
  }),
  output: z.strictObject({ claim: ClaimSchema.nullable().meta({ description: "As corrected; null when an event was" }), event: EventSchema.nullable().meta({ description: "As corrected; null when a claim was" }), names: NamesSchema }),
  writes: true,
  argument: "id",
  examples: [
    { note: { en: "Another number and period", zh: "改数字和时期" }, input: { id: "clm_3a28a4482c18af6e", value: "5473", period: "2025-10", author: "A. Reader" } },
    { note: { en: "No claim at all", zh: "不是论断" }, input: { id: "clm_b7f5058fd4f89eb6", not_a_claim: "true", author: "读者甲", note: "这是公告编号" } },
  ],
});
