import { z } from "zod";
import { PeriodSchema } from "./period.schema.js";
import { STAGES } from "./stage.js";

export const POLICY_STATUSES = ["announced", "planned", "in-force", "suspended", "ended", "happened", "ongoing", "reported"] as const;

const DateSchema = PeriodSchema.nullable();

export const PolicyEventSchema = z.strictObject({
  id: z.string().min(1),
  type: z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/).meta({ description: "Family before the dot, as in news events: export.ban, licence.required, quota.set, deal.framework ..." }),
  status: z.enum(POLICY_STATUSES).meta({ description: "At the date of the edition. `reported`: said by a publisher and not confirmed" }),
  date: PeriodSchema.meta({ description: "When it happened or was announced, as fine as the pages tell" }),
  effective: DateSchema.meta({ description: "First day or month in force; null when no page says it apart from `date`" }),
  suspended: z.strictObject({ from: PeriodSchema, until: DateSchema }).nullable(),
  ended: DateSchema,
  actors: z.array(z.strictObject({ id: z.string().meta({ description: "Registry id of a place or an actor" }), role: z.enum(["actor", "party"]) })).min(1),
  targets: z.array(z.string()).meta({ description: "Registry ids of places or actors it is aimed at; WLD for all" }),
  goods: z.array(z.string()).meta({ description: "Registry ids of minerals and goods" }),
  stages: z.array(z.enum(STAGES)),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  officialRef: z.string().nullable().meta({ description: "Number of the announcement, where a page gives it" }),
  sourceIds: z.array(z.string()).min(1),
  note: z.string().nullable(),
  goodsTold: z.array(z.string()).optional().meta({ description: "Words or codes by which a tracker's own list assigns the goods; its claim, not checked here" }),
  locator: z.string().optional().meta({ description: "The row of the file it was read from" }),
});
/** An event of the record, with its dates and the pages that tell it. `NewsEvent` is what one document says; this is what we hold. */
export type PolicyEvent = z.infer<typeof PolicyEventSchema>;
