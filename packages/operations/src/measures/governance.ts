// Governance of places out of the record: the mean of the indicators that are loaded, on the scale each method takes. Other scales are told, not converted.
import { governanceRisk, politicalRisk } from "@monazite/analysis/risk";
import type { Observation } from "@monazite/core";
import type { Asked } from "../envelope/answer.js";
import { ranksOf } from "../record/authority.js";
import { everyObservation } from "../record/every-observation.js";

/** Indicators that the World Bank publishes. */
export const INDICATORS = 6;

export interface Governance {
  /** 0 best to 10 worst: the mean of the indicators and years. */
  readonly risk: number;
  readonly evidence: readonly string[];
}

export interface GovernanceOf {
  readonly of: ReadonlyMap<string, Governance>;
  /** Political stability alone, as an estimate. */
  readonly stability: ReadonlyMap<string, { readonly estimate: number; readonly evidence: string }>;
  /** Percentile rank of political stability, 0 worst to 100 best. */
  readonly percentile: ReadonlyMap<string, number>;
  /** How many indicators went into the mean. */
  readonly indicators: number;
  readonly editionIds: readonly string[];
  readonly sourceIds: readonly string[];
  /** What of the record was on another scale, and so left out. */
  readonly otherScale: string | null;
  /** Years used. */
  readonly years: string;
}

const SCALES = [
  { scale: "percentile", is: /percentile/i }, { scale: "geopolrisk", is: /0\.5 - estimate/i }, { scale: "estimate", is: /estimate/i },
] as const;
/** One word of each indicator, so that "Rule of Law: Estimate" and "rule of law; estimate" are one. */
const INDICATOR_WORDS = ["voice", "stability", "effectiveness", "regulatory", "rule of law", "corruption"] as const;

function indicatorOf({ definition }: Observation): string {
  const name = (definition ?? "").split(/[,;:]/)[0]?.trim().toLowerCase() ?? "";
  return INDICATOR_WORDS.find((word) => name.includes(word)) ?? name;
}

const scaleOf = ({ definition }: Observation): string => SCALES.find(({ is }) => is.test(definition ?? ""))?.scale ?? "other";
/** Estimates lie between about −2.5 and 2.5; what lies further out has another scale, whatever its words. */
const isEstimate = (row: Observation): boolean => scaleOf(row) === "estimate" && Math.abs(row.figure?.value ?? 0) <= 3.5;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @param from first year, @param to last year; where the record has none of these, the latest year before
 */
export async function governanceOf(from: string, to: string, asked: Pick<Asked, "store" | "clocks">): Promise<GovernanceOf> {
  const all = (await everyObservation({ measure: "governance" }, asked)).filter(({ figure }) => (figure?.value ?? null) !== null);
  const days = ranksOf(await asked.store.editions(asked.clocks));
  const newest = (rows: readonly Observation[]): readonly Observation[] => {
    const best = rows.reduce<string | null>((found, { editionId }) => (found === null || (days.get(editionId) ?? 0) > (days.get(found) ?? 0) ? editionId : found), null);
    return rows.filter(({ editionId }) => editionId === best);
  };
  // Six files of one indicator each are six indicators: the newest edition is sought for each of them.
  const newestOfEach = (rows: readonly Observation[]): readonly Observation[] => [...new Set(rows.map(indicatorOf))].flatMap((indicator) => newest(rows.filter((row) => indicatorOf(row) === indicator)));
  const isStability = (row: Observation): boolean => indicatorOf(row) === "stability";
  const estimates = newestOfEach(all.filter(isEstimate));
  const ranks = newest(all.filter((row) => scaleOf(row) === "percentile" && isStability(row)));
  const used = inYears(estimates, from, to);
  const byPlace = new Map<string, Observation[]>();
  for (const row of used) byPlace.set(row.key.area, [...(byPlace.get(row.key.area) ?? []), row]);
  const other = all.find((row) => scaleOf(row) === "other" || (scaleOf(row) === "estimate" && !isEstimate(row)));
  return {
    of: new Map([...byPlace].map(([area, rows]) => {
      // Each indicator counts once, however many years it has.
      const indicators = new Map<string, number[]>();
      for (const row of rows) indicators.set(indicatorOf(row), [...(indicators.get(indicatorOf(row)) ?? []), row.figure?.value ?? 0]);
      return [area, { risk: governanceRisk(mean([...indicators.values()].map(mean))), evidence: rows.map(({ id }) => id) }];
    })),
    stability: new Map([...byPlace].flatMap(([area, rows]) => { const own = rows.filter(isStability); return own.length ? [[area, { estimate: mean(own.map(({ figure }) => figure?.value ?? 0)), evidence: own[0]?.id ?? "" }]] : []; })),
    percentile: new Map(inYears(ranks, from, to).map(({ key, figure }) => [key.area, figure?.value ?? 0])),
    indicators: new Set(used.map(indicatorOf)).size,
    editionIds: [...new Set(used.map(({ editionId }) => editionId))], sourceIds: [...new Set(used.map(({ sourceId }) => sourceId))],
    otherScale: other?.definition ?? null, years: yearsOf(used),
  };
}

/** Rows of the years wanted, else of the latest year before them. */
function inYears(rows: readonly Observation[], from: string, to: string): readonly Observation[] {
  const wanted = rows.filter(({ period }) => period.text >= from && period.text <= to);
  if (wanted.length) return wanted;
  const last = rows.map(({ period }) => period.text).filter((year) => year < from).sort().at(-1);
  return rows.filter(({ period }) => period.text === last);
}

function yearsOf(rows: readonly Observation[]): string {
  const years = rows.map(({ period }) => period.text).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? "" : first === last ? first : `${first}–${last ?? ""}`;
}

/** Political risk of a place for GeoPolRisk, 0 best to 1 worst; null where the record has none. */
export const politicalRiskOf = ({ stability }: GovernanceOf, area: string): number | null => {
  const found = stability.get(area);
  return found ? politicalRisk(found.estimate) : null;
};
