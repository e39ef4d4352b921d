import { contracts } from "@monazite/contracts";
import { hsCodes } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { lookUp } from "../names/look-up.js";
import { printedName } from "../names/printed-name.js";

export const lookup = answer(contracts.lookup, { id: "registry.lookup", version: "1" }, ({ q, kind }, asked) => {
  const { rows, next, total } = pageOf(lookUp(q, kind), (row) => `${row.kind}:${row.entry.id}`, asked.page);
  return Promise.resolve({
    answer: {
      entries: rows.map(({ kind: found, entry, matched, how }) => ({ kind: found, id: entry.id, name: printedName(entry), matched, how, warning: (found === "code" && hsCodes.get(entry.id)?.basket) || null })),
    },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry" as const,
  });
});
