// What each kind of constraint lets follow for its cells, until nothing new follows (a fixpoint) or a cell has no value left.
// Every rule is sound: it cuts off no value that fits all the bounds it starts from.
import type { Domains } from "./domains.js";
import { at, type Constraint, type Network } from "./network.js";
import { addDown, addUp, overDown, overUp, timesDown, timesUp } from "./outward.js";

/**
 * Propagates from these constraints to a fixpoint.
 *
 * @returns false when a cell is left without any value; `domains.clash` says by which steps
 */
export function propagate(network: Network, domains: Domains, from: Iterable<number>): boolean {
  const queue: number[] = [];
  const queued = new Set<number>();
  const push = (id: number): void => {
    const { entry } = at(network.constraints, id);
    if (queued.has(id) || (entry !== null && !domains.posted.has(id))) return;
    queued.add(id);
    queue.push(id);
  };
  for (const id of from) push(id);
  for (let head = 0; head < queue.length; head++) {
    const id = at(queue, head);
    queued.delete(id);
    const before = domains.steps.length;
    apply(at(network.constraints, id), id, domains);
    if (domains.clash) return false;
    for (let i = before; i < domains.steps.length; i++) {
      for (const other of at(network.watching, at(domains.steps, i).x)) if (other !== id) push(other);
    }
    // What a rank or a product says of one of its cells can say more of another.
    if (domains.steps.length > before && at(network.constraints, id).kind !== "within") push(id);
    if (head > 4096 && head * 2 > queue.length) {
      queue.splice(0, head + 1);
      head = -1;
    }
  }
  return true;
}

function apply(constraint: Constraint, id: number, domains: Domains): void {
  switch (constraint.kind) {
    case "within":
      domains.tighten(constraint.x, true, constraint.lo, id, []);
      if (!domains.clash) domains.tighten(constraint.x, false, constraint.hi, id, []);
      return;
    case "linear": return linear(constraint, id, domains);
    case "product": return product(constraint, id, domains);
    case "rank": return rank(constraint, id, domains);
  }
}

type Of<Kind extends Constraint["kind"]> = Extract<Constraint, { kind: Kind }>;

/** c·x = −Σ of the others, for each of the cells; least and greatest of all others by sums from both sides. */
function linear({ vars, coefs }: Of<"linear">, id: number, domains: Domains): void {
  const n = vars.length;
  const low = (i: number): number => { const c = at(coefs, i), x = at(vars, i); return c > 0 ? timesDown(c, at(domains.lo, x)) : timesDown(c, at(domains.hi, x)); };
  const high = (i: number): number => { const c = at(coefs, i), x = at(vars, i); return c > 0 ? timesUp(c, at(domains.hi, x)) : timesUp(c, at(domains.lo, x)); };
  const [lowAfter, highAfter] = [new Array<number>(n + 1).fill(0), new Array<number>(n + 1).fill(0)];
  for (let i = n - 1; i >= 0; i--) {
    lowAfter[i] = addDown(at(lowAfter, i + 1), low(i));
    highAfter[i] = addUp(at(highAfter, i + 1), high(i));
  }
  let [lowBefore, highBefore] = [0, 0];
  for (let i = 0; i < n; i++) {
    const c = at(coefs, i), x = at(vars, i);
    const least = addDown(lowBefore, at(lowAfter, i + 1));
    const most = addUp(highBefore, at(highAfter, i + 1));
    const [ownLow, ownHigh] = [low(i), high(i)];
    // c·x lies in [−most, −least].
    const lo = c > 0 ? overDown(-most, c) : overDown(-least, c);
    const hi = c > 0 ? overUp(-least, c) : overUp(-most, c);
    if (Number.isFinite(lo) && lo > at(domains.lo, x) && domains.tighten(x, true, lo, id, others(vars, coefs, i, c > 0, domains)) && domains.clash) return;
    if (Number.isFinite(hi) && hi < at(domains.hi, x) && domains.tighten(x, false, hi, id, others(vars, coefs, i, c <= 0, domains)) && domains.clash) return;
    lowBefore = addDown(lowBefore, ownLow);
    highBefore = addUp(highBefore, ownHigh);
  }
}

/** Steps behind the greatest (or least) sum of the other terms. */
function others(vars: readonly number[], coefs: readonly number[], own: number, greatest: boolean, { loStep, hiStep }: Domains): number[] {
  const from: number[] = [];
  for (let j = 0; j < vars.length; j++) {
    if (j === own) continue;
    from.push(at((at(coefs, j) > 0) === greatest ? hiStep : loStep, at(vars, j)));
  }
  return from;
}

/** x = r·y, in all three directions. Division only by what cannot be zero, or where nothing is negative. */
function product({ x, r, y }: Of<"product">, id: number, domains: Domains): void {
  const { lo, hi } = domains;
  if (at(lo, r) >= 0 && at(lo, y) >= 0) {
    // Both are no less than nothing: ends go with ends. That they are stands behind every step.
    if (domains.tighten(x, true, timesDown(at(lo, r), at(lo, y)), id, stepsOf(domains, [r, true], [y, true])) && domains.clash) return;
    if (domains.tighten(x, false, timesUp(at(hi, r), at(hi, y)), id, stepsOf(domains, [r, false], [y, false], [r, true], [y, true])) && domains.clash) return;
    if (quotientOfPositives(r, x, y, id, domains)) return;
    quotientOfPositives(y, x, r, id, domains);
    return;
  }
  const four = stepsOf(domains, [r, true], [r, false], [y, true], [y, false]);
  const ends = [lo, hi].flatMap((a) => [lo, hi].map((b) => [at(a, r), at(b, y)] as const));
  if (ends.every(([a, b]) => Number.isFinite(a) && Number.isFinite(b))) {
    if (domains.tighten(x, true, Math.min(...ends.map(([a, b]) => timesDown(a, b))), id, four) && domains.clash) return;
    if (domains.tighten(x, false, Math.max(...ends.map(([a, b]) => timesUp(a, b))), id, four) && domains.clash) return;
  }
  if (quotient(r, x, y, id, domains)) return;
  quotient(y, x, r, id, domains);
}

/** q = x / d where d ≥ 0: with the least of x over the greatest of d, and the greatest of x over the least of d. */
function quotientOfPositives(q: number, x: number, d: number, id: number, domains: Domains): boolean {
  const { lo, hi } = domains;
  if (at(lo, x) > 0 && at(hi, d) > 0 && domains.tighten(q, true, overDown(at(lo, x), at(hi, d)), id, stepsOf(domains, [x, true], [d, false], [d, true])) && domains.clash) return true;
  return at(lo, d) > 0 && at(hi, x) >= 0 && domains.tighten(q, false, overUp(at(hi, x), at(lo, d)), id, stepsOf(domains, [x, false], [d, true])) && domains.clash !== null;
}

function quotient(q: number, x: number, d: number, id: number, domains: Domains): boolean {
  const { lo, hi } = domains;
  if (!(at(lo, d) > 0 || at(hi, d) < 0)) return false;
  const ends = [lo, hi].flatMap((a) => [lo, hi].map((b) => [at(a, x), at(b, d)] as const));
  if (!ends.every(([a, b]) => Number.isFinite(a) && Number.isFinite(b))) return false;
  const four = stepsOf(domains, [x, true], [x, false], [d, true], [d, false]);
  if (domains.tighten(q, true, Math.min(...ends.map(([a, b]) => overDown(a, b))), id, four) && domains.clash) return true;
  return domains.tighten(q, false, Math.max(...ends.map(([a, b]) => overUp(a, b))), id, four) && domains.clash !== null;
}

function stepsOf({ loStep, hiStep }: Domains, ...ends: readonly (readonly [x: number, isLow: boolean])[]): number[] {
  return ends.map(([x, isLow]) => at(isLow ? loStep : hiStep, x));
}

/**
 * x is the n-th highest of itself and the others: n − 1 others stand at or above it, the rest at or below. So x is at most
 * the (n−1)-th greatest upper end and at least the n-th greatest lower end; a highest one caps all others. Lowest: mirrored.
 */
function rank({ x, others: cells, n, highest, exact }: Of<"rank">, id: number, domains: Domains): void {
  const sign = highest ? 1 : -1;
  // Ends as seen from the side of the rank: `far` is the end away from zero for a highest.
  const far = (cell: number): number => sign * at(highest ? domains.hi : domains.lo, cell);
  const near = (cell: number): number => sign * at(highest ? domains.lo : domains.hi, cell);
  const stepFar = (cell: number): number => at(highest ? domains.hiStep : domains.loStep, cell);
  const stepNear = (cell: number): number => at(highest ? domains.loStep : domains.hiStep, cell);
  if (n > cells.length + 1) return;
  if (n <= cells.length) {
    const byNear = [...cells].sort((a, b) => near(b) - near(a)).slice(0, n);
    const bound = near(at(byNear, n - 1));
    if (Number.isFinite(bound) && domains.tighten(x, highest, sign * bound, id, byNear.map(stepNear)) && domains.clash) return;
  }
  if (n === 1) {
    for (const cell of cells) if (Number.isFinite(far(x)) && far(cell) > far(x) && domains.tighten(cell, !highest, sign * far(x), id, [stepFar(x)]) && domains.clash) return;
    return;
  }
  if (!exact) return;
  const byFar = [...cells].sort((a, b) => far(b) - far(a));
  const bound = far(at(byFar, n - 2));
  if (Number.isFinite(bound) && far(x) > bound) domains.tighten(x, !highest, sign * bound, id, byFar.slice(n - 2).map(stepFar));
}
