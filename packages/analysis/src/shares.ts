// Who holds how much of a whole: shares of an edition's own printed total, and of the sum of its rows. The two are told apart, for a publisher
// rounds its total and may leave places out of its rows. Figures of two editions, bases, units, periods or definitions never meet.
import { exactly, intervalOf, productOf, quotientOf, shareOf, sumOf, type Figure, type Interval, type Observation, type ObservationKey } from "@monazite/core";
import { groupBy } from "./group-by.js";

const WORLD = "WLD";
/** The line in which a publisher puts the places it does not name: in the sum, but no place. */
export const OTHERS = "OTHER-COUNTRIES";

/** A share in per cent: what the printed values give, and what their rounding allows. */
export interface Share {
  readonly value: number;
  readonly interval: Interval;
}

/** One place in a table. A place with a gap has no figure and no share, and is never counted as zero. */
export interface ShareRow {
  readonly part: Observation;
  /** Of the edition's own printed world total; null without one. */
  readonly ofTotal: Share | null;
  /** Of the sum of the table's rows; null where the rows do not add up to a whole. */
  readonly ofSum: Share | null;
  /** 1 for the largest; places with equal figures share a rank. Null for a gap or a bound, in a table of one place, and where a place stands twice. */
  readonly rank: number | null;
  /** Another row says it already: a union beside its members. It is in no sum and takes no rank. */
  readonly isTold: boolean;
}

/** Of the places of a table on a day, those whose amounts other rows hold already; the registry of places knows, and this package's entry does not. */
export type ToldAlready = (areas: readonly string[], day: string) => ReadonlySet<string>;
const NONE: ToldAlready = () => new Set();

/** Why the rows of a table are not added up. */
export type NoSum = "place-twice" | "one-place" | "bound" | "zero" | "statements";

/** Why nothing is divided by a printed total: there is none, or it is smaller than one of its own parts, whatever was rounded. */
export type NoTotal = "not-printed" | "smaller-than-a-part";

/** What a printed total is without: the publisher's own words at the total, and the places of the table whose figure is withheld. */
export interface TotalExcludes {
  readonly note: string | null;
  readonly places: readonly string[];
}

/** What may be compared within: one source's figures in one edition for one measure, good, stage, period, basis and unit. */
export interface ShareTable {
  readonly key: Pick<ObservationKey, "measure" | "good" | "stage">;
  readonly editionId: string;
  readonly period: Observation["period"];
  readonly basis: string | null;
  readonly unit: string | null;
  /** The printed world total, when the edition has one and it is a number. */
  readonly total: Observation | null;
  readonly noTotal: NoTotal | null;
  /** What the printed total leaves out, or may leave out: every share of it is then at most so much. Null when nothing says so. */
  readonly totalExcludes: TotalExcludes | null;
  readonly sum: { readonly value: number; readonly interval: Interval } | null;
  readonly noSum: NoSum | null;
  /** Largest first; gaps last. */
  readonly rows: readonly ShareRow[];
}

/**
 * Share of a part in a printed whole.
 *
 * Formula:  share = part / whole · 100; interval [part.lo / whole.hi, part.hi / whole.lo] · 100, rounded outward.
 * Unit:     %.
 *
 * A whole that leaves places out is larger in truth, and the share smaller: `shareTables` then lowers the interval to 0.
 *
 * @returns null when either is a bound or a range, or the whole can be zero: a share of nothing is not a number
 * @example shareOfTotal(china, world)?.value // 270,000 t of 390,000 t: 69.23
 */
export function shareOfTotal(part: Figure, whole: Figure): Share | null {
  const [a, b] = [amountOf(part), amountOf(whole)];
  if (part.value === null || whole.value === null || !bounded(a) || !bounded(b) || b.lo <= 0) return null;
  return { value: (part.value / whole.value) * 100, interval: noMoreThanAll(shareOf(a, b)) };
}

/** A part is no more than its whole, whatever the rounding of each would allow. */
function noMoreThanAll(interval: Interval): Interval {
  return interval.hi !== null && interval.hi > 100 && (interval.lo ?? 0) <= 100 ? { ...interval, hi: 100, hiOpen: false } : interval;
}

/**
 * Share of a part in the sum of itself and the others.
 *
 * Formula:  share = 1 / (1 + rest / part) · 100; the part stands above and below the line, so its own rounding moves both alike and the
 *           interval is [lo / (lo + rest.hi), hi / (hi + rest.lo)] · 100, narrower than a ratio of independent figures.
 * Unit:     %.
 */
export function shareOfSum(part: Figure, others: readonly Figure[]): Share | null {
  const own = amountOf(part);
  const rest = sumOf(others.map(amountOf));
  if (part.value === null || !bounded(own) || !bounded(rest) || own.lo < 0 || rest.lo < 0) return null;
  const sum = others.reduce((total, { value }) => total + (value ?? 0), part.value);
  if (sum <= 0) return null;
  return { value: (part.value / sum) * 100, interval: { lo: endOfShare(own.lo, rest.hi, "lo"), hi: endOfShare(own.hi, rest.lo, "hi"), loOpen: false, hiOpen: false } };
}

/** What a printed amount can stand for. A mass printed as 0, to the nearest thousand, is no less than nothing. */
export function amountOf(figure: Figure): Interval {
  const interval = intervalOf(figure);
  return figure.value !== null && figure.value >= 0 && interval.lo !== null && interval.lo < 0 ? { ...interval, lo: 0, loOpen: false } : interval;
}

function endOfShare(own: number, rest: number, side: "lo" | "hi"): number {
  if (own === 0) return 0;
  const share = productOf(quotientOf(exactly(own), sumOf([exactly(own), exactly(rest)])), exactly(100));
  return share[side] ?? 0;
}

function bounded(interval: Interval): interval is Interval & { readonly lo: number; readonly hi: number } {
  return interval.lo !== null && interval.hi !== null;
}

/**
 * Every table that a record holds, with each place's shares. Shares that pages print themselves (keys with a denominator), flows to a named
 * partner, and figures of a plan or forecast beside measured ones are not mixed in.
 *
 * Rows and total meet by the publisher's own definition where a table has several ("bentonite", "fuller's earth"), else by the key alone, for a
 * publisher words the same column differently from row to row.
 */
export function shareTables(record: readonly Observation[], toldAlready: ToldAlready = NONE): readonly ShareTable[] {
  const groups = groupBy(record.filter(({ key, status }) => status !== "refuted" && key.denominator === null && (key.counterpart === null || key.counterpart === WORLD)), meeting);
  return [...groups.values()].flatMap((group) => {
    const totals = group.filter(({ key, figure }) => key.area === WORLD && figure !== null);
    const places = group.filter(({ key }) => key.area !== WORLD);
    if (new Set(totals.map(({ definition }) => definition)).size <= 1) return table(places, totals, toldAlready);
    return [...groupBy(places, ({ definition }) => definition ?? "").values()].flatMap((own) => table(own, totals.filter(({ definition }) => definition === own[0]?.definition), toldAlready));
  });
}

/**
 * What must be equal for one figure to be a part of the other: the source too, for an edition of statements holds many pages, and what one page
 * says of China is no part of what another says of the world. A gap has no unit and goes with its basis.
 */
function meeting({ key, period, basis, editionId, sourceId, status }: Observation): string {
  return [key.measure, key.good, key.stage, key.counterpart, period.text, basis, editionId, sourceId, status === "forecast" || status === "announced"].join("|");
}

function table(places: readonly Observation[], totals: readonly Observation[], toldAlready: ToldAlready): readonly ShareTable[] {
  const told = toldAlready(places.map(({ key }) => key.area), places[0]?.period.start ?? "");
  const units = groupBy(places.filter(({ figure }) => figure !== null), ({ figure }) => figure?.unit ?? "");
  // Gaps belong to the one table of their group; where units differ they cannot be told to belong to either.
  const gaps = units.size === 1 ? places.filter(({ figure }) => figure === null) : [];
  return [...units].flatMap(([unit, printed]) => {
    const fitting = totals.filter(({ figure }) => figure?.unit === unit);
    const total = fitting.length === 1 ? (fitting[0] ?? null) : null;
    const shown = withoutTwins(worded(printed, total?.definition ?? null), total?.definition ?? null);
    const [first] = shown;
    if (!first) return [];
    const noTotal = whyNoTotal(shown, total);
    const totalExcludes = total === null ? null : excludedFrom(total, places);
    const counted = shown.filter(({ key }) => !told.has(key.area));
    const figures = counted.flatMap(({ figure }) => (figure ? [figure] : []));
    const noSum = whyNoSum(counted);
    const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
    const ranked = counted.flatMap(({ key, figure }) => (key.area === OTHERS || figure === null ? [] : figure.value ?? []));
    const rows = shown.map((part): ShareRow => ({
      part,
      ofTotal: part.figure && total?.figure && noTotal === null ? atMost(shareOfTotal(part.figure, total.figure), totalExcludes) : null,
      ofSum: part.figure && noSum === null && !told.has(part.key.area) ? shareOfSum(part.figure, counted.flatMap((other) => (other === part || other.figure === null ? [] : [other.figure]))) : null,
      // Alone, or beside itself, a place is first of nothing.
      rank: noSum === "place-twice" || noSum === "one-place" || told.has(part.key.area) ? null : rankOf(part, ranked),
      isTold: told.has(part.key.area),
    }));
    return [{
      key: { measure: first.key.measure, good: first.key.good, stage: first.key.stage }, editionId: first.editionId, period: first.period, basis: first.basis, unit, total, noTotal, totalExcludes, noSum,
      sum: noSum === null ? { value: values.reduce((sum, value) => sum + value, 0), interval: sumOf(figures.map(amountOf)) } : null,
      rows: [...rows.sort(bySize), ...gaps.map((part): ShareRow => ({ part, ofTotal: null, ofSum: null, rank: null, isTold: told.has(part.key.area) }))],
    }];
  });
}

/**
 * Of a place that stands several times, the one row worded as the total: MCS 2026 has US "Refinery production" of copper (921) in its world table and
 * "Refinery: Primary (from ore)" (882) in its national one. The second is a part of the first and no row of this table.
 */
function worded(printed: readonly Observation[], wording: string | null): readonly Observation[] {
  return [...groupBy(printed, ({ key }) => key.area).values()].flatMap((own) => {
    const fitting = own.filter(({ definition }) => definition === wording);
    return fitting.length === 1 ? fitting : own;
  });
}

/**
 * A place that an edition prints twice with one figure stands once: MCS 2026 has the output of the United States in its table of the country
 * ("Production: Mine") and in that of the world ("Mine production"). The row worded as the total is kept, else the first by id. Figures that
 * differ are two things and both stay.
 */
function withoutTwins(printed: readonly Observation[], wording: string | null): readonly Observation[] {
  const groups = groupBy(printed, ({ key, figure }) => [key.area, figure?.comparator, figure?.value, figure?.min, figure?.max].join("|"));
  const kept = new Set([...groups.values()].flatMap((twins) => {
    const [first] = [...twins].sort((a, b) => Number(b.definition === wording) - Number(a.definition === wording) || (a.id < b.id ? -1 : 1));
    // Two rows of one definition are not twins but a fault, which `place-twice` tells.
    return new Set(twins.map(({ definition }) => definition)).size === twins.length && first ? [first] : twins;
  }));
  return printed.filter((row) => kept.has(row));
}

/**
 * A total that one of its parts exceeds is wrong, or is of something else. MCS 2025 prints 4,400 thousand tonnes of kaolin for the world in 2024 and
 * 7,800 for China alone (seen 2026-11-24): a share of 177 % would look like a figure.
 */
function whyNoTotal(shown: readonly Observation[], total: Observation | null): NoTotal | null {
  if (!total?.figure) return "not-printed";
  const most = intervalOf(total.figure).hi;
  return most !== null && shown.some(({ figure }) => figure !== null && (intervalOf(figure).lo ?? 0) > most) ? "smaller-than-a-part" : null;
}

/**
 * What a total leaves out. "Excludes U.S. production." stands at the world's lithium in MCS 2025 and 2026 and nowhere else in the column; words that
 * stand at every row ("excludes scrap") tell what is counted, not where. A withheld place is in no row, and the page does not say that it is in the total.
 */
function excludedFrom(total: Observation, places: readonly Observation[]): TotalExcludes | null {
  const note = total.note !== null && EXCLUDES.test(total.note) && !places.some((place) => place.note === total.note) ? total.note : null;
  const withheld = new Set(places.filter(({ gap, note: told }) => gap === "withheld" && !/included in .?world total/i.test(told ?? "")).map(({ key }) => key.area));
  return note === null && withheld.size === 0 ? null : { note, places: [...withheld].sort() };
}
const EXCLUDES = /\bexclud|不含|不包括/i;

/** The true whole is larger than the printed one by nobody knows how much, so the true share can be anything up to the printed one. */
function atMost(share: Share | null, excludes: TotalExcludes | null): Share | null {
  return share && excludes ? { ...share, interval: { ...share.interval, lo: 0, loOpen: false } } : share;
}

/** Rows are a whole only when each place stands once, there are several, and each is a number. */
function whyNoSum(shown: readonly Observation[]): NoSum | null {
  if (new Set(shown.map(({ key }) => key.area)).size < shown.length) return "place-twice";
  if (shown.length < 2) return "one-place";
  if (shown.some(({ figure }) => figure?.value === null || figure?.value === undefined || !bounded(intervalOf(figure)))) return "bound";
  return shown.every(({ figure }) => figure?.value === 0) ? "zero" : null;
}

/** An "other countries" line is no place: it takes no rank and moves nobody's. */
function rankOf({ figure, key }: Observation, values: readonly number[]): number | null {
  const value = figure?.value ?? null;
  return value === null || key.area === OTHERS ? null : values.filter((other) => other > value).length + 1;
}
function bySize(a: ShareRow, b: ShareRow): number {
  const [x, y] = [a.part.figure?.value ?? -1, b.part.figure?.value ?? -1];
  return y - x || (a.part.key.area < b.part.key.area ? -1 : a.part.key.area > b.part.key.area ? 1 : a.part.id < b.part.id ? -1 : 1);
}
