import { z } from "zod";
import { AreaRefSchema } from "./claim.schema.js";
import { EvidenceSchema } from "./evidence.schema.js";

export const EVENT_STATUSES = ["happened", "planned", "ongoing", "in-force", "suspended", "negated", "cancelled", "ended"] as const;

export const EventSchema = z.strictObject({
  id: z.string(),
  type: z.string().meta({ description: "Family before the dot: export.ban, licence.required, quota.set, tariff.imposed, deal.offtake, mine.restart ..." }),
  actors: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  date: z.strictObject({ start: z.string().nullable(), end: z.string().nullable() }).nullable().meta({ description: "First and last day, both included" }),
  status: z.enum(EVENT_STATUSES),
  place: AreaRefSchema.nullable(),
  minerals: z.array(z.string()),
  statement: z.string(),
  alsoIn: z.array(z.string()),
  plover: z.string().nullable().meta({ description: "Nearest PLOVER event type, a cross-reference" }),
  evidence: z.array(EvidenceSchema).min(1),
});
/** Something that happened, was planned or was denied, as a document tells it. */
export type NewsEvent = z.infer<typeof EventSchema>;
