// Leakage: what third countries and related goods gained in the months the series lost.
//
// Formula:  gain = Σ (y − expected) over the months in force, each series against its own growth before the event;
//           part made up = gain / loss of the series itself.
// A gain in the same months is no proof that it is the same material; goods of other content (gross magnets, oxide) are never added together.
import { negativeOf } from "@monazite/core";
import type { Figures } from "./figures.js";
import { effectOf, type EffectOptions, type Sum } from "./effect.js";
import type { EventDates } from "./windows.js";

export interface Leak {
  readonly id: string;
  /** In the unit of the series; negative where it lost too. */
  readonly gain: Sum;
  /** Effect on it in per cent, as for the series itself. */
  readonly effect: number | null;
  readonly isBeyond: boolean | null;
  /** Gain as a part of the loss, in per cent; null without a loss, for another unit, or where months differ. */
  readonly partOfLoss: number | null;
}

/**
 * @param loss of the series itself, in the same months and unit; null where it is not known
 * @param sameUnit ids whose figures may be divided by the loss
 */
export function leakageOf(others: ReadonlyMap<string, Figures>, loss: Sum | null, dates: EventDates, options: EffectOptions, sameUnit: (id: string) => boolean): readonly Leak[] {
  return [...others].flatMap(([id, figures]): readonly Leak[] => {
    const effect = effectOf(figures, dates, options);
    const lost = effect?.netLoss ?? null;
    if (effect === null || lost === null || lost.value === null) return [];
    const gain = { ...lost, value: -lost.value, interval: negativeOf(lost.interval) };
    const same = loss !== null && loss.value !== null && loss.value > 0 && sameUnit(id) && lost.periods.join() === loss.periods.join();
    return [{ id, gain, effect: effect.headline?.value ?? null, isBeyond: effect.headline?.isBeyond ?? null, partOfLoss: same ? (-lost.value / (loss.value ?? 1)) * 100 : null }];
  });
}
