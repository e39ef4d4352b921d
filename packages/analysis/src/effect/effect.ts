// What an event did to a monthly series: growth on the year before, held against the growth the series had before the event.
//
// Formulas, month by month (METHODS section 7, seasonal year on year with a robust pre-window):
//   r_t = ln(y_t / y_{t−12});  base = median of r over the 12 months before the event;  e_t = r_t − base;
//   effect = e^{e_t} − 1;  expected = y_{t−12} · e^{base};  loss = expected − y_t;
//   beyond when |e_t| > 3 · 1.4826 · MAD(r before).
// The month of the announcement is never counted. From the 13th month after the event the year before is itself affected, and the expected figure
// stands in its place. Where fewer than nine months of growth before the event are known there is no base: the year before alone is then what is
// expected, the answer says so, and nothing is called significant. An interval of a figure goes through every step, so that a month nobody printed
// and the ledger only bounds gives a bound and no number.
import { differenceOf, expOf, negativeOf, productOf, sumOf, exactly, type Interval } from "@monazite/core";
import { medianInterval, medianOf, noiseBand } from "../median.js";
import { sumOfKnown, type Figures, type Known } from "./figures.js";
import { logOfRatio, ratioOf, yearBefore, type Estimate, type Log } from "./growth.js";
import { windowsOf, PRE_MONTHS, type EventDates, type Role, type Slot } from "./windows.js";

/** Fewer months of growth before the event than this are no base, and no measure of noise. */
export const LEAST_PRE = 9;
/** The effect as one number is the middle of the first so many months in force. */
export const HEADLINE_MONTHS = 3;
/** They must lie within the first six, else they tell of something later. */
const HEADLINE_WITHIN = 6;
const ZERO: Interval = exactly(0);

export interface EffectMonth {
  readonly period: string;
  readonly role: Role;
  readonly isFront: boolean;
  readonly isPartial: boolean;
  /** Null where nothing is known of it. */
  readonly figure: Known | null;
  /** What it is held against: the same months a year before, or from the 13th month on what was expected of them. */
  readonly reference: Known | null;
  readonly isChained: boolean;
  /** Growth on the reference, in per cent. */
  readonly growth: Estimate | null;
  readonly expected: Estimate | null;
  /** Effect in per cent of the expected. */
  readonly effect: Estimate | null;
  /** Expected less what came, in the unit of the series; negative for a gain. */
  readonly loss: Estimate | null;
  /** Further from the base than noise goes; null where that is not known. */
  readonly isBeyond: boolean | null;
}

export interface Base {
  /** pre-growth: the median growth before the event · seasonal-naive: the year before as it was, for want of months. */
  readonly kind: "pre-growth" | "seasonal-naive";
  /** ln growth to be expected on the year before. */
  readonly value: number;
  readonly interval: Interval;
  /** Three robust standard deviations of the growth before the event, in ln; null without a base. */
  readonly band: number | null;
  /** Months it rests on. */
  readonly periods: readonly string[];
}

export interface Headline extends Estimate {
  /** With the noise of the series besides what the figures allow; null where noise is not known. */
  readonly withNoise: { readonly lo: number; readonly hi: number } | null;
  /** Beyond noise; null where that is not known. */
  readonly isBeyond: boolean | null;
  readonly periods: readonly string[];
}

export interface Sum extends Estimate {
  readonly periods: readonly string[];
  /** Months of the stretch of which too little is known: the sum is without them. */
  readonly missing: readonly string[];
}

export interface Recovery {
  /** First month after the trough at or above the expected. */
  readonly period: string;
  /** Months from the entry into force. */
  readonly months: number;
  /** First month that may be there, and first that is, whatever the figures leave open. */
  readonly earliest: string | null;
  readonly certain: string | null;
}

/** What could not be known, and how many months there were of how many that were needed. */
export interface NotKnown {
  readonly what: "base" | "significance" | "effect" | "recovery" | "front-loading" | "effective-date" | "month" | "placebo-dates" | "placebo-series" | "interrupted-series" | "difference" | "year-to-date";
  readonly have: number;
  readonly need: number;
  readonly periods: readonly string[];
}

export interface Effect {
  readonly months: readonly EffectMonth[];
  readonly base: Base;
  /** Middle of the first three months in force that are told, within the first six. */
  readonly headline: Headline | null;
  /** `isSure`: no month that cannot be held against a year before may have been lower still. */
  readonly trough: { readonly period: string; readonly effect: Estimate; readonly isSure: boolean } | null;
  readonly recovery: Recovery | null;
  /** Of the months in force up to the recovery. */
  readonly lossUntilRecovery: Sum | null;
  /** Of all months in force: later gains make up for losses. */
  readonly netLoss: Sum | null;
  /** What the three months before the entry into force brought above the expected; negative when below. */
  readonly frontLoading: Sum | null;
  /** From January to the last month in force on the same months a year before, in per cent. */
  readonly yearToDate: (Estimate & { readonly period: string }) | null;
  readonly notKnown: readonly NotKnown[];
}

export interface EffectOptions {
  /** Months after the entry into force, at most. */
  readonly months: number;
  /** January and February as one. */
  readonly pooled: boolean;
}

/**
 * The effect of an event on a series.
 *
 * @param figures what is known of a month, or of months together
 * @returns null when the announcement or the entry into force is not known to the month
 * @example effectOf(figuresOf(exports), { announced: parsePeriod("2025-04-04"), effective: null, suspended: null, ended: null }, { months: 12, pooled: true })?.trough
 */
export function effectOf(figures: Figures, dates: EventDates, { months, pooled }: EffectOptions): Effect | null {
  const windows = windowsOf(dates, months, pooled);
  if (windows === null) return null;
  const { slots, start } = windows;
  const base = baseOf(figures, slots);
  const rows = rowsOf(figures, slots, base);
  const after = rows.filter(({ role }) => role === "after");
  const headline = headlineOf(after, base);
  const trough = troughOf(after);
  const recovery = trough && recoveryOf(after, trough.period, slots, start);
  const before = recovery === null ? after : after.slice(0, after.findIndex(({ period }) => period === recovery.period));
  const front = rows.filter(({ isFront }) => isFront);
  const gained = lossOf(front);
  const yearToDate = yearToDateOf(figures, after);
  return {
    months: rows, base, headline, trough, recovery, lossUntilRecovery: trough && lossOf(before), netLoss: lossOf(after), yearToDate,
    frontLoading: gained && { ...gained, value: gained.value === null ? null : -gained.value, interval: negativeOf(gained.interval) },
    notKnown: notKnownOf({ rows, after, base, headline, trough, recovery, front: gained, dates, yearToDate }),
  };
}

/** Median growth of the months before the event, and its spread; without enough of them, the year before as it was. */
function baseOf(figures: Figures, slots: readonly Slot[]): Base {
  const known = slots.filter(({ role }) => role === "pre").flatMap(({ period, first, last }) => {
    const [now, before] = [figures(period), figures(yearBefore(period))];
    const ratio = now && before ? ratioOf(now, before) : null;
    const log = ratio && logOfRatio(ratio);
    return log?.value === null || log === null ? [] : [{ period, months: last - first + 1, log, value: log.value }];
  });
  const values = known.map(({ value }) => value);
  const [middle, band] = [medianOf(values), noiseBand(values)];
  if (known.reduce((sum, one) => sum + one.months, 0) < LEAST_PRE || middle === null || band === null || !Number.isFinite(middle)) return { kind: "seasonal-naive", value: 0, interval: ZERO, band: null, periods: [] };
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { kind: "pre-growth", value: middle, interval: medianInterval(known.map(({ log: { lo, hi } }) => ({ lo: end(lo), hi: end(hi), loOpen: false, hiOpen: false }))), band, periods: known.map(({ period }) => period) };
}

function rowsOf(figures: Figures, slots: readonly Slot[], base: Base): readonly EffectMonth[] {
  const expected = new Map<string, Known>();
  const affected = new Set(slots.filter(({ role }) => role !== "pre").map(({ period }) => period));
  return slots.map(({ period, role, isFront, isPartial }) => {
    const before = yearBefore(period);
    const isChained = affected.has(before);
    const [figure, reference] = [figures(period), isChained ? (expected.get(before) ?? null) : figures(before)];
    const factor = expOf(base.interval);
    const hoped = reference && { value: reference.value === null ? null : reference.value * Math.exp(base.value), interval: productOf(reference.interval, factor) };
    if (hoped) expected.set(period, hoped);
    const growth = figure && reference ? ratioOf(figure, reference) : null;
    const ratio = figure && hoped ? ratioOf(figure, hoped) : null;
    const log = ratio && logOfRatio(ratio);
    return {
      period, role, isFront, isPartial, figure, reference, isChained, growth: growth && percentOf(growth), expected: hoped, effect: ratio && percentOf(ratio),
      loss: figure && hoped ? { value: figure.value === null || hoped.value === null ? null : hoped.value - figure.value, interval: differenceOf(hoped.interval, figure.interval) } : null,
      isBeyond: log?.value === null || log === null || base.band === null ? null : Math.abs(log.value) > base.band,
    };
  });
}

/** A ratio as growth in per cent. */
export function percentOf({ value, interval }: Estimate): Estimate {
  return { value: value === null ? null : (value - 1) * 100, interval: productOf(sumOf([interval, exactly(-1)]), exactly(100)) };
}

/** An effect in per cent back as a logarithm. */
function logOfPercent({ value, interval }: Estimate): Log {
  return logOfRatio({ value: value === null ? null : 1 + value / 100, interval: sumOf([productOf(interval, exactly(0.01)), exactly(1)]) });
}

function headlineOf(after: readonly EffectMonth[], base: Base): Headline | null {
  const told = after.slice(0, HEADLINE_WITHIN).flatMap(({ period, effect }) => (effect === null || effect.value === null ? [] : [{ period, effect, value: effect.value }])).slice(0, HEADLINE_MONTHS);
  const value = medianOf(told.map((one) => one.value));
  if (told.length < HEADLINE_MONTHS || value === null) return null;
  const interval = medianInterval(told.map(({ effect }) => effect.interval));
  const log = logOfPercent({ value, interval });
  const band = base.band;
  return {
    value, interval, periods: told.map(({ period }) => period), isBeyond: band === null || log.value === null ? null : Math.abs(log.value) > band,
    withNoise: band === null ? null : { lo: Math.expm1(log.lo - band) * 100, hi: Math.expm1(log.hi + band) * 100 },
  };
}

function troughOf(after: readonly EffectMonth[]): Effect["trough"] {
  const told = after.flatMap(({ period, effect }) => (effect === null || effect.value === null ? [] : [{ period, effect, value: effect.value }]));
  const lowest = told.reduce<(typeof told)[number] | null>((least, next) => (least === null || next.value < least.value ? next : least), null);
  const level = after.find(({ period }) => period === lowest?.period)?.figure?.value ?? null;
  const isSure = after.every(({ effect, figure }) => (effect !== null && effect.value !== null) || (figure !== null && figure.value !== null && level !== null && figure.value > level));
  return lowest !== null && lowest.value < 0 ? { period: lowest.period, effect: lowest.effect, isSure } : null;
}

function recoveryOf(after: readonly EffectMonth[], trough: string, slots: readonly Slot[], start: number): Recovery | null {
  const later = after.slice(after.findIndex(({ period }) => period === trough) + 1);
  const found = (fits: (effect: Estimate) => boolean): string | null => later.find(({ effect }) => effect !== null && fits(effect))?.period ?? null;
  const period = found(({ value }) => value !== null && value >= 0);
  if (period === null) return null;
  const first = slots.find((slot) => slot.period === period)?.first ?? start;
  return { period, months: first - start, earliest: found(({ interval }) => interval.hi === null || interval.hi >= 0), certain: found(({ interval }) => interval.lo !== null && interval.lo >= 0) };
}

/** Losses of months added up; what is missing is named, and not taken for nothing. */
export function lossOf(rows: readonly EffectMonth[]): Sum | null {
  const told = rows.flatMap(({ period, loss }) => (loss === null ? [] : [{ period, loss }]));
  if (told.length === 0) return null;
  return { ...sumOfKnown(told.map(({ loss }) => loss)), periods: told.map(({ period }) => period), missing: rows.filter(({ loss }) => loss === null).map(({ period }) => period) };
}

/** Cumulative figures are told where months are not: the year so far, as a publisher counts it. */
function yearToDateOf(figures: Figures, after: readonly EffectMonth[]): Effect["yearToDate"] {
  for (const { period } of [...after].reverse()) {
    const last = period.split("/").at(-1) ?? period;
    const run = last.endsWith("-01") ? last : `${last.slice(0, 4)}-01/${last}`;
    const [now, before] = [figures(run), figures(yearBefore(run))];
    const ratio = now && before ? ratioOf(now, before) : null;
    if (ratio !== null && ratio.value !== null) return { period: run, ...percentOf(ratio) };
  }
  return null;
}

interface Found {
  readonly rows: readonly EffectMonth[];
  readonly after: readonly EffectMonth[];
  readonly base: Base;
  readonly headline: Headline | null;
  readonly trough: Effect["trough"];
  readonly recovery: Recovery | null;
  readonly front: Sum | null;
  readonly dates: EventDates;
  readonly yearToDate: Effect["yearToDate"];
}

function notKnownOf({ rows, after, base, headline, trough, recovery, front, dates, yearToDate }: Found): readonly NotKnown[] {
  const not: NotKnown[] = [];
  const growing = rows.filter(({ role, growth }) => role === "pre" && growth !== null && growth.value !== null).length;
  if (base.kind === "seasonal-naive") {
    const missing = rows.filter(({ role, growth }) => role === "pre" && (growth === null || growth.value === null)).map(({ period }) => period);
    not.push({ what: "base", have: growing, need: PRE_MONTHS, periods: missing }, { what: "significance", have: growing, need: LEAST_PRE, periods: [] });
  }
  const told = after.filter(({ effect }) => effect !== null && effect.value !== null).length;
  if (headline === null) not.push({ what: "effect", have: after.slice(0, HEADLINE_WITHIN).filter(({ effect }) => effect !== null && effect.value !== null).length, need: HEADLINE_MONTHS, periods: [] });
  if (trough !== null && recovery === null) not.push({ what: "recovery", have: told, need: told + 1, periods: [] });
  if (front === null) not.push({ what: "front-loading", have: 0, need: 3, periods: rows.filter(({ isFront }) => isFront).map(({ period }) => period) });
  if (dates.effective === null) not.push({ what: "effective-date", have: 0, need: 1, periods: [] });
  const dark = after.filter(({ effect }) => effect === null || effect.value === null).map(({ period }) => period);
  if (dark.length > 0) not.push({ what: "month", have: told, need: after.length, periods: dark });
  if (yearToDate === null) not.push({ what: "year-to-date", have: 0, need: 1, periods: [] });
  return not;
}
