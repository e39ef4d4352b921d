// What the flow page is about, as it stands in the address and as it is asked.
import type { FlowsSearch } from "../../app/router.js";

export const FORMS = ["bars", "sankey", "map", "line"] as const;
export type Form = (typeof FORMS)[number];

/** Flows drawn; the file has all. */
export const TOPS = ["10", "20", "40", "100"] as const;
export const USUAL_TOP = "20";
/** In the address for all loaded periods at once. */
export const ALL_PERIODS = "all";

/** Good or code, ends and grain: what every question of the page is asked with. */
export function aboutOf({ m = "rare-earth-magnets", exporter, importer, grain }: FlowsSearch): Readonly<Record<string, string>> {
  return { ...(/^(\d{2}){1,5}$/.test(m) ? { code: m } : { good: m }), ...(exporter !== undefined && { exporter }), ...(importer !== undefined && { importer }), ...(grain !== undefined && { grain }) };
}

export const within = (period: string | null): Readonly<Record<string, string>> => (period === null ? {} : { from: period, until: period });
