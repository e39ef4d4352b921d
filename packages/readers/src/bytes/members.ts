// What a file holds: itself, or the one member of a gzip, or the members of a zip, each as a stream that may be begun again. Limits are checked before
// more is unpacked than they allow, checksums always, and the name of a member never becomes a path.
import { configure, Reader, ZipReader, type Entry } from "@zip.js/zip.js";
import { Refusal } from "../problem.js";
import { chunksOf, type FileSource } from "./source.js";

// One thread is enough, and a worker would have to be loaded from somewhere.
configure({ useWebWorkers: false });

export const ARCHIVE_LIMITS = {
  /** Bytes of a member that has to be held whole to be read. */
  held: 200_000_000,
  /** Bytes of all that is unpacked from one file: a hundred years of trade. */
  unpacked: 50_000_000_000,
  /** Unpacked bytes for one packed byte. */
  ratio: 100,
  members: 100,
} as const;

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
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] === 0x03 || start[2] === 0x05)) return membersOfZip(source);
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

class SourceReader extends Reader<FileSource> {
  readonly #source: FileSource;

  constructor(source: FileSource) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.slice(index, index + length);
  }
}

async function membersOfZip(source: FileSource): Promise<{ readonly members: readonly Member[]; readonly close: () => Promise<void> }> {
  const reader = new ZipReader(new SourceReader(source), { checkSignature: true });
  try {
    const entries = (await reader.getEntries()).filter(({ directory }) => !directory);
    if (entries.length > ARCHIVE_LIMITS.members) throw new Refusal("archive-too-large", `${entries.length} members`);
    const names = new Set<string>();
    let total = 0;
    for (const entry of entries) {
      checkName(entry.filename, names);
      if (entry.encrypted) throw new Refusal("archive-unreadable", entry.filename);
      total += entry.uncompressedSize;
      checkSize(total, source.size);
    }
    return { members: entries.map((entry) => ({ name: entry.filename, isPacked: true, size: entry.uncompressedSize, chunks: () => unzipped(entry, source.size) })), close: () => reader.close() };
  } catch (error) {
    await reader.close();
    throw zipFault(error);
  }
}

/** The size an archive states is not believed: what comes out is counted. */
async function* unzipped(entry: Entry, packed: number): AsyncGenerator<Uint8Array> {
  if (entry.directory) throw new Refusal("archive-unreadable", entry.filename);
  const pipe = new TransformStream<Uint8Array, Uint8Array>({}, { highWaterMark: 4 }, { highWaterMark: 4 });
  const writing = entry.getData(pipe.writable, { checkSignature: true }).then(() => null, (error: unknown) => {
    // The stream is left open by a fault; whoever reads it must not wait for more.
    void pipe.writable.abort(error).catch(() => undefined);
    return { error };
  });
  let total = 0;
  try {
    for await (const part of pipe.readable) {
      if (total === 0 && isArchive(part)) throw new Refusal("archive-nested", entry.filename);
      total += part.length;
      checkSize(total, packed);
      yield part;
    }
  } catch (error) {
    throw zipFault(error);
  }
  const fault = await writing;
  if (fault) throw zipFault(fault.error);
}

function zipFault(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const text = error instanceof Error ? error.message : String(error);
  return new Refusal(/signature/i.test(text) ? "archive-checksum" : /end of central|truncat|not found|bounds|length/i.test(text) ? "archive-truncated" : "archive-unreadable", "zip");
}

function checkName(name: string, seen: Set<string>): void {
  const parts = name.replaceAll("\\", "/").split("/");
  if (name === "" || name.startsWith("/") || /^[a-z]:/i.test(name) || parts.includes("..") || name.includes("\u0000")) throw new Refusal("archive-path", name);
  if (seen.has(name.toLowerCase())) throw new Refusal("archive-unreadable", name);
  seen.add(name.toLowerCase());
}

function checkSize(unpacked: number, packed: number): void {
  if (unpacked > ARCHIVE_LIMITS.unpacked) throw new Refusal("archive-too-large", `${unpacked} bytes`);
  // Small tables pack better than any ratio; a bomb is also large.
  if (unpacked > 1_000_000 && unpacked > packed * ARCHIVE_LIMITS.ratio) throw new Refusal("archive-ratio", `${Math.round(unpacked / packed)}:1`);
}

export function isArchive(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03);
}
