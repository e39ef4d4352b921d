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

/**
 * The entries that imply what an entry says: without it and all others on its cell, both bounds of the cell stand, meet
 * its figure, and are not much wider. Null when they do not.
 */
export function impliedBy(solved: Solved, entry: LedgerEntry): { readonly entries: readonly string[]; readonly bounds: Interval; /** The ledger without what the figure itself says. */ readonly without: Solved } | null {
  if (entry.says.kind !== "within") return null;
  const { structure, domains } = solved.inside;
  const { network } = structure;
  const x = structure.find(entry.says.cell);
  if (x === undefined) return null;
  const watching = network.watching[x] ?? [];
  const own = watching.filter((id) => network.constraints[id]?.kind === "within");
  if (own.length === watching.length) return null;
  const without = domains.copy();
  const cells = without.retract(new Set(own));
  propagate(network, without, [...cells].flatMap((cell) => network.watching[cell] ?? []));
  const bounds = intervalAt(without, x);
  const { interval } = entry.says;
  if (bounds.lo === null || bounds.hi === null || !meets(bounds, interval)) return null;
  const printed = interval.lo !== null && interval.hi !== null ? interval.hi - interval.lo : 0;
  if (bounds.hi - bounds.lo > Math.max(WIDTHS * printed, PART * Math.max(Math.abs(bounds.lo), Math.abs(bounds.hi)))) return null;
  return { entries: entriesOfSteps(solved, without, x), bounds, without: { ...solved, inside: { ...solved.inside, domains: without } } };
}
