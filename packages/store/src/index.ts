// The store port: tables, reads, imports. Engines live in packages of their own.
export * from "./batches.js";
export * from "./corrections.js";
export * from "./flows.js";
export * from "./search.js";
export * from "./store.js";
export * from "./tables.js";
