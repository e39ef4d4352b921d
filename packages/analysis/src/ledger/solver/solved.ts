// What a solved ledger tells: bounds of cells, what cannot hold together, and with whom the suspicion lies.
import type { Interval } from "@monazite/core";
import type { Domains } from "./domains.js";
import type { Cell, LedgerEntry } from "./ledger-entry.js";
import type { Structure } from "./structure.js";

/** Entries of one family that say the same: copies. They count once. */
export interface Held {
  readonly entry: LedgerEntry;
  /** Ids of the entry and its copies, sorted. */
  readonly ids: readonly string[];
}

export interface Suspect {
  readonly id: string;
  /** In how many of the conflict's sets it stands. */
  readonly sets: number;
  /** Would all else hold without it (alone, or with the fewest others)? */
  readonly resolves: boolean;
  /** Families whose figure for the same cell agrees with it. */
  readonly support: number;
  /** What its figure would have to be for the rest to hold; null where it says no figure, or would not resolve the conflict. */
  readonly wouldBe: Interval | null;
}

/** Entries that cannot all be right. */
export interface Conflict {
  /** Irreducible sets of entry ids: leave any one out of a set and what is left holds together. */
  readonly sets: readonly (readonly string[])[];
  /** The most suspect first. */
  readonly suspects: readonly Suspect[];
  /** The fewest entries that would have to be wrong, in each way that resolves all of it; empty where that is not known. */
  readonly repairs: readonly (readonly string[])[];
}

/** A conflict as the machinery holds it: entries by their number. */
export interface Clash {
  readonly id: number;
  sets: number[][];
  repairs: readonly (readonly number[])[];
  wouldBe: Map<number, Interval>;
}

export interface Solved {
  readonly conflicts: readonly Conflict[];
  readonly held: readonly Held[];
  /** Bounds of a cell; null when no entry speaks of it and none leads to it. */
  readonly bounds: (cell: Cell) => Interval | null;
  /** For the other functions of the ledger. */
  readonly inside: Inside;
}

/** The machinery of a solved ledger. */
export interface Inside {
  readonly structure: Structure;
  readonly domains: Domains;
  readonly list: ReadonlyMap<number, Held>;
  readonly byId: ReadonlyMap<string, number>;
  readonly clashes: readonly Clash[];
  readonly seen: number;
}

export interface Delta {
  readonly add?: readonly LedgerEntry[];
  readonly remove?: readonly string[];
  /** Cells to work out although no entry speaks of them: the months of a year that is told as a whole. */
  readonly ask?: readonly Cell[];
}
