// Risk as one importer meets it: GeoPolRisk and vulnerability from loaded trade, and the governance of those who supply, by what weighs.
import { concentrationOf } from "@monazite/analysis/concentration";
import { geoPolRisk, klimekVulnerability, weightedGovernance, type ReferenceWeight } from "@monazite/analysis/risk";
import { contentId, derivationOf, refusal, remark, type Bounded, type MethodDerivation, type MethodNote } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";
import type { AskedGoods } from "./asked-goods.js";
import { authorities } from "./authorities.js";
import { NOTHING } from "./bounded.js";
import { givenNotes, type GivenTerms } from "./given-terms.js";
import { governanceOf, INDICATORS, politicalRiskOf, type GovernanceOf } from "./governance.js";
import type { RiskFound } from "./risk-found.js";
import { tablesOfAmounts, type MeasuredTable } from "./printed-tables.js";
import { buyersIn, supplierTables, tradeInput, type TradeTable } from "./trade-tables.js";

type Row = RiskFound["row"];

/** GeoPolRisk or vulnerability of an importer, for each code and year that is loaded; exporters' reports are not the importer's. */
export async function importerRisks(method: "geopolrisk" | "vulnerability", importer: string, goods: AskedGoods, given: GivenTerms, asked: Asked): Promise<readonly RiskFound[]> {
  const tables = (await supplierTables(importer, { codes: goods.codes }, asked)).filter(({ reportedBy, sums }) => reportedBy !== "exporter" && sums.length > 0);
  if (!tables.length) return [];
  const statements = await statementEditions(asked);
  const production = method === "geopolrisk" ? tablesOfAmounts(await everyObservation({ measure: "production" }, asked), statements) : [];
  const days = await authorities(asked);
  const byYear = new Map<string, GovernanceOf>();
  const found: RiskFound[] = [];
  for (const table of tables) {
    const year = table.period.text;
    const governance = byYear.get(year) ?? await governanceOf(year, year, asked);
    byYear.set(year, governance);
    found.push(method === "geopolrisk" ? geoPolRow(table, importer, production, days, governance, given) : vulnerabilityRow(table, importer, governance));
  }
  return found;
}

/** The newest table of mine output, else of the first stage there is, of the code's mineral in the year; null where the record has none. */
function worldOf({ code, period }: TradeTable, production: readonly MeasuredTable[], days: ReadonlyMap<string, number>): MeasuredTable | null {
  const minerals = hsCodes.get(code)?.minerals ?? [];
  const fitting = production.filter((table) => minerals.includes(table.good) && table.period.text === period.text && table.refusal === null);
  const mined = fitting.filter(({ stage }) => stage === "mining");
  return [...(mined.length ? mined : fitting)].sort((a, b) => (days.get(b.editionId) ?? 0) - (days.get(a.editionId) ?? 0))[0] ?? null;
}

const sameYear = (governance: GovernanceOf, year: string): readonly MethodNote[] => (governance.years === "" || governance.years === year ? [] : [remark("years-differ", { term: "term.political-stability", used: governance.years, asked: year })]);

function geoPolRow(table: TradeTable, importer: string, production: readonly MeasuredTable[], days: ReadonlyMap<string, number>, governance: GovernanceOf, given: GivenTerms): RiskFound {
  const world = worldOf(table, production, days);
  const measured = world ? concentrationOf({ ...world.input, unnamed: null, absent: [] }) : null;
  const inside = new Set(buyersIn(importer, table.period.text) ?? []);
  const own = world?.input.suppliers.filter(({ id }) => inside.has(id)) ?? [];
  // A withheld output of one's own is not nothing.
  const withheld = world?.input.absent.some((id) => inside.has(id)) ?? false;
  const domestic = given.get("p") ?? (withheld || own.some(({ value }) => value === null) ? null : own.reduce((sum, { value }) => sum + (value ?? 0), 0) * (world?.input.unit === "kg" ? 0.001 : 1));
  const hhi = given.get("HHI") ?? measured?.hhi.value ?? null;
  const lacking = table.sums.reduce((sum, row) => sum + row.withoutTonnes, 0);
  const missing: MethodNote[] = [
    ...(hhi === null ? [refusal("term-missing", { term: "term.hhi" })] : []), ...(domestic === null ? [refusal(withheld ? "term-withheld" : "term-missing", { term: "term.domestic-production" })] : []),
  ];
  const price = given.get("price");
  const imports = table.sums.filter(({ tonnes }) => tonnes !== null).map(({ exporter, tonnes, valueUsd }) => ({ partner: exporter ?? "", tonnes: tonnes ?? 0, valueKusd: price === undefined ? (valueUsd === null ? null : valueUsd / 1000) : price * (tonnes ?? 0), risk: inside.has(exporter ?? "") ? 0 : politicalRiskOf(governance, exporter ?? "") }));
  const found = geoPolRisk({ hhi: hhi ?? 0, domestic: domestic ?? 0, imports, editionIds: [table.series, ...(world ? [world.editionId] : []), ...governance.editionIds] });
  const terms = found.derivation.terms.map((term) => (given.has(term.name) && term.of === null ? { ...term, origin: "asker" as const, by: null, editionIds: [] } : term));
  const notes: MethodNote[] = [
    ...missing, ...found.derivation.notes, ...givenNotes(given), ...sameYear(governance, table.period.text),
    ...(lacking ? [remark("rows-without-quantity", { rows: lacking })] : []), ...(world?.input.absent.length ? [remark("places-missing", { places: world.input.absent.join(", ") })] : []),
    ...(world && world.basis !== "gross" ? [remark("bases-differ", { bases: `gross, ${world.basis ?? "?"}` })] : []), ...(hsCodes.get(table.code)?.basket ? [remark("basket-code", { codes: table.code })] : []),
  ];
  const refused = missing.length > 0;
  return rowFrom("geopolrisk", table, importer, refused ? NOTHING : { value: found.score, min: found.score, max: found.score }, { ...found.derivation, terms, notes }, refused ? null : found.factor, [...given.keys()], [...(world ? [world.sourceId] : []), ...governance.sourceIds]);
}

function vulnerabilityRow(table: TradeTable, importer: string, governance: GovernanceOf): RiskFound {
  const { suppliers, absent, notes = [] } = tradeInput(table, "tonnes");
  const { vulnerability, derivation } = klimekVulnerability(suppliers.map(({ id, lo }) => ({ id, amount: lo, percentile: governance.percentile.get(id) ?? null })), [table.series]);
  // Without a single rank the range is all there is, and says nothing.
  const none = suppliers.every(({ id }) => !governance.percentile.has(id));
  const all = [...(none ? [refusal("term-missing", { term: "term.political-stability" })] : []), ...derivation.notes, ...notes, ...(absent.length ? [remark("places-missing", { places: absent.join(", ") })] : []), ...sameYear(governance, table.period.text)];
  return rowFrom("vulnerability", table, importer, none ? NOTHING : vulnerability, { ...derivation, notes: all }, null, [], governance.sourceIds);
}

function rowFrom(method: Row["method"], table: TradeTable, importer: string, score: Bounded, derivation: MethodDerivation, factor: number | null, given: string[], sourceIds: readonly string[]): RiskFound {
  const refused = derivation.notes.find(({ refuses }) => refuses)?.code ?? null;
  return {
    sourceIds: [table.series, ...sourceIds], derivation: { ...derivation, result: { ...derivation.result, ...score } },
    row: {
      id: contentId("rsk", [method, table.code, importer, table.period.text, table.series, table.reportedBy, ...given]), good: table.good, stage: table.stage, code: table.code, period: table.period, editionId: table.series, score, refused, variant: table.reportedBy, printed: null, difference: null, bottleneck: null, critical: null, method,
      factor, given, place: importer, against: null,
    },
  };
}

/** Governance of those who supply, weighted by production or reserves of the editions, or by one importer's trade. */
export async function weightedGovernances(by: ReferenceWeight, importer: string | null, goods: AskedGoods, asked: Asked): Promise<readonly RiskFound[]> {
  const statements = await statementEditions(asked);
  const tables = by === "imports"
    ? (await supplierTables(importer ?? "", { codes: goods.codes }, asked)).filter(({ sums, reportedBy }) => sums.length > 0 && reportedBy !== "exporter").map((table) => ({ ...table, input: tradeInput(table, "tonnes"), editionId: table.series, sourceId: table.series, code: table.code, refusal: null }))
    : tablesOfAmounts(await everyObservation({ measure: by, ...(goods.goods && { goods: goods.goods }) }, asked), statements).map((table) => ({ ...table, code: null }));
  const byYear = new Map<string, GovernanceOf>();
  const found: RiskFound[] = [];
  for (const table of tables) {
    const year = table.period.text.slice(0, 4);
    const governance = byYear.get(year) ?? await governanceOf(year, year, asked);
    byYear.set(year, governance);
    const { suppliers, unnamed, absent, unit, editionIds, notes = [] } = table.input;
    const bounds = suppliers.filter(({ value }) => value === null).length;
    const places = [...suppliers, ...(unnamed ? [unnamed] : [])].map(({ id, value, lo, evidence }) => ({ id, amount: value ?? lo, governance: governance.of.get(id)?.risk ?? null, evidence: evidence === undefined ? [] : [evidence] }));
    const weighed = weightedGovernance(places, by, unit, [...editionIds, ...governance.editionIds]);
    const all: MethodNote[] = [
      ...(table.refusal ? [table.refusal] : []), ...weighed.derivation.notes, ...notes, ...sameYear(governance, year), ...(absent.length ? [remark("places-missing", { places: absent.join(", ") })] : []), ...(bounds ? [remark("inputs-bounded", { inputs: bounds })] : []),
      ...(governance.indicators < INDICATORS ? [remark("indicators-partial", { found: governance.indicators, wanted: INDICATORS })] : []),
    ];
    const refused = all.find(({ refuses }) => refuses)?.code ?? null;
    const score = refused ? NOTHING : weighed.governance;
    found.push({
      sourceIds: [table.sourceId, ...governance.sourceIds], derivation: derivationOf(weighed.derivation.method, weighed.derivation.formula, weighed.derivation.terms, { ...weighed.derivation.result, ...score }, all),
      row: {
        id: contentId("rsk", ["governance", by, table.good, table.stage, table.code, table.period.text, table.editionId, importer, "basis" in table ? (table.basis ?? null) : null, "definition" in table ? (table.definition ?? null) : null, "reportedBy" in table ? table.reportedBy : null]),
        good: table.good, stage: table.stage, code: table.code, period: table.period, editionId: table.editionId, score, refused, variant: by, printed: null, difference: null, bottleneck: null, critical: null, method: "governance", factor: null, given: [], place: importer, against: null,
      },
    });
  }
  return found;
}

