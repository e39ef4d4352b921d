// How a number nobody printed follows from those that somebody did: cells, and the steps that lead from one to another.
import { z } from "zod";
import { ObservationKeySchema } from "./observation.schema.js";
import { PeriodSchema } from "./period.schema.js";

export const CELL_KINDS = ["level", "ratio", "difference"] as const;
/** said: entries print it · sum, ratio, rank: it follows by what holds between cells · disputed: what all ways of resolving a conflict leave. */
export const STEP_KINDS = ["said", "sum", "ratio", "rank", "disputed"] as const;

export const LedgerCellSchema = z.strictObject({
  kind: z.enum(CELL_KINDS),
  key: ObservationKeySchema.meta({ description: "Of the level, or of the level that the ratio is of" }),
  unit: z.string().meta({ description: "Of the level; a ratio has none" }),
  basis: z.string().nullable(),
  definition: z.string().nullable(),
  isOutlook: z.boolean().meta({ description: "Forecasts, plans and opinions have cells of their own" }),
  scope: z.string().nullable().meta({ description: "A mine or a company, where the figure is not of the whole place" }),
  period: PeriodSchema,
  versus: z.strictObject({ key: ObservationKeySchema, period: PeriodSchema }).nullable().meta({ description: "Of a ratio or difference: the level it is measured against" }),
  label: z.string().nullable().meta({ description: 'Of a ratio: which ("yoy", "share of world-production")' }),
});
/** One quantity of the ledger: what, of what, where, when. */
export type LedgerCell = z.infer<typeof LedgerCellSchema>;

export const DerivationStepSchema = z.strictObject({
  cell: LedgerCellSchema,
  min: z.number().nullable(),
  max: z.number().nullable(),
  how: z.array(z.strictObject({
    kind: z.enum(STEP_KINDS),
    said: z.array(z.string()).meta({ description: "Claims, observations and relations that say it" }),
    from: z.array(z.number().int().nonnegative()).meta({ description: "Earlier steps of the list it follows from" }),
  })),
});
/** A cell, what is known of it, and from which earlier steps. */
export type DerivationStep = z.infer<typeof DerivationStepSchema>;

export const DerivationSchema = z.array(DerivationStepSchema).meta({ description: "From what was said to what follows; the last step is the result" });
export type Derivation = z.infer<typeof DerivationSchema>;
