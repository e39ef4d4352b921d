// The periods of one series, cut at every day where one of them begins or ends, so that each is the sum of the pieces it
// covers. A piece that is cut later stays the sum of its halves: what was said before keeps holding.
import type { Day } from "@monazite/core";
import type { Network } from "./network.js";

interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly x: number;
}

export class Timeline {
  private readonly cells: Map<string, Stretch>;
  /** Pieces that are not cut further, in order of days. */
  private leaves: Stretch[];
  private readonly startingAt: Map<Day, readonly Stretch[]>;
  private readonly endingAt: Map<Day, readonly Stretch[]>;

  constructor(private readonly network: Network, private readonly addVar: (from: Day, until: Day) => number, twin?: Timeline) {
    this.cells = new Map(twin?.cells);
    this.leaves = twin?.leaves.slice() ?? [];
    this.startingAt = new Map(twin?.startingAt);
    this.endingAt = new Map(twin?.endingAt);
  }

  /** The cell of a stretch of days; made, with all that holds between it and the others, when it is new. */
  cell(from: Day, until: Day): number {
    const known = this.cells.get(`${from}/${until}`);
    if (known) return known.x;
    for (const day of [from, until]) this.cutAt(day);
    const pieces = this.cover(from, until);
    const [only] = pieces;
    // A single piece with the same days was made by a cut or to fill a gap just now: it is the cell.
    if (only && pieces.length === 1) return only.x;
    const stretch = this.make(from, until);
    if (pieces.length > 2) this.sum(stretch.x, pieces.map(({ x }) => x));
    return stretch.x;
  }

  /** The cell of a stretch of days that already stands by itself. */
  find(from: Day, until: Day): number | undefined {
    return this.cells.get(`${from}/${until}`)?.x;
  }

  private make(from: Day, until: Day): Stretch {
    const stretch = { from, until, x: this.addVar(from, until) };
    this.cells.set(`${from}/${until}`, stretch);
    this.startingAt.set(from, [...(this.startingAt.get(from) ?? []), stretch]);
    this.endingAt.set(until, [...(this.endingAt.get(until) ?? []), stretch]);
    this.tie(stretch);
    return stretch;
  }

  /** total = Σ parts. */
  private sum(total: number, parts: readonly number[]): void {
    this.network.add({ kind: "linear", vars: [total, ...parts], coefs: [1, ...parts.map(() => -1)], entry: null });
  }

  private cutAt(day: Day): void {
    const index = this.leaves.findIndex(({ from, until }) => from < day && day < until);
    const leaf = this.leaves[index];
    if (leaf) this.leaves.splice(index, 1, ...[[leaf.from, day], [day, leaf.until]].map(([from = "", until = ""]) => this.cells.get(`${from}/${until}`) ?? this.make(from, until)));
  }

  /** The pieces from one day to another; days that nobody spoke of yet become a piece of their own. */
  private cover(from: Day, until: Day): Stretch[] {
    const pieces: Stretch[] = [];
    for (let day = from; day < until;) {
      const index = this.leaves.findIndex((leaf) => leaf.until > day);
      const next = index < 0 ? undefined : this.leaves[index];
      if (next && next.from === day) {
        pieces.push(next);
        day = next.until;
        continue;
      }
      const end = next && next.from < until ? next.from : until;
      const gap = this.make(day, end);
      this.leaves.splice(index < 0 ? this.leaves.length : index, 0, gap);
      pieces.push(gap);
      day = end;
    }
    return pieces;
  }

  /** January to June is January to May and June: wherever a whole and both its parts stand, it is said directly, so that bounds stay tight. */
  private tie({ from, until, x }: Stretch): void {
    for (const head of this.startingAt.get(from) ?? []) {
      const tail = this.cells.get(head.until < until ? `${head.until}/${until}` : `${until}/${head.until}`);
      if (tail && head.until !== until) this.sum(head.until < until ? x : head.x, [head.until < until ? head.x : x, tail.x]);
    }
    for (const tail of this.endingAt.get(until) ?? []) {
      const head = tail.from < from ? this.cells.get(`${tail.from}/${from}`) : undefined;
      if (head) this.sum(tail.x, [head.x, x]);
    }
  }
}
