// Screens over loaded trade: GeoDep for any importer, the Commission's indicators for a group that trades within itself.
import { coreDependency, geoDep, CDI, GEODEP, type GeoDepYear } from "@monazite/analysis/dependence";
import { fractionsOf } from "@monazite/analysis/concentration";
import { groupBy } from "@monazite/analysis/ledger";
import { computedTerm, constantTerm, derivationOf, exact, recordTerm, refusal, remark, type MethodDerivation } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";
import { NOTHING } from "./bounded.js";
import { buyersIn, tradeInput, type TradeTable } from "./trade-tables.js";

const GEODEP_METHOD = { id: "dependence.geodep", version: "1" } as const;
const CDI_METHOD = { id: "dependence.core-dependency", version: "1" } as const;
const tableKey = ({ code, series, reportedBy }: TradeTable): string => [code, series, reportedBy].join("|");

/** What each place sells of a code in a year, in dollars; the screens are defined on values. */
const sold = (table: TradeTable | undefined): ReadonlyMap<string, number> => new Map((table ? tradeInput(table, "value").suppliers : []).map(({ id, lo }) => [id, lo]));

/**
 * @param bought sales to the place @param world exports of all places, of the same codes
 * @param place the importer; a group's trade within itself is left out of its imports and exports
 */
export function screenRows(place: string, bought: readonly TradeTable[], world: readonly TradeTable[]): readonly DependenceFound[] {
  const worlds = new Map(world.map((table) => [`${tableKey(table)}|${table.period.text}`, table]));
  const worldCodes = groupBy(world, tableKey);
  return [...groupBy(bought.filter(({ reportedBy }) => reportedBy !== "exporter"), tableKey).values()].flatMap((own) => own.flatMap((table): readonly DependenceFound[] => {
    const others = worldCodes.get(tableKey(table)) ?? [];
    // Buyers' reports of one buyer say nothing of the world.
    const year = (one: TradeTable) => yearOf(place, one, worlds.get(`${tableKey(one)}|${one.period.text}`));
    const window = own.filter(({ period }) => Number(period.text) <= Number(table.period.text) && Number(period.text) > Number(table.period.text) - GEODEP.of).sort((a, b) => (a.period.text < b.period.text ? 1 : -1));
    return [geoDepRow(place, table, window.map(year), others), ...(isGroup(place, table.period.text) ? [coreRow(place, table, year(table))] : [])];
  }));
}

const isGroup = (place: string, year: string): boolean => (buyersIn(place, year)?.length ?? 0) > 1;

interface Year extends GeoDepYear {
  readonly extra: ReadonlyMap<string, number>;
  readonly intra: number;
  readonly year: string;
}

function yearOf(place: string, table: TradeTable, world: TradeTable | undefined): Year {
  const extra = sold(table);
  const all = sold(world);
  const inside = new Set(buyersIn(place, table.period.text) ?? []);
  const intra = table.intra.reduce((sum, { valueUsd }) => sum + (valueUsd ?? 0), 0);
  const exports = [...all].reduce((sum, [id, value]) => sum + (inside.has(id) ? value : 0), 0) - intra;
  const shares = (amounts: ReadonlyMap<string, number>): readonly number[] => [...(fractionsOf([...amounts].map(([id, amount]) => ({ id, amount })))?.values() ?? [])];
  return { year: table.period.text, importShares: shares(extra), worldExportShares: shares(all), imports: [...extra.values()].reduce((sum, value) => sum + value, 0), exports: Math.max(0, exports), extra, intra };
}

function geoDepRow(place: string, table: TradeTable, years: readonly Year[], world: readonly TradeTable[]): DependenceFound {
  const { years: results, dependent } = geoDep(years);
  const held = results.filter(({ holds }) => holds).length;
  const terms = results.flatMap(({ importHhi, worldHhi, ratio }, index) => {
    const of = years[index]?.year ?? null;
    return [
      computedTerm({ name: "C1", of, label: "term.import-hhi" }, exact(importHhi), null, [table.series]), computedTerm({ name: "C2", of, label: "term.world-trade-hhi" }, exact(worldHhi), null, [table.series]), computedTerm({ name: "C3", of, label: "term.ratio" }, exact(ratio), null, [table.series]),
    ];
  });
  const importers = new Set(world.flatMap(({ sums }) => sums.map(({ exporter }) => exporter)));
  const thin = importers.size < 2;
  const notes = [...(thin ? [refusal("term-missing", { term: "term.world-trade" })] : []), ...(years.length < GEODEP.of && !thin ? [remark("years-missing", { found: years.length, wanted: GEODEP.of })] : []), ...basket(table)];
  const score = thin ? NOTHING : { value: held, min: held, max: held + GEODEP.of - years.length };
  return found(place, table, "geodep", derivationOf(GEODEP_METHOD, "years in which C1 > 0.4 and C2 > 0.4 and C3 > 1; dependent from 2 of 3 on", [...terms, constantTerm({ name: "years", label: "term.threshold" }, GEODEP.years)], { name: "years", ...score, unit: null }, notes), thin ? null : dependent);
}

function coreRow(place: string, table: TradeTable, { extra, intra, exports, imports }: Year): DependenceFound {
  const { cdi1, cdi2, cdi3, dependent } = coreDependency(extra, intra, exports);
  const score = cdi1 === null ? NOTHING : exact(cdi1);
  const terms = [
    computedTerm({ name: "CDI1", label: "term.import-hhi" }, score, null, [table.series]), computedTerm({ name: "CDI2", label: "term.share" }, cdi2 === null ? NOTHING : exact(cdi2), null, [table.series]), computedTerm({ name: "CDI3", label: "term.ratio" }, exact(cdi3), null, [table.series]),
    recordTerm({ name: "extra", label: "term.imports", unit: "USD" }, exact(imports), { editionIds: [table.series] }), recordTerm({ name: "intra", label: "term.imports", unit: "USD" }, exact(intra), { editionIds: [table.series] }), recordTerm({ name: "E", label: "term.exports", unit: "USD" }, exact(exports), { editionIds: [table.series] }),
    constantTerm({ name: "c1", label: "term.threshold" }, CDI.cdi1), constantTerm({ name: "c2", label: "term.threshold" }, CDI.cdi2), constantTerm({ name: "c3", label: "term.threshold" }, CDI.cdi3),
  ];
  const notes = [...(cdi1 === null ? [refusal("total-zero", {})] : []), ...basket(table)];
  return found(place, table, "cdi", derivationOf(CDI_METHOD, "CDI1 = HHI of extra > c1; CDI2 = extra / (extra + intra) > c2; CDI3 = extra / E > c3", terms, { name: "CDI1", ...score, unit: null }, notes), dependent);
}

const basket = ({ code }: TradeTable) => (hsCodes.get(code)?.basket ? [remark("basket-code", { codes: code })] : []);

function found(place: string, { good, stage, code, period, series, reportedBy }: TradeTable, kind: "geodep" | "cdi", derivation: MethodDerivation, holds: boolean | null): DependenceFound {
  const { value, min, max } = derivation.result;
  return { row: dependenceRow({ good, stage, code, kind, place, period, editionId: series, reportedBy, score: { value, min, max }, conditionHolds: holds }, derivation), derivation, sourceIds: [series], suppliers: [], table: null };
}
