// Which of several editions to go by. Nothing is dropped for having less; it only stands further down.
import type { Edition } from "@monazite/core";
import { lastPossibleDay } from "@monazite/store";

/** What is younger than the text it judges stands below everything the text could know, and above what mere pages say. */
const LATER = 10_000_000;

/**
 * The day of publication as a number (20260131) for a publisher's own statistics, so the newest comes first; 0 for what
 * pages said, which comes after all of them, however young the pages are.
 *
 * @param told when the text was published that is judged: an edition published after it is a later word, which revises
 *        the figure but does not make the text wrong on its day; null judges by the newest
 */
export function authorityOf(edition: Edition, told: string | null = null): number {
  if (edition.kind === "statements") return 0;
  const day = Number(lastPossibleDay(edition.published)?.replaceAll("-", "") ?? 1);
  return isLater(edition, told) ? day - LATER : day;
}

/** A year in the id of an edition: the last that it holds, or the one it is named after. */
const YEAR_OF_ID = /(?<![0-9a-z])(?:19|20)\d{2}(?![0-9a-z])/g;

/**
 * Editions of statistics by how late they stand, from one day to the next: of two of one day, or of none as most are that say no day, the one of later years,
 * and else the one recorded last.
 */
export function ranksOf(editions: readonly { readonly edition: Edition; readonly recordedAt: string }[]): ReadonlyMap<string, number> {
  const yearOf = ({ id }: Edition): number => Math.max(0, ...[...id.matchAll(YEAR_OF_ID)].map(([year]) => Number(year)));
  const ordered = [...editions].sort((a, b) => yearOf(a.edition) - yearOf(b.edition) || (a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt)));
  return new Map(ordered.map(({ edition }, at) => { const day = authorityOf(edition); return [edition.id, day === 0 ? 0 : day + at / (ordered.length + 1)]; }));
}

/** Was the edition published after the text? */
export function isLater({ published }: Edition, told: string | null): boolean {
  const day = lastPossibleDay(published);
  return told !== null && day !== null && day > told.slice(0, 10);
}
