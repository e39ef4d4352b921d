import { conservationOf, onBasis, weakestStage } from "@monazite/analysis/chain";
import type { ShareTable } from "@monazite/analysis/shares";
import { contracts, type AnswerOf } from "@monazite/contracts";
import { contentId, intervalOf, STAGES, type Bounded, type Interval, type Observation, type Stage } from "@monazite/core";
import { minerals, stages as stageRegistry } from "@monazite/core/registry";
import { balanceText, chainText } from "@monazite/messages";
import { answer } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoObservations } from "../envelope/empty.js";
import { askedGoods } from "../measures/asked-goods.js";
import { inYear, NOTHING } from "../measures/bounded.js";
import { passingOf, sharesOf, stageRow, stagesTold, type When } from "../measures/chain-told.js";
import { namesOf } from "../names/names-of.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { shareTablesOf } from "../record/share-tables.js";
import { statementEditions } from "../record/statement-editions.js";

type Answer = AnswerOf<typeof contracts.chain>;
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
  const summary = { mineral: id, weakest: (weakest?.id ?? null) as Stage | null, isSure: weakest?.isSure ?? false, candidates: (weakest?.candidates ?? []) as Stage[], untold: STAGES.filter((one) => !told.some((other) => other.stage === one && (other.found.hhi.value !== null || other.found.hhi.min !== null))) };
  const names = namesOf([id, ...stagesOut.flatMap((row) => [row.good, row.largest]), ...passing.map((row) => row.area), ...shown.flatMap((one) => one.found.derivation.terms.map((term) => term.of))]);
  const lead = stagesOut.find(({ isWeakest }) => isWeakest);
  return {
    answer: {
      chain: { ...summary, text: chainText({ ...summary, told: stagesOut.filter(({ refused }) => refused === null).length, hhi: lead?.hhi ?? NOTHING, largest: lead?.largest ? (names[lead.largest] ?? null) : null, share: lead?.largestShare ?? NOTHING }) },
      stages: stagesOut,
      shares: shown.flatMap((one) => sharesOf(one).slice(0, SHARES).map(([area, share]) => ({ stage: one.stage, area, share }))),
      passing, balances, derivations: shown.map((one) => derivationOfRow(asked, one.stage, one.found.derivation)), names,
    } satisfies Answer,
    sourceIds: [...shown.map(({ table }) => table.sourceId), ...balances.map(({ editionId }) => editionId)],
    empty: shown.length ? null : await whyNoObservations(asked, edition),
  };
});

/** World totals of one edition and period at two stages that follow each other. */
function balancesOf(id: string, observations: readonly Observation[], statements: ReadonlySet<string>, { year, edition }: When): Answer["balances"] {
  const tables = shareTablesOf(observations).filter((table) => !statements.has(table.editionId) && (year === undefined || inYear(table.period, year)) && (edition === undefined || table.editionId === edition));
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
