// How firm a figure is. The four kinds never merge silently.

export const STATUSES = ["reported", "estimated", "forecast", "announced"] as const;

/** reported: measured by whom it concerns · estimated: worked out by the publisher · forecast: about the future · announced: a plan. */
export type Status = (typeof STATUSES)[number];
