// Answers that were given lately. A question, its page and the data version say all that an answer follows from, so the same question of the same data is
// answered once; whatever is written empties the memory of its store, and texts that were erased with it.
import type { Envelope } from "@monazite/contracts";
import type { Store } from "@monazite/store";

/** Letters of JSON that are kept together, some 60 MB in memory. An answer that alone takes a tenth of it is not kept. */
const ROOM = 16_000_000;
const LARGEST = ROOM / 10;

interface Kept {
  readonly envelope: Envelope;
  readonly letters: number;
}

class KnownAnswers {
  readonly #kept = new Map<string, Kept>();
  #letters = 0;

  get(key: string): Envelope | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.envelope;
  }

  keep(key: string, envelope: Envelope): void {
    const letters = JSON.stringify(envelope).length;
    if (letters > LARGEST || this.#kept.has(key)) return;
    this.#kept.set(key, { envelope, letters });
    this.#letters += letters;
    for (const [oldest, { letters: freed }] of this.#kept) {
      if (this.#letters <= ROOM) break;
      this.#kept.delete(oldest);
      this.#letters -= freed;
    }
  }

  forget(): void {
    this.#kept.clear();
    this.#letters = 0;
  }
}

const OF_STORES = new WeakMap<Store, KnownAnswers>();

export function knownAnswers(store: Store): KnownAnswers {
  const known = OF_STORES.get(store) ?? new KnownAnswers();
  OF_STORES.set(store, known);
  return known;
}
