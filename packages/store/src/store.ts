// The port. Operations ask through it; engines answer behind it. It has no generic query: every read is named and typed.
// Two clocks run in it: `asOf` selects by the publisher's date, `recordedAsOf` by when this store learned it.
import type { Claim, ColumnBatch, Edition, Facility, FacilityKind, Mention, NewsDocument, NewsEvent, Observation, PolicyEvent, Relation, Source, Warning } from "@monazite/core";
import type { StoredCorrection } from "./corrections.js";
import type { FlowFilter, FlowGroupKey, FlowSum, KeptAside, StoredFlow } from "./flows.js";
import type { FoundPage, SearchRequest } from "./search.js";

export interface Clocks {
  /** Only what was published by this date ("2025-10-09"); null: everything. */
  readonly asOf: string | null;
  /** Only what this store knew at this moment (ISO, UTC); null: now. */
  readonly recordedAsOf: string | null;
}

export const NOW: Clocks = { asOf: null, recordedAsOf: null };

export interface PageRequest {
  /** The `next` of the page before; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
  /** Rows that fit the filter, on all pages. */
  readonly total: number;
}

/** What an import is, before its first row. */
export interface ImportHeader {
  readonly kind: "edition" | "text";
  /** Edition id or text id: a second import of the same subject replaces the first, which is kept as withdrawn. */
  readonly subject: string;
  /** SHA-256 of the content: an import of what is already there changes nothing. */
  readonly contentHash: string;
  /** Moment of recording, ISO, UTC. */
  readonly recordedAt: string;
}

export interface ImportRecord extends ImportHeader {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly rows: number;
}

/** One import: all of it becomes visible at `commit`, or none. */
export interface ImportSession {
  append(batch: ColumnBatch): Promise<void>;
  commit(): Promise<ImportRecord>;
  abort(): Promise<void>;
}

/** Flows on their way in before anyone knows of which edition they are, or whether it is there already: that stands at the end of a file. */
export interface BulkImport {
  /** A batch of flows, or of rows that were kept aside. */
  append(batch: ColumnBatch): Promise<void>;
  /** Takes rows out again, by their lines: a later row of the file contradicts them. */
  withdraw(batch: ColumnBatch): Promise<void>;
  /** Names the import, which goes on as any other; null when the same content of the same subject is already there, and nothing stays of this one. */
  settle(header: ImportHeader): Promise<ImportSession | null>;
  abort(): Promise<void>;
}

/** What stays of an erased text. */
export interface Tombstone {
  readonly textId: string;
  readonly at: string;
  readonly reason: string;
}

export interface ObservationFilter {
  readonly measure?: string;
  readonly goods?: readonly string[];
  readonly area?: string;
  readonly year?: string;
  readonly editionId?: string;
  /** Amounts only: no figure that is itself a share of something. */
  readonly amountsOnly?: boolean;
}

/** The dates an event may have; a filter by time asks for one of them, or for any. */
export const EVENT_DATES = ["announced", "effective", "suspended", "ended"] as const;
export type EventDate = (typeof EVENT_DATES)[number];

export interface PolicyEventFilter {
  /** A family ("export") or a whole type ("export.ban"). */
  readonly type?: string;
  /** About one of these minerals and goods. */
  readonly goods?: readonly string[];
  readonly actor?: string;
  readonly target?: string;
  /** Actor or target. */
  readonly party?: string;
  /** Days from `from` to the day before `until`; null is open. */
  readonly during?: { readonly from: string | null; readonly until: string | null; readonly dates: readonly EventDate[] };
}

export interface FacilityFilter {
  readonly country?: string;
  /** With one of these minerals and goods. */
  readonly goods?: readonly string[];
  readonly kind?: FacilityKind;
  readonly editionId?: string;
}

export interface DocumentFilter {
  readonly lang?: "zh" | "en";
  readonly publisher?: string;
}

export interface ClaimFilter {
  readonly measure?: string;
  readonly mineral?: string;
  readonly place?: string;
  readonly documentId?: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly lang: "zh" | "en";
  readonly statements: number;
  readonly claims: number;
  readonly events: number;
  readonly warnings: number;
}

/** A document as it was read, with the text it stands in. */
export interface StoredDocument {
  readonly textId: string;
  readonly text: string;
  readonly document: NewsDocument;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly warnings: readonly Warning[];
}

export interface StoredClaim {
  readonly claim: Claim;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly documentPublished: string | null;
}

export interface StoredEvent {
  readonly event: NewsEvent;
  readonly documentId: string;
}

export interface CoverageRow {
  readonly editionId: string;
  readonly measure: string;
  readonly good: string;
  readonly year: string;
  readonly observations: number;
  readonly gaps: number;
  readonly places: number;
  /** Rows that are amounts: neither gaps nor shares of something. */
  readonly amounts: number;
}

export interface Store {
  /** 16 hex digits that change when, and only when, the visible data change. Independent of clock and order of imports. */
  dataVersion(clocks: Clocks): Promise<string>;

  /** Null when the same content of the same subject is already there. @throws ObservatoryError `store-locked` */
  openImport(header: ImportHeader): Promise<ImportSession | null>;
  /** For tables of any size. Imports wait for each other, so this one is to be settled or given up. */
  openBulk(): Promise<BulkImport>;
  imports(): Promise<readonly ImportRecord[]>;
  /** Undoes an import from this moment on; what was known before stays readable with `recordedAsOf`. */
  withdraw(importId: string, at: string): Promise<void>;
  /** Keeps a person's correction; from now on the claim or event is answered corrected, also after the text is read again. */
  correct(correction: StoredCorrection): Promise<void>;
  /** Removes a text and all that was read from it, physically; only a tombstone stays. False when there is no such text. */
  erase(tombstone: Tombstone): Promise<boolean>;
  /** The text a document stood in, also when it was withdrawn since: a takedown must reach what is no longer shown. */
  textOf(documentId: string): Promise<string | null>;
  /** By the id of an erased text or of a document that stood in it. */
  tombstone(id: string): Promise<Tombstone | null>;

  observations(filter: ObservationFilter, page: PageRequest, clocks: Clocks): Promise<Page<Observation>>;
  /** All observations under these keys (`keyText`). */
  entriesFor(keys: readonly string[], clocks: Clocks): Promise<readonly Observation[]>;
  observation(id: string, clocks: Clocks): Promise<Observation | null>;
  editions(clocks: Clocks): Promise<readonly { readonly edition: Edition; readonly observations: number; readonly recordedAt: string }[]>;
  sources(filter: { readonly editionId?: string; readonly ids?: readonly string[] }, clocks: Clocks): Promise<readonly { readonly source: Source; readonly observations: number }[]>;
  coverage(filter: { readonly measure?: string; readonly goods?: readonly string[]; readonly area?: string }, clocks: Clocks): Promise<readonly CoverageRow[]>;
  /** Rows of the record about each good, or about each place. */
  counts(by: "good" | "area", clocks: Clocks): Promise<ReadonlyMap<string, number>>;

  /** In the order of code, period, exporter, importer. Where two files of one source hold the same flow, that of the one published last, or recorded last where a day is not known. */
  flows(filter: FlowFilter, page: PageRequest, clocks: Clocks): Promise<Page<StoredFlow>>;
  flow(id: string, clocks: Clocks): Promise<StoredFlow | null>;
  /** Sums over the same rows, grouped; the largest value first. */
  flowSums(filter: FlowFilter, by: readonly FlowGroupKey[], clocks: Clocks): Promise<readonly FlowSum[]>;
  /** Rows of files that were kept aside, in the order of edition, file and line. */
  quarantine(filter: { readonly editionId?: string }, page: PageRequest, clocks: Clocks): Promise<Page<KeptAside>>;

  /** By the first date of each, the oldest first unless `newestFirst`. */
  policyEvents(filter: PolicyEventFilter, page: PageRequest, clocks: Clocks, newestFirst?: boolean): Promise<Page<PolicyEvent>>;
  /** By name. Where two files of one source hold the same facility, that of the file recorded last. */
  facilities(filter: FacilityFilter, page: PageRequest, clocks: Clocks): Promise<Page<Facility>>;
  facility(id: string, clocks: Clocks): Promise<Facility | null>;
  /** What pages state about any of these observations, or measure by them. */
  relationsOf(observationIds: readonly string[], clocks: Clocks): Promise<readonly Relation[]>;

  /** One row a document, however many texts it was read in: that of the latest of them. */
  documents(filter: DocumentFilter, page: PageRequest, clocks: Clocks): Promise<Page<DocumentSummary>>;
  document(id: string, clocks: Clocks): Promise<StoredDocument | null>;
  /** All documents of one text, in no order, each as it stands in that text; empty when no such text is kept. */
  documentsOfText(textId: string, clocks: Clocks): Promise<readonly StoredDocument[]>;
  /** Documents that hold what is asked for, the best first; without concepts, the newest first. Found exactly as a scan of all words would find them. */
  search(request: SearchRequest, page: PageRequest, clocks: Clocks): Promise<FoundPage>;
  /** Latin words of the documents, of four letters or more, the most frequent first. */
  vocabulary(clocks: Clocks): Promise<readonly string[]>;
  /** Claims of the documents that `documents` lists, each once. */
  claims(filter: ClaimFilter, page: PageRequest, clocks: Clocks): Promise<Page<StoredClaim>>;
  claim(id: string, clocks: Clocks): Promise<StoredClaim | null>;
  /** An event of a document, as it is corrected. */
  event(id: string, clocks: Clocks): Promise<StoredEvent | null>;

  close(): Promise<void>;
}
