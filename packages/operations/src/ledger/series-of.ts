// One series of the ledger, period by period: what is known of each cell from all that is said.
import type { InputOf, contracts } from "@monazite/contracts";
import { lastDay, parsePeriod, previousPeriod, type Period } from "@monazite/core";
import { meetingKey, solve, type LevelCell, type Series, type Solved } from "@monazite/analysis/ledger";
import type { Asked } from "../envelope/answer.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { recordLedger, type RecordLedger } from "./record-ledger.js";

const TRADED = new Set(["exports", "imports", "export-value", "import-value"]);
/** A longer series is asked for in parts. */
const MOST_PERIODS = 1200;

export interface SeriesOf {
  /** Ids of what was asked for. */
  readonly good: string;
  readonly measure: string;
  readonly area: string;
  readonly counterpart: string | null;
  readonly ledger: RecordLedger;
  readonly cells: readonly LevelCell[];
  readonly solved: Solved;
  /** Series of the same name under another unit, basis or definition. */
  readonly others: readonly Known[];
}

export async function seriesOf({ good, measure, place, partner, from, until, grain }: InputOf<typeof contracts.series>, asked: Asked): Promise<SeriesOf> {
  const { id, goods } = resolveMineralOrGood(good);
  const measureId = resolveMeasure(measure);
  const [area, other] = [resolvePlace(place).id, partner === undefined ? null : resolvePlace(partner).id];
  const counterpart = TRADED.has(measureId) ? (other ?? "WLD") : other;
  const ledger = await recordLedger({ measure: measureId, goods }, { measure: measureId }, asked);
  const met = meetingKey({ measure: measureId, good: id, stage: null, area, counterpart, denominator: null }).key.good;
  const candidates = toldSeries(ledger).filter(({ series: { about } }) => about !== undefined && about.key.measure === measureId && (about.key.good === id || about.key.good === met) && about.key.area === area && about.key.counterpart === counterpart && !about.isOutlook && about.scope === null);
  const [main, ...others] = candidates;
  const cells = main ? periodsOf(main.cells, grain, from, until).map((period): LevelCell => ({ kind: "level", series: main.series, period })) : [];
  return { good: id, measure: measureId, area, counterpart, ledger, cells, solved: solve(ledger.solved, { ask: cells }), others };
}

export interface Known {
  readonly series: Series;
  readonly cells: readonly LevelCell[];
  readonly entries: number;
}

/** Every series some entry speaks of, the best told first. */
function toldSeries({ entries }: RecordLedger): readonly Known[] {
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

/** Every month or year from the first to the last that is told, or that was asked for. */
function periodsOf(cells: readonly LevelCell[], asked: "month" | "year" | undefined, from: string | undefined, until: string | undefined): readonly Period[] {
  const grain = asked ?? (cells.some(({ period }) => period.grain === "month") ? "month" : "year");
  const days = cells.flatMap(({ period }) => (period.start !== null && period.end !== null ? [{ start: period.start, end: lastDay(period) ?? period.end }] : []));
  const first = (from === undefined ? null : parsePeriod(from).start) ?? days.map(({ start }) => start).sort()[0];
  const last = (until === undefined ? null : lastDay(parsePeriod(until))) ?? days.map(({ end }) => end).sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const cut = (day: string): string => (grain === "month" ? day.slice(0, 7) : day.slice(0, 4));
  const periods: Period[] = [];
  for (let period: Period | null = parsePeriod(cut(last)); period && period.text >= cut(first) && periods.length < MOST_PERIODS; period = previousPeriod(period)) periods.unshift(period);
  return periods;
}
