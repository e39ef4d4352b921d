import { z } from "zod";
import { GAP_REASONS } from "./gap.js";

/** The fields of a tidy row, which any other table's columns are taken for. */
export const MAPPED_FIELDS = ["measure", "good", "place", "counterpart", "stage", "period", "value", "unit", "basis", "status", "definition", "note"] as const;

const FieldSchema = z.enum(MAPPED_FIELDS);
const ConstantsSchema = z.partialRecord(FieldSchema, z.string().min(1).max(500)).meta({ description: "What holds for every row and stands in no column: { \"measure\": \"production\", \"unit\": \"t\" }" });

export const MappingSchema = z.strictObject({
  columns: z.record(z.string().min(1).max(300), FieldSchema).meta({ description: "Names of columns as the header prints them, each with the field it is" }),
  values: z.record(z.string().min(1).max(300), ConstantsSchema).optional().meta({ description: "Where several columns hold values: each with what holds for it alone, such as its period" }),
  constants: ConstantsSchema.optional(),
  gaps: z.record(z.string().max(50), z.enum(GAP_REASONS)).optional().meta({ description: "How the table writes that a number is missing, and why it is" }),
  decimal: z.enum([".", ","]).optional(),
});
/** How the columns of a table nobody here knows are to be taken. */
export type Mapping = z.infer<typeof MappingSchema>;
export type MappedField = (typeof MAPPED_FIELDS)[number];
