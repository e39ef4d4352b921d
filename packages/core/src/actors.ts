// Ministries, agencies, companies, agreements. An entry of its own, so that a bundle takes only what it needs.
export type { Entry, NameForm, Names, Registry } from "./registry/entry.js";
export * from "./registry/actors.js";
