// "The highest since January" as an entry: the place of one period among the others of its series.
import { parsePeriod, previousPeriod, type Period, type Rank } from "@monazite/core";
import { cellId, type LedgerEntry, type LevelCell } from "../solver/ledger-entry.js";

/** A rank over a longer window than this is held over its last part only, which is less and still true. */
const MOST_PERIODS = 60;

/** @param cellAt the level of a period in the same series; @returns null where no other period is ranked beside it */
export function rankSays({ n, highest, from, until }: Rank, cell: LevelCell, cellAt: (period: Period) => LevelCell | null): LedgerEntry["says"] | null {
  const first = from === null ? null : (parsePeriod(from).start ?? "");
  const others: LevelCell[] = [];
  const own = cellId(cell);
  let period = until === null ? previousPeriod(cell.period) : parsePeriod(until);
  while (period && others.length < MOST_PERIODS && (first === null || (period.start ?? "") >= first)) {
    const other = cellAt(period);
    if (other && cellId(other) !== own) others.push(other);
    period = previousPeriod(period);
  }
  const isWhole = first !== null && (period === null || (period.start ?? "") < first);
  return others.length ? { kind: "rank", cell, others, n, highest, exact: isWhole } : null;
}
