// The members of a zip, by zip.js. Loaded when there is one: it takes a tenth of a second.
import { configure, Reader, ZipReader, type Entry } from "@zip.js/zip.js";
import { Refusal } from "../problem.js";
import { ARCHIVE_LIMITS, checkSize, isArchive } from "./archive-limits.js";
import type { Member } from "./members.js";
import type { FileSource } from "./source.js";

// One thread is enough, and a worker would have to be loaded from somewhere.
configure({ useWebWorkers: false });

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

/** @throws Refusal of the family `archive-…` where the archive as a whole is at fault */
export async function membersOfZip(source: FileSource): Promise<{ readonly members: readonly Member[]; readonly close: () => Promise<void> }> {
  const reader = new ZipReader(new SourceReader(source), { checkSignature: true });
  try {
    const entries = (await reader.getEntries()).filter(({ directory, filename }) => !directory && !isLeftBehind(filename));
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

/** What an operating system puts into archives beside the files that were meant: no table, and nobody's. */
const isLeftBehind = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/.test(name);

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
