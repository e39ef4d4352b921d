// The day of every edition and series as a number, so that the newest can be chosen.
import { seriesIdOf } from "@monazite/core";
import type { Asked } from "../envelope/answer.js";
import { ranksOf } from "../record/authority.js";

/** By edition id, and by what stands before the colon in it: files of one series are one. */
export async function authorities({ store, clocks }: Pick<Asked, "store" | "clocks">): Promise<ReadonlyMap<string, number>> {
  const days = new Map<string, number>();
  for (const [edition, day] of ranksOf(await store.editions(clocks))) for (const id of [edition, seriesIdOf(edition)]) days.set(id, Math.max(day, days.get(id) ?? 0));
  return days;
}
