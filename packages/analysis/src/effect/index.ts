// What an event did to a monthly series, by several methods, and what could not be known.
export * from "./difference.js";
export * from "./effect.js";
export * from "./figures.js";
export type { Estimate } from "./growth.js";
export { ratioOf, yearBefore } from "./growth.js";
export * from "./interrupted.js";
export * from "./leakage.js";
export * from "./least-squares.js";
export * from "./months.js";
export * from "./placebo.js";
export { PRE_MONTHS, type EventDates, type Role } from "./windows.js";
