export { ARCHIVE_LIMITS } from "./bytes/unpack.js";
export { FLOW_QUALITIES, type FlowQuality, type FlowRow } from "./flows.js";
export { isQuarantine, QUARANTINES, Refusal, REFUSALS, REMARKS, type QuarantineCode, type RefusalCode, type RemarkCode, type RowProblem } from "./problem.js";
export { readFile, type FileOptions, type ReadMember } from "./read-file.js";
export type { ReaderOptions, ReadTable, TableReader } from "./reader.js";
export { READERS } from "./readers.js";
