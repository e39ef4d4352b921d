import { cellId, medianOf, MOST_HETEROGENEITY, partOfPercent, poolFigures, termOfObservation, worldShares, type Cell, type LedgerEntry } from "@monazite/analysis/ledger";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { contentId, keyText, type Bilingual, type Figure } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { recordLedger, type RecordLedger } from "../ledger/record-ledger.js";
import { boundsText, cellAnswer, cellText } from "../ledger/tell.js";
import { namesOf } from "../names/names-of.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { authorityOf } from "../record/authority.js";

type Group = AnswerOf<typeof contracts.agreement>["groups"][number];
type Item = Group["items"][number];

/** Figures on one scale, grouped by what they measure; within a group copies count once and the official figure is the one to go by. */
export const agreement = answer(contracts.agreement, { id: "ledger.agreement", version: "1" }, async ({ good, place, form = "share", measure }, asked) => {
  const { id, goods } = resolveMineralOrGood(good);
  const area = resolvePlace(place).id;
  const only = measure === undefined ? undefined : resolveMeasure(measure);
  const ledger = await recordLedger({ goods, ...(only !== undefined && { measure: only }) }, { ...(only !== undefined && { measure: only }) }, asked);
  const byCell = new Map<string, { cell: Cell; entries: LedgerEntry[] }>();
  for (const entry of ledger.entries.values()) {
    if (entry.says.kind !== "within") continue;
    const { cell } = entry.says;
    const told = cellAnswer(cell);
    const isForm = form === "level" ? cell.kind === "level" : cell.kind === "ratio" && cell.label.startsWith("share");
    if (!isForm || told.key.area !== area || !goods.includes(told.key.good)) continue;
    if (form === "share" && told.key.counterpart !== null) continue;
    const group = byCell.get(cellId(cell)) ?? { cell, entries: [] };
    byCell.set(cellId(cell), group);
    group.entries.push(entry);
  }
  if (form === "share") addWorldShares(byCell, ledger, area, goods);
  const official = new Set((await asked.store.editions(asked.clocks)).filter(({ edition }) => authorityOf(edition) > 0).map(({ edition }) => edition.id));
  const titles = await titlesOf(ledger, asked);
  const groups = [...byCell].map(([cell, { cell: about, entries }]) => groupOf(cell, about, entries, ledger, official, titles)).sort(form === "share" ? byFigure : bySeries);
  return {
    answer: { groups, spread: spreadOf(groups), names: namesOf([id, area, ...groups.flatMap(({ cell: { key } }) => [key.measure, key.good, key.area, key.counterpart])]) },
    sourceIds: groups.flatMap(({ items }) => items.flatMap((item) => ledger.observations.get(item.id)?.sourceId ?? [])),
    empty: groups.length ? null : await whyNoObservations(asked),
  };
});

/** A place's figure over its edition's own printed world total is a share that edition stands for, though it prints none. */
function addWorldShares(byCell: Map<string, { cell: Cell; entries: LedgerEntry[] }>, ledger: RecordLedger, area: string, goods: readonly string[]): void {
  for (const { part, whole, entry } of worldShares([...ledger.observations.values()])) {
    if (entry.key.area !== area || !goods.includes(entry.key.good) || !entry.interval || !ledger.entries.has(part.id)) continue;
    const [own, world] = [part, whole].map((one) => { const term = termOfObservation(one); return term && ledger.book.place(term).series; });
    if (!own || !world) continue;
    const cell: Cell = { kind: "ratio", of: { kind: "level", series: own, period: part.period }, to: { kind: "level", series: world, period: part.period }, label: `share of ${entry.key.denominator ?? ""}` };
    const group = byCell.get(cellId(cell)) ?? { cell, entries: [] };
    byCell.set(cellId(cell), group);
    group.entries.push({ id: part.id, family: part.editionId, authority: 1, says: { kind: "within", cell, interval: partOfPercent(entry.interval) } });
  }
}

const byFigure = (a: Group, b: Group): number => (a.median ?? a.min ?? 0) - (b.median ?? b.min ?? 0) || (a.id < b.id ? -1 : 1);
/** Amounts: series by series, the youngest period first. */
const bySeries = (a: Group, b: Group): number => {
  const [x, y] = [a, b].map(({ cell: { key }, unit }) => `${keyText(key)} ${unit}`);
  return (x ?? "") < (y ?? "") ? -1 : x !== y ? 1 : (a.cell.period.start ?? "") > (b.cell.period.start ?? "") ? -1 : 1;
};

async function titlesOf({ observations }: RecordLedger, { store, clocks }: Asked): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...observations.values()].map(({ sourceId }) => sourceId))];
  return new Map((ids.length ? await store.sources({ ids }, clocks) : []).map(({ source }) => [source.id, source.title]));
}

function groupOf(id: string, cell: Cell, entries: readonly LedgerEntry[], ledger: RecordLedger, official: ReadonlySet<string>, titles: ReadonlyMap<string, string>): Group {
  const told = cellAnswer(cell);
  const share = cell.kind === "ratio";
  const scale = share ? 100 : 1;
  const byVoice = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    if (entry.says.kind !== "within") continue;
    const voice = [entry.family, entry.says.interval.lo, entry.says.interval.hi].join("|");
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), entry]);
  }
  const voices = [...byVoice.values()].flatMap(([first, ...copies]) => (first ? [{ first, copies }] : []));
  const ends = ({ says }: LedgerEntry): readonly [number | null, number | null] => (says.kind === "within" ? [times(says.interval.lo, scale), times(says.interval.hi, scale)] : [null, null]);
  const isOfficial = (entry: LedgerEntry): boolean => official.has(ledger.observations.get(entry.id)?.editionId ?? "");
  const wrong = new Set(ledger.solved.conflicts.flatMap(({ repairs }) => (repairs.length === 1 ? (repairs[0] ?? []) : [])));
  const guide = voices.map(({ first }) => first).filter(isOfficial).sort((a, b) => b.authority - a.authority)[0] ?? null;
  const points = voices.filter(({ first }) => !wrong.has(first.id)).flatMap(({ first }) => { const [lo, hi] = ends(first); return lo !== null && hi !== null ? [{ at: (lo + hi) / 2, variance: (hi - lo) ** 2 / 12, family: first.family }] : []; });
  const middle = medianOf(points.map(({ at }) => at));
  const [goLo, goHi] = guide ? ends(guide) : [middle, middle];
  const pooled = new Set(points.map(({ family }) => family)).size >= 3 && points.every(({ variance }) => variance > 0) ? poolFigures(points.map(({ at }) => at), points.map(({ variance }) => variance)) : null;
  const items = voices.map(({ first, copies }): Item => {
    const [min, max] = ends(first);
    const observation = ledger.observations.get(first.id);
    const agrees = (min ?? -Infinity) <= (goHi ?? Infinity) && (goLo ?? -Infinity) <= (max ?? Infinity);
    const standing = agrees ? "kept" : "outside";
    const printed = observation?.figure && (observation.figure.unit === "%") === share ? observation.figure : null;
    return {
      id: first.id, text: printed ? { zh: catalogues.zh.figure(printed), en: catalogues.en.figure(printed) } : first.says.kind === "within" ? boundsText(told, first.says.interval.lo, first.says.interval.hi) : { zh: "", en: "" }, kind: observation ? "observation" : "claim", figure: printed ?? figureOf(min, max, share ? "%" : told.unit), min, max,
      official: isOfficial(first), voice: first.family, source: titles.get(observation?.sourceId ?? "") ?? first.family, copies: copies.map((copy) => copy.id), place: standing,
      reason: reasonOf(standing, first === guide, guide !== null),
    };
  }).sort((a, b) => (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0) || (a.id < b.id ? -1 : 1));
  const lows = items.flatMap(({ min, max }) => min ?? max ?? []);
  const highs = items.flatMap(({ min, max }) => max ?? min ?? []);
  return {
    id: contentId("agr", [id]), cell: told, title: cellText(told), unit: share ? "%" : told.unit, median: middle, min: lows.length ? Math.min(...lows) : null, max: highs.length ? Math.max(...highs) : null,
    pooled: pooled && pooled.i2 <= MOST_HETEROGENEITY ? { value: pooled.random, i2: pooled.i2 } : null, items,
  };
}

const times = (end: number | null, scale: number): number | null => (end === null ? null : end * scale);

function figureOf(min: number | null, max: number | null, unit: string): Figure {
  const bare = { printed: null, unit, precision: null };
  if (min === null) return { ...bare, comparator: "lte", value: max, min: null, max };
  if (max === null) return { ...bare, comparator: "gte", value: min, min, max: null };
  return { ...bare, comparator: "range", value: null, min, max };
}

function reasonOf(place: Item["place"], isGuide: boolean, hasGuide: boolean): Bilingual {
  const code = isGuide ? "agreement.guide" : place === "kept" ? (hasGuide ? "agreement.kept" : "agreement.near") : hasGuide ? "agreement.outside" : "agreement.far";
  return { zh: catalogues.zh.labels[code], en: catalogues.en.labels[code] };
}

/** The part of the spread of all figures that lies between the middles of the groups. */
function spreadOf(groups: readonly Group[]): AnswerOf<typeof contracts.agreement>["spread"] {
  const units = new Set(groups.map(({ unit }) => unit));
  const middles = groups.flatMap(({ median }) => median ?? []);
  const all = groups.flatMap(({ items }) => items.flatMap(({ min, max }) => (min !== null && max !== null ? [(min + max) / 2] : [])));
  if (units.size !== 1 || all.length < 2 || middles.length < 1) return null;
  const [min, max] = [Math.min(...all), Math.max(...all)];
  const between = Math.max(...middles) - Math.min(...middles);
  return { min, max, groups: groups.length, explained: max > min ? Math.min(1, between / (max - min)) : 0 };
}
