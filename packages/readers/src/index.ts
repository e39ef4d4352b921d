export { ARCHIVE_LIMITS } from "./bytes/unpack.js";
export { isQuarantine, Refusal, type RefusalFacts, type RowProblem } from "./problem.js";
export { readFile, type FileOptions, type ReadMember } from "./read-file.js";
export type { ReaderOptions, ReadTable, TableReader } from "./reader.js";
export { READERS } from "./readers.js";
