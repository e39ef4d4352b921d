// A chain from the mine to the magnet: its weakest stage, what passes through one place, and whether the stages add up.
export * from "./conservation.js";
export * from "./passing.js";
export * from "./weakest-stage.js";
