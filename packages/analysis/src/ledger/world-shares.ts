// Shares of the world that an edition implies, as entries a claim can meet: its figure for a place over its own printed figure for the world,
// never over a sum of rows.
import type { Figure, Observation } from "@monazite/core";
import { denominators } from "@monazite/core/registry";
import { shareTables, type Share } from "../shares.js";
import { entryOfObservation, type Entry } from "./entry.js";

export interface WorldShare {
  readonly part: Observation;
  readonly whole: Observation;
  readonly entry: Entry;
}

/** One entry for each place that has a figure and a world total beside it; unit % of the world's total of the same measure, good and stage. */
export function worldShares(record: readonly Observation[]): readonly WorldShare[] {
  return shareTables(record).flatMap(({ key, total, rows }) => {
    const denominator = denominators.all.find(({ id, measure }) => measure === key.measure && id === `world-${key.measure}`);
    if (total === null || !denominator) return [];
    return rows.flatMap(({ part, ofTotal }) => {
      const own = entryOfObservation(part);
      return own && ofTotal ? [{ part, whole: total, entry: shareEntry(own, ofTotal, denominator.id) }] : [];
    });
  });
}

function shareEntry(own: Entry, { value, interval }: Share, denominator: string): Entry {
  const figure: Figure = { printed: null, comparator: "eq", value, min: null, max: null, unit: "%", precision: null };
  return { ...own, basis: null, key: { ...own.key, denominator }, figure, interval };
}
