// News text in, mentions, claims, events and warnings out. Rules only: exact, offline, the same everywhere.
export { readMentions, readText, READER } from "./read-text.js";
export { readLayout, type Layout } from "./layout/documents.js";
export { READING_FORMAT, toReadingFormat } from "./reading-format.js";
