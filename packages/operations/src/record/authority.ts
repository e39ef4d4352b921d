// Which of several editions to go by. Nothing is dropped for having less; it only stands further down.
import type { Edition } from "@monazite/core";
import { lastPossibleDay } from "@monazite/store";

/**
 * The day of publication as a number for a publisher's own statistics, so the newest comes first; 0 for what pages said,
 * which comes after all of them, however young the pages are.
 */
export function authorityOf({ kind, published }: Edition): number {
  if (kind === "statements") return 0;
  return Number(lastPossibleDay(published)?.replaceAll("-", "") ?? 1);
}
