// Records into the columns of their tables: the one place that knows which part of a record an engine can filter by.
import { batchOf, keyText, type Claim, type ColumnBatch, type Edition, type Facility, type NewsEvent, type Observation, type Period, type PolicyEvent, type Relation, type Source, type TextReading } from "@monazite/core";
import { lengthOf, searchBatches } from "./search.js";

const DAYS_IN_LAST = "-31";

/** A date known to the month or year counts from its last day: nobody can claim it was out before. */
export function lastPossibleDay(published: string | null): string | null {
  if (published === null) return null;
  return published.length === 4 ? `${published}-12${DAYS_IN_LAST}` : published.length === 7 ? `${published}${DAYS_IN_LAST}` : published;
}

/** What an edition may tell beside figures. */
export interface Statements {
  readonly relations?: readonly Relation[];
  readonly events?: readonly PolicyEvent[];
  readonly facilities?: readonly Facility[];
}

export function editionBatches(edition: Edition, sources: readonly Source[], observations: readonly Observation[], { relations = [], events = [], facilities = [] }: Statements = {}): readonly ColumnBatch[] {
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
    batchOf("relations", relations, {
      sort: (r) => `${r.of}\u001f${r.id}`,
      id: (r) => r.id,
      of_id: (r) => r.of,
      versus: (r) => barred(r.versus),
      payload: (r) => JSON.stringify(r),
    }),
    batchOf("policy_events", events, {
      sort: (e) => `${e.date.start ?? ""}\u001f${e.id}`,
      id: (e) => e.id,
      family: (e) => e.type.split(".")[0] ?? e.type,
      type: (e) => e.type,
      goods: (e) => barred(e.goods),
      actors: (e) => barred(e.actors.map(({ id }) => id)),
      targets: (e) => barred(e.targets),
      published: (e) => firstTold(e, published) ?? lastPossibleDay(edition.published),
      ...days("announced", (e) => e.date),
      ...days("effective", (e) => e.effective),
      ...days("suspended", (e) => e.suspended && stretch(e.suspended.from, e.suspended.until)),
      ...days("ended", (e) => e.ended),
      payload: (e) => JSON.stringify(e),
    }),
    batchOf("facilities", facilities, {
      sort: (f) => `${f.name}\u001f${f.id}`,
      id: (f) => f.id,
      country: (f) => f.country,
      kinds: (f) => barred(f.kinds),
      goods: (f) => barred(f.minerals.flatMap(({ good }) => good ?? [])),
      edition_id: (f) => f.editionId,
      published: (f) => lastPossibleDay(published.get(f.sourceId) ?? edition.published),
      payload: (f) => JSON.stringify(f),
    }),
  ];
}

/** Ids in one cell, so that one of them is found by "|id|". */
function barred(ids: readonly string[]): string {
  return `|${ids.join("|")}|`;
}

/** The day an event could first be read of: that of the earliest page that tells it. Null when no page is dated. */
function firstTold({ sourceIds }: PolicyEvent, published: ReadonlyMap<string, string | null>): string | null {
  return sourceIds.flatMap((id) => lastPossibleDay(published.get(id) ?? null) ?? []).sort()[0] ?? null;
}

type Days = Pick<Period, "start" | "end">;
const NEVER: Days = { start: null, end: null };
/** Stands for "until no day anyone has named", so that an open stretch still has both ends in a query. */
const NO_END = "9999-12-31";

/** A suspension runs to the end of its last day or month, or on. */
function stretch(from: Period, until: Period | null): Days {
  return { start: from.start, end: until === null ? NO_END : until.end };
}

function days(name: string, of: (event: PolicyEvent) => Days | null): Record<string, (event: PolicyEvent) => string | null> {
  return { [`${name}_from`]: (event) => (of(event) ?? NEVER).start, [`${name}_to`]: (event) => (of(event) ?? NEVER).end };
}

/** What a stored document keeps besides its claims and events, which have tables of their own. */
export type DocumentPayload = Pick<TextReading, "mentions" | "warnings"> & { readonly document: TextReading["documents"][number] };

export function readingBatches(text: string, reading: TextReading): readonly ColumnBatch[] {
  const owner = statementOwners(reading);
  const of = byDocument(owner);
  const number = new Map(reading.documents.map((document, at) => [document, at]));
  const order = new Map<Claim | NewsEvent, number>([...reading.claims, ...reading.events].map((item, index) => [item, index]));
  const place = (item: Claim | NewsEvent): string => `${owner.get(item.statement) ?? ""}\u001f${String(order.get(item) ?? 0).padStart(7, "0")}`;
  return [
    batchOf("texts", [{ id: reading.textId, body: text }], { id: (t) => t.id, body: (t) => t.body }),
    batchOf("documents", reading.documents, {
      sort: (d) => `${d.published ?? ""}\u001f${d.id}\u001f${d.n}`,
      id: (d) => d.id,
      text_id: () => reading.textId,
      doc: (d) => number.get(d) ?? 0,
      length: (d) => lengthOf(text, d.span),
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
    ...searchBatches(text, reading, of),
  ];
}

/** The items of one list that belong to a document; each list is parted once, however many documents ask. */
function byDocument(owner: ReadonlyMap<string, string>): <T extends { readonly statement: string }>(items: readonly T[], documentId: string) => T[] {
  const parted = new Map<readonly unknown[], Map<string, unknown[]>>();
  return <T extends { readonly statement: string }>(items: readonly T[], documentId: string): T[] => {
    let groups = parted.get(items) as Map<string, T[]> | undefined;
    if (!groups) {
      groups = new Map<string, T[]>();
      for (const item of items) {
        const id = owner.get(item.statement) ?? "";
        const group = groups.get(id);
        if (group) group.push(item);
        else groups.set(id, [item]);
      }
      parted.set(items, groups);
    }
    return groups.get(documentId) ?? [];
  };
}

/** Which document each statement belongs to; a title is the statement "n.0". */
export function statementOwners(reading: Pick<TextReading, "documents">): ReadonlyMap<string, string> {
  return new Map(reading.documents.flatMap((document) => [
    [`${document.n}.0`, document.id] as const,
    ...document.sections.flatMap((section) => section.statements.map((statement) => [statement.id, document.id] as const)),
  ]));
}
