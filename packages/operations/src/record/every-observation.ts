// All observations that fit a filter, for methods that need the whole of a table and not a page of it.
import type { Observation } from "@monazite/core";
import type { ObservationFilter } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";

const AT_ONCE = 5000;

export async function everyObservation(filter: ObservationFilter, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<readonly Observation[]> {
  const found: Observation[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof store.observations>> = await store.observations(filter, { after, limit: AT_ONCE }, clocks);
    found.push(...page.rows);
    if (page.next === null) return found;
    after = page.next;
  }
}
