// The words that lists of the readers hold, each known once. A token is looked up here when it is cut, and then tells every list by one bit
// whether it, or a phrase that begins with it, stands there: most tokens are in none.

export interface Word {
  readonly text: string;
  /** A bit for every list that holds the word or a phrase that begins with it. */
  lists: number;
}

/** What a token is that no list holds. */
export const UNLISTED: Word = Object.freeze({ text: "", lists: 0 });

const known = new Map<string, Word>();
let free = 0;

/** The bit of a new list. */
export function newList(): number {
  if (free > 31) throw new Error("a number has 32 bits, and every list of words takes one");
  return 1 << free++;
}

/** The word under its only entry, as yet in no list. */
export function listed(text: string): Word {
  let word = known.get(text);
  if (!word) known.set(text, (word = { text, lists: 0 }));
  return word;
}

export function knownWord(text: string): Word | undefined {
  return known.get(text);
}
