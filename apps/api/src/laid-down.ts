// The file of a POST, laid down on the disk as it comes, so that one of any size costs no memory; gone when its question is answered. Whatever its type
// says: what the file is, its content tells.
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { GivenFile } from "@monazite/operations";

export async function withBodyLaidDown<T>(body: ReadableStream<Uint8Array> | null, use: (file: GivenFile) => Promise<T>): Promise<T> {
  if (!body) return use({ bytes: new Uint8Array(0) });
  const folder = await mkdtemp(join(tmpdir(), "monazite-import-"));
  try {
    const path = join(folder, "body");
    await pipeline(Readable.fromWeb(body), createWriteStream(path, { mode: 0o600 }));
    return await use({ path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
