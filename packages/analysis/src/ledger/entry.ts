// A figure with all that decides whether it may meet another: claims and statistics in one shape.
import type { Claim, Figure, Interval, Observation, ObservationKey, Period, Status } from "@monazite/core";
import { commonKey } from "@monazite/core/registry";

export interface Entry {
  /** With a good that is no more than a mineral at a stage told as the mineral, so that both spellings meet. */
  readonly key: ObservationKey;
  readonly period: Period | null;
  readonly figure: Figure;
  readonly status: Status;
  /** Given where it is known better than by the printed figure: a share of two intervals. */
  readonly interval?: Interval;
}

/** A claim as an entry; null when it lacks a key or a figure, denies what it says, or speaks of a change, which is no level of its key. */
export function entryOfClaim(claim: Claim): Entry | null {
  if (!claim.key || !claim.figure || claim.change !== null || claim.polarity === "negated") return null;
  if (claim.kind === "change" || claim.kind === "rank" || claim.kind === "qualitative") return null;
  const status: Status = claim.correctedModality === "projected" ? "forecast" : claim.correctedModality === "estimated" ? "estimated" : "reported";
  return { key: commonKey(claim.key), period: claim.period, figure: claim.figure, status };
}

/** An observation as an entry; null where the record has a gap instead of a figure. */
export function entryOfObservation(observation: Observation): Entry | null {
  return observation.figure && { key: commonKey(observation.key), period: observation.period, figure: observation.figure, status: observation.status };
}
