// What may have been meant when nothing is found: names of the registries that are a few letters away, and words that documents do hold.
import { wordsIn } from "@monazite/core/text";
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
      for (const near of await store.similarWords(word, stepsFor(word), 3, clocks)) found.push({ text: near, from: "index" });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase())).slice(0, MOST);
}
