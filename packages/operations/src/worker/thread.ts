// The inside of the reading worker: one text or file in, its reading, its text or its pieces out. It can reach nothing else but the file it was given.
import { parentPort } from "node:worker_threads";
import { isObservatoryError } from "@monazite/core";
import { readText } from "@monazite/extract";
import { readPieces, type FileOptions, type FilePiece } from "@monazite/readers";
import { toText } from "../formats/to-text.js";
import type { GivenFile } from "../context.js";
import { nodeHasher, openFile } from "./file-source.js";
import { isHeavy, PIECES_UNDER_WAY, type Job, type Outcome, type Result, type Word } from "./job.js";

/** Wakes the job that gives pieces. */
let heard: ((word: Word["word"]) => void) | null = null;

parentPort?.on("message", (message: (Job & { readonly id: number }) | Word) => {
  if ("word" in message) {
    heard?.(message.word);
    return;
  }
  const { id, ...job } = message;
  const told = (outcome: Outcome, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage({ id, ...outcome }, transfer);
  const work: Promise<Result> = "text" in job ? Promise.resolve(job.text).then(readText) : "table" in job ? tell(job.table, job.path, job.options, told) : toText(job.bytes, job.path);
  work.then((result) => told({ result }), (error: unknown) => {
    // An error keeps its code and facts only when they travel as plain data.
    if (isObservatoryError(error)) told({ problem: { code: error.code, facts: error.facts } });
    else told({ defect: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});

/** Gives pieces on, never more at once than may be under way, until the file or the wish for them ends. */
async function tell(file: GivenFile, path: string, options: FileOptions, told: (outcome: Outcome, transfer: ArrayBuffer[]) => void): Promise<null> {
  const { source, close } = openFile(file);
  let room = PIECES_UNDER_WAY;
  let isWanted = true;
  let wake: () => void = () => undefined;
  heard = (word) => {
    if (word === "more") room++;
    else isWanted = false;
    wake();
  };
  try {
    for await (const piece of readPieces(source, path, options, nodeHasher)) {
      while (isWanted && room === 0 && isHeavy(piece)) await new Promise<void>((resolve) => { wake = resolve; });
      if (!isWanted) break;
      if (isHeavy(piece)) room--;
      told({ piece }, buffersOf(piece));
    }
    return null;
  } finally {
    heard = null;
    close();
  }
}

/** What of a piece can be handed over instead of copied: the memory of its columns. */
function buffersOf(piece: FilePiece): ArrayBuffer[] {
  const columns = Object.values("flows" in piece ? piece.flows.columns : {});
  return columns.flatMap((column) => ("millionths" in column ? [column.millionths.buffer as ArrayBuffer] : "words" in column ? [column.at.buffer as ArrayBuffer] : column instanceof Int32Array ? [column.buffer as ArrayBuffer] : []));
}
