import { z } from "zod";
import { RankSchema } from "./rank.schema.js";

export const RELATION_KINDS = ["yoy", "mom", "share", "multiple", "sum", "rank"] as const;
export const RELATION_RESULTS = ["agrees", "disagrees", "implies-base", "not-checked"] as const;

export const RelationSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(RELATION_KINDS).meta({ description: "yoy, mom: change in per cent on the same month a year ago, on the month before · share: of the whole in `versus` · multiple · sum of the parts in `versus` · rank: highest since ..." }),
  of: z.string().meta({ description: "Observation it is stated about" }),
  versus: z.array(z.string()).meta({ description: "Observations it is measured against; empty when no page gives the base" }),
  value: z.number().nullable().meta({ description: "Per cent, multiple; null for sums and ranks. A fall is negative" }),
  printed: z.string().meta({ description: "As the page prints it" }),
  sourceId: z.string(),
  check: z.strictObject({
    result: z.enum(RELATION_RESULTS),
    computed: z.number().nullable(),
    range: z.tuple([z.number(), z.number()]).readonly().nullable().meta({ description: "What the printed rounding of the parts allows" }),
    impliedBase: z.number().nullable().meta({ description: "Derived by us; nobody said it" }),
  }),
  rank: RankSchema.nullable().optional().meta({ description: "Of a rank: among which periods" }),
  note: z.string().nullable(),
});
/** What a page states about figures beside the figures themselves, and whether it holds. */
export type Relation = z.infer<typeof RelationSchema>;
