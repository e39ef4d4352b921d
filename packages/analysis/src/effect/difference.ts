// Difference in differences: what the series did on the year before, less what a series without the event did in the same months.
//
// Formula:  DiD = (y_T1 − y_T0) − (y_C1 − y_C0), y the mean of ln over the months in force (1) and over the same months a year before (0);
//           month by month d_t = r_T,t − r_C,t, and DiD is the mean of d over the months in force.
// Noise:    three robust standard deviations of d in the 12 months before the event; null without nine of them.
// Source:   D. Card and A. B. Krueger, "Minimum Wages and Employment", American Economic Review 84, 1994, table 3 (the four means).
// The control must be a destination or good without the event; what moves because of it (leakage) makes the difference too large.
import { medianOf, noiseBand } from "../median.js";
import { LEAST_PRE, type EffectOptions } from "./effect.js";
import type { Figures } from "./figures.js";
import { logOfRatio, ratioOf, yearBefore } from "./growth.js";
import { windowsOf, type EventDates, type Slot } from "./windows.js";

export interface Difference {
  /** Per cent: e^DiD − 1. */
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  /** In ln: the four means, of the months both series have. */
  readonly means: { readonly treatedBefore: number; readonly treatedAfter: number; readonly controlBefore: number; readonly controlAfter: number };
  readonly withNoise: { readonly lo: number; readonly hi: number } | null;
  readonly isBeyond: boolean | null;
  /** Mean of the same difference before the event, in per cent: near zero where the two series moved alike. Null for too few months. */
  readonly before: number | null;
  readonly periods: readonly string[];
}

/** Months that two series must have together. */
export const LEAST_SHARED = 3;

/** @returns null when fewer than three months in force have figures of both series in both years */
export function differenceInDifferences(treated: Figures, control: Figures, dates: EventDates, { months, pooled }: EffectOptions): Difference | null {
  const slots = windowsOf(dates, months, pooled)?.slots ?? [];
  // A year before that is itself in force is no "before".
  const affected = new Set(slots.filter(({ role }) => role !== "pre").map(({ period }) => period));
  const after = slots.filter(({ role, period }) => role === "after" && !affected.has(yearBefore(period))).flatMap((slot) => both(treated, control, slot));
  if (after.length < LEAST_SHARED) return null;
  const mean = (of: (one: Both) => number): number => after.reduce((sum, one) => sum + of(one), 0) / after.length;
  const did = mean(({ value }) => value);
  const pre = slots.filter(({ role }) => role === "pre").flatMap((slot) => both(treated, control, slot)).map(({ value }) => value);
  const band = pre.length >= LEAST_PRE ? noiseBand(pre) : null;
  const percent = (log: number): number => Math.expm1(log) * 100;
  const [lo, hi] = [mean((one) => one.lo), mean((one) => one.hi)];
  const middle = pre.length >= LEAST_PRE ? medianOf(pre) : null;
  return {
    value: percent(did), lo: percent(lo), hi: percent(hi), periods: after.map(({ period }) => period),
    means: { treatedBefore: mean(({ levels }) => levels[0]), treatedAfter: mean(({ levels }) => levels[1]), controlBefore: mean(({ levels }) => levels[2]), controlAfter: mean(({ levels }) => levels[3]) },
    withNoise: band === null ? null : { lo: percent(lo - band), hi: percent(hi + band) }, isBeyond: band === null ? null : Math.abs(did) > band, before: middle === null ? null : percent(middle),
  };
}

interface Both {
  readonly period: string;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly levels: readonly [number, number, number, number];
}

function both(treated: Figures, control: Figures, { period }: Slot): readonly Both[] {
  const before = yearBefore(period);
  const [t0, t1, c0, c1] = [treated(before), treated(period), control(before), control(period)];
  const [ratio, other] = [t1 && t0 ? ratioOf(t1, t0) : null, c1 && c0 ? ratioOf(c1, c0) : null];
  if (ratio === null || other === null) return [];
  const [r, c] = [logOfRatio(ratio), logOfRatio(other)];
  if (r.value === null || c.value === null || !Number.isFinite(r.value) || !Number.isFinite(c.value)) return [];
  const ln = (known: typeof t0): number => Math.log(known?.value ?? Number.NaN);
  return [{ period, value: r.value - c.value, lo: r.lo - c.hi, hi: r.hi - c.lo, levels: [ln(t0), ln(t1), ln(c0), ln(c1)] }];
}
