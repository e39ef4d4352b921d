// Two reports of one flow: what the exporter says left, what the importer says came in, how far apart they are, and one value out of both.
export * from "./gap.js";
export * from "./on-year.js";
export * from "./reconcile.js";
export * from "./reliability.js";
