import { contracts } from "@monazite/contracts";
import { sha256Hex } from "@monazite/core";
import { toReadingFormat } from "@monazite/extract";
import { readingBatches, statementOwners } from "@monazite/store";
import { answer } from "../envelope/answer.js";
import { refuseErased } from "../record/erased.js";
import { checkedText } from "../text/decode.js";

/** Reads a text and keeps it, whole or not at all. The same text a second time changes nothing. */
export const read = answer(contracts.read, { id: "extract.rules", version: "1" }, async ({ text }, { store, readText, now }) => {
  await refuseErased(sha256Hex(checkedText(text, "text")), store);
  const reading = await readText(text);
  const session = await store.openImport({ kind: "text", subject: reading.textId, contentHash: reading.textId, recordedAt: now() });
  if (session) {
    try {
      for (const batch of readingBatches(text, reading)) await session.append(batch);
      await session.commit();
    } catch (error) {
      await session.abort().catch(() => undefined);
      throw error;
    }
  }
  const owner = statementOwners(reading);
  const count = (items: readonly { readonly statement: string }[], id: string): number => items.filter(({ statement }) => owner.get(statement) === id).length;
  return {
    answer: {
      textId: reading.textId,
      outcome: session ? "stored" as const : "unchanged" as const,
      documents: reading.documents.map(({ id, title, published }) => ({
        id, title: title.text, published, claims: count(reading.claims, id), events: count(reading.events, id), warnings: count(reading.warnings, id),
      })),
    },
    sourceIds: [],
    empty: reading.documents.length ? null : "nothing-read",
  };
});

/** Reads a text into the interchange format; stores nothing. */
export const reading = answer(contracts.reading, { id: "extract.rules", version: "1" }, async ({ text }, { readText }) => {
  const result = toReadingFormat(await readText(checkedText(text, "text")));
  return { answer: result, sourceIds: [], empty: result.documents.length ? null : "nothing-read" };
});
