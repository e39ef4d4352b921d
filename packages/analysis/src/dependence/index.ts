// How much a place depends on others: by balance, by supplier, through the chain, and by the screens in use.
export * from "./exposure.js";
export * from "./import-reliance.js";
export * from "./n-minus-one.js";
export * from "./printed-balance.js";
export * from "./screening.js";
