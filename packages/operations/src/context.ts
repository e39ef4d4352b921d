// What an operation may reach: the store, the reader of texts, the clock. All of it is handed in.
import type { TextReading } from "@monazite/core";
import type { FileOptions, ReadMember } from "@monazite/readers";
import type { Store } from "@monazite/store";

export interface Context {
  readonly store: Store;
  /** Reads a text; in a server this happens in a worker under limits. */
  readonly readText: (text: string) => Promise<TextReading>;
  /** Bytes of a file as the plain text that readings count in; in a server this happens in a worker under limits. */
  readonly toText: (bytes: Uint8Array, path: string) => Promise<string>;
  /** What a file of statistics holds; in a server this happens in a worker under limits. */
  readonly readTables: (bytes: Uint8Array, name: string, options: FileOptions) => Promise<readonly ReadMember[]>;
  /** Now, as an ISO moment in UTC. Only the recording of imports asks. */
  readonly now: () => string;
}
