// When a clash of claims is told as a contradiction and when not. Honest pages clash on paper where a reader took a figure
// for another: the same sentence with two partners, a mine for a country, one price with tax and one without. A clash is
// told only where two voices speak of the same thing; else it is a doubt about the reading, and no contradiction.
import type { ToldClaim } from "../said/claim-entries.js";
import { saidInterval } from "../said/said-interval.js";
import { cellId, type LedgerEntry } from "../solver/ledger-entry.js";
import { solve } from "../solver/solve.js";
import type { ClaimSet, SetReason } from "./claim-set.js";
import { groupBy } from "../../group-by.js";

/** Figures of one thing that are further apart than this are rather of two things, or a slip of the unit. */
const FURTHEST = 10;

/**
 * @param isContrast does a sentence set two voices against each other ("another broker", 另一家机构)?
 * @returns why the clash is no contradiction; null when it is one
 */
export function doubtOf(members: readonly ToldClaim[], isContrast: (claim: ToldClaim) => boolean): SetReason | null {
  if (new Set(members.map(({ documentId }) => documentId)).size <= 1 && !members.some(isContrast)) return "reading";
  // A long sum is only as good as its worst reading: each figure must tell its own period.
  if (members.length > 2 && members.some(({ claim }) => claim.periodBasis === "inferred")) return "reading";
  const specifications = new Set(members.map(({ specification }) => specification));
  if (specifications.size > 1) return "definition";
  const scopes = new Set(members.map(({ scope }) => scope));
  if (scopes.size > 1 && members.length === 2) return "scope";
  if (members.length === 2 && spread(members) > FURTHEST) return "scope";
  return null;
}

/** Greatest over least of some positive figures of one unit. */
function spread(members: readonly ToldClaim[]): number {
  const units = new Set(members.map(({ claim }) => claim.figure?.unit));
  if (units.size > 1) return 1;
  const values = members.flatMap(({ claim: { figure } }) => {
    const interval = figure && saidInterval(figure);
    return interval && interval.lo !== null && interval.hi !== null && interval.lo > 0 ? [(interval.lo + interval.hi) / 2] : [];
  });
  return values.length === members.length ? Math.max(...values) / Math.min(...values) : 1;
}

export interface Doubted {
  /** Claims that are kept out of the ledger of the page. */
  readonly ids: ReadonlySet<string>;
  /** What does not fit together within one document, told as a doubt. */
  readonly sets: readonly ClaimSet[];
}

/**
 * A document does not often contradict itself; its reader more often takes one thing for another. Where its own figures
 * clash, those that would have to be wrong are kept out, so that they accuse no other page; that they clash is told.
 */
export function doubtedReadings(told: readonly ToldClaim[], entries: ReadonlyMap<string, LedgerEntry>, isContrast: (claim: ToldClaim) => boolean): Doubted {
  const ids = new Set<string>();
  const sets: ClaimSet[] = [];
  for (const group of groupBy(told, ({ claim }) => claim.statement).values()) {
    const [first] = group;
    if (!first || isContrast(first)) continue;
    for (const cell of groupBy(group.flatMap(({ claim }) => entries.get(claim.id) ?? []), ({ says }) => (says.kind === "within" ? cellId(says.cell) : "")).values()) {
      if (solve(null, { add: cell }).conflicts.length === 0) continue;
      for (const { id } of cell) ids.add(id);
      sets.push({ members: cell.map(({ id }) => id), verdict: "not-comparable", reason: "reading" });
    }
  }
  const byId = new Map(told.map((one) => [one.claim.id, one]));
  for (const document of groupBy(told, ({ documentId }) => documentId).values()) {
    const own = document.flatMap(({ claim }) => (ids.has(claim.id) ? [] : (entries.get(claim.id) ?? [])));
    for (const conflict of solve(null, { add: own }).conflicts) {
      if (conflict.sets.every((set) => set.some((id) => { const one = byId.get(id); return one !== undefined && isContrast(one); }))) continue;
      const wrong = conflict.repairs.length ? conflict.repairs.flat() : conflict.sets.flat();
      for (const id of wrong) ids.add(id);
      for (const set of conflict.sets) sets.push({ members: set, verdict: "not-comparable", reason: "reading" });
    }
  }
  return { ids, sets };
}
