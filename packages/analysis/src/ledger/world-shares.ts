// Shares of the world that an edition implies: its figure for a place over its own figure for the world. Only figures of
// one edition, one period and one basis meet, and the world total is the printed one, never a sum of rows.
import { intervalOf, type Figure, type Interval, type Observation } from "@monazite/core";
import { denominators } from "@monazite/core/registry";
import { entryOfObservation, type Entry } from "./entry.js";

const WORLD = "WLD";

export interface WorldShare {
  readonly part: Observation;
  readonly whole: Observation;
  readonly entry: Entry;
}

/**
 * Formula:  share = part / whole · 100, as an interval: [part.lo / whole.hi, part.hi / whole.lo].
 * Unit:     % of the world's total for the same measure, good and stage.
 *
 * A part or a whole that is a gap, a bound without an upper end, or zero gives no share.
 */
export function worldShares(record: readonly Observation[]): readonly WorldShare[] {
  const wholes = new Map(record.filter(({ key }) => key.area === WORLD && key.denominator === null).map((whole) => [meeting(whole), whole]));
  return record.flatMap((part) => {
    if (part.key.area === WORLD || part.key.denominator !== null) return [];
    const whole = wholes.get(meeting(part));
    const denominator = denominators.all.find(({ id, measure }) => measure === part.key.measure && id === `world-${part.key.measure}`);
    const entry = whole && denominator ? shareEntry(part, whole, denominator.id) : null;
    return whole && entry ? [{ part, whole, entry }] : [];
  });
}

/** What must be equal for one figure to be a part of the other. */
function meeting({ key, period, basis, editionId, figure }: Observation): string {
  return [key.measure, key.good, key.stage, key.counterpart, period.text, basis, editionId, figure?.unit].join("|");
}

function shareEntry(part: Observation, whole: Observation, denominator: string): Entry | null {
  const [own, all] = [entryOfObservation(part), entryOfObservation(whole)];
  if (!own || !all || own.figure.value === null || all.figure.value === null) return null;
  const [a, b] = [intervalOf(own.figure), intervalOf(all.figure)];
  if (a.lo === null || a.hi === null || b.lo === null || b.hi === null || b.lo <= 0) return null;
  const value = (own.figure.value / all.figure.value) * 100;
  const figure: Figure = { printed: null, comparator: "eq", value, min: null, max: null, unit: "%", precision: null };
  const interval: Interval = { lo: (a.lo / b.hi) * 100, hi: (a.hi / b.lo) * 100, loOpen: false, hiOpen: false };
  return { ...own, key: { ...own.key, denominator }, figure, interval };
}
