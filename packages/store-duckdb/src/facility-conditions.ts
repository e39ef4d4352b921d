// Which facilities fit a filter. An id is looked for between bars, so that "iron" is not found in another name.
import type { FacilityFilter } from "@monazite/store";
import { Where } from "./reads.js";

export function facilityConditions({ country, goods, kind, editionId }: FacilityFilter): Where {
  const where = new Where().equals("t.country", country).equals("t.edition_id", editionId);
  if (kind !== undefined) where.that("contains(t.kinds, ?)", `|${kind}|`);
  if (goods !== undefined) where.that(goods.length ? `(${goods.map(() => "contains(t.goods, ?)").join(" OR ")})` : "false", ...goods.map((good) => `|${good}|`));
  return where;
}
