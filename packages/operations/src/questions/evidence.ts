import { contracts, type AnswerOf, type Contract, type InputOf } from "@monazite/contracts";
import { ObservatoryError, quote } from "@monazite/core";
import { answer, type Asked } from "../envelope/answer.js";
import { clocksOf } from "../envelope/clocks.js";
import { parseFigureId, type FigurePointer } from "../envelope/question.js";
import { parseWireInput } from "../envelope/wire-input.js";
import type { RecordLedger } from "../ledger/record-ledger.js";
import { seriesOf } from "../ledger/series-of.js";
import { impliedAnswer, saysText } from "../ledger/tell.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";

type Evidence = AnswerOf<typeof contracts.evidence>;

/**
 * From any id to the row or the sentence behind it. A figure id carries its question and its clocks; of older data it is
 * refused rather than answered from newer ones.
 */
export const evidence = answer(contracts.evidence, { id: "evidence.trace", version: "3" }, async ({ id }, asked) => {
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
  const found = pointer?.name === "series" ? await ofPoint(pointer, seen) : ((await ofObservation(itemId, seen)) ?? (await ofClaim(itemId, seen)) ?? (await ofFacility(itemId, seen)));
  if (!found) throw new ObservatoryError("id-unknown", { kind: "figure", id });
  return { answer: found, sourceIds: found.source ? [found.source.id] : [] };
});

/** What the other kinds leave empty. */
const NOTHING = { observation: null, facility: null, edition: null, source: null, relations: [], claim: null, places: [], derived: null, leaves: [] } satisfies Partial<Evidence>;

/** A point of a series: asked again, and traced to the rows and sentences it rests on. */
async function ofPoint({ input, itemId }: FigurePointer, seen: Asked): Promise<Evidence | null> {
  const { asOf: _asOf, recordedAsOf: _recordedAsOf, ...wire } = input;
  const point = await seriesOf(parseWireInput(contracts.series, wire).input as InputOf<typeof contracts.series>, seen);
  const cell = point.cells.find(({ period }) => period.text === itemId);
  const derived = cell && impliedAnswer(point.solved, cell);
  if (!derived) return null;
  const ids = [...new Set(derived.derivation.flatMap(({ how }) => how.flatMap(({ said }) => said)))];
  const leaves = await Promise.all(ids.map((id) => leafOf(id, point.ledger, seen)));
  return { ...NOTHING, kind: "derived", derived, leaves, names: namesOf([point.good, ...derived.derivation.flatMap(({ cell: { key } }) => [key.measure, key.good, key.area, key.counterpart])]) };
}

async function leafOf(id: string, { entries, observations, relations }: RecordLedger, { store, clocks }: Asked): Promise<Evidence["leaves"][number]> {
  const entry = entries.get(id);
  const says = entry ? saysText(entry) : { zh: id, en: id };
  const [observation, relation] = [observations.get(id), relations.get(id)];
  const sourceId = observation?.sourceId ?? relation?.sourceId;
  if (sourceId === undefined) {
    const stored = await store.claim(id, clocks);
    return { id, kind: "claim", says, source: stored?.documentTitle ?? null, locator: null, sentence: stored?.claim.evidence[0]?.quote ?? null };
  }
  const [source] = await store.sources({ ids: [sourceId] }, clocks);
  return { id, kind: observation ? "observation" : "relation", says, source: source?.source.title ?? null, locator: observation?.locator ?? relation?.printed ?? null, sentence: null };
}

async function ofObservation(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const observation = await store.observation(id, clocks);
  if (!observation) return null;
  const [source] = await store.sources({ ids: [observation.sourceId] }, clocks);
  const edition = (await store.editions(clocks)).find((row) => row.edition.id === observation.editionId)?.edition ?? null;
  return { ...NOTHING, kind: "observation", observation, edition, source: source?.source ?? null, relations: [...await store.relationsOf([id], clocks)], names: namesOf([...idsOfObservations([observation]), observation.key.denominator]) };
}

async function ofFacility(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const facility = await store.facility(id, clocks);
  if (!facility) return null;
  const [source] = await store.sources({ ids: [facility.sourceId] }, clocks);
  const edition = (await store.editions(clocks)).find((row) => row.edition.id === facility.editionId)?.edition ?? null;
  return { ...NOTHING, kind: "facility", facility, edition, source: source?.source ?? null, names: namesOf([facility.country, ...facility.minerals.map(({ good }) => good)]) };
}

async function ofClaim(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const stored = await store.claim(id, clocks);
  if (!stored) return null;
  const document = await store.document(stored.documentId, clocks);
  const statements = document?.document.sections.flatMap((section) => section.statements) ?? [];
  return {
    ...NOTHING, kind: "claim", claim: stored.claim,
    places: stored.claim.evidence.map((place) => {
      const statement = statements.find(({ span }) => span[0] <= place.span[0] && place.span[1] <= span[1]);
      return { documentId: stored.documentId, title: stored.documentTitle, quote: place.quote, sentence: document ? quote(document.text, statement?.span ?? place.span) : place.quote };
    }),
    names: namesOf(idsOfClaims([stored.claim])),
  };
}
