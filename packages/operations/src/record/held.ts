// What the record holds of a thing, in one line a measure and good. Rows are counted, figures are never added.
import type { AnswerOf, contracts } from "@monazite/contracts";
import type { CoverageRow } from "@monazite/store";

export type Held = AnswerOf<typeof contracts.mineral>["record"][number];

/** Best covered first. */
export function heldOf(rows: readonly CoverageRow[]): Held[] {
  const found = new Map<string, Held>();
  for (const { measure, good, year, editionId, observations, gaps } of rows) {
    const key = `${measure}|${good}`;
    const before = found.get(key) ?? { measure, good, from: year, to: year, editions: [], observations: 0, gaps: 0 };
    found.set(key, {
      ...before,
      from: year < before.from ? year : before.from,
      to: year > before.to ? year : before.to,
      editions: before.editions.includes(editionId) ? before.editions : [...before.editions, editionId].sort(),
      observations: before.observations + observations,
      gaps: before.gaps + gaps,
    });
  }
  return [...found.values()].sort((a, b) => b.observations - a.observations || (`${a.measure}${a.good}` < `${b.measure}${b.good}` ? -1 : 1));
}
