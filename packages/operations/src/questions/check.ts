import { contracts } from "@monazite/contracts";
import { answer } from "../envelope/answer.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";
import { checkedText } from "../text/decode.js";
import { judge } from "./judge.js";

/** Reads a text and judges every claim in it against the record and the other claims; stores nothing. */
export const check = answer(contracts.check, { id: "ledger.check", version: "2" }, async ({ text }, asked) => {
  const reading = await asked.readText(checkedText(text, "text"));
  const { verdicts, sets, conflicts, record } = await judge(text, reading.documents, reading.claims, asked);
  const { textId, documents, mentions, claims, events, warnings, notUnderstood } = reading;
  return {
    answer: { textId, text, documents, mentions, claims, events, warnings, notUnderstood, verdicts, sets, conflicts, record, names: namesOf([...idsOfClaims(claims), ...events.flatMap(({ minerals }) => minerals), ...idsOfObservations(record)]) },
    sourceIds: record.map(({ sourceId }) => sourceId),
    empty: claims.length ? null : "nothing-read",
  };
});
