// Remarks that hold for many rows alike: counted while the table is read, told once at the end with how many rows they are about.
import type { RemarkCode } from "@monazite/core";
import type { RowProblem } from "../problem.js";

interface Count {
  readonly code: RemarkCode;
  readonly line: number;
  readonly column: string | null;
  readonly detail: string;
  rows: number;
}

export class Counted {
  readonly #counts = new Map<string, Count>();

  /** @param detail what the rows have in common beside the code: a currency, a rate; part of what is told */
  add(code: RemarkCode, line: number, column: string | null = null, detail = ""): void {
    const key = `${code} ${column ?? ""} ${detail}`;
    const count = this.#counts.get(key);
    if (count) count.rows++;
    else this.#counts.set(key, { code, line, column, detail, rows: 1 });
  }

  /** Tells all, in the order they were first met; the line is that of the first row. */
  tell(tell: (problem: RowProblem) => void): void {
    for (const { code, line, column, detail, rows } of this.#counts.values()) tell({ code, line, column, raw: `${rows} ${rows === 1 ? "row" : "rows"}${detail && `: ${detail}`}` });
  }
}
