// The period a change is measured against: a year ago, the month before. Null for a base in words ("the February peak").
import { parsePeriod, periodOfDays, previousPeriod, yearsBefore, type Period } from "@monazite/core";

const DAY = 86_400_000;

export function basePeriod(period: Period, base: string): Period | null {
  switch (base) {
    case "yoy": return yearsBefore(period);
    case "mom": return period.grain === "month" ? previousPeriod(period) : null;
    case "qoq": return period.grain === "quarter" ? previousPeriod(period) : null;
    case "wow": return period.grain === "week" ? previousPeriod(period) : period.grain === "day" ? daysBefore(period, 7) : weekBefore(period);
    case "day": return period.grain === "day" ? previousPeriod(period) : null;
    default: return null;
  }
}

function daysBefore(period: Period, days: number): Period | null {
  return period.start === null ? null : parsePeriod(new Date(Date.parse(period.start) - days * DAY).toISOString().slice(0, 10));
}

/** A week told by its first and last day. */
function weekBefore({ start, end }: Period): Period | null {
  if (start === null || end === null || Date.parse(end) - Date.parse(start) !== 7 * DAY) return null;
  const day = (text: string, back: number): string => new Date(Date.parse(text) - back * DAY).toISOString().slice(0, 10);
  return periodOfDays(day(start, 7), day(end, 8));
}
