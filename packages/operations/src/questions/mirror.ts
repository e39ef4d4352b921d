import { FLAT_CIF_FOB, type Reliability } from "@monazite/analysis/mirror";
import { contracts } from "@monazite/contracts";
import { Lately } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import { answer, type Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoTrade } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { askedFlows, basketsAmong } from "../trade/asked-flows.js";
import { flowSumsInParts } from "../trade/in-parts.js";
import { mirrorRow, pairsOf, ReportedTrade, type Pair, type ReconciledBy } from "../trade/mirror-rows.js";

/** Six digits only: national lines of two countries are not one good, whatever their digits. */
const BY = ["code", "period", "exporter", "importer", "reportedBy", "series"] as const;

/** A flow of two named ends is a series in the order of time; else the widest gap stands first, and flows with one report last. */
export const mirror = answer(contracts.mirror, { id: "mirror.pairs", version: "1" }, async ({ method = "reliability", cif, ...input }, asked) => {
  const { codes, grain, filter } = askedFlows(input);
  const factor = cif ?? FLAT_CIF_FOB;
  const pairs = pairsOf(await asked.store.flowSums({ ...filter, lines: [], digits: 6 }, BY, asked.clocks)).filter(({ exporter, importer }) => exporter !== null || importer !== null);
  const scores = await scoresOf(new Set(pairs.map(({ period }) => period.slice(0, 4))), grain, factor, method, asked);
  const found = pairs.map((pair) => mirrorRow(pair, scores.get(pair.period.slice(0, 4)), factor, cif !== undefined, method));
  const isSeries = input.exporter !== undefined && input.importer !== undefined;
  const size = (gap: number | null): number => (gap === null ? -1 : Math.abs(gap));
  const sorted = found.sort(({ row: a }, { row: b }) => (isSeries ? 0 : size(b.gapUsd) - size(a.gapUsd) || (b.reconciledUsd ?? 0) - (a.reconciledUsd ?? 0)) || (a.period < b.period ? -1 : a.period > b.period ? 1 : a.id < b.id ? -1 : 1));
  const { rows, next, total } = pageOf(sorted, ({ row }) => row.id, asked.page);
  const count = (fits: (pair: Pair) => boolean): number => pairs.filter(fits).length;
  return {
    answer: {
      mirror: rows.map(({ row }) => row), codes: [...codes ?? []], baskets: basketsAmong(codes ?? []),
      coverage: { both: count(({ exporter, importer }) => exporter !== null && importer !== null), exporterOnly: count(({ importer }) => importer === null), importerOnly: count(({ exporter }) => exporter === null) },
      derivations: rows.map(({ row, derivation }) => derivationOfRow(asked, row.id, derivation)), names: namesOf(rows.flatMap(({ row }) => [row.good, row.exporter, row.importer])),
    },
    sourceIds: rows.flatMap(({ row }) => [row.exporterReport?.series ?? "", row.importerReport?.series ?? ""]), page: { next, total },
    empty: rows.length ? null : await whyNoTrade(asked, codes, grain, input.edition),
  };
});

/** How far each reporter can be relied on in a year, told by all trade of that year, whatever the question is about. */
async function scoresOf(years: Iterable<string>, grain: "year" | "month", factor: number, method: ReconciledBy, asked: Asked): Promise<ReadonlyMap<string, Reliability>> {
  const codes = hsCodes.all.map(({ id }) => id);
  const scores = new Map<string, Reliability>();
  for (const year of years) {
    scores.set(year, await scoresKnown(asked, [year, grain, factor, method].join(" "), async () => {
      const trade = new ReportedTrade(factor);
      for await (const sums of flowSumsInParts({ codes, grain, from: year, until: year }, BY, asked)) trade.add(pairsOf(sums));
      return trade.scores(method);
    }));
  }
  return scores;
}

/** Scores of the lately asked years: they follow from all trade of a year, which takes long to go through. */
const KNOWN = new WeakMap<Asked["store"], Lately<Reliability>>();
const MOST_KNOWN = 60;

async function scoresKnown({ store, dataVersion }: Asked, what: string, find: () => Promise<Reliability>): Promise<Reliability> {
  const known = KNOWN.get(store) ?? new Lately<Reliability>(MOST_KNOWN);
  KNOWN.set(store, known);
  const key = `${dataVersion} ${what}`;
  const found = known.get(key) ?? (await find());
  known.keep(key, found);
  return found;
}
