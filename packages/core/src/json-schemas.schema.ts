// The JSON Schema of every record, made from the zod schemas, for those who do not write TypeScript.
import { z } from "zod";
import { ClaimSchema, MentionSchema, WarningSchema } from "./claim.schema.js";
import { DocumentSchema } from "./document.schema.js";
import { EventSchema } from "./event.schema.js";
import { EvidenceSchema } from "./evidence.schema.js";
import { FacilitySchema } from "./facility.schema.js";
import { FigureSchema } from "./figure.schema.js";
import { MappingSchema } from "./mapping.schema.js";
import { ObservationSchema } from "./observation.schema.js";
import { PeriodSchema } from "./period.schema.js";
import { PolicyEventSchema } from "./policy-event.schema.js";
import { TextReadingSchema } from "./reading.schema.js";
import { RelationSchema } from "./relation.schema.js";
import { EditionSchema, SourceSchema } from "./source.schema.js";
import { VerdictSchema } from "./verdict.schema.js";

/** The schema of every record by name. */
export const RECORDS = {
  claim: ClaimSchema, document: DocumentSchema, edition: EditionSchema, evidence: EvidenceSchema, facility: FacilitySchema, figure: FigureSchema, mapping: MappingSchema, mention: MentionSchema, newsEvent: EventSchema, observation: ObservationSchema, period: PeriodSchema,
  policyEvent: PolicyEventSchema, reading: TextReadingSchema, relation: RelationSchema, source: SourceSchema, verdict: VerdictSchema, warning: WarningSchema,
} as const;

export type RecordName = keyof typeof RECORDS;
export const RECORD_NAMES = Object.keys(RECORDS) as readonly RecordName[];

/**
 * JSON Schema (draft 2020-12) of a record.
 *
 * @example recordJsonSchema("observation").required // ["id", "key", "period", ...]
 */
export function recordJsonSchema(record: RecordName): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(RECORDS[record], { target: "draft-2020-12" });
}
