// Prices under another specification, and unit values of trade.
export * from "./convert-price.js";
export * from "./unit-value.js";
