// Measures: what a figure counts, with a definition, so that two figures can be told apart before they are compared.
import type { Bilingual } from "../lang.js";
import { makeRegistry, type Entry } from "./entry.js";
import { DENOMINATOR_DATA, MEASURE_DATA } from "./measures.data.js";

/** What a figure counts. */
export interface Measure extends Entry {
  readonly definition: Bilingual;
  /** What its units may measure: "mass", "currency/mass", "count" ... A share of the measure is a ratio besides. */
  readonly dimensions: readonly string[];
  /** It can be below zero: a balance, a profit, a margin. Of anything else less than nothing is a mistake. */
  readonly isSigned?: true;
}

/** All measures, by id and by the words news uses for them. */
export const measures = makeRegistry<Measure>("measure", MEASURE_DATA);

/**
 * What a share is a share of; the `denominator` of an observation key. A share keeps the measure of its numerator: China's 69 % of
 * world mine output is {measure "production", area "CHN", denominator "world-production"}, unit "%". "world-" ids divide by the world's
 * total; "own-" ids by a total of the key's own area, so 70 % of the rare earths that the United States imports coming from China is
 * {measure "imports", area "USA", counterpart "CHN", denominator "own-imports"}. Null is for amounts.
 */
export interface Denominator extends Entry {
  readonly definition: Bilingual;
  /** The measure that is summed in the denominator. */
  readonly measure: string;
}

/** All wholes a share may be of. */
export const denominators = makeRegistry<Denominator>("denominator", DENOMINATOR_DATA);
