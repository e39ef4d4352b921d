// One table of a file into the store as it is read: its flows and the rows kept aside while they come, its edition, sources and figures at the end, all in
// one transaction with its ledger row. Nothing stays of a table that is refused, or that is there already.
import { rowsOf, sha256Hex, type Cell, type Column, type ColumnBatch } from "@monazite/core";
import { isQuarantine, type Piece, type ReadTable, type RowProblem } from "@monazite/readers";
import { editionBatches, type BulkImport, type ImportRecord, type Store } from "@monazite/store";

/** Problems an answer carries; the store keeps every row that was kept aside. */
const TOLD = 1000;

/** Rows that an answer shows of a table. */
export const SHOWN = 5;

export class TableLoader {
  /** The first problems, in the order they were told, and how many there were. */
  readonly problems: RowProblem[] = [];
  problemCount = 0;
  /** The first rows of trade, as they would stand in the record. */
  firstFlows: readonly Readonly<Record<string, Cell>>[] = [];
  /** Editions of codes that its trade is told in. */
  readonly nomenclatures = new Set<string>();
  readonly #store: Store;
  readonly #file: string;
  #bulk: BulkImport | null = null;

  /** @param file the name that rows kept aside are filed under */
  constructor(store: Store, file: string) {
    this.#store = store;
    this.#file = file;
  }

  /** Takes a piece. @param isDry nothing goes to the store */
  async take(piece: Piece, isDry: boolean): Promise<void> {
    if ("problems" in piece) {
      this.problems.push(...piece.problems.slice(0, Math.max(0, TOLD - this.problems.length)));
      this.problemCount += piece.problems.length;
    }
    if ("flows" in piece && this.firstFlows.length === 0) this.firstFlows = rowsOf(piece.flows, SHOWN);
    if ("flows" in piece) for (const word of wordsOf(piece.flows.columns["nomenclature"])) this.nomenclatures.add(word);
    if (isDry) return;
    if ("flows" in piece) await (await this.#open()).append(piece.flows);
    else if ("withdrawn" in piece) await (await this.#open()).withdraw(piece.withdrawn);
    else if ("problems" in piece) {
      const kept = piece.problems.filter(isQuarantine);
      if (kept.length) await (await this.#open()).append(asideBatch(kept, this.#file));
    }
  }

  /** Null when the same content is already there. The same edition with other content supersedes it, and what it said stays readable. */
  async finish(table: ReadTable, recordedAt: string): Promise<ImportRecord | null> {
    const { edition, sources, observations, events = [], facilities = [] } = table;
    const bulk = await this.#open();
    this.#bulk = null;
    try {
      const session = await bulk.settle({ kind: "edition", subject: edition.id, contentHash: contentHashOf(table), recordedAt });
      if (!session) return null;
      for (const batch of editionBatches(edition, sources, observations, { events, facilities })) await session.append(batch);
      return await session.commit();
    } catch (error) {
      await bulk.abort().catch(() => undefined);
      throw error;
    }
  }

  /** To be called in any case: gives up what was begun and not finished. */
  async close(): Promise<void> {
    await this.#bulk?.abort();
    this.#bulk = null;
  }

  async #open(): Promise<BulkImport> {
    return (this.#bulk ??= await this.#store.openBulk());
  }
}

/** The words that a column of words may hold: a list of a few, whatever the number of its rows. */
const wordsOf = (column: Column | undefined): readonly string[] => (column && "words" in column ? column.words : []);

function asideBatch(kept: readonly RowProblem[], file: string): ColumnBatch {
  return {
    table: "quarantine", rows: kept.length,
    columns: { file: kept.map(() => file), code: kept.map(({ code }) => code), line: kept.map(({ line }) => line ?? 0), column_name: kept.map(({ column }) => column), raw: kept.map(({ raw }) => raw) },
  };
}

/** Of what the table says, not of its bytes: the same flows packed, or in another order, are the same content. */
export function contentHashOf({ edition: { id, published }, observations, events = [], facilities = [], contentDigest }: ReadTable): string {
  return sha256Hex(JSON.stringify([id, published, observations, ...(events.length ? [events] : []), ...(facilities.length ? [facilities] : []), contentDigest ?? ""]));
}
