// Masses of one table in one unit: a publisher may print tonnes of one place and kilograms of another, and both are of one whole.
import { groupBy } from "@monazite/analysis/ledger";
import type { Observation } from "@monazite/core";
import { convertFigure, findUnit } from "@monazite/core/registry";

/**
 * Where an edition gives masses of one good in several units, each place in one of them, all are in the unit of the world's total, else in tonnes.
 * Figures of a place in two units stay as printed: they may be two things.
 */
export function inOneUnit(observations: readonly Observation[]): readonly Observation[] {
  const found = new Map<string, Observation>();
  for (const group of groupBy(observations.filter(({ figure }) => figure !== null), tableOf).values()) {
    const units = new Set(group.flatMap(({ figure }) => figure?.unit ?? []));
    const unitsOf = groupBy(group, ({ key }) => key.area);
    if (units.size < 2 || ![...units].every(isMass) || [...unitsOf.values()].some((own) => new Set(own.map(({ figure }) => figure?.unit)).size > 1)) continue;
    const unit = unitsOf.get("WLD")?.[0]?.figure?.unit ?? "t";
    for (const one of group) if (one.figure && one.figure.unit !== unit) found.set(one.id, { ...one, figure: convertFigure(one.figure, unit) });
  }
  return found.size === 0 ? observations : observations.map((one) => found.get(one.id) ?? one);
}

/** What must be equal for two figures to be of one whole. */
const tableOf = ({ key, period, basis, editionId, sourceId }: Observation): string => [key.measure, key.good, key.stage, key.counterpart, key.denominator, period.text, basis, editionId, sourceId].join("|");

const isMass = (unit: string): boolean => findUnit(unit)?.dimension === "mass";
