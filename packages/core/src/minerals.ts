// Minerals with their lists and by-products. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export * from "./registry/minerals.js";
export * from "./registry/lists.js";
export * from "./registry/by-products.js";
