// Tables that editions print, as the measures take them: amounts of producers, or the shares themselves where an edition prints no amounts.
import type { ConcentrationInput, SupplierAmount } from "@monazite/analysis/concentration";
import { groupBy } from "@monazite/analysis/ledger";
import { amountOf, OTHERS, type ShareTable } from "@monazite/analysis/shares";
import { intervalOf, refusal, remark, type MethodNote, type Observation, type Period } from "@monazite/core";
import type { Stage } from "@monazite/core";
import { shareTablesOf } from "../record/share-tables.js";

/** One table and what it is of. */
export interface MeasuredTable {
  readonly good: string;
  readonly stage: Stage | null;
  readonly period: Period;
  readonly editionId: string;
  readonly sourceId: string;
  readonly basis: string | null;
  readonly definition: string | null;
  readonly input: ConcentrationInput;
  /** Why the table cannot be measured. */
  readonly refusal: MethodNote | null;
}

/** Tables of amounts within one edition; collections of what single pages said are no tables. */
export function tablesOfAmounts(observations: readonly Observation[], statements: ReadonlySet<string>): readonly MeasuredTable[] {
  return shareTablesOf(observations).filter(({ editionId }) => !statements.has(editionId)).map(amountTable);
}

function amountTable({ key, editionId, period, basis, unit, total, noTotal, totalExcludes, noSum, rows: printed }: ShareTable): MeasuredTable {
  // A union is no supplier beside its members.
  const rows = printed.filter(({ isTold }) => !isTold);
  const placed = rows.filter(({ part }) => part.figure !== null && part.key.area !== OTHERS).map(({ part }) => supplierOf(part));
  const others = rows.find(({ part }) => part.figure !== null && part.key.area === OTHERS)?.part;
  const absent = rows.filter(({ part }) => part.figure === null).map(({ part }) => part.key.area);
  // One place and a printed world leave the rest unnamed; without a world it is a share of nothing known.
  const whole = noSum === "one-place" && total?.figure && noTotal === null ? wholeOf(total) : null;
  // A total that counts every place leaves those without a figure what the named do not have.
  const bound = total?.figure && noTotal === null && totalExcludes === null ? amountOf(total.figure).hi : null;
  const absentMost = bound === null ? Infinity : Math.max(0, bound - [...placed, ...(others ? [supplierOf(others)] : [])].reduce((sum, { lo }) => sum + lo, 0));
  const notes = whole ? [remark("one-place", {})] : [];
  return {
    good: key.good, stage: key.stage, period, editionId, sourceId: rows[0]?.part.sourceId ?? editionId, basis, definition: total?.definition ?? rows[0]?.part.definition ?? null,
    input: { suppliers: placed, unnamed: others ? supplierOf(others) : null, absent, absentMost, whole, unit: unit ?? "", editionIds: [editionId], notes },
    refusal: noSum === "place-twice" ? refusal("row-ambiguous", { term: "term.amount" }) : noSum === "zero" ? refusal("total-zero", {}) : noSum === "one-place" && !whole ? refusal("one-place", {}) : null,
  };
}

function supplierOf({ id, key, figure }: Observation): SupplierAmount {
  const interval = figure ? amountOf(figure) : { lo: 0, hi: null };
  return { id: key.area, value: figure?.value !== undefined && figure.comparator !== "lt" && figure.comparator !== "gt" && figure.comparator !== "lte" && figure.comparator !== "gte" ? figure.value : null, lo: Math.max(0, interval.lo ?? 0), hi: interval.hi ?? Infinity, evidence: id };
}

function wholeOf(total: Observation): ConcentrationInput["whole"] {
  const interval = total.figure ? amountOf(total.figure) : { lo: null, hi: null };
  return { value: total.figure?.value ?? null, lo: interval.lo ?? 0, hi: interval.hi ?? Infinity, evidence: total.id };
}

/** Tables of an edition that prints shares of the world and no amounts. */
export function printedShareTables(measure: string, observations: readonly Observation[], statements: ReadonlySet<string>): readonly MeasuredTable[] {
  const printed = observations.filter(({ key, editionId, status }) => status !== "refuted" && key.denominator === `world-${measure}` && key.counterpart === null && !statements.has(editionId));
  return [...groupBy(printed, ({ key, editionId, period, definition }) => [editionId, key.good, key.stage, period.text, definition].join("|")).values()].flatMap((rows) => tableOfShares(rows, ({ key }) => key.area) ?? []);
}

/** Shares in per cent as a study prints them: of 100, whatever they add up to. `place` tells whose share a row is. */
export function tableOfShares(rows: readonly Observation[], place: (row: Observation) => string): MeasuredTable | null {
  const [first] = rows;
  if (!first) return null;
  const printed = rows.filter(({ figure }) => figure !== null);
  const merged = new Map<string, SupplierAmount>();
  for (const row of printed) {
    const one = supplierOf(row);
    const id = place(row);
    const before = merged.get(id);
    // A study that lists a place twice gives it both parts.
    merged.set(id, before ? { ...before, value: before.value === null || one.value === null ? null : before.value + one.value, lo: before.lo + one.lo, hi: before.hi + one.hi } : { ...one, id });
  }
  const unnamed = merged.get(OTHERS) ?? null;
  merged.delete(OTHERS);
  return {
    good: first.key.good, stage: first.key.stage, period: first.period, editionId: first.editionId, sourceId: first.sourceId, basis: first.basis, definition: first.definition,
    input: {
      suppliers: [...merged.values()], unnamed, absent: rows.filter(({ figure }) => figure === null).map(place), whole: wholeOfShares([...merged.values(), ...(unnamed ? [unnamed] : [])]), unit: "%", editionIds: [first.editionId],
    },
    refusal: null,
  };
}

/** 100 %, unless rounding or the study itself makes the parts more: then what they add up to bounds it, and nothing is brought to 100. */
function wholeOfShares(parts: readonly SupplierAmount[]): ConcentrationInput["whole"] {
  const least = parts.reduce((sum, { lo }) => sum + lo, 0);
  return { value: 100, lo: 100, hi: Math.max(100, least) };
}

/** What an interval of a printed figure is, in fractions. */
export function fractionOf({ figure }: Observation): { readonly value: number | null; readonly min: number; readonly max: number } {
  const interval = figure ? intervalOf(figure) : { lo: 0, hi: 100 };
  const bound = figure?.comparator !== "eq" && figure?.comparator !== "approx";
  return { value: bound ? null : (figure.value ?? 0) / 100, min: Math.max(0, (interval.lo ?? 0) / 100), max: Math.min(1, (interval.hi ?? 100) / 100) };
}
