// With whom the suspicion lies when entries cannot all be right: who stands in most of the ways to resolve the conflict and in
// most of its sets, whom fewest others bear out, who was wrong elsewhere, and then what is worked out before what is counted.
import type { LedgerEntry } from "./ledger-entry.js";
import { at } from "./network.js";
import type { Clash, Conflict, Inside, Suspect } from "./solved.js";

/** For each voice how many conflicts only it can be wrong in: who was wrong elsewhere is suspected sooner. */
export function blameOf({ clashes, list }: Inside): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { repairs } of clashes) {
    const [only] = repairs;
    if (repairs.length !== 1 || !only) continue;
    for (const family of new Set(only.map((entry) => list.get(entry)?.entry.family ?? ""))) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** A clash with its entries by their ids and its suspects ranked. */
export function conflictOf(clash: Clash, inside: Inside, blame: ReadonlyMap<string, number>): Conflict {
  const { list, byId } = inside;
  const entryAt = (index: number): LedgerEntry => list.get(index)?.entry ?? missing();
  const idOf = (index: number): string => list.get(index)?.ids[0] ?? missing();
  const entries = [...new Set(clash.sets.flat())].filter((entry) => !entryAt(entry).certain);
  const suspects = entries.map((entry): Suspect => ({
    id: idOf(entry),
    sets: clash.sets.filter((set) => set.includes(entry)).length,
    resolves: clash.repairs.some((repair) => repair.includes(entry)),
    support: supportOf(entry, inside),
    wouldBe: clash.wouldBe.get(entry) ?? null,
  }));
  const entryOf = (id: string): LedgerEntry => entryAt(byId.get(id) ?? -1);
  // One of several that could each be the only wrong one; where more than one must be wrong, a change may be wrong with its level.
  const derived = (id: string): number => (clash.repairs.every(({ length }) => length === 1) && isDerived(entryOf(id)) ? 1 : 0);
  const inRepairs = (id: string): number => clash.repairs.filter((repair) => repair.includes(byId.get(id) ?? -1)).length;
  const blamed = (id: string): number => blame.get(entryOf(id).family) ?? 0;
  return {
    sets: clash.sets.map((set) => set.map(idOf).sort()).sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1)),
    suspects: suspects.sort((a, b) => inRepairs(b.id) - inRepairs(a.id) || b.sets - a.sets || a.support - b.support || blamed(b.id) - blamed(a.id) || derived(b.id) - derived(a.id) || entryOf(a.id).authority - entryOf(b.id).authority || (a.id < b.id ? -1 : 1)),
    repairs: clash.repairs.map((repair) => repair.map(idOf).sort()).sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

/** A change or a share is worked out from levels, often from revised or unrounded ones, so it is suspected before them. */
function isDerived({ says }: LedgerEntry): boolean {
  return says.kind !== "within" || says.cell.kind !== "level";
}

/** Other families that say a figure of the same cell which agrees. */
function supportOf(index: number, { structure, list }: Inside): number {
  const held = list.get(index);
  if (!held) return 0;
  const { says, family } = held.entry;
  if (says.kind !== "within") return 0;
  const { network } = structure;
  const mine = network.constraints[at(structure.constraintsOf(index), 0)];
  if (mine?.kind !== "within") return 0;
  const families = at(network.watching, mine.x).flatMap((id) => {
    const other = at(network.constraints, id);
    const voice = other.entry === null ? undefined : list.get(other.entry)?.entry.family;
    return other.kind === "within" && voice !== undefined && voice !== family && other.lo <= mine.hi && mine.lo <= other.hi ? [voice] : [];
  });
  return new Set(families).size;
}

function missing(): never {
  throw new Error("the ledger has lost an entry");
}
