// The text of a command: a file, or standard input for "-".
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { ObservatoryError } from "@monazite/core";
import { decodeText, TEXT_LIMITS } from "@monazite/operations";

/** @throws ObservatoryError `file-missing`, and what `decodeText` refuses */
export async function inputText(path: string, stdin: Readable): Promise<string> {
  if (path === "-") return decodeText(await bytesOf(stdin, "-"), "-");
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ObservatoryError("file-missing", { path });
  if (found.size > TEXT_LIMITS.bytes) throw new ObservatoryError("file-too-large", { path, bytes: found.size, limit: TEXT_LIMITS.bytes });
  return decodeText(await bytesOf(createReadStream(path), path), path);
}

async function bytesOf(stream: Readable, path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(String(part));
    bytes += chunk.length;
    if (bytes > TEXT_LIMITS.bytes) throw new ObservatoryError("file-too-large", { path, bytes, limit: TEXT_LIMITS.bytes });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
