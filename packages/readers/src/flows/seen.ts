// Which flows a table has held so far: one bit a flow, in pages of a pair of places. Exact, and no larger than the pairs and codes there are.
const PLACES = 2048;
const PERIODS = 4096;
const NONE = new Uint32Array(0);

export class SeenFlows {
  readonly #pages = new Map<number, Uint32Array>();
  #widest = 8;
  #reporter = -1;
  #period = -1;
  #exporter = -1;
  #importer = -1;
  #page: Uint32Array = new Uint32Array(0);

  /** Marks a flow. @returns true when it was marked before */
  mark(reporter: number, period: number, exporter: number, importer: number, code: number): boolean {
    // Files go pair by pair or code by code; for the first, the page at hand is the right one.
    if (importer !== this.#importer || exporter !== this.#exporter || period !== this.#period || reporter !== this.#reporter) this.#turn(reporter, period, exporter, importer);
    const word = code >>> 5;
    if (word >= this.#page.length) this.#widen(word);
    const bit = 1 << (code & 31);
    const before = this.#page[word] as number;
    this.#page[word] = before | bit;
    return (before & bit) !== 0;
  }

  get #number(): number {
    return ((this.#reporter * PERIODS + this.#period) * PLACES + this.#exporter) * PLACES + this.#importer;
  }

  #turn(reporter: number, period: number, exporter: number, importer: number): void {
    this.#reporter = reporter;
    this.#period = period;
    this.#exporter = exporter;
    this.#importer = importer;
    this.#page = this.#pages.get(this.#number) ?? NONE;
  }

  #widen(word: number): void {
    // As wide as the widest so far: of the next page as many codes will be needed.
    this.#widest = Math.max(this.#widest, 2 ** Math.ceil(Math.log2(word + 1)));
    const wider = new Uint32Array(this.#widest);
    wider.set(this.#page);
    this.#page = wider;
    this.#pages.set(this.#number, wider);
  }
}
