// A small true world and what pages print about it: months, year-to-date sums, changes, shares, ranks, each rounded as printed.
import { parsePeriod, type Interval, type Period } from "@monazite/core";
import { cellId, type Cell, type LedgerEntry, type LevelCell, type Series } from "./ledger-entry.js";

export const series = (id: string, more: Partial<Series> = {}): Series => ({ id, adds: true, signed: false, ...more });
export const level = (of: Series, period: string | Period): LevelCell => ({ kind: "level", series: of, period: typeof period === "string" ? parsePeriod(period) : period });
export const ratio = (of: LevelCell, to: LevelCell | null, label = "yoy"): Cell => ({ kind: "ratio", of, to, label });
export const closed = (lo: number | null, hi: number | null): Interval => ({ lo, hi, loOpen: lo === null, hiOpen: hi === null });

/** An entry that says a figure, rounded to the last printed digit. */
export function says(id: string, cell: Cell, value: number, digit = 1, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return { id, family: id, authority: 0, says: { kind: "within", cell, interval: closed(value - digit / 2, value + digit / 2) }, ...more };
}

/** A page prints a change in per cent: the ratio is 1 + p/100, each way half of the last digit. */
export function changed(id: string, of: LevelCell, to: LevelCell | null, percent: number, digit = 0.1, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return says(id, ratio(of, to), 1 + percent / 100, digit / 100, more);
}

const MONTHS = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`);

export interface World {
  readonly entries: readonly LedgerEntry[];
  readonly truth: ReadonlyMap<string, number>;
}

/** @param random numbers from 0 to 1 @param density how much of what could be printed is */
export function worldOf(random: () => number, density: number): World {
  const truth = new Map<string, number>();
  const entries: LedgerEntry[] = [];
  const all = series("all");
  const parts = [series("part a"), series("part b")];
  const monthly = new Map<string, number>();
  for (const month of MONTHS) {
    const own = parts.map(({ id }) => { const x = 50 + Math.floor(random() * 4000) / 4; monthly.set(`${id} ${month}`, x); return x; });
    monthly.set(`all ${month}`, own.reduce((a, b) => a + b, 200 + Math.floor(random() * 8000) / 4));
  }
  const total = (of: Series, from: number, to: number): number => MONTHS.slice(from, to).reduce((sum, month) => sum + (monthly.get(`${of.id} ${month}`) ?? 0), 0);
  const rounded = (x: number, digit: number): number => Math.round(x / digit) * digit;
  const tell = (cell: Cell, x: number, digit: number): void => {
    truth.set(cellId(cell), x);
    if (random() > density) return;
    const id = `e${entries.length}`;
    const kind = random();
    if (kind < 0.85) entries.push(says(id, cell, rounded(x, digit), digit));
    else entries.push({ id, family: id, authority: 0, says: { kind: "within", cell, interval: kind < 0.92 ? closed(x * 0.9, null) : closed(null, x * 1.05) } });
  };
  for (const of of [all, ...parts]) {
    for (const [i, month] of MONTHS.entries()) {
      const here = level(of, month);
      const x = total(of, i, i + 1);
      tell(here, x, 1);
      if (i % 12 > 0) tell(level(of, `${month.slice(0, 4)}-01/${month}`), total(of, i - (i % 12), i + 1), 1);
      const before = MONTHS[i - 1], yearAgo = MONTHS[i - 12];
      if (before) tell(ratio(here, level(of, before), "mom"), x / total(of, i - 1, i), 0.001);
      if (yearAgo) tell(ratio(here, level(of, yearAgo)), x / total(of, i - 12, i - 11), 0.001);
      if (of !== all) tell(ratio(here, level(all, month), "share of all"), x / total(all, i, i + 1), 0.001);
    }
    for (const [year, from] of [["2024", 0], ["2025", 12]] as const) tell(level(of, year), total(of, from, from + 12), 10);
  }
  if (random() < density) {
    const values = MONTHS.map((month) => monthly.get(`all ${month}`) ?? 0);
    const i = Math.floor(random() * 24);
    entries.push({ id: `e${entries.length}`, family: "rank", authority: 0, says: {
      kind: "rank", cell: level(all, MONTHS[i] ?? ""), others: MONTHS.filter((_, j) => j !== i).map((month) => level(all, month)),
      n: values.filter((v, j) => j !== i && v > (values[i] ?? 0)).length + 1, highest: true, exact: true,
    } });
  }
  return { entries, truth };
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
