// Where the flows of a table go as they are read: the first row of each flow into columns, what comes again is remembered by its key. A second
// look at the rows settles those (see repeats.ts).
import { FLOW_QUALITIES, type ColumnBatch, type FlowRow } from "@monazite/core";
import { FlowColumns, FlowWords, RUN_ROWS } from "./columns.js";
import { SeenFlows } from "./seen.js";

export class FlowRun {
  readonly words = new FlowWords();
  /** Keys of flows that were met more than once. */
  readonly repeated = new Set<string>();
  /** Rows in batches that were given on or wait here. */
  rows = 0;
  readonly #seen = new SeenFlows();
  readonly #pour: (batch: ColumnBatch) => void;
  readonly #room: number;
  #columns: FlowColumns | null = null;

  constructor(pour: (batch: ColumnBatch) => void, room = RUN_ROWS) {
    this.#pour = pour;
    this.#room = room;
  }

  /** A flow by the numbers of its words; whole dollars and kilograms, below 0 for none. */
  plain(code: number, period: number, exporter: number, importer: number, kind: number, quality: number, dollars: number, kilograms: number, line: number): void {
    if (this.#isRepeated(code, period, exporter, importer, this.words.reporterOf(kind))) return;
    const columns = this.#open();
    columns.setWhole(columns.add(code, period, exporter, importer, kind, quality, line), dollars, kilograms);
    this.#close(columns);
  }

  add(flow: FlowRow, line: number): void {
    const { code, period, exporter, importer, kind } = numbersOf(flow, this.words);
    if (this.#isRepeated(code, period, exporter, importer, this.words.reporterOf(kind))) return;
    const columns = this.#open();
    columns.setExact(columns.add(code, period, exporter, importer, kind, FLOW_QUALITIES.indexOf(flow.quality), line), flow.valueUsd, flow.tonnes);
    this.#close(columns);
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
    return (this.#columns ??= new FlowColumns(this.words, this.#room));
  }

  #close(columns: FlowColumns): void {
    this.rows++;
    if (columns.isFull) this.#pour(columns.take());
  }
}

export interface FlowNumbers {
  readonly code: number;
  readonly period: number;
  readonly exporter: number;
  readonly importer: number;
  readonly kind: number;
}

export function numbersOf(flow: FlowRow, words: FlowWords): FlowNumbers {
  return { code: words.code.numberOf(flow.code), period: words.period.numberOf(flow.period), exporter: words.exporter.numberOf(flow.exporter), importer: words.importer.numberOf(flow.importer), kind: words.kindOf(flow.nomenclature, flow.reportedBy) };
}

export function keyOf(code: number, period: number, exporter: number, importer: number, reporter: number): string {
  return `${code} ${period} ${exporter} ${importer} ${reporter}`;
}
