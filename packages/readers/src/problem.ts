// What can be wrong with a table, told apart: a file that is refused whole, a row that is kept aside, and a row that was read with a remark.

import { QUARANTINES, type QuarantineCode, type RefusalCode, type RemarkCode } from "@monazite/core";

/** Something about one row, or about the file where `line` is null. */
export interface RowProblem {
  readonly code: QuarantineCode | RemarkCode;
  /** From 1, as an editor counts. */
  readonly line: number | null;
  /** Name of the column as the file has it. */
  readonly column: string | null;
  /** The row or cell as it stands in the file. */
  readonly raw: string;
}

export function isQuarantine(problem: RowProblem): boolean {
  return (QUARANTINES as readonly string[]).includes(problem.code);
}

/** Why a file was refused, as plain data. */
export interface RefusalFacts {
  readonly code: RefusalCode;
  readonly line: number | null;
  readonly column: string | null;
  /** What was found: a column's name, a member of an archive, a number of bytes. */
  readonly found: string;
}

/** A file that cannot be loaded at all. */
export class Refusal extends Error implements RefusalFacts {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string;

  constructor(code: RefusalCode, found = "", place: { readonly line?: number; readonly column?: string } = {}) {
    super(`${code}${found && `: ${found}`}`);
    this.code = code;
    this.found = found;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
  }

  get facts(): RefusalFacts {
    return { code: this.code, line: this.line, column: this.column, found: this.found };
  }
}
