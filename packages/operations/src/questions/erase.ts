import { contracts } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { answer } from "../envelope/answer.js";
import { refuseErased } from "../record/erased.js";

/** Takedown: the text and all that was read from it are gone from the store, and its id will not be read again. */
export const erase = answer(contracts.erase, { id: "store.erase", version: "1" }, async ({ id, reason }, { store, now }) => {
  await refuseErased(id, store);
  const textId = (await store.textOf(id)) ?? id;
  const tombstone = { textId, at: now(), reason };
  if (!(await store.erase(tombstone))) throw new ObservatoryError("id-unknown", { kind: "text", id });
  return { answer: { textId, erasedAt: tombstone.at, reason }, sourceIds: [] };
});
