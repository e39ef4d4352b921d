// The event a question is about: one of the record with its dates, or dates that whoever asks gives. What is given stands in place of what is on record.
import type { EventDates } from "@monazite/analysis/effect";
import { ObservatoryError, parsePeriod, type PolicyEvent } from "@monazite/core";
import { actors, places } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { nearest } from "../names/nearest.js";

const ALL = 100_000;

export interface EventAsked {
  readonly event: PolicyEvent | null;
  readonly dates: EventDates;
  /** The place that acts, where the event names one. */
  readonly place: string | null;
}

interface Given {
  readonly event?: string | undefined;
  readonly announced?: string | undefined;
  readonly effective?: string | undefined;
  readonly suspended?: string | undefined;
}

/** @throws ObservatoryError `name-unknown` for an event nobody knows; `parameter-missing` without an event and a date */
export async function eventAsked(given: Given, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<EventAsked> {
  const event = given.event === undefined ? null : await eventOf(given.event, { store, clocks });
  const announced = given.announced === undefined ? event?.date : parsePeriod(given.announced);
  if (!announced) throw new ObservatoryError("parameter-missing", { name: "event" });
  return {
    event, place: event ? placeOf(event) : null,
    dates: {
      announced, effective: given.effective === undefined ? (event?.effective ?? null) : parsePeriod(given.effective),
      suspended: given.suspended === undefined ? (event?.suspended?.from ?? null) : parsePeriod(given.suspended), ended: event?.ended ?? null,
    },
  };
}

async function eventOf(id: string, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<PolicyEvent> {
  const { rows } = await store.policyEvents({}, { after: null, limit: ALL }, clocks);
  const found = rows.find((one) => one.id === id);
  if (found) return found;
  throw new ObservatoryError("name-unknown", { kind: "event", name: id, suggestion: nearest(id, rows.map((one) => one.id)) });
}

/** The first that acts: a country, or the seat of a ministry or company. */
function placeOf({ actors: who }: PolicyEvent): string | null {
  return who.flatMap(({ id }) => places.get(id)?.id ?? actors.get(id)?.place ?? [])[0] ?? null;
}
