// Events placed on lanes: a lane a family, time from left to right, marks that would cover each other one below the other.
import type { PolicyEvent } from "@monazite/core";

export interface Mark {
  readonly event: PolicyEvent;
  /** Per cent of the axis; a month or a year is as wide as it is. */
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

export interface Lane {
  readonly family: string;
  readonly marks: readonly Mark[];
  readonly rows: number;
}

export interface Axis {
  /** First days of the years shown, and where they stand. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** Marks nearer than this, in per cent of the axis, would cover each other. */
const APART = 2.2;

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Lanes in the order of their first event; the axis runs over whole years. */
export function lanesOf(events: readonly PolicyEvent[]): { readonly lanes: readonly Lane[]; readonly axis: Axis } {
  const dated = events.filter(({ date }) => date.start !== null).sort((a, b) => ((a.date.start ?? "") < (b.date.start ?? "") ? -1 : 1));
  const first = Number(dated[0]?.date.start?.slice(0, 4) ?? 0);
  const last = Number(dated.at(-1)?.date.start?.slice(0, 4) ?? 0) + 1;
  const [from, to] = [day(`${first}-01-01`), day(`${last}-01-01`)];
  const at = (date: string): number => ((day(date) - from) / (to - from)) * 100;
  const families = [...new Set(dated.map(familyOf))];
  const step = Math.ceil((last - first) / 8);
  return {
    lanes: families.map((family) => laneOf(family, dated.filter((event) => familyOf(event) === family), at)),
    axis: { years: Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (year - first) % step === 0).map((year) => ({ year, at: at(`${year}-01-01`) })) },
  };
}

function laneOf(family: string, events: readonly PolicyEvent[], at: (date: string) => number): Lane {
  const ends: number[] = [];
  const marks = events.map((event): Mark => {
    const left = at(event.date.start ?? "");
    const width = event.date.end === null ? 0 : Math.max(0, at(event.date.end) - left);
    const free = ends.findIndex((end) => end + APART <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = left + width;
    return { event, left, width, row };
  });
  return { family, marks, rows: Math.max(1, ends.length) };
}

function familyOf({ type }: PolicyEvent): string {
  return type.split(".")[0] ?? type;
}
