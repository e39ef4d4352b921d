// The registries: data with names in both languages, found by any of them. No zod, no I/O. Each has an entry of its own as well.
export * from "./actors.js";
export * from "./by-products.js";
export * from "./codes-holding.js";
export * from "./common-key.js";
export * from "./content-factors.js";
export * from "./entry.js";
export * from "./figure-words.js";
export * from "./goods.js";
export * from "./hs-codes.js";
export * from "./lists.js";
export * from "./measures.js";
export * from "./minerals.js";
export * from "./places.js";
export * from "./quantity.js";
export * from "./stages.js";
export * from "./stoichiometry.js";
export * from "./units.js";
