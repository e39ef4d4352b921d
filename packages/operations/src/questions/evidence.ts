import { contracts, type AnswerOf, type Contract } from "@monazite/contracts";
import { ObservatoryError, quote } from "@monazite/core";
import { answer, type Asked } from "../envelope/answer.js";
import { clocksOf } from "../envelope/clocks.js";
import { parseFigureId } from "../envelope/question.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";

type Evidence = AnswerOf<typeof contracts.evidence>;

/**
 * From any id to the row or the sentence behind it. A figure id carries its question and its clocks; of older data it is
 * refused rather than answered from newer ones.
 */
export const evidence = answer(contracts.evidence, { id: "evidence.trace", version: "2" }, async ({ id }, asked) => {
  const pointer = parseFigureId(id);
  const clocks = pointer ? clocksOf(pointer.input) : asked.clocks;
  if (pointer) {
    const contract = Object.values<Contract>(contracts).find(({ name }) => name === pointer.name);
    if (!contract || contract.rows !== pointer.rows) throw new ObservatoryError("id-unknown", { kind: "figure", id });
    const dataVersion = await asked.store.dataVersion(clocks);
    if (pointer.dataVersion !== dataVersion) throw new ObservatoryError("id-stale", { id, dataVersion });
  }
  const seen = { ...asked, clocks };
  const itemId = pointer?.itemId ?? id;
  const found = (await ofObservation(itemId, seen)) ?? (await ofClaim(itemId, seen));
  if (!found) throw new ObservatoryError("id-unknown", { kind: "figure", id });
  return { answer: found, sourceIds: found.source ? [found.source.id] : [] };
});

async function ofObservation(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const observation = await store.observation(id, clocks);
  if (!observation) return null;
  const [source] = await store.sources({ ids: [observation.sourceId] }, clocks);
  const edition = (await store.editions(clocks)).find((row) => row.edition.id === observation.editionId)?.edition ?? null;
  return { kind: "observation", observation, edition, source: source?.source ?? null, relations: [...await store.relationsOf([id], clocks)], claim: null, places: [], names: namesOf([...idsOfObservations([observation]), observation.key.denominator]) };
}

async function ofClaim(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const stored = await store.claim(id, clocks);
  if (!stored) return null;
  const document = await store.document(stored.documentId, clocks);
  const statements = document?.document.sections.flatMap((section) => section.statements) ?? [];
  return {
    kind: "claim", observation: null, edition: null, source: null, relations: [], claim: stored.claim,
    places: stored.claim.evidence.map((place) => {
      const statement = statements.find(({ span }) => span[0] <= place.span[0] && place.span[1] <= span[1]);
      return { documentId: stored.documentId, title: stored.documentTitle, quote: place.quote, sentence: document ? quote(document.text, statement?.span ?? place.span) : place.quote };
    }),
    names: namesOf(idsOfClaims([stored.claim])),
  };
}
