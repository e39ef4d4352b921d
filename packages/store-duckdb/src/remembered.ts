// What follows from the visible data and the clocks alone, remembered until something is written.
import type { Clocks } from "@monazite/store";

/** Clocks that are remembered; a caller who tries many pays for each. */
const MOST = 100;

export class Remembered<T> {
  #known = new Map<string, T>();

  async of({ asOf, recordedAsOf }: Clocks, find: () => Promise<T>): Promise<T> {
    const key = `${asOf ?? ""} ${recordedAsOf ?? ""}`;
    const known = this.#known;
    if (known.has(key)) return known.get(key) as T;
    const found = await find();
    // A write in between has put another map here, and this answer is of before.
    if (known === this.#known && known.size < MOST) known.set(key, found);
    return found;
  }

  forget(): void {
    this.#known = new Map();
  }
}
