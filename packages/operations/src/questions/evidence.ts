import { contracts, PAGE, type AnswerOf, type Contract, type Envelope, type InputOf, type QuestionName, type RowDerivation } from "@monazite/contracts";
import { ObservatoryError, parsePeriod, quote, seriesIdOf, type Lang, type Observation, type Source } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { answer, type Asked, type Operation } from "../envelope/answer.js";
import { clocksOf } from "../envelope/clocks.js";
import { parseFigureId, questionText, type FigurePointer } from "../envelope/question.js";
import { parseWireInput } from "../envelope/wire-input.js";
import type { RecordLedger } from "../ledger/record-ledger.js";
import { seriesOf } from "../ledger/series-of.js";
import { cellText, impliedAnswer, saysText } from "../ledger/tell.js";
import type { StoredFlow } from "@monazite/store";
import { saidByFlow } from "../record/revised.js";
import type { MirrorRow } from "../trade/mirror-rows.js";
import { idsOfClaims, idsOfObservations, namesOf } from "../names/names-of.js";

/** The questions that a computed figure may be the answer to; given by the list of all, which holds this one too. */
type Operations = Readonly<Record<QuestionName, Operation>>;
type Evidence = AnswerOf<typeof contracts.evidence>;

/**
 * From any id to the row or the sentence behind it. A figure id carries its question and its clocks; of older data it is
 * refused rather than answered from newer ones.
 */
export const evidence = (operations: () => Operations): Operation => answer(contracts.evidence, { id: "evidence.trace", version: "5" }, async ({ id }, asked) => {
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
  const found = pointer?.name === "series" ? await ofPoint(pointer, seen) : ((await ofObservation(itemId, seen)) ?? (await ofClaim(itemId, seen)) ?? (await ofFlow(itemId, seen)) ?? (await ofFacility(itemId, seen)) ?? (pointer && await ofMeasure(pointer, operations(), asked)));
  if (!found) throw new ObservatoryError("id-unknown", { kind: "figure", id });
  return { answer: found, sourceIds: found.source ? [found.source.id] : [] };
});

/** What the other kinds leave empty. */
const NOTHING = { observation: null, facility: null, edition: null, source: null, relations: [], claim: null, places: [], derived: null, leaves: [], flow: null, measure: null, asked: null } satisfies Partial<Evidence>;

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

/** A computed row: its question asked again, and the terms of its formula traced to the figures they were taken from. */
async function ofMeasure({ name, input, itemId }: FigurePointer, operations: Operations, seen: Asked): Promise<Evidence | null> {
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const envelope: Envelope<{ readonly derivations?: readonly RowDerivation[]; readonly mirror?: readonly MirrorRow[]; readonly names?: Evidence["names"] }> = await operations[name as QuestionName].ask({ ...input, limit: String(PAGE.most), ...(cursor !== null && { cursor }) }, seen);
    const { derivations = [], names = {} } = envelope;
    const measure = derivations.find(({ row }) => row === itemId);
    if (measure) {
      const ids = [...new Set(measure.terms.flatMap((term) => term.evidence))];
      const leaves = await Promise.all(ids.map(async (id) => { const found = await ofObservation(id, seen); return found?.observation ? [observationLeaf(found.observation, found.source)] : []; }));
      const trade = await Promise.all((envelope.mirror ?? []).filter((row) => row.id === itemId).map((row) => reportsOf(row, seen)));
      return { ...NOTHING, kind: "measure", measure: { ...measure }, asked: questionText(name, input), leaves: [...leaves.flat(), ...trade.flat()], names };
    }
    cursor = derivations.length ? (envelope.meta.page?.next ?? null) : null;
  }
  return null;
}

/** Rows that the reports of a pair are made of. */
async function reportsOf({ code, period, exporter, importer, exporterReport, importerReport }: MirrorRow, { store, clocks }: Asked): Promise<Evidence["leaves"]> {
  const { rows } = await store.flows({ codes: [code], exporter, importer, from: period, until: period }, { after: null, limit: PAGE.most }, clocks);
  const sources = new Map((await store.sources({}, clocks)).map(({ source }) => [source.id, source.title]));
  return rows.flatMap((flow) => {
    const series = seriesIdOf(flow.editionId);
    const report = flow.reportedBy === "exporter" ? exporterReport : flow.reportedBy === "importer" ? importerReport : null;
    return flow.period !== period || report?.series !== series ? [] : [{ id: flow.id, kind: "flow" as const, says: flowText(flow), source: sources.get(series) ?? null, locator: `line ${flow.line}`, sentence: null }];
  });
}

/** Its money and its weight, each as a figure is told. */
function flowText(flow: StoredFlow): Evidence["leaves"][number]["says"] {
  const told = saidByFlow(flow).map(({ about: { measure, good, stage, area, counterpart, unit, basis }, said: { value } }) => ({
    cell: cellText({ kind: "level", key: { measure, good: good ?? "", stage, area, counterpart, denominator: null }, unit: unit ?? "", basis, definition: null, isOutlook: false, scope: null, period: parsePeriod(flow.period), versus: null, label: null }),
    figure: value === null ? null : { printed: null, comparator: "eq" as const, value, min: null, max: null, unit: unit ?? "", precision: null },
  }));
  const inWords = (lang: Lang): string => told.map(({ cell, figure }) => `${cell[lang]}${lang === "zh" ? "：" : ": "}${figure ? catalogues[lang].figure(figure) : catalogues[lang].labels["gap.not-reported"]}`).join(lang === "zh" ? "；" : "; ");
  return { zh: inWords("zh"), en: inWords("en") };
}

function observationLeaf({ id, key, period, figure, gap, basis, definition, locator }: Observation, source: Source | null): Evidence["leaves"][number] {
  const cell = cellText({ kind: "level", key, unit: figure?.unit ?? "", basis, definition, isOutlook: false, scope: null, period, versus: null, label: null });
  const inWords = (lang: Lang): string => (figure ? catalogues[lang].figure(figure) : catalogues[lang].labels[`gap.${gap ?? "not-reported"}`]);
  return { id, kind: "observation", says: { zh: `${cell.zh}：${inWords("zh")}`, en: `${cell.en}: ${inWords("en")}` }, source: source?.title ?? null, locator, sentence: null };
}

async function ofFlow(id: string, { store, clocks }: Asked): Promise<Evidence | null> {
  const flow = await store.flow(id, clocks);
  if (!flow) return null;
  const edition = (await store.editions(clocks)).find((row) => row.edition.id === flow.editionId)?.edition ?? null;
  const [source] = await store.sources({ editionId: flow.editionId }, clocks);
  return { ...NOTHING, kind: "flow", flow, edition, source: source?.source ?? null, names: namesOf([flow.exporter, flow.importer]) };
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
