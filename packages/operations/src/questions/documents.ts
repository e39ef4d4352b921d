import { contracts } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { answer } from "../envelope/answer.js";
import { whyNoDocuments } from "../envelope/empty.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";
import { refuseErased } from "../record/erased.js";
import { judge } from "./judge.js";

export const documents = answer(contracts.documents, { id: "store.list", version: "1" }, async ({ lang_of: lang, publisher }, asked) => {
  const { rows, next, total } = await asked.store.documents({ ...(lang && { lang }), ...(publisher !== undefined && { publisher }) }, asked.page, asked.clocks);
  return { answer: { documents: [...rows] }, sourceIds: [], page: { next, total }, empty: rows.length ? null : await whyNoDocuments(asked) };
});

export const document = answer(contracts.document, { id: "ledger.check", version: "2" }, async ({ id }, asked) => {
  const stored = await asked.store.document(id, asked.clocks);
  if (!stored) await refuseErased(id, asked.store);
  if (!stored) throw new ObservatoryError("id-unknown", { kind: "document", id });
  const { verdicts, sets, conflicts, warnings, record } = await judge({ ...stored, documents: [stored.document] }, asked);
  return {
    answer: {
      textId: stored.textId, text: stored.text, document: stored.document, mentions: [...stored.mentions], claims: [...stored.claims],
      events: [...stored.events], warnings: [...stored.warnings, ...warnings], verdicts, sets, conflicts, record,
      names: namesOf([...idsOfClaims(stored.claims), ...stored.events.flatMap(({ minerals }) => minerals), ...idsOfObservations(record)]),
    },
    sourceIds: record.map(({ sourceId }) => sourceId),
  };
});
