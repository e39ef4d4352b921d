// How risky a supply is: the method of the EU with its terms one by one, GeoPolRisk, vulnerability of importers, governance of suppliers.
export * from "./economic-importance.js";
export * from "./geopolrisk.js";
export * from "./governance-scale.js";
export * from "./hhi-governance.js";
export * from "./klimek.js";
export * from "./substitution.js";
export * from "./supply-risk.js";
export * from "./term-value.js";
export * from "./trade-parameter.js";
export * from "./weighted-governance.js";
