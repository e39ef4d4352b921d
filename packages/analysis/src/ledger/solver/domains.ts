// What is known of every cell at a moment: its bounds, and for each bound the step that made it. Steps can be taken back
// in order (a trail), or be struck out together with all that was built on them (`retract`).
import { Flags } from "./flags.js";
import { isEmpty } from "./outward.js";
import type { Network } from "./network.js";

/** A bound that was tightened: which, to what, by which constraint, from which earlier steps. */
export interface Step {
  readonly x: number;
  readonly isLow: boolean;
  readonly value: number;
  readonly constraint: number;
  readonly from: readonly number[];
}

/** No step: the bound is what the cell is by nature. */
export const GIVEN = -1;

/** Less than this part of what is left is not worth a step; keeps chains that only approach their limit finite. */
const WORTHWHILE = 1e-4;
/** A bound that moved so often is only approaching a limit: what holds of it so far is sound. */
const PATIENCE = 200;

interface Change {
  readonly x: number;
  readonly isLow: boolean;
  readonly value: number;
  readonly step: number;
}

export class Domains {
  lo: number[] = [];
  hi: number[] = [];
  loStep: number[] = [];
  hiStep: number[] = [];
  steps: Step[] = [];
  /** Posted constraints of entries. */
  posted = new Flags();
  private moved = new Map<number, number>();
  private trail: Change[] | null = null;
  /** The pair of steps that left a cell without any value. */
  clash: readonly [number, number] | null = null;

  constructor(private readonly network: Network) {
    this.grow();
  }

  /** Takes in cells that were added to the network since. */
  grow(): void {
    for (let x = this.lo.length; x < this.network.least.length; x++) {
      this.lo.push((this.network.least[x] as number));
      this.hi.push((this.network.most[x] as number));
      this.loStep.push(GIVEN);
      this.hiStep.push(GIVEN);
    }
  }

  /** @param network the same, or one that was forked from it */
  copy(network: Network = this.network): Domains {
    const twin = new Domains(network);
    twin.lo = this.lo.slice();
    twin.hi = this.hi.slice();
    twin.loStep = this.loStep.slice();
    twin.hiStep = this.hiStep.slice();
    twin.steps = this.steps.slice();
    twin.posted = new Flags(this.posted);
    twin.grow();
    return twin;
  }

  /** From here on changes can be taken back with `undo`. */
  mark(): { readonly steps: number } {
    this.trail = [];
    return { steps: this.steps.length };
  }

  /** Takes back all since `mark`. */
  undo(mark: { readonly steps: number }): void {
    for (const { x, isLow, value, step } of (this.trail ?? []).reverse()) {
      (isLow ? this.lo : this.hi)[x] = value;
      (isLow ? this.loStep : this.hiStep)[x] = step;
    }
    this.steps.length = mark.steps;
    this.trail = null;
    this.clash = null;
    this.moved.clear();
  }

  /** Keeps all since `mark`. */
  keep(): void {
    this.trail = null;
    this.moved.clear();
  }

  /** Cells that changed since `mark`. */
  changed(): ReadonlySet<number> {
    return new Set((this.trail ?? []).map(({ x }) => x));
  }

  /** Sets a bound if that says something new. @returns whether it did; a cell left without values is told in `clash` */
  tighten(x: number, isLow: boolean, value: number, constraint: number, from: readonly number[]): boolean {
    const [lo, hi] = [(this.lo[x] as number), (this.hi[x] as number)];
    if (Number.isNaN(value) || (isLow ? value <= lo : value >= hi)) return false;
    const empty = isLow ? isEmpty(value, hi) : isEmpty(lo, value);
    if (!empty) {
      const old = isLow ? lo : hi;
      const gain = Math.abs(value - old);
      // From nothing known to something, or from a bound by nature to one that somebody gave, is always worth it.
      const first = (isLow ? (this.loStep[x] as number) : (this.hiStep[x] as number)) === GIVEN;
      const width = hi - lo;
      if (!first && Number.isFinite(old) && (gain <= WORTHWHILE * (Number.isFinite(width) ? width : Math.abs(old)) || gain <= 1e-12 * Math.abs(old))) return false;
      const count = (this.moved.get(x) ?? 0) + 1;
      if (count > PATIENCE) return false;
      this.moved.set(x, count);
    }
    const step = this.steps.push({ x, isLow, value, constraint, from }) - 1;
    if (empty) {
      this.clash = isLow ? [step, (this.hiStep[x] as number)] : [(this.loStep[x] as number), step];
      return true;
    }
    this.trail?.push({ x, isLow, value: isLow ? lo : hi, step: isLow ? (this.loStep[x] as number) : (this.hiStep[x] as number) });
    (isLow ? this.lo : this.hi)[x] = value;
    (isLow ? this.loStep : this.hiStep)[x] = step;
    return true;
  }

  /** Strikes out the steps of these constraints and all that was built on them. @returns the cells that lost a bound */
  retract(constraints: ReadonlySet<number>): ReadonlySet<number> {
    const struck = new Uint8Array(this.steps.length);
    const cells = new Set<number>();
    const place = new Int32Array(this.steps.length);
    const kept: Step[] = [];
    for (let i = 0; i < this.steps.length; i++) {
      const step = (this.steps[i] as Step);
      if (constraints.has(step.constraint) || step.from.some((j) => j >= 0 && struck[j] === 1)) {
        struck[i] = 1;
        cells.add(step.x);
      } else {
        place[i] = kept.length;
        kept.push(step);
      }
    }
    for (const id of constraints) this.posted.delete(id);
    if (cells.size === 0) return cells;
    this.steps = kept.map((step) => (step.from.some((j) => j >= 0 && place[j] !== j) ? { ...step, from: step.from.map((j) => (j < 0 ? j : (place[j] ?? j))) } : step));
    this.lo = this.network.least.slice();
    this.hi = this.network.most.slice();
    this.loStep = this.lo.map(() => GIVEN);
    this.hiStep = this.lo.map(() => GIVEN);
    // The last step on a bound is the tightest.
    for (const [i, { x, isLow, value }] of this.steps.entries()) {
      (isLow ? this.lo : this.hi)[x] = value;
      (isLow ? this.loStep : this.hiStep)[x] = i;
    }
    return cells;
  }

  /** Constraints behind some steps, all the way down. */
  behind(steps: readonly number[]): ReadonlySet<number> {
    const seen = new Set<number>();
    const found = new Set<number>();
    const open = [...steps];
    while (open.length) {
      const i = open.pop() ?? GIVEN;
      if (i < 0 || seen.has(i)) continue;
      seen.add(i);
      const step = (this.steps[i] as Step);
      found.add(step.constraint);
      for (const j of step.from) open.push(j);
    }
    return found;
  }
}
