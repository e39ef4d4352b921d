// What a file holds: itself, or the one member of a gzip, or the members of a zip, each as a stream that may be begun again. Limits are checked before
// more is unpacked than they allow, checksums always, and the name of a member never becomes a path.
import { Refusal } from "../problem.js";
import { checkSize, isArchive } from "./archive-limits.js";
import { chunksOf, type FileSource } from "./source.js";

export interface Member {
  /** Of a zip, the member's own name, for people; else the file's. */
  readonly name: string;
  readonly isPacked: boolean;
  /** Bytes of it, or null where only unpacking tells. */
  readonly size: number | null;
  /** The bytes it was made from, whose hash is the file's, where it is text made of a workbook or Parquet. */
  readonly madeFrom?: Uint8Array;
  /** Which sheet of a workbook of several. */
  readonly sheet?: string;
  /** Its bytes from the first. @throws Refusal of the family `archive-…`, at the latest with the last of them */
  chunks(): AsyncIterable<Uint8Array>;
}

/** @throws Refusal of the family `archive-…` where the archive as a whole is at fault */
export async function membersOf(source: FileSource, name: string): Promise<{ readonly members: readonly Member[]; readonly close: () => Promise<void> }> {
  const start = await source.slice(0, 4);
  if (start[0] === 0x1f && start[1] === 0x8b) return { members: [{ name, isPacked: true, size: null, chunks: () => gunzipped(source) }], close: () => Promise.resolve() };
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] === 0x03 || start[2] === 0x05)) return (await import("./zip.js")).membersOfZip(source);
  return { members: [{ name, isPacked: false, size: source.size, chunks: () => chunksOf(source) }], close: () => Promise.resolve() };
}

async function* gunzipped(source: FileSource): AsyncGenerator<Uint8Array> {
  const chunks = chunksOf(source);
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
    },
  }, { highWaterMark: 0 });
  let total = 0;
  try {
    for await (const part of packed.pipeThrough(new DecompressionStream("gzip"))) {
      if (total === 0 && isArchive(part)) throw new Refusal("archive-nested", "gzip");
      total += part.length;
      checkSize(total, source.size);
      yield part;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(gzipFault(error), "gzip");
  }
}

/** What the platform says of a broken gzip: its end is missing, its checksum differs, or it is none. */
function gzipFault(error: unknown): "archive-truncated" | "archive-checksum" | "archive-unreadable" {
  const { message = "", cause } = error as { readonly message?: string; readonly cause?: { readonly message?: string } };
  const text = `${message} ${cause?.message ?? ""} ${String((error as { code?: string }).code ?? "")}`;
  if (/incorrect data check|checksum|crc/i.test(text)) return "archive-checksum";
  return /unexpected end|Z_BUF_ERROR|truncat|incomplete/i.test(text) ? "archive-truncated" : "archive-unreadable";
}
