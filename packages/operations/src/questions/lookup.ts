import { contracts } from "@monazite/contracts";
import { goods, hsCodes, hsLines } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { lookUp, type LookupKind } from "../names/look-up.js";
import { printedName } from "../names/printed-name.js";

export const lookup = answer(contracts.lookup, { id: "registry.lookup", version: "1" }, ({ q, kind }, asked) => {
  const { rows, next, total } = pageOf(lookUp(q, kind), (row) => `${row.kind}:${row.entry.id}`, asked.page);
  return Promise.resolve({
    answer: {
      entries: rows.map(({ kind: found, entry, matched, how }) => ({ kind: found, id: entry.id, name: printedName(entry), matched, how, mineral: mineralOf(found, entry.id), warning: (found === "code" && hsCodes.get(entry.id)?.basket) || null })),
    },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry" as const,
  });
});

function mineralOf(kind: LookupKind, id: string): string | null {
  const good = kind === "good" ? id : hsLines.get(id)?.goods[0];
  switch (kind) {
    case "mineral": return id;
    case "good": return goods.get(id)?.minerals[0] ?? null;
    case "code": return hsCodes.get(id)?.minerals[0] ?? (good === undefined ? null : goods.get(good)?.minerals[0] ?? null);
    default: return null;
  }
}
