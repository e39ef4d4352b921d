// What can be wrong with a table of statistics, by code: a file refused whole, a row kept aside, a row or file read with a remark. Words for
// people live in `messages`.

/** Why a whole file is refused: none of its rows is loaded. */
export const REFUSALS = [
  "empty", "no-table", "list-empty", "format-unknown", "format-ambiguous", "encoding", "dialect-ambiguous", "header-not-found", "column-missing", "column-duplicate", "column-unit-unknown", "mapping-incomplete", "subject-unknown", "edition-unknown", "quote-unclosed", "line-too-long", "file-too-large",
  "json-unreadable", "json-too-deep", "archive-unreadable", "archive-truncated", "archive-checksum", "archive-path", "archive-ratio", "archive-too-large", "archive-nested", "page-of-several", "strict", "rate-unreadable",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** Why a row is kept aside: it is in no table, and its raw text stays readable. */
export const QUARANTINES = [
  "control-character", "cell-missing", "cell-extra", "quote-inner", "number-unreadable", "number-negative", "number-out-of-range", "unit-unknown", "unit-of-other-measure", "place-unknown", "place-ambiguous", "code-unreadable", "period-unreadable", "period-out-of-range",
  "word-unknown", "cells-conflicting", "duplicate-conflicting", "price-zero", "number-off-scale",
] as const;
export type QuarantineCode = (typeof QUARANTINES)[number];

/** What a reader remarks about a row that it read, or about the file. Nothing is mended without one. */
export const REMARKS = ["no-rows", "edition-superseded", "nomenclatures-two", "duplicate-identical", "code-padded", "self-trade", "header-shifted", "good-not-placed", "place-by-iso", "aggregate-kept-apart", "preamble-skipped", "zero-read-as-missing", "subject-from-name", "edition-from-name", "no-figures", "percent-sign-lost", "cell-shifted", "unit-of-the-latest", "day-ambiguous", "target-unknown", "column-not-read", "place-doubtful", "coordinates-not-taken", "subject-of-layout", "word-kept", "quantity-imputed", "quantity-suspicious", "value-in-other-currency", "value-converted", "parts-added", "value-confidential", "derived-figures", "direction-from-name", "period-of-name", "code-of-other-edition", "told-both-ways", "zero-no-flow", "quantity-without-unit", "place-of-other-number", "place-widened", "figures-flagged", "dash-read-as-missing", "note-under-table", "good-outside-registry", "answer-cut", "total-missing", "product-assumed", "days-of-whole-periods", "sum-of-a-day"] as const;
export type RemarkCode = (typeof REMARKS)[number];

export type TableProblemCode = RefusalCode | QuarantineCode | RemarkCode;
