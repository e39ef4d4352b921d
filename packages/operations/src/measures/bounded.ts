// Numbers with their ends: how the rows of measures are ordered, held against another edition, and counted.
import type { AnswerOf, contracts } from "@monazite/contracts";
import type { Bounded, MethodNoteCode, Period } from "@monazite/core";

export type AgainstOf = AnswerOf<typeof contracts.concentration>["concentration"][number]["against"];
export type Covered = AnswerOf<typeof contracts.concentration>["coverage"];

export const NOTHING: Bounded = { value: null, min: null, max: null };

export const scaledBy = ({ value, min, max }: Bounded, by: number): Bounded => ({ value: value === null ? null : value * by, min: min === null ? null : min * by, max: max === null ? null : max * by });

/** Where a row stands in a ranked table: at its number, else in the middle of its range; below all without either. Only for order, never shown. */
export function standing({ value, min, max }: Bounded): number {
  return value ?? (min !== null && max !== null ? (min + max) / 2 : -Infinity);
}

/** A row's number against the other edition's. */
export function heldAgainst(own: Bounded, other: { readonly editionId: string; readonly score: Bounded } | undefined): AgainstOf {
  if (!other) return null;
  const { value, min, max } = other.score;
  const apart = own.min !== null && own.max !== null && min !== null && max !== null && (own.max < min || max < own.min);
  return { editionId: other.editionId, value, min, max, change: own.value !== null && value !== null ? own.value - value : null, apart };
}

/** Does the period hold any day of the year? */
export const inYear = ({ start, end }: Period, year: string): boolean => (start === null || start < `${Number(year) + 1}-01-01`) && (end === null || end > `${year}-01-01`);

/** The latest period first. */
export const later = (a: Period, b: Period): number => ((a.end ?? "9") < (b.end ?? "9") ? 1 : (a.end ?? "9") > (b.end ?? "9") ? -1 : 0);

interface Row {
  readonly good: string;
  readonly refused: MethodNoteCode | null;
}

/** @param asked how many goods and minerals the question was about */
export function coveredBy(rows: readonly Row[], asked: number): Covered {
  const told = rows.filter(({ refused }) => refused === null);
  return { goods: asked, withFigure: new Set(told.map(({ good }) => good)).size, rows: rows.length, refused: rows.length - told.length };
}

/**
 * Of rows that tell the same thing, those of the newest edition, and of these the latest period.
 *
 * @param same what is one thing: good, stage and the like
 * @param authority the day of each edition, from `authorityOf`
 */
export function newestOf<T extends { readonly editionId: string; readonly period: Period }>(rows: readonly T[], same: (row: T) => string, authority: ReadonlyMap<string, number>): readonly T[] {
  const best = new Map<string, T>();
  for (const row of rows) {
    const before = best.get(same(row));
    const newer = before === undefined ? 1 : (authority.get(row.editionId) ?? 0) - (authority.get(before.editionId) ?? 0) || -later(row.period, before.period);
    if (newer > 0) best.set(same(row), row);
  }
  return rows.filter((row) => { const one = best.get(same(row)); return one?.editionId === row.editionId && one.period.text === row.period.text; });
}
