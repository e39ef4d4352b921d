import { contracts } from "@monazite/contracts";
import { ObservatoryError, seriesIdOf } from "@monazite/core";
import { NOW, type Clocks, type FlowFilter, type StoredFlow } from "@monazite/store";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { nearest } from "../names/nearest.js";
import { resolveMeasure, resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { tradedAs } from "../record/codes-holding.js";
import { everyObservation } from "../record/every-observation.js";
import { revisionsBetween, saidByFlow, saidByObservation, type Comparison, type Revision, type SaidFigure } from "../record/revised.js";

/** Rows of trade that one side of a comparison may have: they are all held at once. */
const MOST_FLOWS = 400_000;
const AT_ONCE = 50_000;

interface Wanted {
  readonly goods: readonly string[] | undefined;
  readonly trade: Pick<FlowFilter, "codes" | "lines">;
  readonly measure: string | undefined;
  readonly place: string | undefined;
}
interface Side {
  readonly editionId: string;
  readonly clocks: Clocks;
}
interface Pair {
  readonly older: Side;
  readonly newer: Side;
}

/** Changes first, the largest part of the old figure first; then what was withdrawn, then what was added. */
export const revisions = answer(contracts.revisions, { id: "record.revisions", version: "1" }, async ({ edition, against, before, mineral, place, measure, code, kind }, asked) => {
  const wanted: Wanted = {
    goods: mineral === undefined ? undefined : resolveMineralOrGood(mineral).goods, trade: code !== undefined ? { codes: [code] } : (tradedAs(mineral) ?? {}),
    measure: measure === undefined ? undefined : resolveMeasure(measure), place: place === undefined ? undefined : resolvePlace(place).id,
  };
  const pairs = await pairsOf({ edition, against, before }, asked);
  const found: Revision[] = [];
  const comparisons: Comparison[] = [];
  for (const { older, newer } of pairs) {
    const { revisions: some, comparison } = revisionsBetween(await saidIn(older, wanted, code !== undefined, asked), await saidIn(newer, wanted, code !== undefined, asked), { newer: newer.editionId, older: older.editionId, recordedAsOf: older.clocks.recordedAsOf });
    found.push(...some);
    comparisons.push(comparison);
  }
  const order: readonly Revision["kind"][] = contracts.revisions.output.shape.revisions.element.shape.kind.options;
  const size = ({ relative }: Revision): number => Math.abs(relative ?? 0);
  const sorted = found.filter((one) => kind === undefined || one.kind === kind).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || size(b) - size(a) || (a.id < b.id ? -1 : 1));
  const { rows, next, total } = pageOf(sorted, ({ id }) => id, asked.page);
  return {
    answer: { revisions: [...rows], comparisons, names: namesOf(rows.flatMap(({ measure: what, good, area, counterpart }) => [what, good, area, counterpart])) },
    sourceIds: comparisons.flatMap(({ newer, older }) => [newer, older].flatMap((id) => [id, seriesIdOf(id)])), page: { next, total },
    empty: rows.length ? null : pairs.length ? (found.length === 0 && comparisons.some(({ unchanged }) => unchanged > 0) ? "nothing-revised" : "no-match") : (await whyNoObservations(asked)) === "no-match" ? "no-earlier-edition" : await whyNoObservations(asked),
  };
});

/** @throws ObservatoryError `name-unknown` for an edition nobody loaded, `parameter-invalid` where the older side is not told */
async function pairsOf({ edition, against, before }: { readonly edition: string | undefined; readonly against: string | undefined; readonly before: string | undefined }, { store, clocks }: Asked): Promise<readonly Pair[]> {
  const listed = (await store.editions(clocks)).map((row) => row.edition);
  const known = async (id: string, at: Clocks): Promise<void> => {
    if ((await store.editions(at)).some((row) => row.edition.id === id)) return;
    const all = (await store.editions(NOW)).map((row) => row.edition.id);
    if (all.includes(id)) throw new ObservatoryError("parameter-invalid", { name: "edition", value: id, reason: "not on record at the moment asked for" });
    throw new ObservatoryError("name-unknown", { kind: "edition", name: id, suggestion: nearest(id, all) });
  };
  if (before !== undefined) {
    if (against !== undefined) throw new ObservatoryError("parameter-invalid", { name: "before", value: before, reason: "give either an older edition with against or a moment, not both" });
    const past: Clocks = { ...clocks, recordedAsOf: before };
    if (edition !== undefined) await known(edition, clocks);
    const then = new Set((await store.editions(past)).map((row) => row.edition.id));
    return listed.filter(({ id }) => then.has(id) && (edition === undefined || id === edition)).map(({ id }) => ({ older: { editionId: id, clocks: past }, newer: { editionId: id, clocks } }));
  }
  if (edition === undefined && against !== undefined) throw new ObservatoryError("parameter-invalid", { name: "against", value: against, reason: "name the newer edition too, with edition" });
  for (const id of [edition, against]) if (id !== undefined) await known(id, clocks);
  if (edition !== undefined) {
    const older = against ?? listed.find(({ id }) => id === edition)?.supersedes ?? null;
    if (older === null) throw new ObservatoryError("parameter-invalid", { name: "edition", value: edition, reason: "it supersedes no edition; name the older one with against, or a moment with before" });
    return [{ older: { editionId: older, clocks }, newer: { editionId: edition, clocks } }];
  }
  return listed.flatMap(({ id, supersedes }) => (supersedes !== null && listed.some((one) => one.id === supersedes) ? [{ older: { editionId: supersedes, clocks }, newer: { editionId: id, clocks } }] : []));
}

async function saidIn({ editionId, clocks }: Side, { goods, trade, measure, place }: Wanted, tradeOnly: boolean, { store }: Asked): Promise<readonly SaidFigure[]> {
  const observations = tradeOnly ? [] : (await everyObservation({ editionId, ...(goods && { goods }), ...(measure !== undefined && { measure }) }, { store, clocks })).map(saidByObservation);
  const flows = await everyFlow({ editionId, withTotals: true, ...trade }, clocks, store);
  return [...observations, ...flows.flatMap(saidByFlow).filter(({ about }) => measure === undefined || about.measure === measure)].filter(({ about }) => place === undefined || about.area === place || about.counterpart === place);
}

/** @throws ObservatoryError `parameter-invalid` where they are too many to hold at once */
async function everyFlow(filter: FlowFilter & { readonly editionId: string }, clocks: Clocks, store: Asked["store"]): Promise<readonly StoredFlow[]> {
  const [sum] = await store.flowSums(filter, [], clocks);
  if (!sum) return [];
  if (sum.rows > MOST_FLOWS) throw new ObservatoryError("parameter-invalid", { name: "edition", value: filter.editionId, reason: `${sum.rows} rows of trade are more than the ${MOST_FLOWS} that can be compared at once; ask for a mineral or a code` });
  const found: StoredFlow[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof store.flows>> = await store.flows(filter, { after, limit: AT_ONCE }, clocks);
    found.push(...page.rows);
    if (page.next === null) return found;
    after = page.next;
  }
}
