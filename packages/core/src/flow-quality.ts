// How far a flow's quantity is the reporter's own, and whose report a flow is.

/**
 * reported: the reporter's own · estimated: by the publisher, who says so · imputed: found to follow a unit value that many partners share ·
 * missing: none · suspicious: out of all proportion to the unit values beside it. It travels to every share built on it.
 */
export const FLOW_QUALITIES = ["reported", "estimated", "imputed", "missing", "suspicious"] as const;
export type FlowQuality = (typeof FLOW_QUALITIES)[number];

/** exporter, importer: one of the two reports of a flow · reconciled: made of both by the publisher. */
export const FLOW_REPORTERS = ["exporter", "importer", "reconciled"] as const;
export type FlowReporter = (typeof FLOW_REPORTERS)[number];
