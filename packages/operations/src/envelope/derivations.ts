// A method's derivation as an answer carries it: with the row it derives, and words to its notes.
import type { RowDerivation } from "@monazite/contracts";
import type { MethodDerivation } from "@monazite/core";
import type { Asked } from "./answer.js";
import { methodNoteText } from "@monazite/messages";

/** @param row `id` of the row in the answer's list */
export function derivationOfRow({ figureId }: Pick<Asked, "figureId">, row: string, { method, formula, terms, result, notes }: MethodDerivation): RowDerivation {
  return { row, figureId: figureId(row), method: { ...method }, formula, terms: [...terms], result, notes: notes.map((note) => ({ code: note.code, refuses: note.refuses, facts: { ...note.facts }, text: methodNoteText(note) })) };
}
