// One series of the ledger, period by period: what is known of each cell from all that is said.
import type { InputOf, contracts } from "@monazite/contracts";
import { lastDay, parsePeriod, previousPeriod, type Period } from "@monazite/core";
import { solve, type LevelCell, type Solved } from "@monazite/analysis/ledger";
import type { Asked } from "../envelope/answer.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { counterpartOf, seriesUnder, type KnownSeries } from "./known-series.js";
import { recordLedger, type RecordLedger } from "./record-ledger.js";

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
  readonly others: readonly KnownSeries[];
}

export async function seriesOf({ good, measure, place, partner, from, until, grain }: InputOf<typeof contracts.series>, asked: Asked): Promise<SeriesOf> {
  const { id, goods } = resolveMineralOrGood(good);
  const measureId = resolveMeasure(measure);
  const [area, other] = [resolvePlace(place).id, partner === undefined ? null : resolvePlace(partner).id];
  const counterpart = counterpartOf(measureId, other);
  const ledger = await recordLedger({ measure: measureId, goods }, { measure: measureId }, asked);
  const [main, ...others] = seriesUnder(ledger, { measure: measureId, good: id, area, counterpart });
  const cells = main ? periodsOf(main.cells, grain, from, until).map((period): LevelCell => ({ kind: "level", series: main.series, period })) : [];
  return { good: id, measure: measureId, area, counterpart, ledger, cells, solved: solve(ledger.solved, { ask: cells }), others };
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
