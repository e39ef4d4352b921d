// Second opinions on an effect: placebo dates and series, difference in differences, an interrupted series, and what others gained meanwhile.
export * from "./difference.js";
export * from "./interrupted.js";
export * from "./leakage.js";
export * from "./least-squares.js";
export * from "./placebo.js";
