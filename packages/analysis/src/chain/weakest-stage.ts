// The weakest stage of a chain: where supply is most concentrated. Stages are compared and never added.
import type { Bounded } from "@monazite/core";

export interface StageConcentration {
  readonly id: string;
  /** Herfindahl index, 0 to 1; ends alone where amounts are bounds or absent. */
  readonly hhi: Bounded;
}

export interface WeakestStage {
  readonly id: string;
  /** No other stage can be more concentrated, whatever is rounded, withheld or unnamed. */
  readonly isSure: boolean;
  /** All stages that can be the most concentrated one. */
  readonly candidates: readonly string[];
}

/**
 * The stage with the highest Herfindahl index.
 *
 * Formula:  argmax_k HHI_k; a stage is a candidate when the upper end of its HHI reaches the highest lower end of all.
 *
 * @returns null when no stage has an index
 */
export function weakestStage(stages: readonly StageConcentration[]): WeakestStage | null {
  const known = stages.filter(({ hhi }) => hhi.value !== null || hhi.min !== null || hhi.max !== null);
  const least = (one: StageConcentration): number => one.hhi.min ?? one.hhi.value ?? 0;
  const most = (one: StageConcentration): number => one.hhi.max ?? one.hhi.value ?? 1;
  const highest = Math.max(...known.map(least));
  const candidates = known.filter((one) => most(one) >= highest);
  // A value counts for itself, a range for its lower end: the certain part of it.
  const [first] = [...candidates].sort((a, b) => (b.hhi.value ?? least(b)) - (a.hhi.value ?? least(a)) || stages.indexOf(a) - stages.indexOf(b));
  return first ? { id: first.id, isSure: candidates.length === 1, candidates: candidates.map(({ id }) => id) } : null;
}
