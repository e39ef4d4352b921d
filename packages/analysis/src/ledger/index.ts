// The ledger: claims and statistics under one key, and what they are worth beside each other.
export * from "./compare.js";
export * from "./entry.js";
export * from "./ledger-of.js";
export * from "./meeting-key.js";
export * from "./pool.js";
export * from "./verdicts.js";
export * from "./world-shares.js";
export * from "./said/claim-entries.js";
export * from "./said/loose-key.js";
export * from "./said/record-entries.js";
export * from "./said/said-interval.js";
export * from "./said/series-book.js";
export * from "./sets/claim-set.js";
export * from "./sets/group-by.js";
export * from "./sets/sets-of.js";
export * from "./solver/explain.js";
export * from "./solver/ledger-entry.js";
export { fork, solve, type Conflict, type Delta, type Held, type Solved, type Suspect } from "./solver/solve.js";
