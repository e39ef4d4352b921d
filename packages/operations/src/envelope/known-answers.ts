// What was worked out lately for a store. A question, its page and the data version say all that an answer follows from, so the same question of the same data
// is answered once; whatever is written empties the memory of its store, and texts that were erased with it.
import type { Envelope } from "@monazite/contracts";
import { Lately } from "@monazite/core";
import type { Store } from "@monazite/store";

/** Letters of JSON that are kept together, some 150 MB in memory: a dashboard over ten years of all trade asks two hundred questions, and some answers name every exporter under every code. */
const ROOM = 48_000_000;

const OF_STORES = new WeakMap<Store, Lately<Envelope>>();

export function knownAnswers(store: Store): Lately<Envelope> {
  const known = OF_STORES.get(store) ?? new Lately<Envelope>(ROOM);
  OF_STORES.set(store, known);
  return known;
}
