// The flows of a table that is read row by row and held whole: a reader adds rows, and gets sorted columns and what was told of rows that stand there
// more than once.
import type { ColumnBatch, FlowRow } from "@monazite/core";
import type { RowProblem } from "../problem.js";
import { judgedQualities, qualityFindings, type QualityFinding } from "./quality.js";
import { Repeats } from "./repeats.js";
import { FlowRun, keyOf, numbersOf } from "./run.js";

interface Held {
  row: FlowRow;
  readonly line: number;
  readonly raw: string;
}

/** Above this an amount is no trade of this world, nor does it fit an exact column: nine million million dollars or tonnes. */
export const MOST_AMOUNT = 9e12;

/** Does a column hold its amounts? */
function fits({ valueUsd, tonnes }: FlowRow): boolean {
  return (valueUsd ?? 0) <= MOST_AMOUNT && (tonnes ?? 0) <= MOST_AMOUNT;
}

/** Collects the flows of a file. `finish` gives them in the order of code, period, exporter, importer. */
export class FlowCollector {
  readonly #held: Held[] = [];
  readonly #tell: (problem: RowProblem) => void;

  constructor(tell: (problem: RowProblem) => void) {
    this.#tell = tell;
  }

  add(row: FlowRow, line: number, raw: string): void {
    if (fits(row)) this.#held.push({ row, line, raw });
    else this.#tell({ code: "number-out-of-range", line, column: null, raw });
  }

  /** Rows that are held, for a reader that says something of all of them. */
  get rows(): readonly FlowRow[] {
    return this.#held.map(({ row }) => row);
  }

  /** Looks for quantities that are not the reporters' own, and tells of each group of them once, with the count. To be called before `finish`. */
  judge(): void {
    const rows = this.rows;
    const findings = qualityFindings(rows);
    if (!findings.length) return;
    judgedQualities(rows, findings).forEach((quality, at) => {
      const held = this.#held[at];
      if (held && held.row.quality !== quality) held.row = { ...held.row, quality };
    });
    for (const finding of findings) this.#tell({ code: finding.quality === "imputed" ? "quantity-imputed" : "quantity-suspicious", line: this.#held[finding.rows[0] ?? -1]?.line ?? null, column: null, raw: findingText(finding) });
  }

  finish(): { readonly batches: readonly ColumnBatch[]; readonly rows: number } {
    const first = this.#run(() => false);
    if (!first.repeated.size) return first;
    const repeats = new Repeats(this.#tell);
    for (const { row, line, raw } of this.#held) {
      const key = first.key(row);
      if (first.repeated.has(key)) repeats.take(key, row.valueUsd, row.tonnes, line, raw);
    }
    const conflicting = repeats.finish();
    return conflicting.size ? this.#run((row) => conflicting.has(first.key(row))) : first;
  }

  #run(leaveOut: (row: FlowRow) => boolean) {
    const batches: ColumnBatch[] = [];
    const run = new FlowRun((batch) => { batches.push(batch); });
    for (const { row, line } of this.#held) if (!leaveOut(row)) run.add(row, line);
    run.finish();
    const key = (row: FlowRow): string => {
      const { code, period, exporter, importer, kind } = numbersOf(row, run.words);
      return keyOf(code, period, exporter, importer, run.words.reporterOf(kind));
    };
    return { batches, rows: run.rows, repeated: run.repeated, key };
  }
}

/** "12 rows, CHN imports, 260400, 2023: 0.1619 USD/kg": what was found, in codes. */
function findingText({ quality, rows, reporter, code, period, unitValue }: QualityFinding): string {
  return `${rows.length} ${rows.length === 1 ? "row" : "rows"}, ${reporter ?? "several reporters"}, ${code}, ${period}: ${quality === "imputed" ? "" : "median "}${Number(unitValue.toPrecision(6))} USD/kg`;
}
