// What a fetch is handed by whoever runs the program: the network, what was asked so far, and how much a user's subscription allows.
import type { LiveService } from "@monazite/core";
import type { Network } from "@monazite/readers/download";
import type { Journal } from "./journal.js";

export interface Live {
  readonly network: Omit<Network, "onAttempt" | "until">;
  readonly journal: Journal;
  /** Calls in 24 hours where the user's own subscription allows another number than the free one; null elsewhere. */
  readonly callsADay: (service: LiveService) => number | null;
}
