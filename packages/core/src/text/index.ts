// Characters and words of both scripts under one spelling: what readers compare and what search files texts under.
export * from "./characters.js";
export * from "./words.js";
