// Monthly series out of the ledger of the record: months nobody printed with what follows from the others.
import { cellId, entriesBehind, solve, type LedgerEntry, type LevelCell, type Solved } from "@monazite/analysis/ledger";
import { monthOf, monthText, yearBefore } from "@monazite/analysis/effect";
import { parsePeriod, type Figure, type Interval } from "@monazite/core";
import { convertFigure } from "@monazite/core/registry";
import { kindOfCell, type KnownSeries } from "../ledger/known-series.js";
import type { RecordLedger } from "../ledger/record-ledger.js";
import { knownOf, type MonthlySeries } from "./monthly-series.js";

/** Years before the first figure that a change on the year may still reach. */
const REACH = 12;
/** Months of one series that are worked out, at most. */
const MOST = 480;

export function recordSeries(ledger: RecordLedger, { series, cells }: KnownSeries): MonthlySeries | null {
  const { about } = series;
  const days = cells.flatMap(({ period: { start, end } }) => (start === null || end === null ? [] : [[monthOf(start), monthOf(end)] as const]));
  if (!about || days.length === 0) return null;
  const first = Math.min(...days.map(([start]) => start)) - REACH;
  const last = Math.max(...days.map(([, end]) => end));
  const months = Array.from({ length: Math.min(MOST, last - first + 1) }, (_, i) => Math.max(first, last - MOST + 1) + i);
  const cellOf = (period: string): LevelCell => ({ kind: "level", series, period: parsePeriod(period) });
  const asked = new Map(periodsAsked(months).map((period) => [period, cellOf(period)]));
  const solved = solve(ledger.solved, { ask: [...asked.values()] });
  const said = new Map<string, LedgerEntry[]>();
  for (const entry of ledger.entries.values()) if (entry.says.kind === "within" && entry.says.cell.kind === "level" && entry.says.cell.series.id === series.id) said.set(cellId(entry.says.cell), [...(said.get(cellId(entry.says.cell)) ?? []), entry]);
  const reading = readingOf(ledger, solved, said, asked, about.unit);
  return {
    key: about.key, unit: about.unit, basis: about.basis, definition: about.definition,
    figures: (period) => reading(period)?.known ?? null,
    kindOf: (period) => reading(period)?.kind ?? "gap",
    entriesOf: (period) => reading(period)?.entries() ?? [],
    told: new Set(months.map(monthText).filter((month) => (reading(month)?.known.value ?? null) !== null)),
  };
}

/** Each month, each January with its February, and the year up to each month. */
function periodsAsked(months: readonly number[]): readonly string[] {
  const own = months.map(monthText);
  const pools = months.filter((month) => month % 12 === 0).map((month) => `${monthText(month)}/${monthText(month + 1)}`);
  const runs = own.filter((month) => !month.endsWith("-01")).map((month) => `${month.slice(0, 4)}-01/${month}`);
  return [...new Set([...own, ...pools, ...runs, ...own.map(yearBefore)])];
}

type Reading = (period: string) => { readonly known: NonNullable<ReturnType<MonthlySeries["figures"]>>; readonly kind: ReturnType<MonthlySeries["kindOf"]>; readonly entries: () => readonly string[] } | null;

function readingOf(ledger: RecordLedger, solved: Solved, said: ReadonlyMap<string, readonly LedgerEntry[]>, asked: ReadonlyMap<string, LevelCell>, unit: string): Reading {
  const kept = new Map<string, ReturnType<Reading>>();
  return (period) => {
    const before = kept.get(period);
    if (before !== undefined) return before;
    const cell = asked.get(period);
    const bounds = cell ? solved.bounds(cell) : null;
    const own = cell ? (said.get(cellId(cell)) ?? []) : [];
    if (!cell || bounds === null) { kept.set(period, null); return null; }
    const kind = kindOfCell(own.length > 0, bounds.lo, bounds.hi);
    const printed = own.flatMap(({ id }) => printedIn(ledger.observations.get(id)?.figure ?? null, unit))[0] ?? null;
    const known = printed === null ? knownOf(kindOfCell(false, bounds.lo, bounds.hi), bounds) : { value: printed, interval: withValue(bounds, printed) };
    const found = { known, kind, entries: () => (own.length ? own.map(({ id }) => id) : [...entriesBehind(solved, cell)]) };
    kept.set(period, found);
    return found;
  };
}

/** A printed number in the unit of the series; "over" and "about" are bounds and no number. */
function printedIn(figure: Figure | null, unit: string): readonly number[] {
  if (figure === null || figure.comparator !== "eq") return [];
  try {
    const { value } = convertFigure(figure, unit);
    return value === null ? [] : [value];
  } catch {
    return [];
  }
}

/** A number as it was printed is half a digit at most from what the others leave of it, and what is shown holds both. */
function withValue(bounds: Interval, value: number): Interval {
  return { ...bounds, lo: bounds.lo === null ? null : Math.min(bounds.lo, value), hi: bounds.hi === null ? null : Math.max(bounds.hi, value), hiOpen: bounds.hiOpen && (bounds.hi ?? Infinity) > value };
}
