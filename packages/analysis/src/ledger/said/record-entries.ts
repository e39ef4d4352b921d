// Observations of the record and what pages state about them, as entries of the ledger.
import { parsePeriod, previousPeriod, tryPeriod, yearsBefore, type Figure, type Interval, type Observation, type Period, type Relation } from "@monazite/core";
import { meetingKey } from "../meeting-key.js";
import { type Cell, type LedgerEntry, type LevelCell } from "../solver/ledger-entry.js";
import { SHARE } from "../solver/structure.js";
import { wholeOf } from "./claim-entries.js";
import { partOfPercent, ratioOfPercent, scaled } from "./intervals.js";
import { rankSays } from "./rank-says.js";
import { saidInterval } from "./said-interval.js";
import type { SeriesBook, Term } from "./series-book.js";

/** Whose word an observation or a relation is, and how far it is trusted. */
export interface Standing {
  readonly family: string;
  readonly authority: number;
}

export function termOfObservation(observation: Observation): Term | null {
  const { figure, key, definition, status } = observation;
  if (!figure) return null;
  const met = meetingKey({ ...key, denominator: null });
  return { key: met.key, unit: key.denominator === null ? figure.unit : null, basis: observation.basis ?? met.basis, definition, isOutlook: status === "forecast" || status === "announced", scope: null };
}

/** The level an observation is of; of a share the level it is a share of the whole. */
function cellOf(observation: Observation, book: SeriesBook, period: Period = observation.period): { readonly cell: LevelCell; readonly factor: number } | null {
  const term = termOfObservation(observation);
  if (!term || period.start === null || period.end === null) return null;
  const { series, factor } = book.place(term);
  return { cell: { kind: "level", series, period }, factor };
}

/** A publisher's own precision stands where it is declared: no zero is taken for rounding that the edition does not say. */
function intervalOfRecord(figure: Figure): Interval {
  return saidInterval(figure.comparator === "eq" ? { ...figure, comparator: "range", value: null, min: figure.value, max: figure.value } : figure);
}

export function entryOfRecord(observation: Observation, book: SeriesBook, standing: Standing): LedgerEntry | null {
  const { id, figure, key } = observation;
  const level = cellOf(observation, book);
  const term = termOfObservation(observation);
  if (!figure || !level || !term) return null;
  if (key.denominator === null) return { id, ...standing, says: { kind: "within", cell: level.cell, interval: scaled(intervalOfRecord(figure), level.factor) } };
  const whole = wholeOf(term.key, key.denominator);
  const to = whole && book.place({ ...term, key: whole }).series;
  const cell: Cell = { kind: "ratio", of: level.cell, to: to && { kind: "level", series: to, period: observation.period }, label: `${SHARE} of ${key.denominator}` };
  return figure.unit === "%" ? { id, ...standing, says: { kind: "within", cell, interval: partOfPercent(intervalOfRecord(figure)) } } : null;
}

/**
 * A relation as an entry: a change or share as the ratio of two cells, a sum as a sum, a rank as a rank. Null where an
 * observation it is about is not there, or where the sum holds by definition because its parts are the months of the whole.
 */
export function entryOfRelation(relation: Relation, observations: ReadonlyMap<string, Observation>, book: SeriesBook, standing: Standing): LedgerEntry | null {
  const of = observations.get(relation.of);
  const level = of && cellOf(of, book);
  if (!of || !level) return null;
  const versus = relation.versus.map((id) => { const other = observations.get(id); return other ? cellOf(other, book) : null; });
  if (versus.includes(null)) return null;
  const says = saysOf(relation, of, level.cell, versus.flatMap((one) => (one ? [one.cell] : [])), book);
  return says && { id: relation.id, ...standing, says };
}

function saysOf(relation: Relation, of: Observation, cell: LevelCell, versus: readonly LevelCell[], book: SeriesBook): LedgerEntry["says"] | null {
  const figure = figureOfRelation(relation);
  switch (relation.kind) {
    case "yoy":
    case "mom": {
      const period = relation.kind === "yoy" ? yearsBefore(cell.period) : previousPeriod(cell.period);
      const to = versus[0] ?? (period && cellOf(of, book, period)?.cell) ?? null;
      return figure && { kind: "within", cell: { kind: "ratio", of: cell, to, label: relation.kind }, interval: ratioOfPercent(saidInterval(figure)) };
    }
    case "share": return figure && { kind: "within", cell: { kind: "ratio", of: cell, to: versus[0] ?? null, label: SHARE }, interval: partOfPercent(saidInterval(figure)) };
    case "multiple": return figure && { kind: "within", cell: { kind: "ratio", of: cell, to: versus[0] ?? null, label: "multiple" }, interval: saidInterval(figure) };
    case "sum": return versus.every(({ series }) => series.id === cell.series.id) && cell.series.adds ? null : { kind: "linear", terms: [{ cell, coefficient: 1 }, ...versus.map((part) => ({ cell: part, coefficient: -1 }))] };
    case "rank": return relation.rank ? rankSays(relation.rank, cell, (period) => cellOf(of, book, period)?.cell ?? null) : null;
  }
}

/** A stated change to the last digit printed; "nearly" and "about" as such. */
function figureOfRelation({ value, printed, kind }: Relation): Figure | null {
  if (value === null) return null;
  const decimals = /\d+(?:\.(\d+))?/.exec(printed.replaceAll(",", ""))?.[1]?.length ?? 0;
  const comparator = /nearly|about|around|almost|近|约/.test(printed) ? "approx" : /over|more than|超/.test(printed) ? "gt" : "eq";
  return { printed, comparator, value, min: null, max: null, unit: kind === "multiple" ? "x" : "%", precision: Number(`1e-${decimals}`) };
}

/** Months of a stretch, for those who ask for a series month by month. */
export function monthsOf(from: string, until: string): readonly Period[] {
  const months: Period[] = [];
  for (let period: Period | null = tryPeriod(until); period && (period.start ?? "") >= (parsePeriod(from).start ?? ""); period = previousPeriod(period)) months.unshift(period);
  return months;
}
