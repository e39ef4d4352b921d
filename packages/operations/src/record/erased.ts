// What was erased is told apart from what never was.
import { ObservatoryError } from "@monazite/core";
import type { Store } from "@monazite/store";

/** @throws ObservatoryError `text-erased` when the id is of an erased text or of a document of one */
export async function refuseErased(id: string, store: Pick<Store, "tombstone">): Promise<void> {
  const tombstone = await store.tombstone(id);
  if (tombstone) throw new ObservatoryError("text-erased", { id, at: tombstone.at, reason: tombstone.reason });
}
