// One edition of the record into the store: whole or absent, and only when its content is new.
import { sha256Hex, type Edition, type Observation, type Source } from "@monazite/core";
import { editionBatches, type ImportRecord, type Statements, type Store } from "@monazite/store";

/** Null when the same content is already there. A changed edition replaces its own predecessor and nothing else. */
export async function loadEdition(store: Store, edition: Edition, sources: readonly Source[], observations: readonly Observation[], recordedAt: string, statements: Statements = {}): Promise<ImportRecord | null> {
  // The edition's own hash stands for its rows, so a start with nothing new costs no more than naming the sources and statements.
  const content = [edition, sources, statements.relations ?? [], statements.events ?? []];
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash: sha256Hex(JSON.stringify(content)), recordedAt });
  if (!session) return null;
  try {
    for (const batch of editionBatches(edition, sources, observations, statements)) await session.append(batch);
    return await session.commit();
  } catch (error) {
    await session.abort().catch(() => undefined);
    throw error;
  }
}
