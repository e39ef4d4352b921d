// A file of a publisher to what it holds: unpacked, decoded, recognised, read. Each table in it is read or refused for itself.
import { sha256Hex } from "@monazite/core";
import { decodeTable } from "./bytes/encoding.js";
import { unpack, type Member } from "./bytes/unpack.js";
import { mappedAs } from "./mapping/read.js";
import { Refusal, type RefusalFacts } from "./problem.js";
import { recognise } from "./recognise.js";
import type { ReadTable, ReaderOptions } from "./reader.js";

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
  /** Refuse the whole table when one of its rows would be kept aside. */
  readonly strict?: boolean | undefined;
}

export async function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<readonly ReadMember[]> {
  try {
    if (bytes.length === 0) throw new Refusal("empty");
    return (await unpack(bytes, name)).map((member) => readMember(member, options));
  } catch (error) {
    if (error instanceof Refusal) return [{ name, taken: null, table: null, refusal: error.facts }];
    throw error;
  }
}

/** The encoding that a publisher uses without declaring it, told by the header, whose names are plain ASCII. */
function encodingKnownFor(latin: string): string | null {
  try {
    return recognise(latin).reader.encoding ?? null;
  } catch {
    return null;
  }
}

function readMember({ name, bytes, of = bytes }: Member, options: FileOptions): ReadMember {
  let taken: ReadMember["taken"] = null;
  try {
    const { text, encoding } = decodeTable(bytes, encodingKnownFor);
    const { reader, header, rows, sample, around } = recognise(text, options.reader ?? null, options.mapping ?? null);
    // What the reader binds is what its columns are taken for: told whether the table is loaded, refused, or only looked at.
    let bound: ReadonlyMap<string, number> = new Map();
    const columns = (): ReadColumn[] => header.names.map((column, index) => ({ name: column, as: options.mapping ? mappedAs(options.mapping, column) : ([...bound].find(([, at]) => at === index)?.[0] ?? null) }));
    const watched: typeof rows = (binding, tell) => { bound = binding; return rows(binding, tell); };
    taken = { reader: reader.id, encoding, delimiter: header.delimiter, headerLine: header.line, columns: columns() };
    const read = reader.read({ header, rows: watched, sample, around, sha256: sha256Hex(of), name, options });
    taken = { ...taken, columns: columns() };
    const [first] = options.strict && read.rows.quarantined ? read.problems.filter(({ line }) => line !== null) : [];
    if (first) throw new Refusal("strict", first.code, { ...(first.line !== null && { line: first.line }), ...(first.column !== null && { column: first.column }) });
    return { name, taken, table: read, refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { name, taken, table: null, refusal: error.facts };
    throw error;
  }
}
