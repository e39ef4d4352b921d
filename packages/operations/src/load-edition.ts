// One edition of the record into the store: whole or absent, and only when its content is new.
import { sha256Hex, type Edition, type Observation, type Source } from "@monazite/core";
import { editionBatches, type ImportRecord, type Store } from "@monazite/store";

/** Null when the same content is already there. A changed edition replaces its own predecessor and nothing else. */
export async function loadEdition(store: Store, edition: Edition, sources: readonly Source[], observations: readonly Observation[], recordedAt: string): Promise<ImportRecord | null> {
  const batches = editionBatches(edition, sources, observations);
  const session = await store.openImport({ kind: "edition", subject: edition.id, contentHash: sha256Hex(JSON.stringify(batches)), recordedAt });
  if (!session) return null;
  try {
    for (const batch of batches) await session.append(batch);
    return await session.commit();
  } catch (error) {
    await session.abort().catch(() => undefined);
    throw error;
  }
}
