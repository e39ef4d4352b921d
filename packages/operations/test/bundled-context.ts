// What a question is asked in: an empty store, or one with all bundled editions, and the readers as they are on a machine.
import { readText } from "@monazite/extract";
import { loadFacts } from "@monazite/facts";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { loadEdition, readTablesHere, toText, type Context } from "../src/index.js";

export async function emptyContext(): Promise<Context> {
  const { store } = await openStore(IN_MEMORY);
  return { store, toText, readTables: readTablesHere, now: () => "2026-11-24T00:00:00.000Z", readText: (text) => Promise.resolve(readText(text)) };
}

export async function bundledContext(): Promise<Context> {
  const context = await emptyContext();
  for (const { edition, sources, observations, relations, events } of (await loadFacts()).editions) await loadEdition(context.store, edition, sources, observations, context.now(), { relations, events });
  return context;
}
