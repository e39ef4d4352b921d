// Where the flows of a table go as they are read: the first row of each flow into columns, what comes again is remembered by its key. A second
// look at the rows settles those (see repeats.ts).
import { FLOW_QUALITIES, type ColumnBatch, type FlowRow } from "@monazite/core";
import type { FlowBlock } from "./block.js";
import { FlowColumns, FlowWords, type FlowNumbers } from "./columns.js";
import { SeenFlows } from "./seen.js";

/** As many rows as are given on at once: some nine megabytes, which bounds the memory of a reading and leaves whoever stores them something to do from the start. */
const MOST_ROWS = 1 << 18;

export class FlowRun {
  readonly words = new FlowWords();
  /** Keys of flows that were met more than once. */
  readonly repeated = new Set<string>();
  /** Rows in batches that were given on or wait here. */
  rows = 0;
  readonly #seen = new SeenFlows();
  readonly #pour: (batch: ColumnBatch) => void;
  #columns: FlowColumns | null = null;

  constructor(pour: (batch: ColumnBatch) => void) {
    this.#pour = pour;
  }

  /** Takes the rows of a block but those that were met before. */
  plain(block: FlowBlock): void {
    const reporter = this.words.reporterOf(block.kind);
    const { code, period, exporter, importer } = block;
    let from = 0;
    for (let row = 0; row < block.rows; row++) {
      if (!this.#isRepeated(code[row] as number, period[row] as number, exporter[row] as number, importer[row] as number, reporter)) continue;
      this.#take(block, from, row);
      from = row + 1;
    }
    this.#take(block, from, block.rows);
  }

  /** Rows of a block from one to another, the second exclusive, as the batches have room for them. */
  #take(block: FlowBlock, first: number, end: number): void {
    for (let from = first; from < end;) {
      const columns = this.#open();
      const until = Math.min(end, from + MOST_ROWS - columns.rows);
      columns.addBlock(block, from, until);
      this.#close(columns, until - from);
      from = until;
    }
  }

  add(flow: FlowRow, line: number): void {
    const numbers = numbersOf(flow, this.words);
    if (this.#isRepeated(numbers.code, numbers.period, numbers.exporter, numbers.importer, this.words.reporterOf(numbers.kind))) return;
    const columns = this.#open();
    columns.add(numbers, FLOW_QUALITIES.indexOf(flow.quality), line, flow.valueUsd, flow.tonnes);
    this.#close(columns, 1);
  }

  #isRepeated(code: number, period: number, exporter: number, importer: number, reporter: number): boolean {
    const isSeen = this.#seen.mark(reporter, period, exporter, importer, code);
    if (isSeen) this.repeated.add(keyOf(code, period, exporter, importer, reporter));
    return isSeen;
  }

  /** Gives on what is left. */
  finish(): void {
    if (this.#columns?.rows) this.#pour(this.#columns.take());
    this.#columns = null;
  }

  #open(): FlowColumns {
    return (this.#columns ??= new FlowColumns(this.words));
  }

  #close(columns: FlowColumns, rows: number): void {
    this.rows += rows;
    if (columns.rows === MOST_ROWS) this.#pour(columns.take());
  }
}

export function numbersOf(flow: FlowRow, words: FlowWords): FlowNumbers {
  return { code: words.code.numberOf(flow.code), period: words.period.numberOf(flow.period), exporter: words.exporter.numberOf(flow.exporter), importer: words.importer.numberOf(flow.importer), kind: words.kindOf(flow.nomenclature, flow.reportedBy) };
}

export function keyOf(code: number, period: number, exporter: number, importer: number, reporter: number): string {
  return `${code} ${period} ${exporter} ${importer} ${reporter}`;
}
