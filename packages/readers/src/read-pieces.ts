// A file of a publisher to what it holds: unpacked, decoded, recognised, read. Each table in it is read or refused for itself, and given on piece by
// piece, so that a file of any size is read in the same memory.
import { sha256Hex, type Mapping } from "@monazite/core";
import { ARCHIVE_LIMITS, isArchive } from "./bytes/archive-limits.js";
import { decodeAs, decodeTable, type ENCODINGS } from "./bytes/encoding.js";
import { membersOf, type Member } from "./bytes/members.js";
import { isParquet, parquetText } from "./bytes/parquet.js";
import { gathered, joined, MOST_HELD, type FileSource } from "./bytes/source.js";
import { isWorkbook, sheetsOf } from "./bytes/xlsx.js";
import { TableDigest } from "./flows/digest.js";
import { mappedAs } from "./mapping/read.js";
import { isQuarantine, Refusal, type RefusalFacts, type RowProblem } from "./problem.js";
import { recognise, type Recognised } from "./recognise.js";
import type { Piece, ReadTable, ReaderOptions } from "./reader.js";

/** A column of the table, and what its reader takes it for; null where it is not read. */
export interface ReadColumn {
  readonly name: string;
  readonly as: string | null;
}

export interface ReadMember {
  readonly name: string;
  /** Which reader took it, and under which encoding and delimiter: what it was taken for, and why. */
  readonly taken: { readonly reader: string; readonly encoding: string; readonly delimiter: string; readonly headerLine: number; readonly columns: readonly ReadColumn[] } | null;
  /** What it holds; null when it was refused. */
  readonly table: ReadTable | null;
  readonly refusal: RefusalFacts | null;
}

export interface FileOptions extends ReaderOptions {
  /** Id of the reader to use, where a person knows better. */
  readonly reader?: string | undefined;
  /** Of the file, where its bytes do not say it or seem to say another. */
  readonly encoding?: (typeof ENCODINGS)[number] | undefined;
  /** Refuse the whole table when one of its rows would be kept aside. */
  readonly strict?: boolean | undefined;
}

/** A hash that is fed piece by piece. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/** The beginning of a table, a piece of it, or its end. */
export type FilePiece =
  | { readonly begins: { readonly name: string; /** Bytes of all tables of the file, where that is known before they are read. */ readonly of: number | null } }
  | Piece
  | { readonly member: ReadMember };

/** Bytes in which a header and the first rows are looked for: more than any header may take. */
const HEAD = 1_500_000;

/** @param hasher makes a SHA-256; the platform's own is many times faster than the one every browser can run */
export async function* readPieces(source: FileSource, name: string, options: FileOptions = {}, hasher: () => Hasher = plainHasher): AsyncGenerator<FilePiece> {
  let close = (): Promise<void> => Promise.resolve();
  try {
    if (source.size === 0) throw new Refusal("empty");
    const archive = await membersOf(source, name);
    close = archive.close;
    const members = await tablesIn(archive.members, source);
    const sizes = members.map(({ size }) => size);
    const of = sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
    for (const member of members) {
      yield { begins: { name: member.name, of } };
      yield* ofMember(member, options, hasher());
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { member: { name, taken: null, table: null, refusal: error.facts } };
  } finally {
    await close();
  }
}

/** The members as they are, or the tables that a workbook or a Parquet file is made of. */
async function tablesIn(members: readonly Member[], source: FileSource): Promise<readonly Member[]> {
  const start = await source.slice(0, 13);
  if (!isWorkbook(members) && !isParquet(start)) return members;
  if (source.size > ARCHIVE_LIMITS.held) throw new Refusal("file-too-large", `more than ${ARCHIVE_LIMITS.held} bytes`);
  const madeFrom = await source.slice(0, source.size);
  const ofText = (name: string, text: string): Member => { const bytes = new TextEncoder().encode(text); return { name, isPacked: false, size: bytes.length, madeFrom, chunks: async function* () { yield await Promise.resolve(bytes); } }; };
  if (isParquet(start)) return [ofText(members[0]?.name ?? "", await parquetText(madeFrom))];
  const parts: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const member of members) parts.push({ name: member.name, bytes: await held(member) });
  const sheets = sheetsOf(parts);
  return sheets.map(({ name, text }): Member => ({ ...ofText(name, text), ...(sheets.length > 1 && { sheet: name }) }));
}

async function* ofMember(member: Member, options: FileOptions, hash: Hasher): AsyncGenerator<FilePiece> {
  const { name } = member;
  const state: { taken: ReadMember["taken"]; firstKept: RowProblem | null } = { taken: null, firstKept: null };
  const digest = new TableDigest();
  try {
    const pieces = tablePieces(member, options, hash, (taken) => { state.taken = taken; });
    let step = await pieces.next();
    for (; !step.done; step = await pieces.next()) {
      if ("flows" in step.value) digest.add(step.value.flows);
      if ("withdrawn" in step.value) digest.subtract(step.value.withdrawn);
      if ("problems" in step.value) {
        const kept = step.value.problems.filter(isQuarantine);
        for (const { code, column, raw } of kept) digest.addText(`${code} ${column ?? ""} ${raw}`);
        state.firstKept ??= kept[0] ?? null;
      }
      yield step.value;
    }
    const { firstKept } = state;
    if (options.strict && firstKept) throw new Refusal("strict", firstKept.code, { ...(firstKept.line !== null && { line: firstKept.line }), ...(firstKept.column !== null && { column: firstKept.column }) });
    yield { member: { name, taken: state.taken, table: { ...step.value, contentDigest: digest.toString() }, refusal: null } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { member: { name, taken: state.taken, table: null, refusal: error.facts } };
  }
}

/** The pieces of one table. @param take is told what it is taken for, once that is known */
async function* tablePieces(member: Member, options: FileOptions, hash: Hasher, take: (taken: ReadMember["taken"]) => void): AsyncGenerator<Piece, ReadTable> {
  const { head, isWhole } = await headOf(member);
  if (member.isPacked && isArchive(head)) throw new Refusal("archive-nested", member.name);
  // A workbook and a Parquet file say themselves how their texts are written.
  const asked = member.madeFrom === undefined ? options.encoding : undefined;
  const early = asked === undefined || asked === "utf-8" ? utf8Head(head, isWhole) : null;
  const known = early && recognisedEarly(early.text, options, isWhole);
  const pour = known?.reader.pour;
  if (early && known && pour && !member.madeFrom) {
    const { header, sample, above, around } = known;
    const bind = takes(known, "utf-8", take, options.mapping);
    const start = early.mark + new TextEncoder().encode(early.text.slice(0, header.end)).length;
    let isHashed = false;
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of member.chunks()) {
        if (!isHashed) hash.update(chunk);
        yield chunk;
      }
      isHashed = true;
    };
    return yield* pour({ header, sample, above, around, bind, name: member.name, options, start, chunks, sha256: () => hash.hex() });
  }
  const bytes = isWhole ? head : await held(member);
  const { text, encoding } = asked === undefined ? decodeTable(bytes, encodingKnownFor) : decodeAs(asked, bytes);
  const found = recognise(text, options.reader ?? null, options.mapping ?? null);
  const { reader, header, sample, above, around } = found;
  const bind = takes(found, encoding, take, options.mapping);
  const rows: typeof found.rows = (columns, tell) => { bind(columns); return found.rows(columns, tell); };
  hash.update(member.madeFrom ?? bytes);
  const sha256 = hash.hex();
  // Sheets of one file are editions of their own, each with the hash of the file it is in.
  const ofSheet = member.sheet === undefined ? sha256 : sha256Hex(`${sha256} ${member.sheet}`);
  const { flows, problems, ...read } = reader.read({ header, rows, sample, above, around, sha256: ofSheet, name: member.name, options });
  const table = { ...read, edition: { ...read.edition, sha256 } };
  for (const batch of flows) yield { flows: batch };
  if (problems.length) yield { problems };
  yield { read: { bytes: bytes.length, rows: table.rows.read } };
  return { ...table, flows: [], problems: [] };
}

/** Says what the table is taken for, and again what its columns are once the reader has bound them: it is told of a table that is then refused, too. */
function takes({ reader, header }: Recognised, encoding: string, take: (taken: ReadMember["taken"]) => void, mapping: Mapping | undefined): (columns: ReadonlyMap<string, number>) => void {
  const told = (bound: ReadonlyMap<string, number>): void => {
    const names = new Map([...bound].map(([name, at]) => [at, name]));
    take({ reader: reader.id, encoding, delimiter: header.delimiter, headerLine: header.line, columns: header.names.map((name, index) => ({ name, as: mapping ? mappedAs(mapping, name) : (names.get(index) ?? null) })) });
  };
  told(new Map());
  return told;
}

async function headOf(member: Member): Promise<{ readonly head: Uint8Array; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let total = 0;
  let isWhole = true;
  for await (const chunk of member.chunks()) {
    parts.push(chunk);
    total += chunk.length;
    if (total > HEAD) {
      isWhole = member.size === total && parts.length === 1;
      break;
    }
  }
  const head = joined(parts);
  return { head: isWhole ? head : head.subarray(0, HEAD), isWhole };
}

/** The first bytes as text, when they are UTF-8 beyond doubt. A letter that is cut off at their end is none yet. */
function utf8Head(head: Uint8Array, isWhole: boolean): { readonly text: string; readonly mark: number } | null {
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  // UTF-16 without a mark is valid UTF-8 full of zeros; whoever decodes whole files can tell.
  if (mark === 0 && head.subarray(0, 400).includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: !isWhole }), mark };
  } catch {
    return null;
  }
}

/** What the first bytes are recognised as; null where the whole file has to tell. */
function recognisedEarly(text: string, options: FileOptions, isWhole: boolean): Recognised | null {
  if (/^\s*(?:[[{]|$)/.test(text)) return null;
  try {
    return recognise(text, options.reader ?? null, options.mapping ?? null);
  } catch (error) {
    if (error instanceof Refusal && !isWhole) return null;
    throw error;
  }
}

async function held(member: Member): Promise<Uint8Array> {
  const limit = member.isPacked ? ARCHIVE_LIMITS.held : MOST_HELD;
  const bytes = member.size !== null && member.size > limit ? null : await gathered(member.chunks(), limit);
  if (!bytes) throw new Refusal(member.isPacked ? "archive-too-large" : "file-too-large", `more than ${limit} bytes`);
  return bytes;
}

/** The encoding that a publisher uses without declaring it, told by the header, whose names are plain ASCII. */
function encodingKnownFor(latin: string): string | null {
  try {
    return recognise(latin).reader.encoding ?? null;
  } catch {
    return null;
  }
}

/** Holds what it is fed until it is asked: for files that are held anyway. */
function plainHasher(): Hasher {
  const parts: Uint8Array[] = [];
  return {
    update: (bytes) => { parts.push(bytes); },
    hex: () => sha256Hex(joined(parts)),
  };
}
