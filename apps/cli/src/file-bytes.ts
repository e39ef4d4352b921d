// Bytes of a file or of standard input, never more than a limit.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { ObservatoryError } from "@monazite/core";

/** @param path of a file, or "-" for standard input @throws ObservatoryError `file-missing` or `file-too-large` */
export async function fileBytes(path: string, stdin: Readable, limit: number): Promise<Buffer> {
  if (path === "-") return bytesOf(stdin, path, limit);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ObservatoryError("file-missing", { path });
  if (found.size > limit) throw new ObservatoryError("file-too-large", { path, bytes: found.size, limit });
  return bytesOf(createReadStream(path), path, limit);
}

async function bytesOf(stream: Readable, path: string, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    bytes += chunk.length;
    if (bytes > limit) throw new ObservatoryError("file-too-large", { path, bytes, limit });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
