// Measures and denominators. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export * from "./registry/measures.js";
