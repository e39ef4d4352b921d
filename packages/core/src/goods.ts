// Goods and what they hold. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export * from "./registry/goods.js";
export * from "./registry/common-key.js";
export * from "./registry/content-factors.js";
export * from "./registry/stages.js";
