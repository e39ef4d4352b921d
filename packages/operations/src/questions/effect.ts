import { effectOf, type Effect, type Figures, type NotKnown } from "@monazite/analysis/effect";
import { differenceInDifferences, interruptedSeries, LEAST_BEFORE, LEAST_PLACEBOS, LEAST_SHARED, leakageOf, placeboDates, placeboSeries } from "@monazite/analysis/effect-checks";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { minerals, places } from "@monazite/core/registry";
import { catalogues, unknownText } from "@monazite/messages";
import type { Asked } from "../envelope/answer.js";
import { eventAsked, type EventAsked } from "../effect/event-asked.js";
import { derivationsOf, EFFECT, findingsOf } from "../effect/findings.js";
import { seriesAsked, type Other, type SeriesFound } from "../effect/series-asked.js";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { namesOf } from "../names/names-of.js";
import { membersOf } from "../names/related.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { sourcesOfEvents } from "../record/events-about.js";

type Answer = AnswerOf<typeof contracts.effect>;
const MONTHS = 12;
/** Customs of these places publish January and February together, and their New Year falls in either. */
const LUNAR = new Set(["CHN"]);

/** An event held against a monthly series; what the months do not tell is said and not guessed. */
export const effect = answer(contracts.effect, EFFECT, async ({ good, place, partner, measure = "exports", months = MONTHS, pooled, control, figures: using, code, edition, ...given }, asked) => {
  const happened = await eventAsked(given, asked);
  const { event, dates } = happened;
  const area = place === undefined ? happened.place : resolvePlace(place).id;
  if (area === null) throw new ObservatoryError("parameter-missing", { name: "place" });
  const wanted = good !== undefined ? [resolveMineralOrGood(good).id] : (event?.goods ?? []);
  const goods = code !== undefined && wanted.length === 0 ? [code] : wanted;
  if (goods.length === 0) throw new ObservatoryError("parameter-missing", { name: "good" });
  const other = partner === undefined ? null : resolvePlace(partner).id;
  const found = await seriesAsked({ measure: resolveMeasure(measure), wanted: goods, area, partner: other, dates, months, using, code, edition }, asked);
  const options = { months, pooled: pooled === undefined ? LUNAR.has(area) : pooled === "yes" };
  const reckoned = found && effectOf(found.series.figures, dates, options);
  if (found && !reckoned) throw new ObservatoryError("parameter-invalid", { name: "announced", value: dates.announced.text, reason: "known to the month at least, for months to stand before and after it" });
  const nothing: Answer = { effect: null, findings: [], months: [], leakage: [], placebos: [], notKnown: [], event, derivations: [], names: namesOf([...goods, area, other]) };
  const sources = event ? sourcesOfEvents([event]) : [];
  if (!found || !reckoned) return { answer: nothing, sourceIds: sources, empty: await whyNoObservations(asked, edition) };
  return reckonedAnswer(found, reckoned, happened, { options, control, other, goods }, sources, asked);
});

interface Choices {
  readonly options: { readonly months: number; readonly pooled: boolean };
  readonly control: string | undefined;
  readonly other: string | null;
  readonly goods: readonly string[];
}

function reckonedAnswer(found: SeriesFound, reckoned: Effect, happened: EventAsked, { options, control, other, goods }: Choices, sources: readonly string[], asked: Asked) {
  const { event, dates } = happened;
  const { series, others, ledger } = found;
  const figuresOf = (rows: readonly Other[]): ReadonlyMap<string, Figures> => new Map(rows.map((one) => [one.id, one.series.figures]));
  const headline = reckoned.headline?.value ?? null;
  const dated = placeboDates(series.figures, dates, headline, options);
  const untouched = others.filter((one) => isUntouched(one, happened, other, goods));
  const beside = placeboSeries(figuresOf(untouched), dates, headline, options);
  const compared = control === undefined ? null : controlOf(control, others);
  const difference = compared && differenceInDifferences(series.figures, compared.series.figures, dates, options);
  const interrupted = interruptedSeries(series.figures, dates, options);
  // Of exports to all the world a partner is a part, and no third party that gains what others lose.
  const leakage = (["partner", "exporter", "good"] as const).filter((kind) => kind !== "partner" || (other !== null && other !== "WLD")).flatMap((kind) => {
    const own = others.filter((one) => one.kind === kind);
    const unitOf = new Map(own.map((one) => [one.id, one.series]));
    // Goods of other content are in other tonnes; partners and exporters of the good itself are in the same.
    const isSame = (id: string): boolean => kind !== "good" && unitOf.get(id)?.unit === series.unit && unitOf.get(id)?.definition === series.definition;
    return leakageOf(figuresOf(own), reckoned, dates, options, isSame).map(({ id, gain, effect: on, partOfLoss, isBeyond }) => ({ item: id, kind, months: [...gain.periods], gain: gain.value, gainMin: gain.interval.lo, gainMax: gain.interval.hi, unit: unitOf.get(id)?.unit ?? "", effect: on, partOfLoss, isBeyond }));
  });
  const notKnown: readonly NotKnown[] = [
    ...reckoned.notKnown,
    ...(dated.p === null ? [{ what: "placebo-dates" as const, have: dated.placebos.length, need: LEAST_PLACEBOS, periods: [] }] : []),
    ...(beside.p === null ? [{ what: "placebo-series" as const, have: beside.placebos.length, need: LEAST_PLACEBOS, periods: [] }] : []),
    ...(interrupted.isEnough ? [] : [{ what: "interrupted-series" as const, have: interrupted.before, need: LEAST_BEFORE, periods: [] }]),
    ...(difference ? [] : [{ what: "difference" as const, have: 0, need: LEAST_SHARED, periods: [] }]),
  ];
  const used = [...new Set(reckoned.months.flatMap(({ period }) => series.entriesOf(period)))];
  const observed = used.flatMap((id) => ledger?.observations.get(id) ?? []);
  const findings = findingsOf(reckoned, series.unit, { difference, interrupted: interrupted.isEnough ? interrupted : null });
  return {
    answer: {
      effect: {
        figures: found.using, key: series.key, unit: series.unit, basis: series.basis, definition: series.definition, codes: [...found.codes], announced: dates.announced, effective: dates.effective, suspended: dates.suspended, ended: dates.ended,
        base: reckoned.base.kind, baseGrowth: reckoned.base.kind === "pre-growth" ? Math.expm1(reckoned.base.value) * 100 : null, noise: reckoned.base.band === null ? null : Math.expm1(reckoned.base.band) * 100,
        isPooled: options.pooled, placeboDates: dated.p, placeboSeries: beside.p, text: summaryOf(findings),
      },
      findings: [...findings], months: reckoned.months.map((month) => monthRow(month, series)), leakage,
      placebos: [...dated.placebos.map((one) => ({ ...one, kind: "date" as const })), ...beside.placebos.map((one) => ({ ...one, kind: "series" as const }))],
      notKnown: notKnown.map(({ what, have, need, periods }) => ({ id: what, text: unknownText(what, have, need), have, need, periods: [...periods] })), event,
      derivations: [...derivationsOf(asked, reckoned, series, (id) => ledger?.observations.get(id)?.editionId ?? null)],
      names: namesOf([series.key.good, series.key.area, series.key.counterpart, series.key.measure, ...others.map(({ id }) => id), ...(event?.goods ?? []), ...(event?.actors.map(({ id }) => id) ?? []), ...(event?.targets ?? [])]),
    } satisfies Answer,
    sourceIds: [...sources, ...found.sourceIds, ...observed.map(({ sourceId }) => sourceId)],
    empty: null,
  };
}

function monthRow({ period, role, isFront, isPartial, figure, reference, isChained, growth, expected, effect: on, loss, isBeyond }: Effect["months"][number], series: SeriesFound["series"]): Answer["months"][number] {
  return {
    id: period, role, isFront, isPartial, kind: series.kindOf(period), value: figure?.value ?? null, min: figure?.interval.lo ?? null, max: figure?.interval.hi ?? null,
    before: reference?.value ?? null, beforeMin: reference?.interval.lo ?? null, beforeMax: reference?.interval.hi ?? null, isChained,
    growth: growth?.value ?? null, growthMin: growth?.interval.lo ?? null, growthMax: growth?.interval.hi ?? null, expected: expected?.value ?? null, expectedMin: expected?.interval.lo ?? null, expectedMax: expected?.interval.hi ?? null,
    effect: on?.value ?? null, effectMin: on?.interval.lo ?? null, effectMax: on?.interval.hi ?? null, loss: loss?.value ?? null, lossMin: loss?.interval.lo ?? null, lossMax: loss?.interval.hi ?? null, isBeyond,
    entries: [...series.entriesOf(period)],
  };
}

/** A destination the event is not aimed at, or a good it does not name. A measure against all leaves no partner untouched. */
function isUntouched({ id, kind }: Other, { event }: EventAsked, partner: string | null, goods: readonly string[]): boolean {
  const targets = new Set(event?.targets ?? (partner === null ? ["WLD"] : [partner]));
  if (kind === "good") {
    const named = new Set((event?.goods ?? goods).flatMap((one) => { const mineral = minerals.get(one); return [one, ...(mineral ? [...membersOf(mineral).map((member) => member.id), ...resolveMineralOrGood(one).goods] : [])]; }));
    const group = minerals.get(id);
    return !named.has(id) && !(group && membersOf(group).some((member) => named.has(member.id)));
  }
  return kind === "partner" && !targets.has("WLD") && !targets.has(id);
}

/** @throws ObservatoryError `name-unknown` when no such series stands beside the one asked for */
function controlOf(name: string, others: readonly Other[]): Other {
  const id = places.find(name)?.id ?? resolveMineralOrGood(name).id;
  const found = others.find((one) => one.id === id);
  if (found) return found;
  throw new ObservatoryError("name-unknown", { kind: "control", name, suggestion: others[0]?.id ?? "" });
}

/** The trough, what it cost and the recovery; the middle of the first months where there is no trough, or where it is known to be more than noise. */
function summaryOf(findings: readonly Answer["findings"][number][]): NonNullable<Answer["effect"]>["text"] {
  const of = (id: Answer["findings"][number]["id"]) => findings.find((one) => one.id === id);
  const [headline, trough, recovery] = [of("effect"), of("trough"), of("recovery")];
  const loss = of("loss-until-recovery") ?? of("net-loss");
  const told = [!trough || headline?.isBeyond !== null ? headline : undefined, trough, loss?.value === null ? undefined : loss, recovery].filter((one) => one !== undefined);
  const join = (lang: "zh" | "en"): string => told.map(({ text }) => text[lang]).join(lang === "zh" ? "；" : "; ") || catalogues[lang].labels["effect.too-few"];
  return { zh: join("zh"), en: join("en") };
}
