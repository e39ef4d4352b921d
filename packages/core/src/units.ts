// Units, quantities, conversions, stoichiometry. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export * from "./registry/units.js";
export * from "./registry/quantity.js";
export * from "./registry/stoichiometry.js";
export * from "./registry/figure-words.js";
