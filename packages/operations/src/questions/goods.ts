import { contracts } from "@monazite/contracts";
import { codesOfGood, contentOf, goods as registry, hsLines } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";
import { pageOf } from "../envelope/page-of.js";
import { namesOf } from "../names/names-of.js";
import { printedName } from "../names/printed-name.js";
import { goodsOf } from "../names/related.js";
import { resolveMineral } from "../names/resolve.js";

export const goods = answer(contracts.goods, { id: "registry.list", version: "1" }, async ({ mineral, stage }, asked) => {
  const within = mineral === undefined ? null : new Set(goodsOf(resolveMineral(mineral)));
  const counts = await asked.store.counts("good", asked.clocks);
  const { rows, next, total } = pageOf(registry.all.filter((good) => (within === null || within.has(good.id)) && (stage === undefined || good.stage === stage)), ({ id }) => id, asked.page);
  return {
    answer: {
      goods: rows.map((good) => {
        const codes = codesOfGood(good.id, "2022");
        return {
          id: good.id, name: printedName(good), stage: good.stage, minerals: [...good.minerals],
          codes: codes.map(({ id }) => id),
          ownCode: codes.some(({ basket }) => basket === undefined) || hsLines.all.some((line) => line.goods.includes(good.id)),
          content: contentOf(good.id).map(({ basis, range: [least, most], typical, kind, source }) => ({ basis, least, most, typical, kind, source })),
          observations: counts.get(good.id) ?? 0,
        };
      }),
      names: namesOf(rows.flatMap((good) => good.minerals)),
    },
    sourceIds: [], page: { next, total }, empty: rows.length ? null : "no-entry",
  };
});
