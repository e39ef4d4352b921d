// Who supplies a place: shares that a study prints, and loaded trade by code, each by itself.
import { concentrationOf, type ConcentrationInput } from "@monazite/analysis/concentration";
import { CRMA_2030 } from "@monazite/analysis/dependence";
import { groupBy } from "@monazite/analysis/ledger";
import { computedTerm, constantTerm, derivationOf, remark, type Bounded, type Observation } from "@monazite/core";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";
import { NOTHING } from "./bounded.js";
import { tableOfShares } from "./printed-tables.js";
import { buyersIn, doubtfulPart, tradeInput, type TradeTable, type Weight } from "./trade-tables.js";

const SUPPLIER_SHARES = { id: "dependence.supplier-shares", version: "1" } as const;
const CRMA = { id: "dependence.crma-2030", version: "1" } as const;
const EU = "EU27_2020";

/** Shares of a place's own imports or supply, as editions print them. */
export function printedSupplierRows(place: string, record: readonly Observation[]): readonly DependenceFound[] {
  return [...printedTables(place, record)].flatMap((rows): readonly DependenceFound[] => {
    const table = tableOfShares(rows, ({ key }) => key.counterpart ?? "");
    return table ? [supplierRow(place, table.input, table, null, null, table.definition)] : [];
  });
}

function printedTables(place: string, record: readonly Observation[]): Iterable<readonly Observation[]> {
  const shares = record.filter(({ key, status }) => key.area === place && key.counterpart !== null && key.counterpart !== "WLD" && status !== "refuted" && (key.denominator === "own-imports" || key.denominator === "own-supply"));
  return groupBy(shares, ({ editionId, sourceId, key, period, definition }) => [editionId, sourceId, key.measure, key.good, key.stage, period.text, definition].join("|")).values();
}

/** Trade with a place, by code and year. */
export function tradeSupplierRow(place: string, table: TradeTable, weight: Weight): DependenceFound {
  const { good, stage, period, series } = table;
  return { ...supplierRow(place, tradeInput(table, weight), { good, stage, period, editionId: series, sourceId: series }, table, weight === "tonnes" ? doubtfulPart(table.sums) : null, null), table };
}

type Of = Pick<DependenceFound["row"], "good" | "stage" | "period" | "editionId"> & { readonly sourceId: string };

function supplierRow(place: string, input: ConcentrationInput, { sourceId, ...of }: Of, table: TradeTable | null, doubtful: number | null, definition: string | null): DependenceFound {
  const found = concentrationOf(input);
  const refused = found.derivation.notes.some(({ refuses }) => refuses);
  const score = refused ? NOTHING : (found.largest?.share ?? found.cr1);
  const shares = new Map(found.derivation.terms.filter(({ name }) => name === "s").map(({ of: id, value, min, max }) => [id ?? "", { value, min, max }]));
  const derivation = derivationOf(SUPPLIER_SHARES, "d = max s, s = x / X", found.derivation.terms, { name: "d", ...score, unit: null }, found.derivation.notes);
  return {
    row: dependenceRow({ ...of, kind: "suppliers", place, code: table?.code ?? null, reportedBy: table?.reportedBy ?? null, score, largest: found.largest?.id ?? null, hhi: refused ? null : found.hhi, suppliers: refused ? null : found.suppliers, doubtful }, derivation, definition),
    derivation, sourceIds: [sourceId], table, suppliers: refused ? [] : [...shares].map(([id, direct]) => ({ id, direct })),
  };
}

/**
 * The benchmark of 65 % from one third country, held against the sourcing that a study prints. Extraction, processing and recycling have their own
 * benchmarks of annual consumption, which no loaded edition prints; what members supply themselves is shown beside.
 */
export function benchmarkRows(record: readonly Observation[]): readonly DependenceFound[] {
  const sourcing = [...printedTables(EU, record)].filter(([first]) => first?.key.denominator === "own-supply");
  return sourcing.flatMap((rows): readonly DependenceFound[] => {
    const table = tableOfShares(rows, ({ key }) => key.counterpart ?? "");
    if (!table) return [];
    const members = new Set(buyersIn(EU, table.period.start?.slice(0, 4) ?? "2020") ?? []);
    const shareOf = ({ value, lo, hi }: { value: number | null; lo: number; hi: number }): Bounded => ({ value: value === null ? null : value / 100, min: lo / 100, max: Math.min(1, hi / 100) });
    const third = table.input.suppliers.filter(({ id }) => !members.has(id)).sort((a, b) => (b.value ?? b.hi) - (a.value ?? a.hi));
    const own = table.input.suppliers.filter(({ id }) => members.has(id));
    const [first] = third;
    const score: Bounded = first ? shareOf(first) : { value: 0, min: 0, max: 0 };
    const domestic = shareOf({ value: own.every(({ value }) => value !== null) ? own.reduce((sum, { value }) => sum + (value ?? 0), 0) : null, lo: own.reduce((sum, { lo }) => sum + lo, 0), hi: own.reduce((sum, { hi }) => sum + hi, 0) });
    const terms = [
      computedTerm({ name: "single", label: "term.largest", of: first?.id ?? null }, score, SUPPLIER_SHARES, [table.editionId]), constantTerm({ name: "most", label: "term.threshold" }, CRMA_2030.single),
      computedTerm({ name: "own", label: "term.own-share" }, domestic, SUPPLIER_SHARES, [table.editionId]),
      ...(table.stage === "mining" ? [constantTerm({ name: "least", label: "term.threshold" }, CRMA_2030.extraction)] : table.stage === "refining" ? [constantTerm({ name: "least", label: "term.threshold" }, CRMA_2030.processing)] : []),
    ];
    // At the printed number: 65 % is allowed.
    const holds = score.max !== null && score.max <= CRMA_2030.single ? true : score.min !== null && score.min > CRMA_2030.single ? false : score.value === null ? null : score.value <= CRMA_2030.single;
    const derivation = derivationOf(CRMA, "single ≤ most", terms, { name: "single", ...score, unit: null }, [remark("stands-in", { used: "term.sourcing", wanted: "term.consumption" })]);
    return [{
      row: dependenceRow({ good: table.good, stage: table.stage, kind: "crma", place: EU, period: table.period, editionId: table.editionId, score, largest: first?.id ?? null, conditionHolds: holds }, derivation), derivation, sourceIds: [table.sourceId], suppliers: [], table: null,
    }];
  });
}
