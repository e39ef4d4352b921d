// When a clash of claims is told as a contradiction and when not. Honest pages clash on paper where a reader took a figure
// for another: the same sentence with two partners, a mine for a country, one price with tax and one without. A clash is
// told only where two voices speak of the same thing; else it is a doubt about the reading, and no contradiction.
import type { ToldClaim } from "../said/claim-entries.js";
import { saidInterval } from "../said/said-interval.js";
import type { SetReason } from "./claim-set.js";

/** Figures of one thing that are further apart than this are rather of two things, or a slip of the unit. */
const FURTHEST = 10;

/**
 * @param isContrast does a sentence set two voices against each other ("another broker", 另一家机构)?
 * @returns why the clash is no contradiction; null when it is one
 */
export function doubtOf(members: readonly ToldClaim[], isContrast: (claim: ToldClaim) => boolean): SetReason | null {
  const statements = new Set(members.map(({ claim }) => claim.statement));
  const [first] = members;
  if (!first) return "reading";
  if (statements.size === 1 && !(members.length > 1 && isContrast(first))) return "reading";
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
