import { contracts } from "@monazite/contracts";
import type { TableProblemCode } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { answer } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";

export const quarantine = answer(contracts.quarantine, { id: "store.quarantine", version: "1" }, async ({ edition }, asked) => {
  const { rows, next, total } = await asked.store.quarantine(edition === undefined ? {} : { editionId: edition }, asked.page, asked.clocks);
  if (!rows.length && edition !== undefined) await whyNoObservations(asked, edition);
  return {
    answer: {
      kept: rows.map((row) => ({
        ...row, message: catalogues.en.tableProblem(row.code as TableProblemCode, row), messageZh: catalogues.zh.tableProblem(row.code as TableProblemCode, row),
      })),
    },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "nothing-kept-aside",
  };
});
