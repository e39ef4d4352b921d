// A figure with all that decides whether it may meet another: claims and statistics in one shape.
import { intervalOf, type Claim, type Figure, type Interval, type Observation, type ObservationKey, type Period, type Status } from "@monazite/core";
import { meetingKey } from "./meeting-key.js";
import { saidInterval } from "./said/said-interval.js";

export interface Entry {
  /** As `meetingKey` gives it, so that two spellings of one thing meet. */
  readonly key: ObservationKey;
  /** Of what a mass is: "as:REO", "gross"; null where nobody says. */
  readonly basis: string | null;
  readonly period: Period | null;
  readonly figure: Figure;
  readonly status: Status;
  /** Given where it is known better than by the printed figure alone: a share of two intervals, a round figure of a text. In the figure's unit. */
  readonly interval?: Interval;
}

/** A claim as an entry; null when it lacks a key or a figure, denies what it says, or speaks of a change, which is no level of its key. */
export function entryOfClaim(claim: Claim): Entry | null {
  if (!claim.key || !claim.figure || claim.change !== null || claim.polarity === "negated") return null;
  if (claim.kind === "change" || claim.kind === "rank" || claim.kind === "qualitative") return null;
  const status: Status = claim.correctedModality === "projected" ? "forecast" : claim.correctedModality === "estimated" ? "estimated" : "reported";
  return { ...meetingKey(claim.key), period: claim.period, figure: claim.figure, status, interval: { ...saidInterval(claim.figure), hiOpen: intervalOf(claim.figure).hiOpen } };
}

/** An observation as an entry; null where the record has a gap instead of a figure. */
export function entryOfObservation(observation: Observation): Entry | null {
  const { key, basis } = meetingKey(observation.key);
  return observation.figure && { key, basis: observation.basis ?? basis, period: observation.period, figure: observation.figure, status: observation.status };
}
