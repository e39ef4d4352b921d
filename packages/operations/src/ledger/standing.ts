// How far each row of the record is trusted, and whose word it is.
import type { Standing } from "@monazite/analysis/ledger";
import type { Observation, Relation } from "@monazite/core";
import { authorityOf } from "../record/authority.js";
import type { Asked } from "../envelope/answer.js";

/** Statistics before pages, the newest first; pages of one family speak with one voice. */
export async function standings({ store, clocks }: Pick<Asked, "store" | "clocks">, observations: readonly Observation[], relations: readonly Relation[]): Promise<(one: Observation | Relation) => Standing> {
  const editions = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, authorityOf(edition)]));
  const ids = [...new Set([...observations, ...relations].map(({ sourceId }) => sourceId))];
  const families = new Map((ids.length ? await store.sources({ ids }, clocks) : []).map(({ source }) => [source.id, source.family ?? source.id]));
  // What is said about figures is no firmer than the figures: pages say it.
  return (one) => ({ family: families.get(one.sourceId) ?? one.sourceId, authority: "editionId" in one ? (editions.get(one.editionId) ?? 0) : 0 });
}
