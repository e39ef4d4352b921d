// The events of a profile: all that fit, newest first, with the pages that tell them.
import type { PolicyEvent } from "@monazite/core";
import type { PolicyEventFilter } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";

/** A profile shows the youngest; `events` pages through all. */
const SHOWN = 200;

export async function eventsAbout(filter: PolicyEventFilter, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<PolicyEvent[]> {
  return [...(await store.policyEvents(filter, { after: null, limit: SHOWN }, clocks, true)).rows];
}

export function sourcesOfEvents(events: readonly PolicyEvent[]): string[] {
  return events.flatMap(({ sourceIds }) => sourceIds);
}
