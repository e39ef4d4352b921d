// How firm a figure is. The kinds never merge silently.

export const STATUSES = ["reported", "estimated", "forecast", "announced", "refuted"] as const;

/**
 * reported: measured by whom it concerns · estimated: worked out by the publisher · forecast: about the future · announced: a plan ·
 * refuted: printed, and found to be a mistake of the page (its note says which); kept as said, and neither compared, summed nor shared.
 */
export type Status = (typeof STATUSES)[number];
