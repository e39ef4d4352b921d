// Leakage: what third countries and related goods gained in the months the series lost.
//
// Formula:  gain = Σ (y − expected) over the months in force in which the series itself was below the expected, each series against its own growth
//           before the event;  part made up = gain / loss of the series itself in the same months.
// A gain in the same months is no proof that it is the same material; goods of other content (gross magnets, oxide) are never added together.
import { negativeOf } from "@monazite/core";
import { effectOf, lossOf, type Effect, type EffectOptions, type Sum } from "./effect.js";
import type { Figures } from "./figures.js";
import type { EventDates } from "./windows.js";

export interface Leak {
  readonly id: string;
  /** In the unit of the series; negative where it lost too. */
  readonly gain: Sum;
  /** Effect on it in per cent, as for the series itself. */
  readonly effect: number | null;
  readonly isBeyond: boolean | null;
  /** Gain as a part of the loss in the same months, in per cent; null for another unit. */
  readonly partOfLoss: number | null;
}

/**
 * @param own the effect on the series itself
 * @param sameUnit ids whose figures may be divided by the loss
 * @returns nothing where the series lost nothing that is known
 */
export function leakageOf(others: ReadonlyMap<string, Figures>, own: Effect, dates: EventDates, options: EffectOptions, sameUnit: (id: string) => boolean): readonly Leak[] {
  const lost = new Map(own.months.flatMap((month) => (month.role === "after" && month.loss !== null && month.loss.value !== null && month.loss.value > 0 ? [[month.period, month] as const] : [])));
  return [...others].flatMap(([id, figures]): readonly Leak[] => {
    const effect = effectOf(figures, dates, options);
    const rows = effect?.months.filter(({ period, loss }) => lost.has(period) && loss !== null && loss.value !== null) ?? [];
    const sum = lossOf(rows);
    if (effect === null || sum === null || sum.value === null) return [];
    const whole = lossOf(rows.flatMap(({ period }) => lost.get(period) ?? []))?.value ?? null;
    return [{
      id, gain: { ...sum, value: -sum.value, interval: negativeOf(sum.interval), missing: [...lost.keys()].filter((period) => !sum.periods.includes(period)) }, effect: effect.headline?.value ?? null, isBeyond: effect.headline?.isBeyond ?? null,
      partOfLoss: sameUnit(id) && whole !== null && whole > 0 ? (-sum.value / whole) * 100 : null,
    }];
  });
}
