// A file on this machine, or bytes at hand, as a reader takes them. Runs in the reading worker, where waiting for a disk keeps nobody else waiting.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createHash } from "node:crypto";
import { sourceOf, type FileSource, type Hasher } from "@monazite/readers";
import type { GivenFile } from "../context.js";

export function openFile(file: GivenFile): { readonly source: FileSource; readonly close: () => void } {
  if ("bytes" in file) return { source: sourceOf(file.bytes), close: () => undefined };
  const handle = openSync(file.path, "r");
  return {
    source: {
      size: fstatSync(handle).size,
      slice: (from, until) => {
        const bytes = new Uint8Array(until - from);
        let read = 0;
        for (let more = -1; read < bytes.length && more !== 0; read += more) more = readSync(handle, bytes, read, bytes.length - read, from + read);
        return Promise.resolve(bytes.subarray(0, read));
      },
    },
    close: () => closeSync(handle),
  };
}

/** The platform's own SHA-256, many times faster than one in JavaScript. */
export function nodeHasher(): Hasher {
  const hash = createHash("sha256");
  return { update: (bytes) => { hash.update(bytes); }, hex: () => hash.digest("hex") };
}
