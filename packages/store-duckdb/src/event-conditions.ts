// Which policy events fit a filter. An id is looked for between bars, so that "EU27_2020" is not found in another name.
import type { PolicyEventFilter } from "@monazite/store";
import { Where } from "./reads.js";

export function eventConditions({ type, goods, actor, target, party, during }: PolicyEventFilter): Where {
  const where = new Where();
  if (type !== undefined) where.equals(type.includes(".") ? "t.type" : "t.family", type);
  if (goods !== undefined) where.that(goods.length ? `(${goods.map(() => "contains(t.goods, ?)").join(" OR ")})` : "false", ...goods.map(barred));
  if (actor !== undefined) where.that("contains(t.actors, ?)", barred(actor));
  if (target !== undefined) where.that("contains(t.targets, ?)", barred(target));
  if (party !== undefined) where.that("(contains(t.actors, ?) OR contains(t.targets, ?))", barred(party), barred(party));
  if (during !== undefined) {
    const [from, until] = [during.from ?? "0000-01-01", during.until ?? "9999-12-31"];
    // The names of the dates come from the port's own list, never from a caller's text.
    where.that(`(${during.dates.map((date) => `(t.${date}_from < ? AND t.${date}_to > ?)`).join(" OR ")})`, ...during.dates.flatMap(() => [until, from]));
  }
  return where;
}

const barred = (id: string): string => `|${id}|`;
