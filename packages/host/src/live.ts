// The live services as this machine reaches them: its network, its clock, the keys in its environment, and a journal in the data folder.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { journalOf, type Journal, type JournalEntry, type Live } from "@monazite/operations";

/** One entry a line; what was asked and its receipts, never a key. */
const JOURNAL = "fetched.jsonl";

/** Does the environment let a server reach the network? Only when it says so. */
export const mayReach = (env: NodeJS.ProcessEnv): boolean => /^(?:on|yes|true|1)$/i.test(env["MONAZITE_NETWORK"] ?? "");

/** @param folder the data folder; null for a store in memory */
export function liveServices(env: NodeJS.ProcessEnv, folder: string | null): Live {
  const base = env["MONAZITE_FETCH_BASE"];
  const calls = env["MONAZITE_COMTRADE_CALLS"] ?? "";
  return {
    network: {
      fetch: globalThis.fetch,
      clock: {
        now: () => Date.now(),
        wait: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); }),
        alarm: (milliseconds, ring) => {
          const timer = setTimeout(ring, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      base: base === undefined || base === "" ? null : base,
      keyOf: (service) => (service === "comtrade" ? (env["MONAZITE_COMTRADE_KEY"]?.trim() ?? null) : null),
    },
    journal: folder === null ? journalOf([]) : journalIn(join(folder, JOURNAL)),
    callsADay: (service) => (service === "comtrade" && /^\d{1,6}$/.test(calls) ? Number(calls) : null),
  };
}

function journalIn(path: string): Journal {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  // Whoever was killed while writing leaves half a line: it is passed over, and the next entry begins a line of its own.
  if (text !== "" && !text.endsWith("\n")) appendFileSync(path, "\n");
  return journalOf(text.split("\n").flatMap(entryIn), (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 }));
}

function entryIn(line: string): readonly JournalEntry[] {
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry>;
    return entry.kind === "attempt" || entry.kind === "settled" ? [entry as JournalEntry] : [];
  } catch {
    return [];
  }
}
