// Which monthly series answers the question, and which stand beside it: other partners, related goods, other exporters.
import { monthText, monthWithin, PRE_MONTHS, type EventDates } from "@monazite/analysis/effect";
import { goods, minerals, tradedUnder } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { counterpartOf, seriesUnder, toldSeries } from "../ledger/known-series.js";
import { recordLedger, type RecordLedger } from "../ledger/record-ledger.js";
import { soldAs } from "../names/related.js";
import { resolveMineralOrGood } from "../names/resolve.js";
import type { MonthlySeries } from "./monthly-series.js";
import { recordSeries } from "./record-series.js";
import { tradeOf } from "./trade-series.js";

export interface SeriesAsked {
  readonly measure: string;
  /** Goods that may answer, the wanted ones first. */
  readonly wanted: readonly string[];
  readonly area: string;
  readonly partner: string | null;
  readonly dates: EventDates;
  readonly months: number;
  readonly using: "record" | "trade" | undefined;
  readonly code: string | undefined;
  readonly edition: string | undefined;
}

export interface Other {
  readonly id: string;
  readonly kind: "partner" | "good" | "exporter";
  readonly series: MonthlySeries;
}

export interface SeriesFound {
  readonly using: "record" | "trade";
  readonly series: MonthlySeries;
  readonly codes: readonly string[];
  readonly others: readonly Other[];
  readonly ledger: RecordLedger | null;
  readonly sourceIds: readonly string[];
}

/** Series beside the one asked for that are worked out, at most. */
const MOST_OTHERS = 60;
/** Fewer figures make no series. */
const LEAST_CELLS = 3;

export async function seriesAsked(asked: SeriesAsked, context: Asked): Promise<SeriesFound | null> {
  const [record, trade] = [asked.using === "trade" ? null : await fromRecord(asked, context), asked.using === "record" ? null : await fromTrade(asked, context)];
  if (record === null || trade === null) return record ?? trade;
  return coveredBy(trade.series, asked) > coveredBy(record.series, asked) ? trade : record;
}

/** Months of the question that a series tells: those of the event and those a year before, and the growth before it. */
function coveredBy({ told }: MonthlySeries, { dates, months }: SeriesAsked): number {
  const first = monthWithin(dates.announced);
  if (first === null) return told.size;
  return Array.from({ length: 2 * PRE_MONTHS + months + 1 }, (_, i) => monthText(first - 2 * PRE_MONTHS + i)).filter((month) => told.has(month)).length;
}

/** The goods themselves, those of the mineral and, of a good, those of its minerals. */
function relatedGoods(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((id) => [id, ...(goods.get(id)?.minerals ?? [])]).flatMap((id) => { const mineral = minerals.get(id); return mineral ? soldAs(mineral) : [id]; }))];
}

async function fromRecord(asked: SeriesAsked, context: Asked): Promise<SeriesFound | null> {
  const { measure, wanted, area, partner, edition } = asked;
  const counterpart = counterpartOf(measure, partner);
  const ledger = await recordLedger({ measure, goods: relatedGoods(wanted), ...(edition !== undefined && { editionId: edition }) }, { measure }, context);
  const under = (names: readonly string[]) => names.flatMap((good) => seriesUnder(ledger, { measure, good, area, counterpart }).slice(0, 1)).flatMap((known) => { const series = recordSeries(ledger, known); return series && series.told.size > 0 ? [{ known, series }] : []; });
  // The goods as named first; only where none has a series, those of its minerals ("antimony products").
  const direct = under(wanted);
  const own = direct.length ? direct : under(wanted.flatMap((good) => resolveMineralOrGood(good).goods));
  const [best] = [...own].sort((a, b) => coveredBy(b.series, asked) - coveredBy(a.series, asked));
  if (!best) return null;
  const { key } = best.series;
  const others = toldSeries(ledger).filter(({ series: { id, about }, cells }) => about !== undefined && id !== best.known.series.id && cells.length >= LEAST_CELLS && !about.isOutlook && about.scope === null && about.key.measure === measure && about.key.area === area)
    .filter(({ series: { about } }) => (about?.key.good === key.good) !== (about?.key.counterpart === key.counterpart)).slice(0, MOST_OTHERS)
    .flatMap((known): readonly Other[] => { const series = recordSeries(ledger, known); return series ? [series.key.good === key.good ? { id: series.key.counterpart ?? "", kind: "partner", series } : { id: series.key.good, kind: "good", series }] : []; })
    // The world is no partner, and a whole is not held against its own parts.
    .filter(({ id, kind }) => !(kind === "partner" && id === "WLD"));
  return { using: "record", series: best.series, codes: [], others: firstOfEach(others), ledger, sourceIds: [] };
}

async function fromTrade(asked: SeriesAsked, context: Asked): Promise<SeriesFound | null> {
  const { measure, wanted, area, partner, code, edition } = asked;
  const found = [];
  for (const good of wanted) {
    const under = code === undefined ? tradedUnder(good) : { codes: [code], lines: [] };
    const trade = await tradeOf({ measure, good, under, area, edition }, context);
    const series = trade && (partner === null || partner === "WLD" ? trade.all : (trade.byPartner.get(partner) ?? null));
    if (trade && series) found.push({ good, under, trade, series });
  }
  const [best] = found.sort((a, b) => coveredBy(b.series, asked) - coveredBy(a.series, asked));
  if (!best) return null;
  const others: Other[] = [...best.trade.byPartner].filter(([id]) => id !== partner && id !== "WLD").map(([id, series]) => ({ id, kind: "partner", series }));
  if (partner !== null && partner !== "WLD" && measure === "exports") {
    const sold = await tradeOf({ measure: "imports", good: best.good, under: best.under, area: partner, edition }, context);
    others.push(...[...(sold?.byPartner ?? [])].filter(([id]) => id !== area && id !== "WLD").map(([id, series]): Other => ({ id, kind: "exporter", series })));
  }
  for (const good of relatedGoods([best.good]).filter((one) => !wanted.includes(one))) {
    const isOther = (one: string): boolean => !best.under.codes.includes(one);
    const { codes, lines } = tradedUnder(good);
    const trade = await tradeOf({ measure, good, under: { codes: codes.filter(isOther), lines: lines.filter(({ under }) => isOther(under)) }, area, edition }, context);
    const series = trade && (partner === null || partner === "WLD" ? trade.all : (trade.byPartner.get(partner) ?? null));
    if (series) others.push({ id: good, kind: "good", series });
  }
  return { using: "trade", series: best.series, codes: best.under.codes, others: firstOfEach(others).slice(0, MOST_OTHERS), ledger: null, sourceIds: best.trade.sourceIds };
}

function firstOfEach(others: readonly Other[]): readonly Other[] {
  const seen = new Set<string>();
  return others.filter(({ id, kind }) => { const key = `${kind}|${id}`; const isNew = !seen.has(key); seen.add(key); return isNew; });
}
