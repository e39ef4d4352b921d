// The text of a command: files of any format that is read, in the order given, or standard input for "-".
import type { Readable } from "node:stream";
import { ObservatoryError } from "@monazite/core";
import { DIVIDER, TEXT_LIMITS, textOf } from "@monazite/operations";
import { startReadingWorker, type ReadingWorker } from "@monazite/operations/worker";
import { fileBytes } from "./file-bytes.js";

/**
 * Several files are the pieces of one page.
 *
 * @throws ObservatoryError `file-missing`, and what is wrong with a file
 */
export async function inputText(paths: readonly string[], stdin: Readable): Promise<string> {
  // A worker is started by the first file that is more than plain text.
  let worker: ReadingWorker | null = null;
  const toText: ReadingWorker["toText"] = (bytes, path) => (worker ??= startReadingWorker()).toText(bytes, path);
  const texts: string[] = [];
  let total = 0;
  try {
    for (const path of paths) {
      const bytes = await fileBytes(path, stdin, TEXT_LIMITS.bytes);
      total += bytes.length;
      if (total > TEXT_LIMITS.bytes) throw new ObservatoryError("file-too-large", { path, bytes: total, limit: TEXT_LIMITS.bytes });
      texts.push(await textOf(bytes, path, toText));
    }
  } finally {
    await (worker as ReadingWorker | null)?.close();
  }
  return texts.join(`\n${DIVIDER}\n`);
}
