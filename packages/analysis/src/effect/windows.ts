// Which months stand before an event, which after it, and which are neither. Announcement, effect, suspension and end are four dates and stay four.
import type { Period } from "@monazite/core";
import { monthText, monthWithin } from "./months.js";

/** The dates of an event, each as fine as its pages tell it. */
export interface EventDates {
  readonly announced: Period;
  /** First day or month in force; null when no page says it apart from the announcement. */
  readonly effective: Period | null;
  /** First day or month of a suspension. */
  readonly suspended: Period | null;
  readonly ended: Period | null;
}

/**
 * pre: of the twelve months before the event, on which the growth to be expected rests · announced: from the announcement to the entry into
 * force, of which the month of the announcement is never counted · after: in force · suspended: from the month of a suspension or an end on.
 */
export type Role = "pre" | "announced" | "after" | "suspended";

/** A month, or January and February together. */
export interface Slot {
  /** "2025-05", "2025-01/2025-02". */
  readonly period: string;
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** One of the three months before the entry into force, in which buyers stock up. */
  readonly isFront: boolean;
  /** The event began or ended inside it, so that it is partly the one and partly the other. */
  readonly isPartial: boolean;
}

export interface Windows {
  readonly slots: readonly Slot[];
  /** Month from which the event is in force. */
  readonly start: number;
}

/** Months before the event whose growth is the base. METHODS: "the 12 pre-event months". */
export const PRE_MONTHS = 12;
const FRONT_MONTHS = 3;

/**
 * The months around an event.
 *
 * @param months how many after the entry into force, at most; 1 to 36
 * @param pooled January and February as one, as China's customs publishes them and as the New Year, which falls in either, asks for
 * @returns null when the announcement or the entry into force is not known to the month
 */
export function windowsOf({ announced, effective, suspended, ended }: EventDates, months: number, pooled: boolean): Windows | null {
  const told = monthWithin(announced);
  const start = effective === null ? told : monthWithin(effective);
  if (told === null || start === null) return null;
  const first = Math.min(told, start);
  const stop = Math.min(...[suspended, ended].map((date) => (date === null ? Infinity : (monthWithin(date) ?? Infinity))).filter((month) => month >= start), Infinity);
  const slots: Slot[] = [];
  for (let month = first - PRE_MONTHS; month < start + months || month <= told;) {
    const isPool = pooled && month % 12 === 0;
    const last = isPool ? month + 1 : month;
    // A window that begins in February takes no half of a pool.
    if (!(pooled && month % 12 === 1)) slots.push({ period: isPool ? `${monthText(month)}/${monthText(last)}` : monthText(month), first: month, last, role: roleOf(month, last, first, told, start, stop), isFront: last >= start - FRONT_MONTHS && last < start, isPartial: isPartial([announced, effective, suspended, ended], month, last) });
    month = last + 1;
  }
  return { slots, start };
}

function roleOf(month: number, last: number, first: number, told: number, start: number, stop: number): Role {
  if (last < first) return "pre";
  if (last >= stop) return "suspended";
  return month > told && month >= start ? "after" : "announced";
}

/** A date known to the day, and not the first of its month, cuts its month in two; one known to the month may. */
function isPartial(dates: readonly (Period | null)[], first: number, last: number): boolean {
  return dates.some((date) => {
    const month = date === null ? null : monthWithin(date);
    return month !== null && month >= first && month <= last && !(date?.grain === "day" && date.start?.endsWith("-01") === true && month === first);
  });
}
