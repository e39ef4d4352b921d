// An answer into a file: whole or not at all, for it is written beside its place and then put there.
import { rename, rm, writeFile } from "node:fs/promises";
import { ObservatoryError } from "@monazite/core";

/** @throws ObservatoryError `file-missing` when the folder is not there or cannot be written to */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new ObservatoryError("file-missing", { path }, { cause: error });
  }
}
