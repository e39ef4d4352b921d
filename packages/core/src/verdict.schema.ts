import { z } from "zod";

export const VERDICT_KINDS = ["agrees", "implied", "differs", "contradicted", "out-of-date", "not-comparable", "nothing-to-compare"] as const;
/** What differs between two figures, in the order they are compared; the first difference is the class. */
export const DIFFERENCES = ["measure", "good", "stage", "area", "counterpart", "denominator", "period", "basis", "status", "unit", "definition"] as const;

export const VerdictSchema = z.strictObject({
  id: z.string(),
  claimId: z.string(),
  kind: z.enum(VERDICT_KINDS),
  against: z.strictObject({ kind: z.enum(["observation", "share", "claim", "ledger"]), ids: z.array(z.string()).min(1) }).nullable()
    .meta({ description: "The other figure: one observation, one claim, the share of a first observation in a second; of the ledger all entries that imply the claim, or that cannot hold beside it" }),
  differsBy: z.enum(DIFFERENCES).nullable().meta({ description: "Of a figure that cannot be compared: the first thing that differs" }),
  gap: z.number().nullable().meta({ description: "Of a difference: smallest distance between the two intervals, in the claim's unit, signed: positive when the claim is higher" }),
});
/** What one claim is worth beside one other figure. */
export type Verdict = z.infer<typeof VerdictSchema>;
