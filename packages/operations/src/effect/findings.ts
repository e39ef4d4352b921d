// What an effect comes to, row by row, each with its words; and how the main ones came about.
import { yearBefore, type Effect, type Estimate, type Sum } from "@monazite/analysis/effect";
import type { Difference, Interrupted } from "@monazite/analysis/effect-checks";
import type { AnswerOf, contracts, RowDerivation } from "@monazite/contracts";
import { computedTerm, constantTerm, derivationOf, recordTerm, type Bounded, type MethodTerm } from "@monazite/core";
import { findingText } from "@monazite/messages";
import type { Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import type { MonthlySeries } from "./monthly-series.js";

export const EFFECT = { id: "effect.year-on-year", version: "1" } as const;

type Finding = AnswerOf<typeof contracts.effect>["findings"][number];
type Told = Omit<Finding, "text">;

const bounded = ({ value, interval }: Estimate): Bounded => ({ value, min: interval.lo, max: interval.hi });
const row = (id: Told["id"], estimate: Bounded, unit: string, more: Partial<Told> = {}): Told => ({ id, ...estimate, unit, period: null, months: null, noiseMin: null, noiseMax: null, isBeyond: null, missing: [], ...more });

export interface Beside {
  readonly difference: Difference | null;
  readonly interrupted: Interrupted | null;
}

export function findingsOf(effect: Effect, unit: string, { difference, interrupted }: Beside): readonly Finding[] {
  const { headline, trough, recovery, lossUntilRecovery, netLoss, frontLoading, yearToDate } = effect;
  const sum = (id: Told["id"], one: Sum | null): readonly Told[] => (one === null ? [] : [row(id, bounded(one), unit, { period: span(one.periods), missing: [...one.missing] })]);
  const rows: readonly Told[] = [
    ...(headline ? [row("effect", bounded(headline), "%", { period: span(headline.periods), noiseMin: headline.withNoise?.lo ?? null, noiseMax: headline.withNoise?.hi ?? null, isBeyond: headline.isBeyond })] : []),
    ...(trough ? [row("trough", bounded(trough.effect), "%", { period: trough.period, missing: trough.isSure ? [] : effect.months.filter(({ role, effect: one }) => role === "after" && (one === null || one.value === null)).map(({ period }) => period) })] : []),
    ...(recovery ? [row("recovery", { value: recovery.months, min: null, max: null }, "mo", { period: recovery.period, months: recovery.months })] : []),
    ...(recovery ? sum("loss-until-recovery", lossUntilRecovery) : []), ...sum("net-loss", netLoss), ...sum("front-loading", frontLoading),
    ...(yearToDate ? [row("year-to-date", bounded(yearToDate), "%", { period: yearToDate.period })] : []),
    ...(difference ? [row("difference", { value: difference.value, min: difference.lo, max: difference.hi }, "%", { period: span(difference.periods), noiseMin: difference.withNoise?.lo ?? null, noiseMax: difference.withNoise?.hi ?? null, isBeyond: difference.isBeyond })] : []),
    ...(interrupted ? [row("interrupted-level", { value: interrupted.level.value, min: interrupted.level.lo, max: interrupted.level.hi }, "%"), row("interrupted-slope", { value: interrupted.slope.value, min: interrupted.slope.lo, max: interrupted.slope.hi }, "%")] : []),
  ];
  return rows.map((one) => { const { id, ...rest } = one; return { id, text: findingText(one), ...rest }; });
}

/** "2025-05/2025-07" for a run of slots; one slot stands for itself. */
function span(periods: readonly string[]): string | null {
  const [first, last] = [periods[0]?.split("/")[0], periods.at(-1)?.split("/").at(-1)];
  return first === undefined || last === undefined ? null : first === last ? first : `${first}/${last}`;
}

/** @param editionOf the edition of an observation, for the origin of a term */
export function derivationsOf(asked: Pick<Asked, "figureId">, effect: Effect, series: MonthlySeries, editionOf: (entry: string) => string | null): readonly RowDerivation[] {
  const { months, base, headline, trough, netLoss, lossUntilRecovery, recovery } = effect;
  const byPeriod = new Map(months.map((month) => [month.period, month]));
  const entries = (period: string) => { const evidence = series.entriesOf(period); return { evidence, editionIds: [...new Set(evidence.flatMap((id) => editionOf(id) ?? []))] }; };
  const figure = (period: string): readonly MethodTerm[] => { const known = series.figures(period); return known ? [recordTerm({ name: "y", of: period, label: "term.month", unit: series.unit }, bounded(known), entries(period))] : []; };
  const before = (period: string): readonly MethodTerm[] => { const reference = byPeriod.get(period)?.reference ?? null; return reference ? [recordTerm({ name: "y12", of: period, label: "term.year-before", unit: series.unit }, bounded(reference), entries(yearBefore(period)))] : []; };
  const expected = (period: string): readonly MethodTerm[] => { const hoped = byPeriod.get(period)?.expected ?? null; return hoped ? [computedTerm({ name: "E", of: period, label: "term.expected", unit: series.unit }, bounded(hoped), EFFECT)] : []; };
  const growing = base.periods.flatMap((period): readonly MethodTerm[] => { const growth = byPeriod.get(period)?.growth ?? null; return growth === null || growth.value === null ? [] : [computedTerm({ name: "r", of: period, label: "term.growth-before" }, logs(growth))]; });
  const middle = base.kind === "pre-growth" ? computedTerm({ name: "base", label: "term.base-growth" }, { value: base.value, min: base.interval.lo, max: base.interval.hi }, EFFECT) : constantTerm({ name: "base", label: "term.base-growth" }, 0);
  const noise = base.band === null ? [] : [computedTerm({ name: "noise", label: "term.noise" }, { value: base.band, min: base.band, max: base.band }, EFFECT)];
  const told = (id: string, formula: string, terms: readonly MethodTerm[], result: Bounded, unit: string): RowDerivation => derivationOfRow(asked, id, derivationOf(EFFECT, formula, terms, { name: id === "effect" || id === "trough" ? "effect" : "L", ...result, unit }));
  const loss = (id: string, sum: Sum | null): readonly RowDerivation[] => (sum === null ? [] : [told(id, "L = Σ (E − y), E = y12 · exp(base)", [middle, ...sum.periods.flatMap((period) => [...expected(period), ...figure(period)])], bounded(sum), series.unit)]);
  return [
    ...(headline ? [told("effect", `effect = median(y / (y12 · exp(base)) − 1) · 100${base.kind === "pre-growth" ? "; base = median(r)" : ""}`, [middle, ...noise, ...headline.periods.flatMap((period) => [...figure(period), ...before(period)]), ...growing], bounded(headline), "%")] : []),
    ...(trough ? [told("trough", "effect = (y / (y12 · exp(base)) − 1) · 100", [middle, ...figure(trough.period), ...before(trough.period)], bounded(trough.effect), "%")] : []),
    ...(recovery ? loss("loss-until-recovery", lossUntilRecovery) : []), ...loss("net-loss", netLoss),
  ];
}


const log = (percent: number | null): number | null => (percent === null || percent <= -100 ? null : Math.log1p(percent / 100));
const logs = ({ value, interval }: Estimate): Bounded => ({ value: log(value), min: log(interval.lo), max: log(interval.hi) });
