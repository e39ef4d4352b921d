// The fewest entries that, left out, resolve every known conflict: all smallest hitting sets of a family of sets.
// After R. Reiter, "A Theory of Diagnosis from First Principles", Artificial Intelligence 32, 1987.

/** A conflict that needs more wrong entries than this at once is reported and not resolved. */
const MOST_WRONG = 3;
const MOST_SETS = 64;

/** All hitting sets of the least size, each sorted; empty when more than `MOST_WRONG` entries would have to be wrong. */
export function smallestHittingSets(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  for (let size = 1; size <= MOST_WRONG; size++) {
    const found = new Map<string, readonly number[]>();
    extend(sets, [], size, found);
    if (found.size) return [...found.values()];
  }
  return [];
}

function extend(sets: readonly (readonly number[])[], chosen: readonly number[], room: number, found: Map<string, readonly number[]>): void {
  if (found.size >= MOST_SETS) return;
  const missed = sets.find((set) => !set.some((entry) => chosen.includes(entry)));
  if (!missed) {
    const sorted = [...chosen].sort((a, b) => a - b);
    found.set(sorted.join(), sorted);
    return;
  }
  if (room === 0) return;
  for (const entry of missed) extend(sets, [...chosen, entry], room - 1, found);
}
