// How a method came to its number: the formula, each of its terms with value and origin, the result, and what must be said beside it.
// (The ledger's `Derivation` is another thing: a path through statements. This one is a formula filled in.)
import { z } from "zod";
import { METHOD_NOTES } from "./method-note.js";

/** record: figures of loaded editions · computed: another method's result, named in `by` · asker: put in by whoever asked · method: a constant of the method. */
export const TERM_ORIGINS = ["record", "computed", "asker", "method"] as const;

const Bound = z.number().nullable();

export const MethodRefSchema = z.strictObject({ id: z.string(), version: z.string() }).meta({ description: "Its version changes whenever its answers may" });

export const MethodTermSchema = z.strictObject({
  name: z.string().meta({ description: 'As it stands in the formula: "IR", "HHI_GS", "s"' }),
  of: z.string().nullable().meta({ description: 'Registry id of what this one of several is about: "CHN" for the s of China' }),
  label: z.string().meta({ description: 'Key of its words in the catalogue: "term.import-reliance"' }),
  value: Bound.meta({ description: "Null where it is a range or absent; a note then says why" }),
  min: Bound.meta({ description: "What rounding, bounds and absent rows allow; equal to the value where it is exact" }),
  max: Bound,
  unit: z.string().nullable().meta({ description: "Null for a pure number" }),
  origin: z.enum(TERM_ORIGINS),
  by: MethodRefSchema.nullable().meta({ description: "Of a computed term: the method that gave it" }),
  editionIds: z.array(z.string()).meta({ description: "Editions it comes from" }),
  evidence: z.array(z.string()).meta({ description: "Observations it is made of: ask `evidence` with each" }),
});
/** One term of a formula, with its value and where it comes from. */
export type MethodTerm = z.infer<typeof MethodTermSchema>;

export const MethodNoteSchema = z.strictObject({
  code: z.enum(METHOD_NOTES),
  refuses: z.boolean().meta({ description: "It stands in place of the number" }),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const MethodResultSchema = z.strictObject({ name: z.string(), value: Bound, min: Bound, max: Bound, unit: z.string().nullable() });
/** What came out; all null when a note refuses. */
export type MethodResult = z.infer<typeof MethodResultSchema>;

export const MethodDerivationSchema = z.strictObject({
  method: MethodRefSchema,
  formula: z.string().meta({ description: "Plain text in the names of the terms" }),
  terms: z.array(MethodTermSchema),
  result: MethodResultSchema,
  notes: z.array(MethodNoteSchema),
});
