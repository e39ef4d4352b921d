// The registries: data with names in both languages, found by any of them. No zod, no I/O.
export * from "./actors.js";
export * from "./entry.js";
export * from "./goods.js";
export * from "./measures.js";
export * from "./minerals.js";
export * from "./places.js";
export * from "./units.js";
