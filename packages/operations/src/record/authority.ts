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

/** Was the edition published after the text? */
export function isLater({ published }: Edition, told: string | null): boolean {
  const day = lastPossibleDay(published);
  return told !== null && day !== null && day > told.slice(0, 10);
}
