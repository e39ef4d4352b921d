// An index of phrases over tokens: the longest phrase that begins at a token is found with one look-up a token, and none where no phrase begins.
import { beforeFirstText, phraseWords, type Token } from "./tokens.js";
import { listed } from "./vocabulary.js";
import { WordList } from "./word-list.js";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

export interface PhraseHit<T> {
  readonly values: readonly T[];
  /** Index of the token after the phrase. */
  readonly end: number;
}

/** A hyphen inside a phrase does not matter: "rare-earth magnets" is found as "rare earth magnets". */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "-" && !tokens[at]?.spaced && tokens[at + 1]?.kind === "word" && !tokens[at + 1]?.spaced;
}

/** Phrases in either language. English plurals ("-s", "-ies") of the last word are found as well where `plural` says so. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };
  readonly #first = new WordList();

  /** `fill` puts a long index together when the first text is read. */
  constructor(fill?: (index: PhraseIndex<T>) => void) {
    if (fill) beforeFirstText(() => { fill(this); });
  }

  add(phrase: string, value: T, plural = false): this {
    const words = phraseWords(phrase);
    this.#insert(words, value);
    if (plural) {
      const last = words.at(-1) ?? "";
      if (/^[a-z]{3,}$/.test(last) && !last.endsWith("s")) this.#insert([...words.slice(0, -1), pluralOf(last)], value);
    }
    return this;
  }

  #insert(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      if (word === "-") continue;
      const { text } = listed(word);
      if (node === this.#root) this.#first.add(word);
      let child = node.next.get(text);
      if (!child) node.next.set(text, (child = { next: new Map(), values: [] }));
      node = child;
    }
    if (node !== this.#root && !node.values.includes(value)) node.values.push(value);
  }

  /** The longest phrase that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): PhraseHit<T> | null {
    if (!this.#first.has(tokens[at])) return null;
    let node: Node<T> | undefined = this.#root;
    let hit: PhraseHit<T> | null = null;
    for (let i = at; i < tokens.length; i++) {
      if (i > at && isHyphen(tokens, i)) continue;
      node = node.next.get(tokens[i]?.text ?? "");
      if (!node) break;
      if (node.values.length > 0) hit = { values: node.values, end: i + 1 };
    }
    return hit;
  }

  /** The longest phrase that ends just before token `end`, or null; for words that stand before a figure. */
  longestBefore(tokens: readonly Token[], end: number, maxLength: number): (PhraseHit<T> & { readonly start: number }) | null {
    for (let start = Math.max(0, end - maxLength); start < end; start++) {
      const hit = this.#exact(tokens, start, end);
      if (hit) return { values: hit, start, end };
    }
    return null;
  }

  #exact(tokens: readonly Token[], start: number, end: number): readonly T[] | null {
    if (!this.#first.has(tokens[start])) return null;
    let node: Node<T> | undefined = this.#root;
    for (let i = start; i < end; i++) {
      if (i > start && isHyphen(tokens, i)) continue;
      node = node.next.get(tokens[i]?.text ?? "");
      if (!node) return null;
    }
    return node.values.length > 0 ? node.values : null;
  }
}

function pluralOf(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}
