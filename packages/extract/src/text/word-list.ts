// A set of words that is asked about every token.
import type { Token } from "./tokens.js";
import { listed, newList } from "./vocabulary.js";

export class WordList {
  readonly #bit = newList();

  /** Words as tokens have them, folded. */
  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    listed(word).lists |= this.#bit;
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && (token.word.lists & this.#bit) !== 0;
  }
}
