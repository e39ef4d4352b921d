// What questions about trade flows share: which flows are meant, and what a sum over some of them holds.
import { FLOW_QUALITIES, FLOW_REPORTERS } from "@monazite/core";
import { PeriodParam } from "@monazite/core/schemas";
import { z } from "zod";
import { NameParam } from "../params.js";

const Amount = z.number().nullable();

export const FlowSumSchema = z.strictObject({
  rows: z.number().int(), valueUsd: Amount.meta({ description: "US dollars" }), tonnes: Amount.meta({ description: "Tonnes, gross" }),
  withoutValue: z.number().int().meta({ description: "Rows that give no value, and are not in the sum" }), withoutTonnes: z.number().int().meta({ description: "Rows that give no quantity, and are not in the sum" }),
  doubtfulTonnes: z.number().meta({ description: "Of the tonnes, those that are estimated, imputed or suspicious" }),
});

/** One row of trade as it was loaded. */
export const FlowReportSchema = z.strictObject({
  id: z.string().meta({ description: "Ask evidence for it" }), code: z.string(), period: z.string(), exporter: z.string(), importer: z.string(), reportedBy: z.enum(FLOW_REPORTERS), valueUsd: Amount.meta({ description: "US dollars" }),
  tonnes: Amount.meta({ description: "Tonnes, gross" }), quality: z.enum(FLOW_QUALITIES), nomenclature: z.string(), editionId: z.string(), line: z.number().int().meta({ description: "Line of the file" }),
});

/** Which flows are meant. */
export const FlowParams = {
  good: NameParam.optional().meta({ description: "Mineral or product, by its six-digit HS codes and the national lines below them; baskets that hide it are named in the answer", examples: ["rare earth magnets"] }),
  code: z.string().regex(/^(\d{2}){1,5}$/, { message: "two, four, six, eight or ten digits" }).optional().meta({ description: "One code instead of a good: of the HS, or a national line", examples: ["850511", "85051110"] }),
  exporter: NameParam.optional().meta({ description: "Only from this place", examples: ["China"] }),
  importer: NameParam.optional().meta({ description: "Only to this place; WLD for the reporter's own total", examples: ["Japan"] }),
  from: PeriodParam.optional().meta({ description: "From this year or month" }),
  until: PeriodParam.optional().meta({ description: "To this year or month, included" }),
  grain: z.enum(["year", "month"]).optional().meta({ description: "Yearly or monthly flows; year unless given, and never both in one sum" }),
};

export const BasketsSchema = z.array(z.strictObject({ code: z.string(), en: z.string(), zh: z.string() })).meta({ description: "Of these codes, those that hold other goods too: what flows there is not this good alone" });
