import { contracts, DEPENDENCE_KINDS } from "@monazite/contracts";
import { ObservatoryError, remark } from "@monazite/core";
import { places } from "@monazite/core/registry";
import type { FlowSum } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoTrade } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { askedGoods, type AskedGoods } from "../measures/asked-goods.js";
import { authorities } from "../measures/authorities.js";
import { benchmarkRows } from "../measures/benchmark-rows.js";
import { coveredBy, heldAgainst, inYear, newestOf, standing } from "../measures/bounded.js";
import type { DependenceFound, DependenceRow, ExposureRow } from "../measures/dependence-found.js";
import { originRows, type WantedTables } from "../measures/origin-rows.js";
import { relianceRows } from "../measures/reliance-rows.js";
import { screenRows } from "../measures/screen-rows.js";
import { printedSupplierRows, tradeSupplierRow } from "../measures/supplier-rows.js";
import { tracedOrigins } from "../measures/traced-exposure.js";
import { exporterTables, supplierTables, type TradeTable, type Weight } from "../measures/trade-tables.js";
import { namesOf } from "../names/names-of.js";
import { resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";

const EU = "EU27_2020";
/** Suppliers shown of each row. */
const SHOWN = 10;
const MEASURES = ["import-reliance", "production", "imports", "exports", "consumption", "supply", "recycling-rate"] as const;

/** Every way of telling by itself, ranked within its kind; a row that the data cannot carry says why. */
export const dependence = answer(contracts.dependence, { id: "dependence.rows", version: "2" }, async ({ place, mineral, kind, weight = "tonnes", stage, year, edition, against, newest }, asked) => {
  const { id, kind: placeKind } = resolvePlace(place);
  if (placeKind === "undefined-group" || placeKind === "world") throw new ObservatoryError("parameter-invalid", { name: "place", value: place, reason: placeKind === "world" ? "the world depends on nobody; ask concentration" : "a group without named members depends on nobody in particular; ask for a country or a defined group" });
  const goods = askedGoods(mineral);
  // Who mined what is asked through the trade of all places: of one mineral, like the tracing of re-exports below.
  if (kind === "origins" && mineral === undefined) throw new ObservatoryError("parameter-missing", { name: "mineral" });
  // What is held against another edition may stand in any of its years.
  const wanted: WantedTables = against === undefined ? { year, newest: newest !== undefined } : {};
  const all = await everyRow(id, goods, weight, kind, wanted, asked);
  const kept = all.filter(({ row }) => (kind === undefined || row.kind === kind) && (stage === undefined || row.stage === stage) && (year === undefined || inYear(row.period, year)) && (edition === undefined || row.editionId === edition));
  const chosen = newest === undefined ? kept : newestRows(kept, await authorities(asked));
  const held = against === undefined ? chosen : chosen.map((one) => {
    const like = ({ row }: DependenceFound): string => [row.kind, row.benchmark, row.good, row.stage, row.code, row.period.text, row.reportedBy].join("|");
    const [other, more] = all.filter((two) => two !== one && two.row.editionId === against && like(two) === like(one));
    return { ...one, row: { ...one.row, against: heldAgainst(one.row.score, other && !more ? { editionId: against, score: other.row.score } : undefined) } };
  });
  const sorted = [...held].sort((a, b) => DEPENDENCE_KINDS.indexOf(a.row.kind) - DEPENDENCE_KINDS.indexOf(b.row.kind) || standing(b.row.score) - standing(a.row.score) || (a.row.id < b.row.id ? -1 : 1));
  const { rows, next, total } = pageOf(sorted, ({ row }) => row.id, asked.page);
  // The trade of all others is asked for one mineral's codes; over all goods at once only the sellers are shown.
  const traced = mineral === undefined ? new Map<string, ReadonlyMap<string, number>>() : await tracedFor(id, rows, weight, asked);
  const exposure = rows.flatMap((one) => exposureOf(one, traced.get(one.row.id) ?? one.traced ?? null));
  return {
    answer: {
      dependence: rows.map(({ row }) => row), exposure, coverage: coveredBy(sorted.map(({ row }) => row), goods.count),
      derivations: rows.map(({ row, derivation }) => derivationOfRow(asked, row.id, traced.has(row.id) ? { ...derivation, notes: [...derivation.notes, remark("origins-implied", {})] } : derivation)),
      names: namesOf([id, ...rows.flatMap(({ row, derivation }) => [row.good, row.largest, ...derivation.terms.map((term) => term.of)]), ...exposure.map(({ supplier }) => supplier)]),
    },
    sourceIds: rows.flatMap(({ sourceIds }) => sourceIds), page: { next, total },
    empty: rows.length ? null : await whyNoTrade(asked, goods.codes, "year", edition),
  };
});

async function everyRow(place: string, goods: AskedGoods, weight: Weight, kind: DependenceRow["kind"] | undefined, wanted: WantedTables, asked: Asked): Promise<readonly DependenceFound[]> {
  const wants = (...kinds: readonly DependenceRow["kind"][]): boolean => kind === undefined || kinds.includes(kind);
  const record = wants("import-reliance", "suppliers", "crma") ? await recordOf(place, goods, asked) : [];
  const bought = wants("suppliers", "geodep", "cdi") ? await supplierTables(place, { codes: goods.codes }, asked) : [];
  const world = bought.length && wants("geodep", "cdi") ? await exporterTables({ codes: [...new Set(bought.map(({ code }) => code))] }, asked) : [];
  return [
    ...(wants("import-reliance") ? relianceRows(place, record) : []),
    ...(wants("suppliers") ? [...printedSupplierRows(place, record), ...bought.filter(({ sums }) => sums.length > 0).map((table) => tradeSupplierRow(place, table, weight))] : []),
    ...(wants("origins") && goods.goods ? await originRows(place, goods, wanted, asked) : []),
    ...(wants("crma") && place === EU ? benchmarkRows(record) : []),
    ...(wants("geodep", "cdi") ? screenRows(place, bought, world) : []),
  ];
}

/** What editions print of the place; pages that say single figures are no tables. */
async function recordOf(place: string, { goods }: AskedGoods, asked: Asked): Promise<Awaited<ReturnType<typeof everyObservation>>> {
  const statements = await statementEditions(asked);
  const found = await Promise.all(MEASURES.map((measure) => everyObservation({ measure, area: place, ...(goods && { goods }) }, asked)));
  return found.flat().filter(({ editionId }) => !statements.has(editionId));
}

function newestRows(found: readonly DependenceFound[], days: ReadonlyMap<string, number>): readonly DependenceFound[] {
  const told = (row: DependenceRow): string => [row.kind, row.benchmark, row.good, row.stage, row.code, row.reportedBy].join("|");
  const usable = new Set(found.filter(({ row }) => row.refused === null).map(({ row }) => told(row)));
  // A row that refuses does not push out an older one that answers.
  const standingRows = found.filter(({ row }) => row.refused === null || !usable.has(told(row)));
  const kept = new Set(newestOf(standingRows.map(({ row }) => row), told, days));
  return standingRows.filter(({ row }) => kept.has(row));
}

const flowKey = ({ code, period, reportedBy, series }: Pick<FlowSum, "code" | "period" | "reportedBy" | "series">): string => [code, period, reportedBy, series].join("|");

async function tracedFor(place: string, rows: readonly DependenceFound[], weight: Weight, { store, clocks }: Asked): Promise<Map<string, ReadonlyMap<string, number>>> {
  const tables = rows.flatMap(({ row, table }) => (row.kind === "suppliers" && table && row.refused === null ? [{ id: row.id, table }] : []));
  const traced = new Map<string, ReadonlyMap<string, number>>();
  const byCodeAndYear = new Map<string, TradeTable>(tables.map(({ table }) => [`${table.code}|${table.period.text}`, table]));
  for (const { code, period } of byCodeAndYear.values()) {
    const sums = await store.flowSums({ codes: [code], grain: "year", from: period.text, until: period.text }, ["code", "period", "reportedBy", "series", "exporter", "importer"], clocks);
    for (const { id, table } of tables.filter((one) => one.table.code === code && one.table.period.text === period.text)) {
      const own = sums.filter((sum) => flowKey(sum) === flowKey({ code, period: period.text, reportedBy: table.reportedBy, series: table.series }));
      const origins = tracedOrigins(place, table, own, weight);
      if (origins) traced.set(id, origins);
    }
  }
  return traced;
}

function exposureOf({ row, suppliers }: DependenceFound, traced: ReadonlyMap<string, number> | null): readonly ExposureRow[] {
  if ((row.kind !== "suppliers" && row.kind !== "origins") || (row.kind === "origins" && row.refused !== null)) return [];
  const direct = new Map(suppliers.map(({ id, direct: share }) => [id, share]));
  const ids = [...new Set([...direct.keys(), ...(traced?.keys() ?? [])])].filter((id) => places.get(id) !== undefined || direct.has(id));
  const size = (id: string): number => Math.max(standing(direct.get(id) ?? { value: 0, min: 0, max: 0 }), traced?.get(id) ?? 0);
  return ids.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1)).slice(0, SHOWN).map((supplier, index) => ({ row: row.id, supplier, rank: index + 1, direct: direct.get(supplier) ?? { value: 0, min: 0, max: 0 }, traced: traced ? (traced.get(supplier) ?? 0) : null }));
}
