// How an answer carries the filled-in formula of each of its rows: beside the list, so that a table of the rows stays a table.
import { MethodDerivationSchema, MethodNoteSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { BilingualSchema } from "../envelope.js";

/** A remark or a reason, with its words. */
export const ToldNoteSchema = MethodNoteSchema.extend({ text: BilingualSchema });

/** The derivation of one row. */
export const RowDerivationSchema = MethodDerivationSchema.extend({
  row: z.string().meta({ description: "`id` of the row it derives" }),
  figureId: z.string().meta({ description: "Ask `evidence` with it" }),
  notes: z.array(ToldNoteSchema),
});

export type RowDerivation = z.output<typeof RowDerivationSchema>;

/** Put it into the output as `derivations`; each row then has an `id`. The command's --explain and the viewer's panel look for this field. */
export const DerivationsSchema = z.array(RowDerivationSchema).meta({ description: "For each row: the formula, its terms with value and origin, and what must be said beside the result" });
