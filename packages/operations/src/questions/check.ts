import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";
import { checkedText } from "../text/decode.js";
import { judge } from "./judge.js";

/** Reads a text and judges every claim in it against the record and the other claims; stores nothing. */
export const check = answer(contracts.check, { id: "ledger.compare", version: "1" }, async ({ text }, asked) => {
  const reading = await asked.readText(checkedText(text, "text"));
  const { verdicts, record } = await judge(reading.claims, new Map(reading.documents.map(({ id, published }) => [id, published])), asked);
  const { textId, documents, mentions, claims, events, warnings, notUnderstood } = reading;
  return {
    answer: { textId, text, documents, mentions, claims, events, warnings, notUnderstood, verdicts, record, names: namesOf([...idsOfClaims(claims), ...events.flatMap(({ minerals }) => minerals), ...idsOfObservations(record)]) },
    sourceIds: record.map(({ sourceId }) => sourceId),
    empty: claims.length ? null : "nothing-read",
  };
});
