// The one way to a store: takes the folder's lock, opens the file, closes the engine's own doors, brings the schema up.
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { isObservatoryError, ObservatoryError } from "@monazite/core";
import type { Store } from "@monazite/store";
import { DuckDbStore } from "./duckdb-store.js";
import { lockFolder, type FolderLock } from "./folder-lock.js";
import { migrate } from "./migrate.js";
import { settleMinerals } from "./mineral-trade.js";
import { TradeWords } from "./trade-words.js";

export const IN_MEMORY = ":memory:";
const DATABASE = "monazite.duckdb";

export interface OpenStore {
  readonly store: Store;
  /** Null for a store in memory, which nobody else can meet. */
  readonly lock: FolderLock | null;
}

/** Threads of the engine unless said otherwise: more add little to questions of this size, and a server has others to serve. */
const THREADS = 2;

/**
 * Opens, or creates, the store in `folder`; ":memory:" keeps nothing.
 *
 * @param threads of the engine; what is answered does not depend on it
 * @throws ObservatoryError `store-locked` when another process owns the folder, `store-newer` when a later program
 *         wrote it, `store-unreadable` when the engine cannot open it
 */
export async function openStore(folder: string, { threads = THREADS }: { readonly threads?: number } = {}): Promise<OpenStore> {
  const lock = folder === IN_MEMORY ? null : lockFolder(folder);
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(lock ? join(folder, DATABASE) : IN_MEMORY, { threads: String(threads), memory_limit: "1GB", enable_external_access: "false" });
    const opened = instance;
    const [reader, writer] = [await opened.connect(), await opened.connect()];
    await migrate(writer);
    await settleMinerals(writer);
    const words = new TradeWords();
    await words.load(writer);
    await writer.run("SET lock_configuration = true");
    return {
      store: new DuckDbStore(reader, writer, words, () => {
        opened.closeSync();
        lock?.release();
      }),
      lock,
    };
  } catch (error) {
    instance?.closeSync();
    lock?.release();
    if (isObservatoryError(error)) throw error;
    throw new ObservatoryError("store-unreadable", { folder, reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown" }, { cause: error });
  }
}
