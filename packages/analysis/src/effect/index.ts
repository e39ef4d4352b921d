// What an event did to a monthly series, and what could not be known. The second opinions are an entry of their own.
export * from "./effect.js";
export * from "./figures.js";
export type { Estimate } from "./growth.js";
export { ratioOf, yearBefore } from "./growth.js";
export * from "./months.js";
export { PRE_MONTHS, type EventDates, type Role } from "./windows.js";
