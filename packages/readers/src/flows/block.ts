// Some plain flows column by column, filled anew again and again: a reader of bytes and those who take from it each stay in a loop of their own over small
// numbers, which takes half of the time of handing on row by row.

import type { FlowNumbers } from "./columns.js";

export const BLOCK_ROWS = 4096;

interface BlockFlow {
  readonly numbers: FlowNumbers;
  readonly quality: number;
  readonly value: number;
  readonly tonnes: number | null;
  readonly line: number;
  readonly from: number;
  readonly until: number;
}

/** Flows by the numbers of their words, amounts in thousand dollars and tonnes, whole and thousandths apart so that every part is a small integer; a mass below 0 is none. */
export class FlowBlock {
  rows = 0;
  readonly code = new Int32Array(BLOCK_ROWS);
  readonly period = new Uint16Array(BLOCK_ROWS);
  readonly exporter = new Uint16Array(BLOCK_ROWS);
  readonly importer = new Uint16Array(BLOCK_ROWS);
  readonly quality = new Uint16Array(BLOCK_ROWS);
  readonly value = new Int32Array(BLOCK_ROWS);
  readonly valueThousandths = new Int32Array(BLOCK_ROWS);
  readonly mass = new Int32Array(BLOCK_ROWS);
  readonly massThousandths = new Int32Array(BLOCK_ROWS);
  readonly line = new Int32Array(BLOCK_ROWS);
  /** Where a row stands in the bytes at hand. */
  readonly from = new Int32Array(BLOCK_ROWS);
  readonly until = new Int32Array(BLOCK_ROWS);

  /** @param kind number of the nomenclature and the reporter, the same for all rows */
  constructor(readonly kind: number) {}

  /** One of the rows by itself, its amounts in dollars and tonnes. */
  flow(row: number): BlockFlow {
    const at = (column: Int32Array | Uint16Array): number => column[row] as number;
    return {
      numbers: { code: at(this.code), period: at(this.period), exporter: at(this.exporter), importer: at(this.importer), kind: this.kind }, quality: at(this.quality), line: at(this.line), from: at(this.from), until: at(this.until),
      value: at(this.value) * 1000 + at(this.valueThousandths), tonnes: at(this.mass) < 0 ? null : (at(this.mass) * 1000 + at(this.massThousandths)) / 1000,
    };
  }
}
