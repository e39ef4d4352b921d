// A memory with a limit: what was asked for longest ago makes room.

/** Values by key, the lately used ones, as many as there is room for. */
export class Lately<T> {
  readonly #kept = new Map<string, { readonly value: T; readonly weight: number }>();
  readonly #room: number;
  #weight = 0;

  /** @param room what all values may weigh together; one that takes more than a tenth of it is not kept, unless it weighs 1 */
  constructor(room: number) {
    this.#room = room;
  }

  get(key: string): T | undefined {
    const found = this.#kept.get(key);
    if (!found) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, found);
    return found.value;
  }

  keep(key: string, value: T, weight = 1): void {
    if (this.#kept.has(key) || (weight > 1 && weight > this.#room / 10)) return;
    this.#kept.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, { weight: freed }] of this.#kept) {
      if (this.#weight <= this.#room) break;
      this.#kept.delete(oldest);
      this.#weight -= freed;
    }
  }

  forget(): void {
    this.#kept.clear();
    this.#weight = 0;
  }
}
