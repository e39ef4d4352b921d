import { contracts } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { NOW } from "@monazite/store";
import { answer } from "../envelope/answer.js";

/** The latest import of a text or an edition is undone; its rows stay for whoever asks what was known before. */
export const withdraw = answer(contracts.withdraw, { id: "store.withdraw", version: "1" }, async ({ id }, { store, now }) => {
  const subject = (await store.document(id, NOW))?.textId ?? id;
  const found = (await store.imports()).find((one) => (one.subject === subject || one.id === id) && one.withdrawnAt === null);
  if (!found) throw new ObservatoryError("id-unknown", { kind: "import", id });
  const withdrawnAt = now();
  await store.withdraw(found.id, withdrawnAt);
  return { answer: { importId: found.id, subject: found.subject, recordedAt: found.recordedAt, withdrawnAt, rows: found.rows }, sourceIds: [] };
});
