// How concentrated a supply is: the measures one by one, and all of a table at once with ranges and terms.
export * from "./concentration-bounds.js";
export * from "./concentration-of.js";
export * from "./concentration-ratio.js";
export * from "./herfindahl.js";
export * from "./shannon.js";
export * from "./supply.js";
