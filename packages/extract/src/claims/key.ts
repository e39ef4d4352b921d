// The key a claim meets the record under. It is filled only when every part it needs is known.
import { isTradeMeasure, type Claim, type ObservationKey, type Stage } from "@monazite/core";
import { goods, measures } from "@monazite/core/registry";
import type { Metric } from "./metric-kinds.js";
import type { Topic } from "./frame.js";

/** Stages of claims in the words of the trade, as stages of the record. */
const RECORD_STAGES: Readonly<Record<string, Stage>> = {
  mining: "mining", concentrate: "concentrate", refining: "refining", separation: "refining", chemicals: "refining", oxides: "refining", processing: "refining",
  metal: "metal", magnets: "component", anodes: "component", "end-use": "end-use", recycling: "recycling",
};

/** Of what a share of each measure is a share, when nothing smaller is named. */
const WHOLES: Readonly<Record<string, string>> = {
  production: "world-production", capacity: "world-capacity", reserves: "world-reserves", resources: "world-reserves", demand: "own-demand", consumption: "own-consumption", exports: "own-exports", imports: "own-imports", patents: "world-patents",
};

export function keyOf(metric: Metric, topic: Topic, stage: string | null, place: Claim["place"], partner: Claim["partner"]): ObservationKey | null {
  const { key } = metric.measure;
  if (metric.form === "change" || metric.form === "share-change" || metric.form === "ratio") return null;
  if (!measures.get(key) || !place?.id) return null;
  const good = topic.goodId ?? (topic.minerals.length === 1 ? topic.minerals[0] : undefined);
  if (good === undefined) return null;
  const share = metric.form === "share";
  const denominator = share ? WHOLES[key] : null;
  if (share && denominator === undefined) return null;
  const traded = isTradeMeasure(key);
  if (traded && !partner?.id) return null;
  const recordStage = RECORD_STAGES[stage ?? ""] ?? goods.get(good)?.stage ?? null;
  return { measure: key, good, stage: recordStage, area: place.id, counterpart: traded ? (partner?.id ?? null) : null, denominator: denominator ?? null };
}
