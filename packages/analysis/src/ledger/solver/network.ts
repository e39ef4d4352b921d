// The network a ledger is solved in: cells as numbers, and what holds between them. It only grows; what an entry says
// stands in it as a constraint that binds while the entry is posted.

/** What holds between cells. `entry` is who says so; null for what holds by definition. */
export type Constraint =
  | { readonly kind: "within"; readonly x: number; readonly lo: number; readonly hi: number; readonly entry: number | null }
  /** Σ coefficient · cell = 0. */
  | { readonly kind: "linear"; readonly vars: readonly number[]; readonly coefs: readonly number[]; readonly entry: number | null }
  /** x = r · y. */
  | { readonly kind: "product"; readonly x: number; readonly r: number; readonly y: number; readonly entry: number | null }
  /** x is the n-th highest (lowest) of itself and the others; not `exact`: at most n − 1 of the others stand above (below). */
  | { readonly kind: "rank"; readonly x: number; readonly others: readonly number[]; readonly n: number; readonly highest: boolean; readonly exact: boolean; readonly entry: number | null };

/** The cells of a constraint. */
export function varsOf(constraint: Constraint): readonly number[] {
  switch (constraint.kind) {
    case "within": return [constraint.x];
    case "linear": return constraint.vars;
    case "product": return [constraint.x, constraint.r, constraint.y];
    case "rank": return [constraint.x, ...constraint.others];
  }
}

/** An element that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}

export class Network {
  /** Least and greatest value each cell can have by what it is: tonnes are not negative. */
  readonly least: number[];
  readonly most: number[];
  readonly constraints: Constraint[];
  /** Constraints by cell, those of entries included. */
  readonly watching: number[][];

  constructor(twin?: Network) {
    this.least = twin?.least.slice() ?? [];
    this.most = twin?.most.slice() ?? [];
    this.constraints = twin?.constraints.slice() ?? [];
    this.watching = twin?.watching.map((ids) => ids.slice()) ?? [];
  }

  addVar(least: number, most: number): number {
    this.least.push(least);
    this.most.push(most);
    this.watching.push([]);
    return this.least.length - 1;
  }

  add(constraint: Constraint): number {
    const id = this.constraints.push(constraint) - 1;
    for (const x of new Set(varsOf(constraint))) at(this.watching, x).push(id);
    return id;
  }
}
