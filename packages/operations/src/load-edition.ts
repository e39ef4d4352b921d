// One edition of the record into the store: whole or absent, and only when its content is new.
import { sha256Hex, type Edition, type Observation, type Source } from "@monazite/core";
import { editionBatches, type ImportRecord, type Statements, type Store } from "@monazite/store";

/** The edition's own hash stands for its rows, so a start with nothing new costs no more than naming the sources and statements. */
const hashOf = (edition: Edition, sources: readonly Source[], { relations = [], events = [] }: Statements): string => sha256Hex(JSON.stringify([edition, sources, relations, events]));

/** Null when the same content is already there. A changed edition replaces its own predecessor and nothing else. */
export async function loadEdition(store: Store, edition: Edition, sources: readonly Source[], observations: readonly Observation[], recordedAt: string, statements: Statements = {}): Promise<ImportRecord | null> {
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash: hashOf(edition, sources, statements), recordedAt });
  if (!session) return null;
  try {
    for (const batch of editionBatches(edition, sources, observations, statements)) await session.append(batch);
    return await session.commit();
  } catch (error) {
    await session.abort().catch(() => undefined);
    throw error;
  }
}

/**
 * An edition that comes with the program, at every start: loaded unless just this content was loaded before. A file that somebody brought for the edition
 * since, or their withdrawal of it, holds on; only what the program has anew replaces it.
 */
export async function loadBundled(store: Store, edition: Edition, sources: readonly Source[], observations: readonly Observation[], recordedAt: string, statements: Statements = {}): Promise<ImportRecord | null> {
  const contentHash = hashOf(edition, sources, statements);
  const wasLoaded = (await store.imports()).some((one) => one.kind === "edition" && one.subject === edition.id && one.contentHash === contentHash);
  return wasLoaded ? null : loadEdition(store, edition, sources, observations, recordedAt, statements);
}
