export { ARCHIVE_LIMITS } from "./bytes/archive-limits.js";
export { sourceOf, type FileSource } from "./bytes/source.js";
export { isQuarantine, Refusal, type RefusalFacts, type RowProblem } from "./problem.js";
export { readFile } from "./read-file.js";
export { readPieces, type FileOptions, type FilePiece, type Hasher, type ReadMember } from "./read-pieces.js";
export type { Piece, ReaderOptions, ReadTable, TableReader } from "./reader.js";
export { READERS } from "./readers.js";
