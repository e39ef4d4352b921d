// Records into the columns of their tables: the one place that knows which part of a record an engine can filter by.
import { batchOf, keyText, type Claim, type ColumnBatch, type Edition, type NewsEvent, type Observation, type Source, type TextReading } from "@monazite/core";

const DAYS_IN_LAST = "-31";

/** A date known to the month or year counts from its last day: nobody can claim it was out before. */
export function lastPossibleDay(published: string | null): string | null {
  if (published === null) return null;
  return published.length === 4 ? `${published}-12${DAYS_IN_LAST}` : published.length === 7 ? `${published}${DAYS_IN_LAST}` : published;
}

export function editionBatches(edition: Edition, sources: readonly Source[], observations: readonly Observation[]): readonly ColumnBatch[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return [
    batchOf("editions", [edition], { id: (e) => e.id, published: (e) => lastPossibleDay(e.published), payload: (e) => JSON.stringify(e) }),
    batchOf("sources", sources, { id: (s) => s.id, payload: (s) => JSON.stringify(s) }),
    batchOf("observations", observations, {
      sort: (o) => [keyText(o.key), o.period.start ?? "", o.period.text, o.editionId, o.id].join("\u001f"),
      id: (o) => o.id,
      key: (o) => keyText(o.key),
      measure: (o) => o.key.measure,
      good: (o) => o.key.good,
      stage: (o) => o.key.stage,
      area: (o) => o.key.area,
      counterpart: (o) => o.key.counterpart,
      denominator: (o) => o.key.denominator,
      period: (o) => o.period.text,
      year: (o) => (o.period.start ?? o.period.end ?? "").slice(0, 4),
      edition_id: (o) => o.editionId,
      source_id: (o) => o.sourceId,
      published: (o) => lastPossibleDay(published.get(o.sourceId) ?? edition.published),
      is_gap: (o) => o.figure === null,
      payload: (o) => JSON.stringify(o),
    }),
  ];
}

/** What a stored document keeps besides its claims and events, which have tables of their own. */
export type DocumentPayload = Pick<TextReading, "mentions" | "warnings"> & { readonly document: TextReading["documents"][number] };

export function readingBatches(text: string, reading: TextReading): readonly ColumnBatch[] {
  const owner = statementOwners(reading);
  const of = <T extends { readonly statement: string }>(items: readonly T[], documentId: string): T[] => items.filter((item) => owner.get(item.statement) === documentId);
  const order = new Map<Claim | NewsEvent, number>([...reading.claims, ...reading.events].map((item, index) => [item, index]));
  const place = (item: Claim | NewsEvent): string => `${owner.get(item.statement) ?? ""}\u001f${String(order.get(item) ?? 0).padStart(7, "0")}`;
  return [
    batchOf("texts", [{ id: reading.textId, body: text }], { id: (t) => t.id, body: (t) => t.body }),
    batchOf("documents", reading.documents, {
      sort: (d) => `${d.published ?? ""}\u001f${d.id}`,
      id: (d) => d.id,
      text_id: () => reading.textId,
      lang: (d) => d.lang,
      source: (d) => d.source,
      published: (d) => d.published,
      title: (d) => d.title.text,
      statements: (d) => d.sections.reduce((sum, section) => sum + section.statements.length, 0),
      claims: (d) => of(reading.claims, d.id).length,
      events: (d) => of(reading.events, d.id).length,
      warnings: (d) => of(reading.warnings, d.id).length,
      payload: (d) => JSON.stringify({ document: d, mentions: of(reading.mentions, d.id), warnings: of(reading.warnings, d.id) } satisfies DocumentPayload),
    }),
    batchOf("claims", reading.claims, {
      sort: place,
      id: (c) => c.id,
      document_id: (c) => owner.get(c.statement) ?? null,
      key: (c) => c.key && keyText(c.key),
      measure: (c) => c.key?.measure ?? null,
      minerals: (c) => `|${c.minerals.join("|")}|`,
      place: (c) => c.place?.id ?? null,
      payload: (c) => JSON.stringify(c),
    }),
    batchOf("events", reading.events, {
      sort: place,
      id: (e) => e.id,
      document_id: (e) => owner.get(e.statement) ?? null,
      type: (e) => e.type,
      payload: (e) => JSON.stringify(e),
    }),
  ];
}

/** Which document each statement belongs to; a title is the statement "n.0". */
export function statementOwners(reading: Pick<TextReading, "documents">): ReadonlyMap<string, string> {
  return new Map(reading.documents.flatMap((document) => [
    [`${document.n}.0`, document.id] as const,
    ...document.sections.flatMap((section) => section.statements.map((statement) => [statement.id, document.id] as const)),
  ]));
}
