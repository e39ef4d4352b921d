// What a file holds: itself, or the one member of a gzip, or the members of a zip. Limits are checked before more is unpacked than they allow,
// checksums always, and the name of a member never becomes a path.
import { BlobReader, configure, Uint8ArrayWriter, ZipReader, type Entry } from "@zip.js/zip.js";
import { Refusal } from "../problem.js";
import { isParquet, parquetText } from "./parquet.js";
import { isWorkbook, sheetsOf } from "./xlsx.js";

// One thread is enough, and a worker would have to be loaded from somewhere.
configure({ useWebWorkers: false });

export const ARCHIVE_LIMITS = {
  /** Bytes of all that is unpacked from one file. */
  unpacked: 200_000_000,
  /** Unpacked bytes for one packed byte. */
  ratio: 100,
  members: 100,
} as const;

export interface Member {
  /** Of a zip, the member's own name, for people; else the file's. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes it was made from, whose hash is the file's, where it is text made of a workbook or Parquet. */
  readonly of?: Uint8Array;
}

/** @throws Refusal of the family `archive-…` */
export async function unpack(bytes: Uint8Array, name: string): Promise<readonly Member[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ name, bytes: await gunzip(bytes) }];
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)) return unzip(bytes);
  if (isParquet(bytes)) return [{ name, bytes: new TextEncoder().encode(await parquetText(bytes)), of: bytes }];
  return [{ name, bytes }];
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const part of new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"))) {
      total += part.length;
      checkSize(total, bytes.length);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(gzipFault(error), "gzip");
  }
  const unpacked = joined(parts, total);
  if (isArchive(unpacked)) throw new Refusal("archive-nested", "gzip");
  return unpacked;
}

/** What the platform says of a broken gzip: its end is missing, its checksum differs, or it is none. */
function gzipFault(error: unknown): "archive-truncated" | "archive-checksum" | "archive-unreadable" {
  const { message = "", cause } = error as { readonly message?: string; readonly cause?: { readonly message?: string } };
  const text = `${message} ${cause?.message ?? ""} ${String((error as { code?: string }).code ?? "")}`;
  if (/incorrect data check|checksum|crc/i.test(text)) return "archive-checksum";
  return /unexpected end|Z_BUF_ERROR|truncat|incomplete/i.test(text) ? "archive-truncated" : "archive-unreadable";
}

async function unzip(bytes: Uint8Array): Promise<readonly Member[]> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes as Uint8Array<ArrayBuffer>])), { checkSignature: true });
  try {
    const entries = (await reader.getEntries()).filter(({ directory }) => !directory);
    if (entries.length > ARCHIVE_LIMITS.members) throw new Refusal("archive-too-large", `${entries.length} members`);
    const names = new Set<string>();
    let total = 0;
    for (const entry of entries) {
      checkName(entry.filename, names);
      if (entry.encrypted) throw new Refusal("archive-unreadable", entry.filename);
      total += entry.uncompressedSize;
      checkSize(total, bytes.length);
    }
    const members: Member[] = [];
    for (const entry of entries) members.push({ name: entry.filename, bytes: await contentOf(entry, bytes.length) });
    return isWorkbook(members) ? sheetsOf(members).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text), of: bytes })) : members;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const text = error instanceof Error ? error.message : String(error);
    throw new Refusal(/signature/i.test(text) ? "archive-checksum" : /end of central|truncat|not found|bounds|length/i.test(text) ? "archive-truncated" : "archive-unreadable", "zip");
  } finally {
    await reader.close();
  }
}

/** The size an archive states is not believed: what comes out is counted. */
async function contentOf(entry: Entry, packed: number): Promise<Uint8Array> {
  if (entry.directory) throw new Refusal("archive-unreadable", entry.filename);
  const writer = new Uint8ArrayWriter();
  const content = await entry.getData(writer, { checkSignature: true, onprogress: (done) => { checkSize(done, packed); return undefined; } });
  checkSize(content.length, packed);
  if (isArchive(content)) throw new Refusal("archive-nested", entry.filename);
  return content;
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

function isArchive(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03);
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
