// A kept text by its id: what a check or a report of it is made from, with what persons corrected since.
import { ObservatoryError, type Claim, type Mention, type NewsDocument, type NewsEvent, type Warning } from "@monazite/core";
import type { Asked } from "../envelope/answer.js";
import { refuseErased } from "./erased.js";

/** SHA-256 of a text, or the id of one of its documents. */
const KEPT = /^(?:[0-9a-f]{64}|doc_[0-9a-f]{16})$/;

export interface KeptText {
  readonly textId: string;
  readonly text: string;
  readonly documents: readonly NewsDocument[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly warnings: readonly Warning[];
}

/**
 * @returns null when what was given is a text of its own and no id
 * @throws ObservatoryError `text-erased`, `id-unknown`
 */
export async function keptText(given: string, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<KeptText | null> {
  const id = given.trim();
  if (!KEPT.test(id)) return null;
  const one = id.startsWith("doc_") ? await store.document(id, clocks) : null;
  const found = one ? [one] : id.startsWith("doc_") ? [] : [...await store.documentsOfText(id, clocks)].sort((a, b) => a.document.n - b.document.n);
  const [first] = found;
  if (!first) {
    await refuseErased(id, store);
    throw new ObservatoryError("id-unknown", { kind: "document", id });
  }
  return {
    textId: first.textId, text: first.text, documents: found.map(({ document }) => document), mentions: found.flatMap(({ mentions }) => mentions),
    claims: found.flatMap(({ claims }) => claims), events: found.flatMap(({ events }) => events), warnings: found.flatMap(({ warnings }) => warnings),
  };
}
