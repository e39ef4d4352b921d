// What goes into the reading worker and what comes out of it.
import type { ProblemCode, ProblemFacts, TextReading } from "@monazite/core";
import type { FileOptions, FilePiece } from "@monazite/readers";
import type { GivenFile } from "../context.js";

/** A text to read, a file to turn into text, or a file of statistics to read piece by piece. */
export type Job = { readonly text: string } | { readonly bytes: Uint8Array; readonly path: string } | { readonly table: GivenFile; readonly path: string; readonly options: FileOptions };

/** Said to a job that gives pieces: one was used up, or no more are wanted. */
export interface Word {
  readonly id: number;
  readonly word: "more" | "stop";
}

/** Pieces with rows in them that may be under way at once: reading goes on while the store takes in what was read, and no further. */
export const PIECES_UNDER_WAY = 3;

/** How far reading has come weighs nothing, so it neither fills the room nor waits for it. */
export const isHeavy = (piece: FilePiece): boolean => !("read" in piece || "begins" in piece);

export type Result = TextReading | string | null;

export type Outcome =
  | { readonly piece: FilePiece }
  | { readonly result: Result }
  | { readonly problem: { readonly code: ProblemCode; readonly facts: ProblemFacts[ProblemCode] } }
  | { readonly defect: string };
