import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";
import { keptText } from "../record/kept-text.js";
import { checkedText } from "../text/decode.js";
import { judge } from "./judge.js";

/** Reads a text, or takes a kept one by its id, and judges every claim in it against the record and the other claims; stores nothing. */
export const check = answer(contracts.check, { id: "ledger.check", version: "2" }, async ({ text: given }, asked) => {
  const kept = await keptText(given, asked);
  const text = kept?.text ?? given;
  const read = await asked.readText(checkedText(text, "text"));
  // Of a kept text what was kept counts, with its corrections; what was not understood is not kept and is read again.
  const reading = kept ? { ...read, ...kept, claims: inOrderOf(read.claims, kept.claims), events: inOrderOf(read.events, kept.events) } : read;
  const { verdicts, sets, conflicts, warnings: found, record } = await judge({ ...reading, text }, asked);
  const { textId, notUnderstood } = reading;
  const [documents, mentions, claims, events, warnings] = [[...reading.documents], [...reading.mentions], [...reading.claims], [...reading.events], [...reading.warnings, ...found]];
  return {
    answer: { textId, text, documents, mentions, claims, events, warnings, notUnderstood, verdicts, sets, conflicts, record, names: namesOf([...idsOfClaims(claims), ...events.flatMap(({ minerals }) => minerals), ...idsOfObservations(record)]) },
    sourceIds: record.map(({ sourceId }) => sourceId),
    empty: claims.length ? null : "nothing-read",
  };
});

/** The store keeps what was read by its id; a reader goes by the page. What the page does not name any more comes last. */
function inOrderOf<T extends { readonly id: string }>(page: readonly T[], kept: readonly T[]): T[] {
  const places = new Map(page.map(({ id }, at) => [id, at]));
  return [...kept].sort((a, b) => (places.get(a.id) ?? page.length) - (places.get(b.id) ?? page.length));
}
