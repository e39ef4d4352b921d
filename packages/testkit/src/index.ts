// Sample records and texts in our own words, and the suite every store must pass. Never published.
export * from "./records.js";
export * from "./store-suite/index.js";
export * from "./texts.js";
export { failingAt } from "./failing-store.js";
