// What can be wrong with a table, told apart: a file that is refused whole, a row that is kept aside, and a row that was read with a remark.

/** Why a whole file is refused: none of its rows is loaded. */
export const REFUSALS = [
  "empty", "format-unknown", "format-ambiguous", "encoding", "dialect-ambiguous", "header-not-found", "column-missing", "column-duplicate", "quote-unclosed", "line-too-long", "file-too-large",
  "json-unreadable", "json-too-deep", "archive-unreadable", "archive-truncated", "archive-checksum", "archive-path", "archive-ratio", "archive-too-large", "archive-nested", "strict",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Why a row is kept aside: it is in no table, and its raw text stays readable. */
export const QUARANTINES = [
  "control-character", "cell-missing", "cell-extra", "quote-inner", "number-unreadable", "number-negative", "number-out-of-range", "unit-unknown", "place-unknown", "code-unreadable", "period-unreadable", "period-out-of-range",
  "word-unknown", "duplicate-conflicting",
] as const;
export type QuarantineCode = (typeof QUARANTINES)[number];

/** What a reader remarks about a row that it read, or about the file. Nothing is mended without one. */
export const REMARKS = ["no-rows", "duplicate-identical", "code-padded", "self-trade", "header-shifted", "good-not-placed", "place-by-iso", "aggregate-kept-apart", "preamble-skipped"] as const;
export type RemarkCode = (typeof REMARKS)[number];

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

/** A file that cannot be loaded at all. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly line: number | null;
  readonly column: string | null;
  /** What was found, as plain text: a column's name, a member of an archive, a number of bytes. */
  readonly found: string;

  constructor(code: RefusalCode, found = "", place: { readonly line?: number; readonly column?: string } = {}) {
    super(`${code}${found && `: ${found}`}`);
    this.code = code;
    this.found = found;
    this.line = place.line ?? null;
    this.column = place.column ?? null;
  }
}
