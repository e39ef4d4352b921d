// What follows from the visible data and the clocks alone, remembered until something is written: the lately asked, as much as there is room for.
import type { Clocks } from "@monazite/store";

interface Room<T> {
  /** All that is remembered may weigh so much together; one by one, a hundred. */
  readonly room?: number;
  readonly weigh?: (found: T) => number;
}

/** What one clock and question take at least, so that many small ones are bounded too. */
const LEAST = 1;

export class Remembered<T> {
  #known = new Map<string, { readonly found: T; readonly weight: number }>();
  #weight = 0;
  readonly #room: number;
  readonly #weigh: (found: T) => number;

  constructor({ room = 100, weigh = () => LEAST }: Room<T> = {}) {
    this.#room = room;
    this.#weigh = weigh;
  }

  /** @param asked what is asked of the data, where that is more than the clocks */
  async of({ asOf, recordedAsOf }: Clocks, find: () => Promise<T>, asked: unknown = null): Promise<T> {
    const key = JSON.stringify([asOf, recordedAsOf, asked]);
    const known = this.#known;
    const before = known.get(key);
    if (before) {
      known.delete(key);
      known.set(key, before);
      return before.found;
    }
    const found = await find();
    const weight = Math.max(LEAST, this.#weigh(found));
    // A write in between has put another map here, and this answer is of before.
    if (known !== this.#known || known.has(key) || weight > this.#room / 2) return found;
    known.set(key, { found, weight });
    this.#weight += weight;
    for (const [oldest, { weight: freed }] of known) {
      if (this.#weight <= this.#room) break;
      known.delete(oldest);
      this.#weight -= freed;
    }
    return found;
  }

  forget(): void {
    this.#known = new Map();
    this.#weight = 0;
  }
}
