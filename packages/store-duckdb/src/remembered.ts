// What follows from the visible data and the clocks alone, remembered until something is written.
import { Lately } from "@monazite/core";
import type { Clocks } from "@monazite/store";

interface Room<T> {
  /** What all that is remembered may weigh together; one by one, a hundred. */
  readonly room?: number;
  readonly weigh?: (found: T) => number;
}

export class Remembered<T> {
  #known: Lately<T>;
  readonly #room: number;
  readonly #weigh: (found: T) => number;

  constructor({ room = 100, weigh = () => 1 }: Room<T> = {}) {
    this.#room = room;
    this.#weigh = weigh;
    this.#known = new Lately(room);
  }

  /** @param asked what is asked of the data, where that is more than the clocks */
  async of({ asOf, recordedAsOf }: Clocks, find: () => Promise<T>, asked: unknown = null): Promise<T> {
    const key = JSON.stringify([asOf, recordedAsOf, asked]);
    const known = this.#known;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = await find();
    // A write in between has put another memory here; what is kept in this one nobody asks for again.
    known.keep(key, found, Math.max(1, this.#weigh(found)));
    return found;
  }

  forget(): void {
    this.#known = new Lately(this.#room);
  }
}
