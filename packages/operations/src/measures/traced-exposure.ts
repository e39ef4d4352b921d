// Who stands behind the sellers of one code in one year: re-exports taken back, by the trade of all places.
import { mixtureOf, originsWithin, type Fractions } from "@monazite/analysis/dependence";
import type { FlowSum } from "@monazite/store";
import { buyersIn, type TradeTable, type Weight } from "./trade-tables.js";

/**
 * Origins of what a place buys.
 *
 * What a place sells beyond what it buys counts as its own make: production is not loaded on the gross mass of trade, and a net seller must have made or
 * held at least that. What a net buyer makes itself is not seen.
 *
 * @param flows all sales of the code, between all places, of the same series, report and year
 * @returns null where the trade of the others is not loaded: then nothing stands behind the sellers that we could see
 */
export function tracedOrigins(place: string, { period }: TradeTable, flows: readonly FlowSum[], weight: Weight): Fractions | null {
  const inside = new Set(buyersIn(place, period.text) ?? []);
  const node = (id: string | null): string => (inside.has(id ?? "") ? place : (id ?? ""));
  const sales = flows.flatMap(({ exporter, importer, tonnes, valueUsd }) => {
    const amount = weight === "value" ? valueUsd : tonnes;
    return amount === null || amount <= 0 || node(exporter) === node(importer) ? [] : [{ from: node(exporter), to: node(importer), amount }];
  });
  if (new Set(sales.map(({ to }) => to)).size < 2) return null;
  const balance = new Map<string, number>();
  for (const { from, to, amount } of sales) {
    balance.set(from, (balance.get(from) ?? 0) + amount);
    balance.set(to, (balance.get(to) ?? 0) - amount);
  }
  const made = new Map([...balance].map(([id, net]) => [id, id === place ? 0 : Math.max(0, net)]));
  return originsWithin(mixtureOf(made, sales)).origins.get(place) ?? null;
}
