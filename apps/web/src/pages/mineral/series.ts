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
  readonly definition: string | null;
}

export interface PlaceLine {
  readonly area: string;
  readonly name: string;
  readonly dots: readonly ProductionRow[];
  /** The newest edition's figure: what the line is ranked by; null where it only says why it is absent. */
  readonly newest: number | null;
}

export function panelOf(row: ProductionRow): Panel {
  const { good, stage } = row.key;
  const parts = [good, stage ?? "", row.basis ?? "", row.figure?.unit ?? ""];
  return { id: parts.join("~"), good, stage: stage ?? "", basis: row.basis, unit: row.figure?.unit ?? "", definition: row.definition };
}

/** Panels of a year, the best covered first. A gap belongs to the panel of its own key. */
export function panelsOf(rows: readonly ProductionRow[]): readonly Panel[] {
  const counts = new Map<string, { panel: Panel; count: number }>();
  for (const row of rows) {
    if (!row.figure) continue;
    const panel = panelOf(row);
    counts.set(panel.id, { panel, count: (counts.get(panel.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.panel.id < b.panel.id ? -1 : 1)).map(({ panel }) => panel);
}

/** Years with figures, youngest first, and the one to begin with: the youngest that covers at least half as many places as the best. */
export function yearsOf(coverage: AnswerOf<Contracts["coverage"]>["coverage"]): { readonly years: readonly string[]; readonly first: string } {
  const places = new Map<string, number>();
  for (const row of coverage) places.set(row.year, Math.max(places.get(row.year) ?? 0, row.places));
  const years = [...places.keys()].sort().reverse();
  const most = Math.max(0, ...places.values());
  return { years, first: years.find((year) => (places.get(year) ?? 0) * 2 >= most) ?? "" };
}

/** Lines of one panel and year, largest first; places with a gap only come last. */
export function linesOf(rows: readonly ProductionRow[], panel: Panel, year: string, names: Readonly<Record<string, Bilingual>>, lang: Lang): readonly PlaceLine[] {
  const lines = new Map<string, ProductionRow[]>();
  for (const row of rows) {
    const own = row.figure ? panelOf(row).id === panel.id : row.key.good === panel.good && (row.key.stage ?? "") === panel.stage;
    if (own && row.period.text === year) lines.set(row.key.area, [...(lines.get(row.key.area) ?? []), row]);
  }
  return [...lines].map(([area, dots]) => ({
    area, dots, name: names[area]?.[lang] ?? area,
    newest: (dots.find((dot) => dot.newest) ?? dots.at(-1))?.figure?.value ?? null,
  })).sort((a, b) => (b.newest ?? -1) - (a.newest ?? -1) || (a.area < b.area ? -1 : 1));
}
