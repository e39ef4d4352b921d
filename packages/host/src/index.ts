// A working Monazite on this machine: the data folder, the store, the bundled facts, the reading worker, the clock.
// The API and the command line both start here, so that they meet in the same folder and answer alike.
import { ObservatoryError } from "@monazite/core";
import { loadFacts } from "@monazite/facts";
import { loadBundled, type Context } from "@monazite/operations";
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

/** Threads of the engine by MONAZITE_THREADS; undefined, its own choice, where that is absent. @throws ObservatoryError `parameter-invalid` */
function threadsOf(env: NodeJS.ProcessEnv): number | undefined {
  const text = env["MONAZITE_THREADS"];
  if (text === undefined || text === "") return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new ObservatoryError("parameter-invalid", { name: "MONAZITE_THREADS", value: text, reason: "a whole number from 1 to 99" });
  return Number(text);
}

export interface MachineOptions {
  /** The environment that live services are reached by; without one nothing is. */
  readonly network?: NodeJS.ProcessEnv | null;
  /** What else is said of this machine: the engine's threads. */
  readonly env?: NodeJS.ProcessEnv;
  /** Will files or texts be read? What that needs is then loaded beside the facts. */
  readonly reads?: boolean;
}

/**
 * Opens the store in `folder` and brings the bundled facts up to this program's edition; the user's own data stay as they are.
 *
 * @throws ObservatoryError `store-locked`, `store-newer` or `store-unreadable`
 */
export async function openMonazite(folder: string, { network = null, env = process.env, reads = false }: MachineOptions = {}): Promise<Monazite> {
  const now = (): string => new Date().toISOString();
  const threads = threadsOf(env);
  const { store, lock } = await openStore(folder, threads === undefined ? {} : { threads });
  const worker = startReadingWorker();
  if (reads) worker.start();
  for (const { edition, sources, observations, relations, events } of (await loadFacts()).editions) await loadBundled(store, edition, sources, observations, now(), { relations, events });
  return {
    context: { store, now, readText: (text) => worker.read(text), toText: (bytes, path) => worker.toText(bytes, path), readTables: (file, name, options) => worker.readTables(file, name, options), ...(network && { live: liveServices(network, lock && folder) }) },
    lock,
    close: async () => {
      await worker.close();
      await store.close();
    },
  };
}
