import { contracts } from "@monazite/contracts";
import { seriesIdOf } from "@monazite/core";
import { answer } from "../envelope/answer.js";
import { whyNoTrade } from "../envelope/empty.js";
import { namesOf } from "../names/names-of.js";
import { askedFlows } from "../trade/asked-flows.js";

/** The rows that `flows` and `mirror` sum up. */
export const reports = answer(contracts.reports, { id: "flows.rows", version: "1" }, async ({ reporter, ...input }, asked) => {
  const { codes, grain, filter } = askedFlows(input);
  const { rows, next, total } = await asked.store.flows({ ...filter, ...(reporter !== undefined && { reportedBy: reporter }) }, asked.page, asked.clocks);
  return {
    answer: { reports: [...rows], names: namesOf(rows.flatMap((row) => [row.exporter, row.importer])) },
    sourceIds: rows.map(({ editionId }) => seriesIdOf(editionId)), page: { next, total },
    empty: rows.length ? null : await whyNoTrade(asked, codes, grain, input.edition),
  };
});
