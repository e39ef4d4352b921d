// The only hallway: every question answered, with its envelope.
export { readTablesHere, type Context, type GivenFile, type Progress } from "./context.js";
export type { Operation } from "./envelope/answer.js";
export { toCsv } from "./envelope/csv.js";
export { toParquet } from "./envelope/parquet.js";
export { canonicalInput, questionText } from "./envelope/question.js";
export { operations } from "./list.js";
export { journalOf, type Journal, type JournalEntry } from "./live/journal.js";
export type { Live } from "./live/live.js";
export { loadBundled, loadEdition } from "./load-edition.js";
export { nearest } from "./names/nearest.js";
export { toText } from "./formats/to-text.js";
export { textOf } from "./formats/text-of.js";
export { DIVIDER } from "./formats/piece.js";
export { checkedText, decodeText, TEXT_LIMITS } from "./text/decode.js";
