// Cells of entries as cells of a network, with what holds between them by definition: a longer period is the sum of its
// parts, a ratio times what it is measured against is what it is of, a share of a whole is between nothing and all of it.
import { lastDay, periodOfDays, type Day } from "@monazite/core";
import { Network } from "./network.js";
import { cellId, cellsOf, type Cell, type LedgerEntry, type LevelCell } from "./ledger-entry.js";
import { Timeline } from "./timeline.js";

export class Structure {
  readonly network = new Network();
  /** Cell of the network by `cellId`. */
  readonly vars = new Map<string, number>();
  /** What each cell of the network is; pieces between two periods somebody spoke of are cells, too. */
  readonly cells: (Cell | undefined)[] = [];
  private readonly timelines = new Map<string, Timeline>();
  /** Constraints of each posted or known entry, by its index. */
  private readonly saidBy = new Map<number, readonly number[]>();

  /** The cell as the network knows it; made when it is new. */
  varOf(cell: Cell): number {
    const id = cellId(cell);
    const known = this.vars.get(id);
    if (known !== undefined) return known;
    const x = cell.kind === "level" ? this.level(cell) : this.derived(cell);
    this.vars.set(id, x);
    this.cells[x] ??= cell;
    return x;
  }

  /** The cell as the network knows it, if it does: one somebody spoke of, or a piece that was left between two such. */
  find(cell: Cell): number | undefined {
    const known = this.vars.get(cellId(cell));
    if (known !== undefined || cell.kind !== "level" || cell.period.start === null || cell.period.end === null) return known;
    return this.timelines.get(cell.series.id)?.find(cell.period.start, cell.period.end);
  }

  /** Adds what an entry says; it binds once it is posted. @returns its constraints */
  add(entry: LedgerEntry, index: number): readonly number[] {
    const known = this.saidBy.get(index);
    if (known) return known;
    const made = this.constraintOf(entry, index);
    this.saidBy.set(index, [made]);
    return [made];
  }

  /** Was it ever added? */
  knows(index: number): boolean {
    return this.saidBy.has(index);
  }

  /** Constraints of an entry that was added. */
  constraintsOf(index: number): readonly number[] {
    return this.saidBy.get(index) ?? [];
  }

  /** Numbers clashes, so that what they leave in the domains can be struck out again. */
  nextClash = 0;
  /** Numbers entries: solved ledgers that went on from one another in different ways share the structure. */
  nextEntry = 0;

  private constraintOf({ says }: LedgerEntry, entry: number): number {
    const vars = cellsOf(says).map((cell) => this.varOf(cell));
    const [x = 0, ...others] = vars;
    switch (says.kind) {
      case "within": return this.network.add({ kind: "within", x, lo: says.interval.lo ?? -Infinity, hi: says.interval.hi ?? Infinity, entry });
      case "linear": return this.network.add({ kind: "linear", vars, coefs: says.terms.map(({ coefficient }) => coefficient), entry });
      case "rank": return this.network.add({ kind: "rank", x, others, n: says.n, highest: says.highest, exact: says.exact, entry });
    }
  }

  private level({ series, period }: LevelCell): number {
    const addVar = (): number => this.network.addVar(series.signed ? -Infinity : 0, Infinity);
    if (!series.adds || period.start === null || period.end === null) return addVar();
    const addPiece = (from: Day, until: Day): number => {
      const x = addVar();
      this.cells[x] = { kind: "level", series, period: periodOfDays(from, dayBefore(until)) };
      return x;
    };
    let timeline = this.timelines.get(series.id);
    if (!timeline) this.timelines.set(series.id, (timeline = new Timeline(this.network, addPiece)));
    return timeline.cell(period.start, period.end);
  }

  private derived(cell: Exclude<Cell, LevelCell>): number {
    const of = this.varOf(cell.of);
    const positive = !cell.of.series.signed && !(cell.to?.series.signed ?? false);
    const x = this.network.addVar(cell.kind === "ratio" && positive ? 0 : -Infinity, cell.kind === "ratio" && cell.label.startsWith(SHARE) ? 1 : Infinity);
    if (cell.to) {
      const to = this.varOf(cell.to);
      if (cell.kind === "ratio") this.network.add({ kind: "product", x: of, r: x, y: to, entry: null });
      else this.network.add({ kind: "linear", vars: [of, to, x], coefs: [1, -1, -1], entry: null });
    }
    return x;
  }
}

/** The last day of a stretch that ends before a day. */
function dayBefore(until: Day): Day {
  return lastDay({ text: "", grain: "range", start: null, end: until }) ?? until;
}

/** Labels of ratios that cannot pass 1 begin with this. */
export const SHARE = "share";
