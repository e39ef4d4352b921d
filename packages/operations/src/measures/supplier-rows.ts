// Who supplies a place: shares that a study prints, and loaded trade by code, each by itself.
import { concentrationOf, type ConcentrationInput } from "@monazite/analysis/concentration";
import { groupBy } from "@monazite/analysis/ledger";
import { derivationOf, type Observation } from "@monazite/core";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";
import { NOTHING, standing } from "./bounded.js";
import { tableOfShares } from "./printed-tables.js";
import { buyersIn, doubtfulPart, tradeInput, type TradeTable, type Weight } from "./trade-tables.js";

export const SUPPLIER_SHARES = { id: "dependence.supplier-shares", version: "1" } as const;

/** Shares of a place's own imports or supply, as editions print them. */
export function printedSupplierRows(place: string, record: readonly Observation[]): readonly DependenceFound[] {
  return [...printedTables(place, record)].flatMap((rows): readonly DependenceFound[] => {
    const table = tableOfShares(rows, ({ key }) => key.counterpart ?? "");
    return table ? [supplierRow(place, table.input, table, null, null, table.definition)] : [];
  });
}

/** The rows of each table of suppliers, of one edition, good, stage, period and definition. */
export function printedTables(place: string, record: readonly Observation[]): Iterable<readonly Observation[]> {
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
  const shares = new Map(found.derivation.terms.filter(({ name }) => name === "s").map(({ of: id, value, min, max }) => [id ?? "", { value, min, max }]));
  // A union does not depend on its own members: the largest of the others counts, and what members make stands in the terms.
  const members = new Set(buyersIn(place, of.period.start?.slice(0, 4) ?? "2020") ?? []);
  const outside = [...shares].filter(([id]) => !members.has(id)).sort(([, a], [, b]) => standing(b) - standing(a))[0];
  const isOwn = found.largest !== null && members.has(found.largest.id);
  const largest = isOwn ? (outside?.[0] ?? null) : (found.largest?.id ?? null);
  const score = refused ? NOTHING : isOwn ? (outside?.[1] ?? { value: 0, min: 0, max: 0 }) : (found.largest?.share ?? found.cr1);
  const derivation = derivationOf(SUPPLIER_SHARES, "d = max s, s = x / X", found.derivation.terms, { name: "d", ...score, unit: null }, found.derivation.notes);
  return {
    row: dependenceRow({ ...of, kind: "suppliers", place, code: table?.code ?? null, reportedBy: table?.reportedBy ?? null, score, largest, hhi: refused ? null : found.hhi, suppliers: refused ? null : found.suppliers, doubtful }, derivation, definition),
    derivation, sourceIds: [sourceId], table, suppliers: refused ? [] : [...shares].map(([id, direct]) => ({ id, direct })),
  };
}
