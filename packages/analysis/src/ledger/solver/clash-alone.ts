// A few entries in a ledger of their own, and sets of entries that hang together.
import { Domains } from "./domains.js";
import type { LedgerEntry } from "./ledger-entry.js";
import { propagate } from "./propagate.js";
import { Structure } from "./structure.js";

/** @returns null when the entries hold together, else the places of those behind the first clash */
export function clashAlone(entries: readonly LedgerEntry[]): readonly number[] | null {
  const structure = new Structure();
  const ids = entries.flatMap((entry, index) => [...structure.add(entry, index)]);
  const { network } = structure;
  const domains = new Domains(network);
  for (const id of ids) domains.posted.add(id);
  if (propagate(network, domains, network.constraints.keys())) return null;
  return [...new Set([...domains.behind(domains.clash ?? [])].flatMap((id) => network.constraints[id]?.entry ?? []))];
}

/** Sets that share an entry, directly or through others. */
export function groupsOf(sets: readonly number[][]): number[][][] {
  const groups: { entries: Set<number>; sets: number[][] }[] = [];
  for (const set of sets) {
    const touching = groups.filter(({ entries }) => set.some((entry) => entries.has(entry)));
    const joined = { entries: new Set([...set, ...touching.flatMap(({ entries }) => [...entries])]), sets: [...touching.flatMap((group) => group.sets), set] };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map((group) => group.sets);
}
