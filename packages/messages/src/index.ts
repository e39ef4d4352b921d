// Both languages at once, for servers and the command line. A browser loads one: `@monazite/messages/zh` or `/en`.
import type { Lang } from "@monazite/core";
import type { Catalogue } from "./catalogue.js";
import { en } from "./en.js";
import { zh } from "./zh.js";

export const catalogues: Readonly<Record<Lang, Catalogue>> = { en, zh };

export type { Catalogue, Labels, ProblemWords, VerdictContext } from "./catalogue.js";
export * from "./problem-text.js";
export * from "./chain-text.js";
export * from "./derivation-text.js";
export * from "./effect-text.js";
export * from "./method-notes.js";
export { TERM_KEYS } from "./term-labels.js";
