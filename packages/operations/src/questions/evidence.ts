import { contracts, type AnswerOf } from "@monazite/contracts";
import { ObservatoryError, quote } from "@monazite/core";
import type { Store } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { parseFigureId } from "../envelope/question.js";

type Evidence = AnswerOf<typeof contracts.evidence>;

/** From any id to the row or the sentence behind it. A figure id of older data is refused rather than answered from newer ones. */
export const evidence = answer(contracts.evidence, { id: "evidence.trace", version: "1" }, async ({ id }, asked) => {
  const pointer = parseFigureId(id);
  if (pointer && pointer.dataVersion !== asked.dataVersion) throw new ObservatoryError("id-stale", { id, dataVersion: asked.dataVersion });
  const itemId = pointer?.itemId ?? id;
  const found = (await ofObservation(itemId, asked)) ?? (await ofClaim(itemId, asked.store));
  if (!found) throw new ObservatoryError("id-unknown", { kind: "figure", id });
  return { answer: found, sourceIds: found.source ? [found.source.id] : [] };
});

async function ofObservation(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const observation = await store.observation(id);
  if (!observation) return null;
  const [source] = await store.sources({ ids: [observation.sourceId] }, clocks);
  const edition = (await store.editions(clocks)).find((row) => row.edition.id === observation.editionId)?.edition ?? null;
  return { kind: "observation", observation, edition, source: source?.source ?? null, relations: [...await store.relationsOf([id], clocks)], claim: null, places: [] };
}

async function ofClaim(id: string, store: Store): Promise<Evidence | null> {
  const stored = await store.claim(id);
  if (!stored) return null;
  const document = await store.document(stored.documentId);
  const statements = document?.document.sections.flatMap((section) => section.statements) ?? [];
  return {
    kind: "claim", observation: null, edition: null, source: null, relations: [], claim: stored.claim,
    places: stored.claim.evidence.map((place) => {
      const statement = statements.find(({ span }) => span[0] <= place.span[0] && place.span[1] <= span[1]);
      return { documentId: stored.documentId, title: stored.documentTitle, quote: place.quote, sentence: document ? quote(document.text, statement?.span ?? place.span) : place.quote };
    }),
  };
}
