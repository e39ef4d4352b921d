// Cells of entries as cells of a network, with what holds between them by definition: a longer period is the sum of its
// parts, a ratio times what it is measured against is what it is of, a share of a whole is between nothing and all of it.
import { lastDay, periodOfDays, type Day } from "@monazite/core";
import { Network } from "./network.js";
import { cellId, cellsOf, type Cell, type LedgerEntry, type LevelCell, type Series } from "./ledger-entry.js";
import { Timeline } from "./timeline.js";

interface Piece {
  readonly series: Series;
  readonly from: Day;
  readonly until: Day;
}

export class Structure {
  readonly network: Network;
  /** Cell of the network by `cellId`. */
  readonly vars: Map<string, number>;
  private readonly named: (Cell | undefined)[];
  /** Pieces between two periods somebody spoke of; their cells are made when they are asked for. */
  private readonly pieces: Map<number, Piece>;
  private readonly timelines: Map<string, { readonly series: Series; readonly line: Timeline }>;
  /** Constraints of each posted or known entry, by its index. */
  private readonly saidBy: Map<number, readonly number[]>;
  /** Numbers clashes, so that what they leave in the domains can be struck out again. */
  nextClash: number;
  /** Numbers entries: solved ledgers that went on from one another in different ways share the structure. */
  nextEntry: number;

  constructor(twin?: Structure) {
    this.network = new Network(twin?.network);
    this.vars = new Map(twin?.vars);
    this.named = twin?.named.slice() ?? [];
    this.pieces = new Map(twin?.pieces);
    this.saidBy = new Map(twin?.saidBy);
    this.nextClash = twin?.nextClash ?? 0;
    this.nextEntry = twin?.nextEntry ?? 0;
    this.timelines = new Map([...(twin?.timelines ?? [])].map(([id, { series, line }]) => [id, { series, line: this.timelineOf(series, line) }]));
  }

  /** What a cell of the network is. */
  cellAt(x: number): Cell | undefined {
    const known = this.named[x];
    const piece = this.pieces.get(x);
    return known ?? (piece && { kind: "level", series: piece.series, period: periodOfDays(piece.from, dayBefore(piece.until)) });
  }

  /** Every cell, pieces between periods included. */
  get cells(): readonly (Cell | undefined)[] {
    return this.network.least.map((_, x) => this.cellAt(x));
  }

  /** The cell as the network knows it; made when it is new. */
  varOf(cell: Cell): number {
    const id = cellId(cell);
    const known = this.vars.get(id);
    if (known !== undefined) return known;
    const x = cell.kind === "level" ? this.level(cell) : this.derived(cell);
    this.vars.set(id, x);
    this.named[x] ??= cell;
    return x;
  }

  /** The cell as the network knows it, if it does: one somebody spoke of, or a piece that was left between two such. */
  find(cell: Cell): number | undefined {
    const known = this.vars.get(cellId(cell));
    if (known !== undefined || cell.kind !== "level" || cell.period.start === null || cell.period.end === null) return known;
    return this.timelines.get(cell.series.id)?.line.find(cell.period.start, cell.period.end);
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
    if (!series.adds || period.start === null || period.end === null) return this.network.addVar(series.signed ? -Infinity : 0, Infinity);
    const known = this.timelines.get(series.id);
    const line = known?.line ?? this.timelineOf(series);
    if (!known) this.timelines.set(series.id, { series, line });
    return line.cell(period.start, period.end);
  }

  private timelineOf(series: Series, twin?: Timeline): Timeline {
    return new Timeline(this.network, (from, until) => {
      const x = this.network.addVar(series.signed ? -Infinity : 0, Infinity);
      this.pieces.set(x, { series, from, until });
      return x;
    }, twin);
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
