// How long the door waits, and how often it asks again.
import { MOST_HELD } from "../bytes/source.js";
import type { Answer } from "./service.js";

export const PATIENCE = {
  /** Times that one call is asked at most. */
  attempts: 5,
  /** Milliseconds before the second attempt; doubled for each further one. */
  first: 2_000,
  /** Milliseconds that a service's Retry-After is obeyed at most; longer ends the run, which can be taken up later. */
  longest: 120_000,
  /** Milliseconds for the whole of one answer. */
  answer: 180_000,
  redirects: 5,
  /** Bytes of one answer: what an import holds of a table. */
  bytes: MOST_HELD,
} as const;

/** A time-out, too many requests, and faults of the server. Any other 4xx stays what it is, however often it is asked. */
export const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

export const backoff = (attempt: number): number => PATIENCE.first * 2 ** (attempt - 1);

/** Milliseconds that the service asks to wait: seconds or a date (RFC 9110, 10.2.3). Null when it does not say. */
export function retryAfter({ headers }: Pick<Answer, "headers">, now: number): number | null {
  const told = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(told)) return Number(told) * 1000;
  const date = Date.parse(told);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
