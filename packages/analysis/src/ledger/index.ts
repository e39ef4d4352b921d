// The ledger: claims and statistics under one key, and what they are worth beside each other.
export * from "./compare.js";
export * from "./entry.js";
export * from "./meeting-key.js";
export * from "./verdicts.js";
export * from "./world-shares.js";
