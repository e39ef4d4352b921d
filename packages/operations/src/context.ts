// What an operation may reach: the store, the reader of texts, the clock. All of it is handed in.
import type { Receipt, TextReading } from "@monazite/core";
import { readPieces, sourceOf, type FileOptions, type FilePiece } from "@monazite/readers";
import type { Store } from "@monazite/store";
import type { Live } from "./live/live.js";

/** A file of statistics, by its bytes or by where it lies on this machine. Only who runs the program may name a place; what comes over the network brings bytes. */
export type GivenFile = { readonly bytes: Uint8Array } | { readonly path: string };

/** How far an import has come in one file. */
export interface Progress {
  readonly bytes: number;
  /** Bytes there are; null while nobody can tell, as of a gzip. */
  readonly of: number | null;
  readonly rows: number;
}

export interface Context {
  readonly store: Store;
  /** Reads a text; in a server this happens in a worker under limits. */
  readonly readText: (text: string) => Promise<TextReading>;
  /** Bytes of a file as the plain text that readings count in; in a server this happens in a worker under limits. */
  readonly toText: (bytes: Uint8Array, path: string) => Promise<string>;
  /** What a file of statistics holds, piece by piece; in a server this happens in a worker under limits. */
  readonly readTables: (file: GivenFile, name: string, options: FileOptions) => AsyncIterable<FilePiece>;
  /** Now, as an ISO moment in UTC. Only the recording of imports asks. */
  readonly now: () => string;
  /** The file a question is about, where it is handed over beside the question and not in it. */
  readonly given?: GivenFile;
  /** Told from time to time how far an import has come. */
  readonly onProgress?: (progress: Progress) => void;
  /** The live services, where whoever runs the program lets them be reached; without it nothing here can. */
  readonly live?: Live;
  /** Of a given file that was fetched: each call that it was made of. */
  readonly receipts?: readonly Receipt[];
  /** Told of each call of a fetch when it is through. */
  readonly onCall?: (progress: { readonly done: number; readonly of: number; readonly url: string }) => void;
}

/** Reads a file here and now, without a worker: for tests and small programs. Opens nothing. */
export function readTablesHere(file: GivenFile, name: string, options: FileOptions): AsyncIterable<FilePiece> {
  if (!("bytes" in file)) throw new TypeError("a file by its place needs a worker");
  return readPieces(sourceOf(file.bytes), name, options);
}
