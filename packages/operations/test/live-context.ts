// A record in memory that may reach a server on this machine and nothing else, with a clock that only waiting moves.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { readText } from "@monazite/extract";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { startLiveServer, type LiveAnswer, type LiveRequest, type LiveServer } from "@monazite/testkit/live";
import { journalOf, operations, readTablesHere, toText, type Context, type JournalEntry, type Live } from "../src/index.js";

export const KEY = "k3y-0f-the-user-9876";

export interface LiveContext {
  readonly context: Context;
  readonly server: LiveServer;
  /** Milliseconds of each wait. */
  readonly waits: number[];
  /** What the journal has written down. */
  readonly entries: JournalEntry[];
  /** Lets time pass. */
  readonly pass: (milliseconds: number) => void;
  readonly fetch: (wire: Record<string, string>, more?: Partial<Live["network"]> & { readonly callsADay?: number }) => Promise<Envelope<AnswerOf<Contracts["fetch"]>>>;
  readonly ask: <Name extends QuestionName>(name: Name, wire?: Record<string, string>) => Promise<Envelope<AnswerOf<Contracts[Name]>>>;
  readonly close: () => Promise<void>;
}

export async function liveContext(answer: (request: LiveRequest, before: number) => LiveAnswer | null): Promise<LiveContext> {
  const server = await startLiveServer(answer);
  const { store } = await openStore(IN_MEMORY);
  let now = Date.parse("2026-11-01T08:00:00.000Z");
  const waits: number[] = [];
  const entries: JournalEntry[] = [];
  const context: Context = { store, toText, readTables: readTablesHere, readText: (text) => Promise.resolve(readText(text)), now: () => new Date(now++).toISOString() };
  const network: Live["network"] = {
    fetch: globalThis.fetch, base: server.base, keyOf: (service) => (service === "comtrade" ? KEY : null),
    clock: { now: () => now, wait: (milliseconds) => { waits.push(milliseconds); now += milliseconds; return Promise.resolve(); }, alarm: () => () => undefined },
  };
  return {
    context, server, waits, entries,
    pass: (milliseconds) => { now += milliseconds; },
    // Each run begins with what was written down before, as a program does that is started again.
    fetch: (wire, { callsADay, ...more } = {}) => operations.fetch.ask(wire, { ...context, live: { network: { ...network, ...more }, journal: journalOf([...entries], (entry) => entries.push(entry)), callsADay: () => callsADay ?? null } }) as never,
    ask: (name, wire = {}) => operations[name].ask(wire, context) as never,
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
