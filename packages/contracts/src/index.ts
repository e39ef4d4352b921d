// The questions Monazite answers, and the envelope of every answer.
export * from "./contract.js";
export * from "./envelope.js";
export * from "./list.js";
export * from "./params.js";
export * from "./questions/check.js";
export * from "./questions/claims.js";
export * from "./questions/coverage.js";
export * from "./questions/documents.js";
export * from "./questions/evidence.js";
export * from "./questions/production.js";
export * from "./questions/read.js";
export * from "./questions/reading.js";
export * from "./questions/sources.js";
