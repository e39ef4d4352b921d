// A working Monazite on this machine: the data folder, the store, the bundled facts, the reading worker, the clock.
// The API and the command line both start here, so that they meet in the same folder and answer alike.
import { loadFacts } from "@monazite/facts";
import { loadEdition, type Context } from "@monazite/operations";
import { startReadingWorker } from "@monazite/operations/worker";
import { openStore, type FolderLock } from "@monazite/store-duckdb";
import envPaths from "env-paths";
import { liveServices } from "./live.js";

export { mayReach } from "./live.js";

/** Where data live unless told otherwise: MONAZITE_DATA, or the system's own place for an application's data. */
export function defaultFolder(env: NodeJS.ProcessEnv): string {
  return env["MONAZITE_DATA"] ?? envPaths("monazite", { suffix: "" }).data;
}

export interface Monazite {
  readonly context: Context;
  /** Null for a store in memory. */
  readonly lock: FolderLock | null;
  close(): Promise<void>;
}

/**
 * Opens the store in `folder` and brings the bundled facts up to this program's edition; the user's own data stay as they are.
 *
 * @param network the environment that live services are reached by; without one nothing is
 * @throws ObservatoryError `store-locked`, `store-newer` or `store-unreadable`
 */
export async function openMonazite(folder: string, network: NodeJS.ProcessEnv | null = null): Promise<Monazite> {
  const now = (): string => new Date().toISOString();
  const { store, lock } = await openStore(folder);
  const worker = startReadingWorker();
  for (const { edition, sources, observations, relations, events } of (await loadFacts()).editions) await loadEdition(store, edition, sources, observations, now(), { relations, events });
  return {
    context: { store, now, readText: (text) => worker.read(text), toText: (bytes, path) => worker.toText(bytes, path), readTables: (file, name, options) => worker.readTables(file, name, options), ...(network && { live: liveServices(network, lock && folder) }) },
    lock,
    close: async () => {
      await worker.close();
      await store.close();
    },
  };
}
