/// <reference types="node" />
// Published and worked cases of ../shared/cases on events and prices, whatever files of these kinds are there.
import { readdirSync, readFileSync } from "node:fs";
import { exactly, parsePeriod } from "@monazite/core";
import { massFraction } from "@monazite/core/registry";
import { describe, expect, it } from "vitest";
import { certain, effectOf, figuresOf, percentOf, ratioOf, sumOfKnown, yearBefore, type Known } from "../src/effect/index.js";
import { convertPrice, type PriceTarget, type PriceTerms } from "../src/prices/index.js";

const FOLDER = new URL("../../../../shared/cases/", import.meta.url);
const cases = <Case>(form: RegExp): readonly (readonly [string, Case])[] => readdirSync(FOLDER).filter((name) => form.test(name)).sort().map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Case]);
const monthBefore = (month: string): string => (month.endsWith("-01") ? `${Number(month.slice(0, 4)) - 1}-12` : `${month.slice(0, 5)}${String(Number(month.slice(5)) - 1).padStart(2, "0")}`);
const growth = (now: Known | null, base: Known | null): number => {
  const ratio = now && base ? ratioOf(now, base) : null;
  return (ratio && percentOf(ratio).value) ?? Number.NaN;
};

interface Identity { readonly terms: readonly number[]; readonly sum: number; readonly published: number }
interface ScopeSeries { readonly values: Readonly<Record<string, number>>; readonly cumulative?: Readonly<Record<string, number>>; readonly publishedPct: Readonly<Record<string, number>> }
interface EventCase {
  readonly observed?: Readonly<Record<string, number>>;
  readonly expected: {
    readonly growth?: readonly { readonly period: string; readonly kind: "yoy" | "mom"; readonly publishedPct: number }[];
    readonly cumulativeIdentity?: readonly Identity[];
    readonly seasonalNaiveLoss_t?: Readonly<Record<string, number>>;
    readonly identity?: Identity;
  };
  readonly seriesA?: ScopeSeries;
  readonly seriesB?: ScopeSeries;
  readonly tolerance?: { readonly publishedPctAbs: number; readonly tonnesAbs: number };
}
type Derived = Readonly<Record<string, { readonly value: number; readonly roundingBand?: readonly [number, number] }>>;

describe.each(cases<EventCase>(/^event-.*\.json$/))("%s", (_name, one) => {
  const { observed = {}, expected, tolerance = { publishedPctAbs: 0.5, tonnesAbs: 1.5 } } = one;
  // Figures of the year before that follow from a printed change stand under "derived2024", "derived2022" and the like.
  const derived = Object.entries(one).filter(([field]) => field.startsWith("derived")).flatMap(([, value]) => Object.entries(value as unknown as Derived));
  const figures = figuresOf(new Map<string, Known>([
    ...Object.entries(observed).map(([month, value]) => [month, certain(value)] as const),
    ...derived.map(([month, { value, roundingBand }]) => [month, roundingBand ? { value, interval: { lo: roundingBand[0], hi: roundingBand[1], loOpen: false, hiOpen: false } } : certain(value)] as const),
  ]));

  it("grows as published", () => {
    for (const { period, kind, publishedPct } of expected.growth ?? []) {
      expect(Math.abs(growth(figures(period), figures(kind === "yoy" ? yearBefore(period) : monthBefore(period))) - publishedPct), `${period} ${kind}`).toBeLessThanOrEqual(tolerance.publishedPctAbs);
    }
  });

  it("adds up to the cumulative figures", () => {
    for (const { terms, sum, published } of [...(expected.cumulativeIdentity ?? []), ...(expected.identity ? [expected.identity] : [])]) {
      expect(sumOfKnown(terms.map(certain)).value).toBe(sum);
      expect(Math.abs(sum - published)).toBeLessThanOrEqual(tolerance.tonnesAbs);
    }
  });

  it("loses as much on the year before as worked out, month by month", () => {
    const worked = Object.entries(expected.seasonalNaiveLoss_t ?? {});
    const [first] = worked;
    if (!first) return;
    const effect = effectOf(figures, { announced: parsePeriod(monthBefore(first[0])), effective: null, suspended: null, ended: null }, { months: 12, pooled: false });
    expect(effect?.base.kind).toBe("seasonal-naive");
    for (const [month, loss] of worked) expect(-(effect?.months.find(({ period }) => period === month)?.loss?.value ?? Number.NaN), month).toBeCloseTo(loss, 6);
  });

  it("keeps two scopes apart, each growing as its own publisher says", () => {
    for (const { values, cumulative = {}, publishedPct } of [one.seriesA, one.seriesB].flatMap((series) => series ?? [])) {
      const all: Readonly<Record<string, number>> = { ...values, ...cumulative };
      for (const [told, percent] of Object.entries(publishedPct)) {
        const [period = "", kind] = told.split(" ");
        const [now, base] = [all[period], all[kind === "mom" ? monthBefore(period) : `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`]];
        if (now !== undefined && base !== undefined) expect(Math.abs(growth(certain(now), certain(base)) - percent), told).toBeLessThanOrEqual(tolerance.publishedPctAbs);
      }
    }
  });
});

const convert = (value: number, unit: string, terms: Partial<PriceTerms>, target: PriceTarget, rate: number | null = null, vatRate?: number): number =>
  convertPrice({ figure: { comparator: "eq", value, min: null, max: null, precision: null, unit }, terms: { basis: null, vat: null, incoterm: null, ...terms }, observation: null }, target, {
    rates: rate === null ? [] : [{ of: "CNY", per: "USD", value: rate, interval: exactly(rate), observation: null }], ...(vatRate !== undefined && { vatRate }),
  }).price.value ?? Number.NaN;

describe.each(cases<{ readonly cases: readonly { readonly cnyPerT: number; readonly vat: number; readonly cnyPerUsd: number; readonly expected: number }[]; readonly tolerance: { readonly relative: number } }>(/^units-price.*\.json$/))("%s", (_name, { cases: all, tolerance }) => {
  it("gives dollars a kilogram without tax", () => {
    for (const { cnyPerT, vat, cnyPerUsd, expected } of all) expect(Math.abs(convert(cnyPerT, "CNY/t", { vat: "in" }, { unit: "USD/kg", vat: "out" }, cnyPerUsd, vat) / expected - 1)).toBeLessThanOrEqual(tolerance.relative);
  });
});

describe.each(cases<{ readonly cases: readonly { readonly compound: string; readonly element: string; readonly expected: { readonly elementMassFraction: number; readonly compoundPerElement: number } }[]; readonly tolerance: { readonly relative: number } }>(/^units-stoichiometry.*\.json$/))("%s", (_name, { cases: all, tolerance }) => {
  it("prices the element in a compound by its mass fraction", () => {
    for (const { compound, element, expected } of all) {
      expect(Math.abs(massFraction(compound, element) / expected.elementMassFraction - 1), compound).toBeLessThanOrEqual(tolerance.relative);
      expect(Math.abs(convert(1, "USD/kg", { basis: `as:${compound}` }, { basis: `as:${element}` }) / expected.compoundPerElement - 1), compound).toBeLessThanOrEqual(tolerance.relative);
    }
  });
});
