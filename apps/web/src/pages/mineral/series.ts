// Production rows arranged for a chart: one line a place, one dot an edition. Nothing is summed and no share is computed here.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import type { Bilingual, Lang, Stage } from "@monazite/core";

export type ProductionRow = AnswerOf<Contracts["production"]>["production"][number];

/** What must be equal for figures to stand on one axis. */
export interface Panel {
  readonly id: string;
  readonly good: string;
  readonly stage: Stage | "";
  readonly basis: string | null;
  readonly unit: string;
  /** The publisher's words, where only they tell it from another panel of the same key; else null. */
  readonly definition: string | null;
}

export interface PlaceLine {
  readonly area: string;
  readonly name: string;
  readonly dots: readonly ProductionRow[];
  /** The newest edition's figure: what the line is ranked by; null where it only says why it is absent. */
  readonly newest: number | null;
}

export function panelOf(row: ProductionRow, twice: ReadonlySet<string> = new Set()): Panel {
  const { good, stage } = row.key;
  const parts = [good, stage ?? "", row.basis ?? "", row.figure?.unit ?? ""];
  // Where one edition gives a place two figures under one key, they are two things, which only its own words tell apart.
  const definition = twice.has(parts.join("~")) ? row.definition : null;
  return { id: [...parts, ...(definition === null ? [] : [definition])].join("~"), good, stage: stage ?? "", basis: row.basis, unit: row.figure?.unit ?? "", definition };
}

/** Panels in which one edition gives some place more than one figure: ilmenite and rutile, mica in sheets and scrap. */
export function panelsWithTwins(rows: readonly ProductionRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of rows) {
    if (!row.figure) continue;
    const { id } = panelOf(row);
    const cell = `${id} ${row.editionId} ${row.sourceId} ${row.key.area} ${row.period.text}`;
    if (seen.has(cell)) twice.add(id);
    seen.add(cell);
  }
  return twice;
}

/** Panels of a year, the best covered first. A gap belongs to the panel of its own key. */
export function panelsOf(rows: readonly ProductionRow[]): readonly Panel[] {
  const counts = new Map<string, { panel: Panel; count: number }>();
  const twice = panelsWithTwins(rows);
  for (const row of rows) {
    if (!row.figure) continue;
    const panel = panelOf(row, twice);
    counts.set(panel.id, { panel, count: (counts.get(panel.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.panel.id < b.panel.id ? -1 : 1)).map(({ panel }) => panel);
}

/**
 * Years with figures, youngest first, and the one to begin with: the youngest that two editions cover, so that where they disagree is seen, else the
 * youngest of all; covering means at least half as many places as the best year.
 */
export function yearsOf(coverage: AnswerOf<Contracts["coverage"]>["coverage"]): { readonly years: readonly string[]; readonly first: string } {
  const places = new Map<string, number>();
  // A mean of shares over years is no year's output: where amounts are known, only years with amounts can be chosen.
  const counted = coverage.some(({ amounts }) => amounts > 0) ? coverage.filter(({ amounts }) => amounts > 0) : coverage;
  for (const row of counted) places.set(row.year, Math.max(places.get(row.year) ?? 0, row.places));
  const years = [...places.keys()].sort().reverse();
  const most = Math.max(0, ...places.values());
  const covered = years.filter((year) => (places.get(year) ?? 0) * 2 >= most);
  const editionsOf = (year: string): number => new Set(counted.filter((row) => row.year === year && row.places * 2 >= most).map(({ editionId }) => editionId)).size;
  return { years, first: covered.find((year) => editionsOf(year) > 1) ?? covered[0] ?? "" };
}

/** Lines of one panel and year, largest first; places with a gap only come last. */
export function linesOf(rows: readonly ProductionRow[], panel: Panel, year: string, names: Readonly<Record<string, Bilingual>>, lang: Lang): readonly PlaceLine[] {
  const lines = new Map<string, ProductionRow[]>();
  const twice = panelsWithTwins(rows);
  for (const row of rows) {
    const own = row.figure ? panelOf(row, twice).id === panel.id : row.key.good === panel.good && (row.key.stage ?? "") === panel.stage;
    if (own && row.period.text === year) lines.set(row.key.area, [...(lines.get(row.key.area) ?? []), row]);
  }
  return [...lines].map(([area, dots]) => ({
    area, dots, name: names[area]?.[lang] ?? area,
    newest: (dots.find((dot) => dot.newest) ?? dots.at(-1))?.figure?.value ?? null,
  })).sort((a, b) => (b.newest ?? -1) - (a.newest ?? -1) || (a.area < b.area ? -1 : 1));
}
