// What goes into the reading worker and what comes out of it.
import type { ProblemCode, ProblemFacts, TextReading } from "@monazite/core";

/** A text to read, or a file to turn into text. */
export type Job = { readonly text: string } | { readonly bytes: Uint8Array; readonly path: string };

export type Outcome =
  | { readonly result: TextReading | string }
  | { readonly problem: { readonly code: ProblemCode; readonly facts: ProblemFacts[ProblemCode] } }
  | { readonly defect: string };
