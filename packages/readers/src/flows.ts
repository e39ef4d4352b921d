// Trade flows on their way to the store: columns, not an object a row. Equal rows count once; rows that contradict each other are kept aside, all of them.
import type { ColumnBatch, FlowRow } from "@monazite/core";
import type { RowProblem } from "./problem.js";

interface Kept {
  readonly row: FlowRow;
  readonly line: number;
  readonly raw: string;
}

const BATCH = 50_000;

/** Collects the flows of a file. `finish` gives them in the order of code, period, exporter, importer, so that equal content is equal bytes. */
export class FlowCollector {
  readonly #kept = new Map<string, Kept>();
  readonly #conflicting = new Map<string, Kept[]>();
  readonly #tell: (problem: RowProblem) => void;

  constructor(tell: (problem: RowProblem) => void) {
    this.#tell = tell;
  }

  add(row: FlowRow, line: number, raw: string): void {
    const key = [row.nomenclature, row.code, row.period, row.exporter, row.importer, row.reportedBy].join("|");
    const before = this.#kept.get(key);
    const against = this.#conflicting.get(key);
    if (against) against.push({ row, line, raw });
    else if (!before) this.#kept.set(key, { row, line, raw });
    else if (before.row.valueUsd === row.valueUsd && before.row.tonnes === row.tonnes) this.#tell({ code: "duplicate-identical", line, column: null, raw });
    else {
      // Which of the two is right is not ours to say: neither is loaded.
      this.#conflicting.set(key, [before, { row, line, raw }]);
      this.#kept.delete(key);
    }
  }

  finish(): { readonly batches: readonly ColumnBatch[]; readonly rows: number } {
    for (const rows of this.#conflicting.values()) for (const { line, raw } of rows) this.#tell({ code: "duplicate-conflicting", line, column: null, raw });
    const sorted = [...this.#kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kept]) => kept);
    const batches: ColumnBatch[] = [];
    for (let from = 0; from < sorted.length; from += BATCH) {
      const part = sorted.slice(from, from + BATCH);
      const column = <T extends string | number | null>(of: (kept: Kept) => T): readonly T[] => part.map(of);
      batches.push({
        table: "flows", rows: part.length,
        columns: {
          nomenclature: column(({ row }) => row.nomenclature), code: column(({ row }) => row.code), period: column(({ row }) => row.period),
          exporter: column(({ row }) => row.exporter), importer: column(({ row }) => row.importer), reported_by: column(({ row }) => row.reportedBy),
          value_usd: column(({ row }) => row.valueUsd), tonnes: column(({ row }) => row.tonnes), quality: column(({ row }) => row.quality), line: column(({ line }) => line),
        },
      });
    }
    return { batches, rows: sorted.length };
  }
}
