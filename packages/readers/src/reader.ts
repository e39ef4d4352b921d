// What every reader is: it says which tables it knows, and reads one into batches of rows and remarks. It opens no file and reads no clock.
import type { ColumnBatch, Edition, Facility, Mapping, Observation, PolicyEvent, Source } from "@monazite/core";
import type { RowProblem } from "./problem.js";
import type { Header } from "./table/header.js";
import type { NumberStyle } from "./table/numbers.js";
import type { Row } from "./table/rows.js";

/** What a person may say about a file that its bytes do not. */
export interface ReaderOptions {
  readonly decimal?: NumberStyle["decimal"] | undefined;
  /** Edition id; made from the reader and the content unless given. */
  readonly edition?: string | undefined;
  /** What the table is of, where neither its columns nor its cells say: a mineral, a year. */
  readonly subject?: string | undefined;
  /** Which column is what, for a table that no reader knows. */
  readonly mapping?: Mapping | undefined;
  /** Rates for values that are not in dollars, as in "EUR/USD=0.92": units of the first currency for one of the second. */
  readonly rate?: string | undefined;
  /** Day of publication, where the file does not carry it. */
  readonly published?: string | undefined;
}

export interface TableInput {
  readonly header: Header;
  /** The rows of the table by the columns that a reader bound; what has not the header's shape is told. */
  readonly rows: (columns: ReadonlyMap<string, number>, tell: (problem: RowProblem) => void) => Iterable<Row>;
  /** The first rows as they stand, for what only their look can tell. */
  readonly sample: string;
  /** What stands above the header: the title of the table, its units. */
  readonly above: string;
  /** What a JSON file says beside its list: publisher, address, day. Empty for other tables. */
  readonly around: ReadonlyMap<string, string>;
  /** SHA-256 of the file's own bytes. */
  readonly sha256: string;
  /** Name of the file, for people; never what it is recognised by. */
  readonly name: string;
  readonly options: ReaderOptions;
}

/** What came out of a file: rows in columnar batches (flows) or as observations, and what was told about them. */
export interface ReadTable {
  readonly edition: Edition;
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly flows: readonly ColumnBatch[];
  /** Measures of governments, of trackers of policies. */
  readonly events?: readonly PolicyEvent[];
  /** Mines, works and deposits. */
  readonly facilities?: readonly Facility[];
  readonly problems: readonly RowProblem[];
  /** Remarks that were counted and not told, since many like them were. */
  readonly untold?: number;
  /** What its flows and the rows kept aside say, whatever their order. */
  readonly contentDigest?: string;
  /** Rows of the file, accepted and kept aside. */
  readonly rows: { readonly read: number; readonly accepted: number; readonly quarantined: number };
}

/** A table whose rows are not held: its header was found in its first bytes, the rest comes piece by piece. */
export interface PourInput extends Omit<TableInput, "rows" | "sha256"> {
  /** To be told which column is what, before the first row. */
  readonly bind: (columns: ReadonlyMap<string, number>) => void;
  /** Byte at which the rows begin. */
  readonly start: number;
  /** Bytes that are gone through in one step; what comes out does not depend on it. */
  readonly atOnce?: number;
  /** The bytes of the table from the first, each time anew. The first time through they are hashed. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** SHA-256 of the bytes, once they were gone through. */
  readonly sha256: () => string;
}

/** What comes out of a table while it is read. */
export type Piece =
  | { readonly flows: ColumnBatch }
  /** Rows that were given before and are not to be loaded: a later row contradicts them. */
  | { readonly withdrawn: ColumnBatch }
  | { readonly problems: readonly RowProblem[] }
  /** How far reading has come, in bytes as they are unpacked. */
  | { readonly read: { readonly bytes: number; readonly rows: number } };

export interface TableReader {
  readonly id: string;
  /** Where its publisher writes something else than UTF-8 without a mark. */
  readonly encoding?: string;
  /** Its publisher ends rows with a delimiter that the header has not, as exports of Comtrade+ do. */
  readonly endsRows?: true;
  /** How sure it is that the header is its own: the share of its columns that are there, from 0 to 1. */
  recognise(header: Header): number;
  /** Of a text that is no table and stands beside tables: is this it? */
  readonly isText?: (text: string) => boolean;
  read(input: TableInput): ReadTable;
  /** The same for tables of any size; the result holds neither flows nor problems, which were given piece by piece. */
  readonly pour?: (input: PourInput) => AsyncGenerator<Piece, ReadTable>;
}
