// The stages of a mineral's chain as tables tell of them: one table a stage, its concentration, and the shares of its places.
import { passingThrough } from "@monazite/analysis/chain";
import { concentrationOf, type Concentration } from "@monazite/analysis/concentration";
import type { AnswerOf, contracts } from "@monazite/contracts";
import { STAGES, type Bounded, type Observation, type Stage } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import type { AskedGoods } from "./asked-goods.js";
import { authorities } from "./authorities.js";
import { inYear, later, NOTHING } from "./bounded.js";
import { printedShareTables, tablesOfAmounts, type MeasuredTable } from "./printed-tables.js";
import { exporterTables, tradeInput } from "./trade-tables.js";

type Answer = AnswerOf<typeof contracts.chain>;
/** Places that are shown when none is asked for. */
const MOST_PLACES = 8;

export interface Told {
  readonly stage: Stage;
  readonly of: "producers" | "exporters";
  readonly code: string | null;
  readonly table: MeasuredTable;
  readonly found: Concentration;
}

export interface When {
  readonly year: string | undefined;
  readonly edition: string | undefined;
}

/** For each stage the newest table that can be measured: of the mineral itself before its goods, of producers before exporters. */
export async function stagesTold(id: string, { codes }: AskedGoods, observations: readonly Observation[], statements: ReadonlySet<string>, { year, edition }: When, asked: Asked): Promise<readonly Told[]> {
  const authority = await authorities(asked);
  const fits = ({ period, editionId }: MeasuredTable): boolean => (year === undefined || inYear(period, year)) && (edition === undefined || editionId === edition);
  const rank = (a: MeasuredTable, b: MeasuredTable): number => Number(b.refusal === null) - Number(a.refusal === null) || Number(b.good === id) - Number(a.good === id) || (authority.get(b.editionId) ?? 0) - (authority.get(a.editionId) ?? 0) || later(a.period, b.period) || b.input.suppliers.length - a.input.suppliers.length;
  const tables = [...tablesOfAmounts(observations, statements), ...printedShareTables("production", observations, statements)].filter(fits);
  const traded = edition === undefined || edition.includes(":") ? await exporterTables({ codes: codes.filter((code) => !hsCodes.get(code)?.basket), ...(year !== undefined && { year }), ...(edition !== undefined && { edition }) }, asked) : [];
  return STAGES.flatMap((stage): readonly Told[] => {
    const [best] = tables.filter((table) => table.stage === stage).sort(rank);
    if (best) return [{ stage, of: "producers", code: null, table: best, found: refusedOr(best) }];
    const [sold] = traded.filter((table) => table.stage === stage && table.sums.length > 0).sort((a, b) => later(a.period, b.period) || b.sums.length - a.sums.length);
    if (!sold) return [];
    const input = tradeInput(sold, "tonnes");
    const table: MeasuredTable = { good: sold.good, stage, period: sold.period, editionId: sold.series, sourceId: sold.series, basis: "gross", definition: null, input, refusal: null };
    return [{ stage, of: "exporters", code: sold.code, table, found: concentrationOf(input) }];
  });
}

function refusedOr({ input, refusal }: MeasuredTable): Concentration {
  const found = concentrationOf(input);
  if (!refusal) return found;
  return { ...found, hhi: NOTHING, cr1: NOTHING, cr3: NOTHING, largest: null, derivation: { ...found.derivation, result: { ...found.derivation.result, ...NOTHING }, notes: [refusal, ...found.derivation.notes] } };
}

export function stageRow({ stage, of, code, table, found }: Told, isWeakest: boolean): Answer["stages"][number] {
  const { good, period, editionId, basis, definition, input } = table;
  const among = table.refusal ? NOTHING : concentrationOf({ ...input, unnamed: null, absent: [], whole: input.unit === "%" ? input.whole : null }).hhi;
  return {
    id: stage, good, of, code, period, hhi: found.hhi, amongReported: among, largest: found.largest?.id ?? null, largestShare: found.largest?.share ?? found.cr1, suppliers: found.suppliers, isWeakest, basis, unit: input.unit, editionId, definition,
    refused: found.derivation.notes.find(({ refuses }) => refuses)?.code ?? null,
  };
}

/** Shares of the named places, the largest first. */
export function sharesOf({ found, table }: Pick<Told, "found" | "table">): readonly (readonly [string, Bounded])[] {
  const places = new Set(table.input.suppliers.map(({ id }) => id));
  return found.derivation.terms.flatMap(({ name, of, value, min, max }) => (name === "s" && of !== null && places.has(of) ? [[of, { value, min, max }] as const] : [])).sort((a, b) => (b[1].value ?? b[1].min ?? 0) - (a[1].value ?? a[1].min ?? 0));
}

export function passingOf(told: readonly Told[], only: string | null): Answer["passing"] {
  const usable = told.filter(({ table, found }) => table.refusal === null && (found.hhi.value !== null || found.hhi.min !== null));
  const shares = usable.map((one) => new Map(sharesOf(one)));
  const periods = [...new Set(usable.map(({ table }) => table.period.text))];
  const places = only === null ? [...new Set(shares.flatMap((one) => [...one.keys()]))] : [only];
  return places.flatMap((id) => {
    const found = passingThrough(usable.map((one, index) => shares[index]?.get(id) ?? shareUnnamed(one, id)));
    return found && (only !== null || found.atLeast > 0) ? [{ area: id, ...found, proportional: periods.length === 1 ? found.proportional : null, periods }] : [];
  }).sort((a, b) => b.atLeast - a.atLeast || (a.area < b.area ? -1 : 1)).slice(0, MOST_PLACES);
}

/** A place a table does not name has nothing of it, unless it is among the unnamed or its figure is absent: then at most what the named leave. */
export function shareUnnamed({ table: { input }, found }: Told, id: string): Bounded {
  const hidden = input.unnamed !== null || input.absent.includes(id) || (input.whole !== null && input.unit === "%");
  const left = 1 - found.derivation.terms.reduce((sum, { name, of, min }) => sum + (name === "s" && input.suppliers.some((one) => one.id === of) ? (min ?? 0) : 0), 0);
  return hidden ? { value: null, min: 0, max: Math.max(0, Math.min(1, left)) } : { value: 0, min: 0, max: 0 };
}
