// What the door needs of the world, handed in: a way to ask, a clock, the user's keys. Without them nothing here can reach anything.
import type { LiveService } from "@monazite/core";

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Rings once, unless it is put off first. @returns puts it off */
  alarm(milliseconds: number, ring: () => void): () => void;
}

export interface Network {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** A server on this machine that stands for all services, for tests: the host becomes the first part of the path. Null in life. */
  readonly base: string | null;
  /** The user's own key for a service. It goes into a header of the request, and nowhere else. */
  readonly keyOf: (service: LiveService) => string | null;
  /** Told of each attempt before it is made, for it counts whatever comes of it. @throws ObservatoryError `download-quota` to forbid it */
  readonly onAttempt: (url: string) => void;
  /** The moment after which nothing is begun or waited for. */
  readonly until: number;
}
