// The series of a ledger: which there are, under which key, and how well a period of one is known.
import { meetingKey, type LevelCell, type Series } from "@monazite/analysis/ledger";
import { isTradeMeasure } from "@monazite/core";
import type { RecordLedger } from "./record-ledger.js";

/** Bounds this near to each other, as a part of their size, say the figure; wider ones only bound it. */
const IMPLIED = 0.05;

export interface KnownSeries {
  readonly series: Series;
  /** Cells that some entry speaks of. */
  readonly cells: readonly LevelCell[];
  readonly entries: number;
}

export interface SeriesKey {
  readonly measure: string;
  readonly good: string;
  readonly area: string;
  readonly counterpart: string | null;
}

/** The other end of a flow is the world unless it is named; what does not flow has none. */
export function counterpartOf(measure: string, partner: string | null): string | null {
  return isTradeMeasure(measure) ? (partner ?? "WLD") : partner;
}

/** Every series some entry speaks of, the best told first. */
export function toldSeries({ entries }: Pick<RecordLedger, "entries">): readonly KnownSeries[] {
  const found = new Map<string, { series: Series; cells: LevelCell[]; entries: number }>();
  for (const { says } of entries.values()) {
    if (says.kind !== "within") continue;
    const level = says.cell.kind === "level" ? says.cell : says.cell.of;
    const known = found.get(level.series.id) ?? { series: level.series, cells: [], entries: 0 };
    found.set(level.series.id, known);
    known.cells.push(level);
    known.entries++;
  }
  return [...found.values()].sort((a, b) => b.entries - a.entries || (a.series.id < b.series.id ? -1 : 1));
}

/** Measured series of one key; those under another unit, basis or definition stand behind the one best told. */
export function seriesUnder(ledger: Pick<RecordLedger, "entries">, key: SeriesKey): readonly KnownSeries[] {
  const met = meetingKey({ ...key, stage: null, denominator: null }).key.good;
  return toldSeries(ledger).filter(({ series: { about } }) => about !== undefined && about.key.measure === key.measure && (about.key.good === key.good || about.key.good === met) && about.key.area === key.area && about.key.counterpart === key.counterpart && !about.isOutlook && about.scope === null);
}

export type CellKind = "said" | "implied" | "bounded" | "gap";

/** said: printed by somebody · implied: follows to within a twentieth of its size · bounded: other figures leave more room · gap: no figure tells. */
export function kindOfCell(isSaid: boolean, min: number | null, max: number | null): CellKind {
  if (isSaid) return "said";
  if (min === null && max === null) return "gap";
  return min !== null && max !== null && max - min <= IMPLIED * Math.max(Math.abs(min), Math.abs(max)) ? "implied" : "bounded";
}
