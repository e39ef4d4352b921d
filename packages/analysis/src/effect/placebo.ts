// Would the same reckoning find an effect where there was no event? Dates before the event, and series the event did not touch, tell.
import { parsePeriod } from "@monazite/core";
import type { Figures } from "./figures.js";
import { effectOf, HEADLINE_MONTHS, type EffectOptions } from "./effect.js";
import { monthText, monthWithin } from "./months.js";
import type { EventDates } from "./windows.js";

/** A place or date without the event, and what the reckoning says of it. */
export interface Placebo {
  /** A month, or the id of a series. */
  readonly id: string;
  /** Effect in per cent. */
  readonly effect: number;
  readonly isBeyond: boolean | null;
}

export interface Placebos {
  readonly placebos: readonly Placebo[];
  /**
   * (1 + placebos at least as far from nothing as the event) / (1 + placebos): how often as large an effect comes of no event. Null for fewer than
   * `LEAST_PLACEBOS`. The rank test of A. Abadie, A. Diamond and J. Hainmueller, JASA 105, 2010, section 3.4.
   */
  readonly p: number | null;
}

/** With fewer, no share of them can come near one in ten. */
export const LEAST_PLACEBOS = 9;

/**
 * The same reckoning at every month before the event whose own months in force end before it.
 *
 * @param effect that of the event itself, in per cent
 * @param back how many months before the event to try, at most
 */
export function placeboDates(figures: Figures, dates: EventDates, effect: number | null, { pooled }: EffectOptions, back = 60): Placebos {
  const first = Math.min(...[dates.announced, dates.effective].flatMap((date) => (date === null ? [] : (monthWithin(date) ?? []))));
  if (!Number.isFinite(first)) return { placebos: [], p: null };
  const placebos: Placebo[] = [];
  // The first month is the event's own and is left out; pooled months may take one more.
  for (let month = first - HEADLINE_MONTHS - (pooled ? 2 : 1); month >= first - back; month--) {
    const found = effectOf(figures, { announced: parsePeriod(monthText(month)), effective: null, suspended: null, ended: null }, { months: HEADLINE_MONTHS + (pooled ? 2 : 1), pooled });
    const headline = found?.base.kind === "pre-growth" ? found.headline : null;
    const last = headline?.periods.at(-1)?.split("/").at(-1);
    if (headline === null || headline.value === null || last === undefined || last >= monthText(first)) continue;
    placebos.unshift({ id: monthText(month), effect: headline.value, isBeyond: headline.isBeyond });
  }
  return { placebos, p: rankOf(placebos, effect) };
}

/** The same reckoning, at the same dates, of series the event did not touch. */
export function placeboSeries(others: ReadonlyMap<string, Figures>, dates: EventDates, effect: number | null, options: EffectOptions): Placebos {
  const placebos = [...others].flatMap(([id, figures]): readonly Placebo[] => {
    const headline = effectOf(figures, dates, options)?.headline ?? null;
    return headline === null || headline.value === null ? [] : [{ id, effect: headline.value, isBeyond: headline.isBeyond }];
  });
  return { placebos, p: rankOf(placebos, effect) };
}

/** Falls and gains are measured as logarithms: −50 % is as far as +100 %. */
function rankOf(placebos: readonly Placebo[], effect: number | null): number | null {
  if (effect === null || placebos.length < LEAST_PLACEBOS) return null;
  const far = (percent: number): number => Math.abs(Math.log1p(percent / 100));
  return (1 + placebos.filter((one) => far(one.effect) >= far(effect)).length) / (1 + placebos.length);
}
