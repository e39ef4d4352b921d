// Entries beside each other: which is trusted first, and which only repeats another.
import { cellId, type LedgerEntry } from "./ledger-entry.js";

/** The most trusted first, then by id: the same entries give the same answer in any order. */
export function inOrder(a: LedgerEntry, b: LedgerEntry): number {
  return b.authority - a.authority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Equal for copies. */
export function sayingOf({ family, says }: LedgerEntry): string {
  switch (says.kind) {
    case "within": return [family, cellId(says.cell), says.interval.lo, says.interval.hi].join("\u001f");
    case "linear": return [family, ...says.terms.map(({ cell, coefficient }) => `${coefficient} ${cellId(cell)}`).sort()].join("\u001f");
    case "rank": return [family, cellId(says.cell), says.n, says.highest, ...says.others.map(cellId).sort()].join("\u001f");
  }
}
