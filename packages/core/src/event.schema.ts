import { z } from "zod";
import { AreaRefSchema } from "./area-ref.schema.js";
import { EvidenceSchema } from "./evidence.schema.js";

export const EVENT_STATUSES = ["happened", "planned", "ongoing", "in-force", "suspended", "negated", "cancelled", "ended"] as const;

const EventActorSchema = z.strictObject({ name: z.string(), role: z.string() });
const EventDaysSchema = z.strictObject({ start: z.string().nullable(), end: z.string().nullable() });

/** What a person may set right in an event. */
export const CorrectableEventSchema = z.strictObject({
  type: z.string(),
  status: z.enum(EVENT_STATUSES),
  actors: z.array(EventActorSchema),
  date: EventDaysSchema.nullable(),
  place: AreaRefSchema.nullable(),
  minerals: z.array(z.string()),
}).partial();
export type CorrectableEvent = z.infer<typeof CorrectableEventSchema>;

export const EventCorrectionSchema = z.strictObject({
  author: z.string(),
  at: z.string().meta({ description: "Moment of the correction, ISO, UTC" }),
  note: z.string().nullable(),
  isEvent: z.boolean().meta({ description: "False: a person found that the text tells no event here" }),
  original: CorrectableEventSchema.meta({ description: "As the text was read, of the fields that were corrected" }),
});
/** Who set an event right, when, and what had been read. */
export type EventCorrection = z.infer<typeof EventCorrectionSchema>;

export const EventSchema = z.strictObject({
  id: z.string(),
  type: z.string().meta({ description: "Family before the dot: export.ban, licence.required, quota.set, tariff.imposed, deal.offtake, mine.restart ..." }),
  actors: z.array(EventActorSchema),
  date: EventDaysSchema.nullable().meta({ description: "First and last day, both included" }),
  status: z.enum(EVENT_STATUSES),
  place: AreaRefSchema.nullable(),
  minerals: z.array(z.string()),
  statement: z.string(),
  alsoIn: z.array(z.string()),
  plover: z.string().nullable().meta({ description: "Nearest PLOVER event type, a cross-reference" }),
  evidence: z.array(EvidenceSchema).min(1),
  correction: EventCorrectionSchema.optional().meta({ description: "Present when a person corrected this event: the fields above are the corrected ones" }),
});
/** Something that happened, was planned or was denied, as a document tells it. */
export type NewsEvent = z.infer<typeof EventSchema>;
