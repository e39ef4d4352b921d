// Who stands behind the sellers of one code in one year: re-exports taken back, by the trade of all places.
import { mixtureOf, originsWithin, type ExposureStage, type Fractions } from "@monazite/analysis/dependence";
import type { FlowSum } from "@monazite/store";
import { buyersIn, type TradeTable, type Weight } from "./trade-tables.js";

/**
 * Origins of what a place buys.
 *
 * @param flows all sales of the code, between all places, of the same series, report and year
 * @returns null where the trade of the others is not loaded: then nothing stands behind the sellers that we could see
 */
export function tracedOrigins(place: string, table: TradeTable, flows: readonly FlowSum[], weight: Weight): Fractions | null {
  const stage = tradedStage(place, table.period.text, flows, weight);
  return stage && (originsWithin(stage).origins.get(place) ?? null);
}

/**
 * A stage out of trade alone.
 *
 * What a place sells beyond what it buys counts as its own make: production is not loaded on the gross mass of trade, and a net seller must have made or
 * held at least that. What a net buyer makes itself is not seen.
 *
 * @returns null where the trade of the others is not loaded
 */
export function tradedStage(place: string, year: string, flows: readonly FlowSum[], weight: Weight): ExposureStage | null {
  const sales = salesOf(place, year, flows, weight);
  if (new Set(sales.map(({ to }) => to)).size < 2) return null;
  const balance = new Map<string, number>();
  for (const { from, to, amount } of sales) {
    balance.set(from, (balance.get(from) ?? 0) + amount);
    balance.set(to, (balance.get(to) ?? 0) - amount);
  }
  const made = new Map([...balance].map(([id, net]) => [id, id === place ? 0 : Math.max(0, net)]));
  return mixtureOf(made, sales);
}

/** Sales from place to place; members of a group are the group, and what they sell each other is no sale. */
export function salesOf(place: string, year: string, flows: readonly FlowSum[], weight: Weight): readonly { readonly from: string; readonly to: string; readonly amount: number }[] {
  const node = nodeOf(place, year);
  return flows.flatMap(({ exporter, importer, tonnes, valueUsd }) => {
    const amount = weight === "value" ? valueUsd : tonnes;
    return amount === null || amount <= 0 || node(exporter) === node(importer) ? [] : [{ from: node(exporter), to: node(importer), amount }];
  });
}

/** A place of the trade as the question sees it: a member of the group that is asked about is the group. */
export function nodeOf(place: string, year: string): (id: string | null) => string {
  const inside = new Set(buyersIn(place, year) ?? []);
  return (id) => (inside.has(id ?? "") ? place : (id ?? ""));
}
