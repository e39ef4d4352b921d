// The key of a claim that carries none: a change has no key of its own, but its measure, good and place have. Null where
// a part of it is not told; nothing is guessed.
import { isTradeMeasure, type Claim, type ObservationKey, type Stage } from "@monazite/core";
import { goods, measures } from "@monazite/core/registry";

/** Stages of claims in the words of the trade, where they differ from those of the record. */
const TRADE_STAGES: Readonly<Record<string, Stage>> = { separation: "refining", chemicals: "refining", oxides: "refining", processing: "refining", magnets: "component", anodes: "component" };
const STAGES: ReadonlySet<string> = new Set<Stage>(["mining", "concentrate", "refining", "metal", "component", "end-use", "recycling"]);

/** What a claim measures, as an id of the registry: "export volume change" is exports. Null for a measure nobody knows. */
export function measureOf(claim: Claim): string | null {
  if (claim.key) return claim.key.measure;
  return measures.find(claim.metric.replace(/\s+(change|share)$/, ""))?.id ?? null;
}

/** The good: of the key, of the product as it is called, or the one mineral. */
export function goodOf(claim: Claim): string | null {
  if (claim.key) return claim.key.good;
  const named = claim.product === null ? undefined : goods.find(claim.product);
  if (named) return named.id;
  return claim.product === null && claim.minerals.length === 1 ? (claim.minerals[0] ?? null) : null;
}

/** The key of the level a claim is about, without denominator. */
export function looseKey(claim: Claim): ObservationKey | null {
  if (claim.key) return { ...claim.key, denominator: null };
  const [measure, good, area] = [measureOf(claim), goodOf(claim), claim.place?.id ?? null];
  if (measure === null || good === null || area === null) return null;
  const traded = isTradeMeasure(measure);
  const counterpart = traded ? (claim.partner?.id ?? null) : null;
  if (traded && counterpart === null) return null;
  const told = claim.stage === null ? null : (TRADE_STAGES[claim.stage] ?? (STAGES.has(claim.stage) ? (claim.stage as Stage) : null));
  return { measure, good, stage: told ?? goods.get(good)?.stage ?? null, area, counterpart, denominator: null };
}
