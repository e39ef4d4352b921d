// Places: countries, groups, regions, market cities. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export { toldAlready } from "./registry/place-overlap.js";
export * from "./registry/places.js";
