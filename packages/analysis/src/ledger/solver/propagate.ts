// What each kind of constraint lets follow for its cells, until nothing new follows (a fixpoint) or a cell has no value left.
// Every rule is sound: it cuts off no value that fits all the bounds it starts from.
import type { Domains, Step } from "./domains.js";
import type { Constraint, Network } from "./network.js";
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
    const { entry } = (network.constraints[id] as Constraint);
    if (queued.has(id) || (entry !== null && !domains.posted.has(id))) return;
    queued.add(id);
    queue.push(id);
  };
  for (const id of from) push(id);
  for (let head = 0; head < queue.length; head++) {
    const id = (queue[head] as number);
    queued.delete(id);
    const before = domains.steps.length;
    apply((network.constraints[id] as Constraint), id, domains);
    if (domains.clash) return false;
    for (let i = before; i < domains.steps.length; i++) {
      for (const other of (network.watching[(domains.steps[i] as Step).x] as readonly number[])) if (other !== id) push(other);
    }
    // What a rank or a product says of one of its cells can say more of another.
    if (domains.steps.length > before && (network.constraints[id] as Constraint).kind !== "within") push(id);
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
  const low = (i: number): number => { const c = (coefs[i] as number), x = (vars[i] as number); return c > 0 ? timesDown(c, (domains.lo[x] as number)) : timesDown(c, (domains.hi[x] as number)); };
  const high = (i: number): number => { const c = (coefs[i] as number), x = (vars[i] as number); return c > 0 ? timesUp(c, (domains.hi[x] as number)) : timesUp(c, (domains.lo[x] as number)); };
  const [lowAfter, highAfter] = [new Array<number>(n + 1).fill(0), new Array<number>(n + 1).fill(0)];
  for (let i = n - 1; i >= 0; i--) {
    lowAfter[i] = addDown((lowAfter[i + 1] as number), low(i));
    highAfter[i] = addUp((highAfter[i + 1] as number), high(i));
  }
  let [lowBefore, highBefore] = [0, 0];
  for (let i = 0; i < n; i++) {
    const c = (coefs[i] as number), x = (vars[i] as number);
    const least = addDown(lowBefore, (lowAfter[i + 1] as number));
    const most = addUp(highBefore, (highAfter[i + 1] as number));
    const [ownLow, ownHigh] = [low(i), high(i)];
    // c·x lies in [−most, −least].
    const lo = c > 0 ? overDown(-most, c) : overDown(-least, c);
    const hi = c > 0 ? overUp(-least, c) : overUp(-most, c);
    if (Number.isFinite(lo) && lo > (domains.lo[x] as number) && domains.tighten(x, true, lo, id, others(vars, coefs, i, c > 0, domains)) && domains.clash) return;
    if (Number.isFinite(hi) && hi < (domains.hi[x] as number) && domains.tighten(x, false, hi, id, others(vars, coefs, i, c <= 0, domains)) && domains.clash) return;
    lowBefore = addDown(lowBefore, ownLow);
    highBefore = addUp(highBefore, ownHigh);
  }
}

/** Steps behind the greatest (or least) sum of the other terms. */
function others(vars: readonly number[], coefs: readonly number[], own: number, greatest: boolean, { loStep, hiStep }: Domains): number[] {
  const from: number[] = [];
  for (let j = 0; j < vars.length; j++) {
    if (j === own) continue;
    from.push((((coefs[j] as number) > 0) === greatest ? hiStep : loStep)[vars[j] as number] as number);
  }
  return from;
}

/** x = r·y, in all three directions. Division only by what cannot be zero, or where nothing is negative. */
function product({ x, r, y }: Of<"product">, id: number, domains: Domains): void {
  const { lo, hi } = domains;
  if ((lo[r] as number) >= 0 && (lo[y] as number) >= 0) {
    // Both are no less than nothing: ends go with ends. That they are stands behind every step.
    if (domains.tighten(x, true, timesDown((lo[r] as number), (lo[y] as number)), id, stepsOf(domains, [r, true], [y, true])) && domains.clash) return;
    if (domains.tighten(x, false, timesUp((hi[r] as number), (hi[y] as number)), id, stepsOf(domains, [r, false], [y, false], [r, true], [y, true])) && domains.clash) return;
    if (quotientOfPositives(r, x, y, id, domains)) return;
    quotientOfPositives(y, x, r, id, domains);
    return;
  }
  const four = stepsOf(domains, [r, true], [r, false], [y, true], [y, false]);
  const ends = [lo, hi].flatMap((a) => [lo, hi].map((b) => [(a[r] as number), (b[y] as number)] as const));
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
  if ((lo[x] as number) > 0 && (hi[d] as number) > 0 && domains.tighten(q, true, overDown((lo[x] as number), (hi[d] as number)), id, stepsOf(domains, [x, true], [d, false], [d, true])) && domains.clash) return true;
  return (lo[d] as number) > 0 && (hi[x] as number) >= 0 && domains.tighten(q, false, overUp((hi[x] as number), (lo[d] as number)), id, stepsOf(domains, [x, false], [d, true])) && domains.clash !== null;
}

function quotient(q: number, x: number, d: number, id: number, domains: Domains): boolean {
  const { lo, hi } = domains;
  if (!((lo[d] as number) > 0 || (hi[d] as number) < 0)) return false;
  const ends = [lo, hi].flatMap((a) => [lo, hi].map((b) => [(a[x] as number), (b[d] as number)] as const));
  if (!ends.every(([a, b]) => Number.isFinite(a) && Number.isFinite(b))) return false;
  const four = stepsOf(domains, [x, true], [x, false], [d, true], [d, false]);
  if (domains.tighten(q, true, Math.min(...ends.map(([a, b]) => overDown(a, b))), id, four) && domains.clash) return true;
  return domains.tighten(q, false, Math.max(...ends.map(([a, b]) => overUp(a, b))), id, four) && domains.clash !== null;
}

function stepsOf({ loStep, hiStep }: Domains, ...ends: readonly (readonly [x: number, isLow: boolean])[]): number[] {
  return ends.map(([x, isLow]) => (isLow ? loStep : hiStep)[x] as number);
}

/**
 * x is the n-th highest of itself and the others: n − 1 others stand at or above it, the rest at or below. So x is at most
 * the (n−1)-th greatest upper end and at least the n-th greatest lower end; a highest one caps all others. Lowest: mirrored.
 */
function rank({ x, others: cells, n, highest, exact }: Of<"rank">, id: number, domains: Domains): void {
  const sign = highest ? 1 : -1;
  // Ends as seen from the side of the rank: `far` is the end away from zero for a highest.
  const far = (cell: number): number => sign * ((highest ? domains.hi : domains.lo)[cell] as number);
  const near = (cell: number): number => sign * ((highest ? domains.lo : domains.hi)[cell] as number);
  const stepFar = (cell: number): number => (highest ? domains.hiStep : domains.loStep)[cell] as number;
  const stepNear = (cell: number): number => (highest ? domains.loStep : domains.hiStep)[cell] as number;
  if (n > cells.length + 1) return;
  if (n <= cells.length) {
    const byNear = [...cells].sort((a, b) => near(b) - near(a)).slice(0, n);
    const bound = near((byNear[n - 1] as number));
    if (Number.isFinite(bound) && domains.tighten(x, highest, sign * bound, id, byNear.map(stepNear)) && domains.clash) return;
  }
  if (n === 1) {
    for (const cell of cells) if (Number.isFinite(far(x)) && far(cell) > far(x) && domains.tighten(cell, !highest, sign * far(x), id, [stepFar(x)]) && domains.clash) return;
    return;
  }
  if (!exact) return;
  const byFar = [...cells].sort((a, b) => far(b) - far(a));
  const bound = far((byFar[n - 2] as number));
  if (Number.isFinite(bound) && far(x) > bound) domains.tighten(x, !highest, sign * bound, id, byFar.slice(n - 2).map(stepFar));
}
