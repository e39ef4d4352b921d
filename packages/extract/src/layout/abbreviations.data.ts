// English shortenings whose dot ends no sentence, in lower case.
export type Abbreviation = "before-number" | "before-name" | "of-name";

const entries = (kind: Abbreviation, words: string): [string, Abbreviation][] => words.split(" ").map((word) => [word, kind]);

/**
 * before-number: only when a number follows ("p. 14", "No. 3") · before-name: a title, always followed by a name ·
 * of-name: may end a sentence too, which shows by the word after it.
 */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  ...entries("before-number", "no nos p pp fig art sec approx ca para ch vol"),
  ...entries("before-name", "mr mrs ms dr prof st gen sen rep gov hon vs"),
  ...entries("of-name", "inc ltd co corp plc llc bhd sdn pty jr sr dept est etc jan feb mar apr jun jul aug sep sept oct nov dec"),
]);

/** Words that, in upper case after "U.S." or "Inc.", show that a new sentence has begun. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "The This That These Those It Its In On At For From But And However A An He She They We There While Last Meanwhile Output Exports Imports Shipments Prices Analysts Under By As".split(" "),
);
