// Does a figure follow from the others? Then nobody had to print it, and that somebody did bears it out.
import { meets, type Interval } from "@monazite/core";
import { entriesOfSteps } from "../solver/explain.js";
import type { LedgerEntry } from "../solver/ledger-entry.js";
import { propagate } from "../solver/propagate.js";
import { intervalAt } from "../solver/intervals-of.js";
import type { Solved } from "../solver/solved.js";

/** How much wider than the printed figure a bound may be that still implies it, and how wide as a part of it. */
const WIDTHS = 4;
const PART = 0.02;

export interface Implied {
  readonly entries: readonly string[];
  readonly bounds: Interval;
  /** The ledger without what the entry itself says. */
  readonly without: Solved;
}

/**
 * The entries that imply what an entry says: without it and all others on its cell, both bounds of the cell stand, meet
 * its figure, and are not much wider. Null when they do not.
 */
export function impliedBy(solved: Solved, entry: LedgerEntry): Implied | null {
  switch (entry.says.kind) {
    case "within": return impliedFigure(solved, entry.says);
    case "rank": return impliedRank(solved, entry, entry.says);
    case "linear": return null;
  }
}

type SaysOf<K> = Extract<LedgerEntry["says"], { readonly kind: K }>;

function impliedFigure(solved: Solved, { cell, interval }: SaysOf<"within">): Implied | null {
  const { network } = solved.inside.structure;
  const x = solved.inside.structure.find(cell);
  if (x === undefined) return null;
  const watching = network.watching[x] ?? [];
  const own = watching.filter((id) => network.constraints[id]?.kind === "within");
  if (own.length === watching.length) return null;
  const without = withoutSaying(solved, own);
  const bounds = intervalAt(without.inside.domains, x);
  if (bounds.lo === null || bounds.hi === null || !meets(bounds, interval)) return null;
  const printed = interval.lo !== null && interval.hi !== null ? interval.hi - interval.lo : 0;
  if (bounds.hi - bounds.lo > Math.max(WIDTHS * printed, PART * Math.max(Math.abs(bounds.lo), Math.abs(bounds.hi)))) return null;
  return { entries: entriesOfSteps(solved, without.inside.domains, x), bounds, without };
}

/** A place among periods follows where every one of them is known well enough to stand on its side of the figure. */
function impliedRank(solved: Solved, { id }: LedgerEntry, { cell, others, n, highest }: SaysOf<"rank">): Implied | null {
  const { structure, byId } = solved.inside;
  const index = byId.get(id);
  const [x, ...rest] = [cell, ...others].map((one) => structure.find(one));
  if (index === undefined || x === undefined || rest.includes(undefined)) return null;
  const without = withoutSaying(solved, [...structure.constraintsOf(index)]);
  const { domains } = without.inside;
  const own = intervalAt(domains, x);
  const beside = rest.map((other) => intervalAt(domains, other ?? x));
  const isBeyond = (a: Interval, b: Interval): boolean => (highest ? a.lo !== null && b.hi !== null && a.lo >= b.hi : a.hi !== null && b.lo !== null && a.hi <= b.lo);
  const ahead = beside.filter((other) => isBeyond(other, own)).length;
  const behind = beside.filter((other) => isBeyond(own, other)).length;
  if (behind < beside.length - (n - 1) || ahead < n - 1) return null;
  return { entries: [...new Set([x, ...rest].flatMap((one) => entriesOfSteps(solved, domains, one ?? x)))].sort(), bounds: own, without };
}

/** The ledger as it stands when some constraints of entries are taken out and the rest is worked out anew. */
function withoutSaying(solved: Solved, constraints: readonly number[]): Solved {
  const { network } = solved.inside.structure;
  const domains = solved.inside.domains.copy();
  const cells = domains.retract(new Set(constraints));
  propagate(network, domains, [...cells].flatMap((cell) => network.watching[cell] ?? []));
  return { ...solved, inside: { ...solved.inside, domains } };
}
