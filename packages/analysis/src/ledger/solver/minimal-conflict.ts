// From entries that cannot all hold to a set that cannot, though it could without any one of them (irreducible).
// The deletion filter: leave each out in turn, and leave it out for good where the rest still cannot hold.

/**
 * @param clashing entries that cannot all hold
 * @param holds can these entries hold together? When not, the entries behind the clash that was met, a subset of them
 * @returns an irreducible conflicting subset, in the order given
 */
export function minimalConflict(clashing: readonly number[], holds: (entries: readonly number[]) => readonly number[] | null): readonly number[] {
  let left = [...clashing];
  let needed = new Set<number>();
  let settled = left.length;
  for (;;) {
    const next = left.find((entry) => !needed.has(entry));
    if (next === undefined) {
      // Bounds are not complete, so fewer entries can now and then tell more: look again until nothing goes.
      if (left.length === settled) return left;
      settled = left.length;
      needed = new Set();
      continue;
    }
    const behind = holds(left.filter((entry) => entry !== next));
    if (behind === null) needed.add(next);
    else {
      // Whatever the new clash does not rest on goes as well; what was found needed stays, for it was needed in a larger set.
      const kept = new Set(behind);
      left = left.filter((entry) => entry !== next && (kept.has(entry) || needed.has(entry)));
    }
  }
}
