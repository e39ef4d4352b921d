// The book a reader keeps while it goes down a table: rows read, rows kept aside, and every remark.
import { isQuarantine, type RowProblem } from "./problem.js";
import type { Row } from "./table/rows.js";
import type { QuarantineCode, RemarkCode } from "@monazite/core";

export class Tally {
  readonly problems: RowProblem[] = [];
  #read = 0;
  #quarantined = 0;

  readonly tell = (problem: RowProblem): void => {
    this.problems.push(problem);
    if (isQuarantine(problem)) this.#quarantined++;
  };

  /** For rows whose shape is at fault: they were read too. */
  readonly tellUnread = (problem: RowProblem): void => {
    this.#read++;
    this.tell(problem);
  };

  /** Goes down the rows, counting them. */
  *down(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      this.#read++;
      yield row;
    }
    this.end();
  }

  /** Rows that were read in some other way. */
  count(rows: number): void {
    this.#read += rows;
  }

  /** To be called when all rows were counted. */
  end(): void {
    if (this.#read === 0) this.tell({ code: "no-rows", line: null, column: null, raw: "" });
  }

  /** What was told since the last time. */
  drain(): readonly RowProblem[] {
    return this.problems.splice(0);
  }

  /** Keeps a row aside for the first fault found in it. */
  aside(row: Row, code: QuarantineCode, column: string): undefined {
    this.tell({ code, line: row.line, column, raw: row.raw });
  }

  remark(row: Row, code: RemarkCode, column: string | null = null): void {
    this.tell({ code, line: row.line, column, raw: row.raw });
  }

  /** @param accepted rows that were loaded; those read and neither loaded nor kept aside were parts or repeats, as the remarks say */
  counts(accepted = this.#read - this.#quarantined): { readonly read: number; readonly accepted: number; readonly quarantined: number } {
    return { read: this.#read, accepted, quarantined: this.#quarantined };
  }
}
