// Which flows a table has held so far: one bit a flow, in pages of a pair of places. Exact, and no larger than the pairs and codes there are.
const PLACES = 2048;
const PERIODS = 4096;

export class SeenFlows {
  readonly #pages = new Map<number, Uint32Array>();
  #number = -1;
  #page: Uint32Array = new Uint32Array(0);

  /** Marks a flow. @returns true when it was marked before */
  mark(kind: number, period: number, exporter: number, importer: number, code: number): boolean {
    const number = ((kind * PERIODS + period) * PLACES + exporter) * PLACES + importer;
    // Files go pair by pair or code by code; for the first, the page at hand is the right one.
    if (number !== this.#number) {
      this.#number = number;
      this.#page = this.#pages.get(number) ?? new Uint32Array(0);
    }
    const word = code >>> 5;
    if (word >= this.#page.length) this.#widen(word);
    const bit = 1 << (code & 31);
    const before = this.#page[word] ?? 0;
    this.#page[word] = before | bit;
    return (before & bit) !== 0;
  }

  #widen(word: number): void {
    const wider = new Uint32Array(Math.max(8, 2 ** Math.ceil(Math.log2(word + 1))));
    wider.set(this.#page);
    this.#page = wider;
    this.#pages.set(this.#number, wider);
  }
}
