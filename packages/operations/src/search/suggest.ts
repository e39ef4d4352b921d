// What may have been meant when nothing is found: names of the registries that are a few letters away, and words that documents do hold.
import { wordsIn } from "@monazite/core/text";
import { distance } from "fastest-levenshtein";
import { lookUp } from "../names/look-up.js";
import { printedName } from "../names/printed-name.js";
import type { Asked } from "../envelope/answer.js";
import type { Concept } from "./query.js";

export interface Suggestion {
  readonly text: string;
  /** registry: a name that is known · index: a word that stands in a document. */
  readonly from: "registry" | "index";
}

const MOST = 8;
/** Letters that may differ, of a word this long. */
const stepsFor = (word: string): number => Math.min(3, Math.floor(word.length / 3));

/** Words of one asked word's kind at most. */
const MOST_SIMILAR = 3;

/** The nearest words within a few letters; of equals the more frequent, which stands before. */
function similar(word: string, vocabulary: readonly string[]): readonly string[] {
  const most = stepsFor(word);
  const near = vocabulary.filter((one) => Math.abs(one.length - word.length) <= most && one !== word).map((one) => [one, distance(word, one)] as const).filter(([, steps]) => steps <= most);
  return near.sort((a, b) => a[1] - b[1]).slice(0, MOST_SIMILAR).map(([one]) => one);
}

export async function suggestionsFor(concepts: readonly Concept[], { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  for (const { text, named } of concepts) {
    if (named.length) continue;
    for (const { entry, matched, how } of lookUp(text.slice(0, 100), undefined).slice(0, 4)) {
      const { zh, en } = printedName(entry);
      if (how === "similar" || how === "begins" || how === "word-begins") found.push({ text: /[\u4e00-\u9fff]/.test(text) ? zh : matched.length <= 40 ? matched : en, from: "registry" });
    }
    for (const { kind, text: word } of wordsIn(text)) {
      if (kind !== "word" || stepsFor(word) === 0) continue;
      for (const near of similar(word, await store.vocabulary(clocks))) found.push({ text: near, from: "index" });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase())).slice(0, MOST);
}
