// What goes into the reading worker and what comes out of it.
import type { ProblemCode, ProblemFacts, TextReading } from "@monazite/core";
import type { FileOptions, ReadMember } from "@monazite/readers";

/** A text to read, a file to turn into text, or a file of statistics to read. */
export type Job = { readonly text: string } | { readonly bytes: Uint8Array; readonly path: string } | { readonly table: Uint8Array; readonly path: string; readonly options: FileOptions };

export type Result = TextReading | string | readonly ReadMember[];

export type Outcome =
  | { readonly result: Result }
  | { readonly problem: { readonly code: ProblemCode; readonly facts: ProblemFacts[ProblemCode] } }
  | { readonly defect: string };
