import { z } from "zod";
import { FigureSchema } from "./figure.schema.js";
import { GAP_REASONS } from "./gap.js";
import { PeriodSchema } from "./period.schema.js";
import { STAGES } from "./stage.js";
import { STATUSES } from "./status.js";

export const StageSchema = z.enum(STAGES);
export const StatusSchema = z.enum(STATUSES);
/** "gross", or as a compound or element: "as:REO", "as:Li2CO3", "as:Nd". */
export const BasisSchema = z.string().regex(/^(gross|as:[A-Za-z0-9()·]+)$/).meta({ description: 'Of what the mass is: "gross", "as:REO", "as:LCE", "as:Nd"' });

export const ObservationKeySchema = z.strictObject({
  measure: z.string().meta({ description: "What is measured: production, capacity, exports, price ..." }),
  good: z.string().meta({ description: "Registry id of the mineral or product" }),
  stage: StageSchema.nullable(),
  area: z.string().meta({ description: "Registry id of the place, group or actor it is about" }),
  counterpart: z.string().nullable().meta({ description: "The other end of a flow; WLD for all partners" }),
  denominator: z.string().nullable().meta({ description: "Of what a share is a share; null for an amount" }),
});
export type ObservationKey = z.infer<typeof ObservationKeySchema>;

export const ObservationSchema = z.strictObject({
  id: z.string(),
  key: ObservationKeySchema,
  period: PeriodSchema,
  figure: FigureSchema.nullable().meta({ description: "Null exactly when `gap` says why" }),
  gap: z.enum(GAP_REASONS).nullable(),
  status: StatusSchema,
  basis: BasisSchema.nullable(),
  definition: z.string().nullable().meta({ description: "The publisher's own definition where it differs from the measure's: HS line, specification, assessment" }),
  editionId: z.string(),
  sourceId: z.string(),
  locator: z.string().meta({ description: "Where in the source: a row, a record id" }),
  note: z.string().nullable(),
});
/** The one shape for a figure of the record, whatever it measures. */
export type Observation = z.infer<typeof ObservationSchema>;
