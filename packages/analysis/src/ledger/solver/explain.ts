// Where a bound comes from: the entries behind it, and the chain of cells that leads from them to it.
import type { Interval } from "@monazite/core";
import { GIVEN, type Domains } from "./domains.js";
import type { Cell } from "./ledger-entry.js";
import { at } from "./network.js";
import type { Solved } from "./solved.js";

/** said: entries print it · sum, ratio, rank: it follows from other cells by what holds between them · disputed: what all ways of resolving a conflict leave. */
export type How = "said" | "sum" | "ratio" | "rank" | "disputed";

export interface Reason {
  readonly how: How;
  /** Entries that say it, or that say what holds between the cells. */
  readonly said: readonly string[];
  readonly from: readonly Derivation[];
}

/** A cell, what is known of it, and from what. */
export interface Derivation {
  readonly cell: Cell;
  readonly interval: Interval;
  /** One where both ends come from the same; two where they do not; none for a cell told before in the chain. */
  readonly reasons: readonly Reason[];
}

/** How deep a chain is told; longer ones end in cells without reasons, never in wrong ones. */
const DEEPEST = 12;

/** Ids of the entries a cell's bounds rest on, sorted; copies stand with the entry they repeat. */
export function entriesBehind(solved: Solved, cell: Cell): readonly string[] {
  const { structure, domains } = solved.inside;
  const x = structure.find(cell);
  if (x === undefined || x >= domains.lo.length) return [];
  return entriesOfSteps(solved, domains, x);
}

/** The same for a cell of the network, in domains that went on from the solved ones. */
export function entriesOfSteps(solved: Solved, domains: Domains, x: number): readonly string[] {
  return idsOf(solved, domains.behind([at(domains.loStep, x), at(domains.hiStep, x)]));
}

function idsOf({ inside: { structure, list, clashes } }: Solved, constraints: ReadonlySet<number>): readonly string[] {
  const entries = [...constraints].flatMap((id) => (id < 0 ? (clashes.find((clash) => -2 - clash.id === id)?.sets.flat() ?? []) : (structure.network.constraints[id]?.entry ?? [])));
  return [...new Set(entries)].flatMap((entry) => list.get(entry)?.ids[0] ?? []).sort();
}

/** The chain behind a cell; null when nothing leads to it. */
export function derivationOf(solved: Solved, cell: Cell): Derivation | null {
  const { structure, domains } = solved.inside;
  const x = structure.find(cell);
  if (x === undefined || x >= domains.lo.length) return null;
  const [lo, hi] = [at(domains.loStep, x), at(domains.hiStep, x)];
  return lo === GIVEN && hi === GIVEN ? null : build(solved, x, lo, hi, 0, new Set());
}

function build(solved: Solved, x: number, lo: number, hi: number, depth: number, told: Set<string>): Derivation {
  const { structure, domains } = solved.inside;
  const interval = intervalOfSteps(domains, x, lo, hi);
  const node = { cell: structure.cellAt(x) ?? lost(), interval };
  const key = `${x} ${lo} ${hi}`;
  if (depth >= DEEPEST || told.has(key)) return { ...node, reasons: [] };
  told.add(key);
  const constraints = [...new Set([lo, hi].filter((step) => step !== GIVEN).map((step) => at(domains.steps, step).constraint))];
  return { ...node, reasons: constraints.map((constraint) => reasonOf(solved, constraint, [lo, hi].filter((step) => step !== GIVEN && at(domains.steps, step).constraint === constraint), depth, told)) };
}

function reasonOf(solved: Solved, constraint: number, steps: readonly number[], depth: number, told: Set<string>): Reason {
  const { structure, domains } = solved.inside;
  const ends = new Map<number, { lo: number; hi: number }>();
  for (const step of steps) {
    for (const cause of at(domains.steps, step).from) {
      if (cause === GIVEN) continue;
      const { x, isLow } = at(domains.steps, cause);
      const known = ends.get(x) ?? { lo: GIVEN, hi: GIVEN };
      ends.set(x, isLow ? { ...known, lo: cause } : { ...known, hi: cause });
    }
  }
  const kind = structure.network.constraints[constraint]?.kind;
  const how: How = constraint < 0 ? "disputed" : kind === "within" ? "said" : kind === "linear" ? "sum" : kind === "product" ? "ratio" : "rank";
  return { how, said: idsOf(solved, new Set([constraint])), from: [...ends].map(([x, { lo, hi }]) => build(solved, x, lo, hi, depth + 1, told)) };
}

function intervalOfSteps({ steps }: Domains, x: number, lo: number, hi: number): Interval {
  const [least, most] = [lo === GIVEN ? null : at(steps, lo).value, hi === GIVEN ? null : at(steps, hi).value];
  return { lo: least, hi: most, loOpen: least === null, hiOpen: most === null };
}

function lost(): never {
  throw new Error("the ledger has lost a cell");
}
