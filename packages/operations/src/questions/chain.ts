import { conservationOf, onBasis, passingThrough, weakestStage } from "@monazite/analysis/chain";
import { concentrationOf, type Concentration } from "@monazite/analysis/concentration";
import { shareTables, type ShareTable } from "@monazite/analysis/shares";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { contentId, intervalOf, STAGES, type Bounded, type Interval, type Observation, type Stage } from "@monazite/core";
import { hsCodes, minerals, stages as stageRegistry } from "@monazite/core/registry";
import { balanceText, chainText } from "@monazite/messages";
import { answer, type Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoObservations } from "../envelope/empty.js";
import { askedGoods, type AskedGoods } from "../measures/asked-goods.js";
import { authorities } from "../measures/authorities.js";
import { inYear, later, NOTHING } from "../measures/bounded.js";
import { printedShareTables, tablesOfAmounts, type MeasuredTable } from "../measures/printed-tables.js";
import { exporterTables, tradeInput } from "../measures/trade-tables.js";
import { namesOf } from "../names/names-of.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";

type Answer = AnswerOf<typeof contracts.chain>;
/** Places that are shown when none is asked for. */
const MOST_PLACES = 8;
const SHARES = 12;

/** One table a stage, the newest; stages are compared and never added. */
export const chain = answer(contracts.chain, { id: "chain.stages", version: "1" }, async ({ mineral, year, stage, place, edition }, asked) => {
  const { id } = resolveMineralOrGood(mineral);
  const goods = askedGoods(mineral);
  const observations = await everyObservation({ measure: "production", ...(goods.goods && { goods: goods.goods }) }, asked);
  const statements = await statementEditions(asked);
  const told = await stagesTold(id, goods, observations, statements, { year, edition }, asked);
  const shown = told.filter((one) => stage === undefined || one.stage === stage);
  const weakest = weakestStage(shown.map((one) => ({ id: one.stage, hhi: one.found.hhi })));
  const stagesOut = shown.map((one) => stageRow(one, one.stage === weakest?.id));
  const passing = passingOf(shown, place === undefined ? null : resolvePlace(place).id);
  const balances = balancesOf(id, observations, statements, { year, edition });
  const summary = { mineral: id, weakest: (weakest?.id ?? null) as Stage | null, isSure: weakest?.isSure ?? false, candidates: (weakest?.candidates ?? []) as Stage[], untold: STAGES.filter((one) => !told.some((other) => other.stage === one)) };
  const names = namesOf([id, ...stagesOut.flatMap((row) => [row.good, row.largest]), ...passing.map((row) => row.id), ...shown.flatMap((one) => one.found.derivation.terms.map((term) => term.of))]);
  const lead = stagesOut.find(({ isWeakest }) => isWeakest);
  return {
    answer: {
      chain: { ...summary, text: chainText({ ...summary, told: stagesOut.filter(({ refused }) => refused === null).length, hhi: lead?.amongReported.value ?? null, largest: lead?.largest ? (names[lead.largest] ?? null) : null, share: lead?.largestShare ?? NOTHING }) },
      stages: stagesOut,
      shares: shown.flatMap((one) => sharesOf(one).slice(0, SHARES).map(([area, share]) => ({ stage: one.stage, area, share }))),
      passing, balances, derivations: shown.map((one) => derivationOfRow(one.stage, one.found.derivation)), names,
    } satisfies Answer,
    sourceIds: [...shown.map(({ table }) => table.sourceId), ...balances.map(({ editionId }) => editionId)],
    empty: shown.length ? null : await whyNoObservations(asked, edition),
  };
});

interface Told {
  readonly stage: Stage;
  readonly of: "producers" | "exporters";
  readonly code: string | null;
  readonly table: MeasuredTable;
  readonly found: Concentration;
}

interface When {
  readonly year: string | undefined;
  readonly edition: string | undefined;
}

/** For each stage the newest table that can be measured: of the mineral itself before its goods, of producers before exporters. */
async function stagesTold(id: string, { codes }: AskedGoods, observations: readonly Observation[], statements: ReadonlySet<string>, { year, edition }: When, asked: Asked): Promise<readonly Told[]> {
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

function stageRow({ stage, of, code, table, found }: Told, isWeakest: boolean): Answer["stages"][number] {
  const { good, period, editionId, basis, definition, input } = table;
  const among = table.refusal ? NOTHING : concentrationOf({ ...input, unnamed: null, absent: [], whole: input.unit === "%" ? input.whole : null }).hhi;
  return {
    id: stage, good, of, code, period, hhi: found.hhi, amongReported: among, largest: found.largest?.id ?? null, largestShare: found.largest?.share ?? found.cr1, suppliers: found.suppliers, isWeakest, basis, unit: input.unit, editionId, definition,
    refused: found.derivation.notes.find(({ refuses }) => refuses)?.code ?? null,
  };
}

/** Shares of the named places, the largest first. */
function sharesOf({ found, table }: Pick<Told, "found" | "table">): readonly (readonly [string, Bounded])[] {
  const places = new Set(table.input.suppliers.map(({ id }) => id));
  return found.derivation.terms.flatMap(({ name, of, value, min, max }) => (name === "s" && of !== null && places.has(of) ? [[of, { value, min, max }] as const] : [])).sort((a, b) => (b[1].value ?? b[1].min ?? 0) - (a[1].value ?? a[1].min ?? 0));
}

function passingOf(told: readonly Told[], only: string | null): Answer["passing"] {
  const usable = told.filter(({ table, found }) => table.refusal === null && (found.hhi.value !== null || found.hhi.min !== null));
  const shares = usable.map((one) => new Map(sharesOf(one)));
  const places = only === null ? [...new Set(shares.flatMap((one) => [...one.keys()]))] : [only];
  return places.flatMap((id) => {
    const found = passingThrough(usable.map((one, index) => shares[index]?.get(id) ?? unnamedShare(one, id)));
    return found && (only !== null || found.atLeast > 0) ? [{ id, ...found }] : [];
  }).sort((a, b) => b.atLeast - a.atLeast || (a.id < b.id ? -1 : 1)).slice(0, MOST_PLACES);
}

/** A place a table does not name has nothing of it, unless it is among the unnamed or its figure is absent: then at most what the named leave. */
function unnamedShare({ table: { input }, found }: Told, id: string): Bounded {
  const hidden = input.unnamed !== null || input.absent.includes(id) || (input.whole !== null && input.unit === "%");
  const left = 1 - found.derivation.terms.reduce((sum, { name, of, min }) => sum + (name === "s" && input.suppliers.some((one) => one.id === of) ? (min ?? 0) : 0), 0);
  return hidden ? { value: null, min: 0, max: Math.max(0, Math.min(1, left)) } : { value: 0, min: 0, max: 0 };
}

/** World totals of one edition and period at two stages that follow each other. */
function balancesOf(id: string, observations: readonly Observation[], statements: ReadonlySet<string>, { year, edition }: When): Answer["balances"] {
  const tables = shareTables(observations).filter((table) => !statements.has(table.editionId) && (year === undefined || inYear(table.period, year)) && (edition === undefined || table.editionId === edition));
  const symbol = minerals.get(id)?.symbol ?? undefined;
  return tables.flatMap((up) => tables.flatMap((down): Answer["balances"] => {
    const follows = down.key.stage !== null && up.key.stage !== null && (stageRegistry.get(down.key.stage)?.after ?? []).includes(up.key.stage) && up.key.stage !== "recycling";
    if (!follows || up.editionId !== down.editionId || up.period.text !== down.period.text || up.unit !== down.unit || up.basis === null) return [];
    const [into, out] = [wholeOf(up), wholeOf(down)];
    const converted = into && out ? onBasis({ good: down.key.good, basis: down.basis, interval: out }, up.basis, symbol) : null;
    if (!into || !converted || up.key.stage === null || down.key.stage === null) return [];
    const { balance, part } = conservationOf(into, converted.interval);
    const row = { from: up.key.stage, to: down.key.stage, into: bounded(into), out: bounded(converted.interval), unit: up.unit ?? "", balance };
    return [{ id: contentId("bal", [up.editionId, up.period.text, up.key.good, up.key.stage, down.key.good, down.key.stage, up.total?.definition ?? "", down.total?.definition ?? ""]), ...row, period: up.period, editionId: up.editionId, basis: up.basis, factor: bounded(converted.factor), factorSource: converted.content?.source ?? null, part: part ? bounded(part) : NOTHING, text: balanceText(row) }];
  }));
}

/** The printed world total; without one the sum of the rows, which is a lower bound where a place has no figure. */
function wholeOf({ total, totalExcludes, sum, rows }: ShareTable): Interval | null {
  if (total?.figure) { const whole = intervalOf(total.figure); return totalExcludes ? { ...whole, hi: null, hiOpen: true } : whole; }
  if (!sum) return null;
  return rows.some(({ part }) => part.figure === null) ? { ...sum.interval, hi: null, hiOpen: true } : sum.interval;
}

/** The middle is nobody's figure: ends alone unless they meet. */
function bounded({ lo, hi }: Interval): Bounded {
  return { value: lo !== null && lo === hi ? lo : null, min: lo, max: hi };
}
