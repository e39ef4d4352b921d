// Tables of loaded trade: who exports a code, or who sells it to one place. The store groups and adds; each report and each series stays by itself.
import type { ConcentrationInput, SupplierAmount } from "@monazite/analysis/concentration";
import { membersOn, places, hsCodes } from "@monazite/core/registry";
import { parsePeriod, remark, type FlowReporter, type MethodNote, type Period, type Stage } from "@monazite/core";
import type { FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";
import { flowSumsInParts } from "../trade/in-parts.js";
import { goodOfCode } from "./asked-goods.js";

export type Weight = "tonnes" | "value";

/** What one code's suppliers are in one year, by one report. */
export interface TradeTable {
  readonly code: string;
  readonly good: string;
  readonly stage: Stage | null;
  readonly period: Period;
  readonly series: string;
  readonly reportedBy: FlowReporter;
  readonly sums: readonly FlowSum[];
  /** Bought by members from members, left out of `sums`. */
  readonly intra: readonly FlowSum[];
}

interface TradeFilter {
  readonly codes: readonly string[];
  readonly year?: string | undefined;
  readonly edition?: string | undefined;
}

/** Members of a group at the end of a year; a country is its own. Null for a group nobody has defined. */
export function buyersIn(place: string, year: string): readonly string[] | null {
  const entry = places.get(place);
  if (entry?.kind === "undefined-group") return null;
  const members = entry?.members ? membersOn(place, `${year}-12-31`) : [];
  return members?.length ? [...new Set([place, ...members])] : [place];
}

/** Exports of each place by code and year. */
export async function exporterTables(filter: TradeFilter, asked: Pick<Asked, "store" | "clocks">): Promise<readonly TradeTable[]> {
  return grouped(await sumsOf(filter, undefined, asked), () => false);
}

/** Sales to one place by code and year; of a group, without what its members sell each other. */
export async function supplierTables(place: string, filter: TradeFilter, asked: Pick<Asked, "store" | "clocks">): Promise<readonly TradeTable[]> {
  const everBuyers = [...new Set([place, ...(places.get(place)?.members ?? []).map((member) => member.place)])];
  if (places.get(place)?.kind === "undefined-group") return [];
  const sums = await sumsOf(filter, everBuyers, asked);
  const inside = (year: string): ReadonlySet<string> => new Set(buyersIn(place, year) ?? []);
  const fitting = sums.filter(({ importer, period }) => inside(period ?? "").has(importer ?? ""));
  return grouped(fitting, ({ exporter, period }) => inside(period ?? "").has(exporter ?? ""));
}

async function sumsOf({ codes, year, edition }: TradeFilter, importers: readonly string[] | undefined, asked: Pick<Asked, "store" | "clocks">): Promise<readonly FlowSum[]> {
  const filter = { codes, grain: "year" as const, ...(year !== undefined && { from: year, until: year }), ...(edition?.includes(":") && { editionId: edition }), ...(importers && { importers }) };
  const found: (readonly FlowSum[])[] = [];
  for await (const part of flowSumsInParts(filter, ["code", "period", "reportedBy", "series", "exporter", ...(importers ? ["importer" as const] : [])], asked)) found.push(part);
  return found.flat();
}

function grouped(sums: readonly FlowSum[], isIntra: (sum: FlowSum) => boolean): readonly TradeTable[] {
  const tables = new Map<string, { sums: FlowSum[]; intra: FlowSum[] }>();
  for (const sum of sums) {
    const id = [sum.code, sum.period, sum.reportedBy, sum.series].join("|");
    const table = tables.get(id) ?? { sums: [], intra: [] };
    (isIntra(sum) ? table.intra : table.sums).push(sum);
    tables.set(id, table);
  }
  return [...tables.values()].flatMap(({ sums: own, intra }) => {
    const first = own[0] ?? intra[0];
    return first?.code && first.period ? [{ code: first.code, good: goodOfCode(first.code), stage: hsCodes.get(first.code)?.stage ?? null, period: parsePeriod(first.period), series: first.series ?? "", reportedBy: first.reportedBy as FlowReporter, sums: own, intra }] : [];
  });
}

/**
 * A table as the measures take it.
 *
 * @param doubtful false leaves out quantities that are estimated, imputed or suspicious
 */
export function tradeInput({ sums, code, series }: TradeTable, weight: Weight, doubtful = true): ConcentrationInput {
  const bySupplier = new Map<string, { amount: number; missing: number; rows: number }>();
  for (const sum of sums) {
    const before = bySupplier.get(sum.exporter ?? "") ?? { amount: 0, missing: 0, rows: 0 };
    const amount = weight === "value" ? (sum.valueUsd ?? 0) : (sum.tonnes ?? 0) - (doubtful ? 0 : sum.doubtfulTonnes);
    bySupplier.set(sum.exporter ?? "", { amount: before.amount + Math.max(0, amount), missing: before.missing + (weight === "value" ? sum.withoutValue : sum.withoutTonnes), rows: before.rows + sum.rows });
  }
  // A supplier none of whose rows has a quantity is absent; one of whose rows some have sold at least what the others tell.
  const absent = [...bySupplier].filter(([, { missing, rows }]) => missing === rows).map(([id]) => id);
  const suppliers = [...bySupplier].filter(([id]) => !absent.includes(id)).map(([id, { amount, missing }]): SupplierAmount => ({ id, value: missing ? null : amount, lo: amount, hi: missing ? Infinity : amount }));
  return { suppliers, unnamed: null, absent, whole: null, unit: weight === "value" ? "USD" : "t", editionIds: [series], notes: notesOf(sums, code, weight) };
}

function notesOf(sums: readonly FlowSum[], code: string, weight: Weight): readonly MethodNote[] {
  const without = sums.reduce((sum, row) => sum + (weight === "value" ? row.withoutValue : row.withoutTonnes), 0);
  const doubtful = doubtfulPart(sums);
  return [
    ...(without ? [remark("rows-without-quantity", { rows: without })] : []),
    ...(weight === "tonnes" && doubtful ? [remark("quantities-doubtful", { share: doubtful })] : []),
    ...(hsCodes.get(code)?.basket ? [remark("basket-code", { codes: code })] : []),
    remark("re-exports-in", {}),
  ];
}

/** The part of the tonnes that is estimated, imputed or suspicious; null without tonnes. */
export function doubtfulPart(sums: readonly FlowSum[]): number | null {
  const tonnes = sums.reduce((sum, row) => sum + (row.tonnes ?? 0), 0);
  return tonnes > 0 ? sums.reduce((sum, row) => sum + row.doubtfulTonnes, 0) / tonnes : null;
}
