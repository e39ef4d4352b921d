// How many calls a service allows in 24 hours, and how many of them are used. Attempts are counted before they are made, those that failed with them.
import { ObservatoryError } from "@monazite/core";
import type { Service } from "@monazite/readers/download";
import type { Live } from "./live.js";

export const DAY = 86_400_000;

/** Null for a service that states no quota. */
export function quotaOf({ id, callsADay }: Service, { callsADay: own, journal, network }: Live): { readonly limit: number; readonly used: number } | null {
  const limit = own(id) ?? callsADay;
  return limit === null ? null : { limit, used: journal.attempts(id, network.clock.now() - DAY).length };
}

/** Notes an attempt down, unless the quota leaves none. @throws ObservatoryError `download-quota` */
export function countAttempt(service: Service, url: string, live: Live): void {
  const now = live.network.clock.now();
  const quota = quotaOf(service, live);
  if (quota && quota.used >= quota.limit) {
    const [earliest = now] = live.journal.attempts(service.id, now - DAY);
    throw new ObservatoryError("download-quota", { service: service.id, seconds: Math.ceil((earliest + DAY - now) / 1000) });
  }
  live.journal.add({ kind: "attempt", service: service.id, url, at: now });
}
