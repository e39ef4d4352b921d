// Who publishes the customs statistics of China and on what terms.
import type { Edition, Source } from "@monazite/core";
import type { ReaderOptions } from "../reader.js";

export const CHINA_CUSTOMS_SOURCE: Source = {
  id: "china-customs", publisher: "General Administration of Customs of China", title: "China customs statistics", published: null, url: "http://stats.customs.gov.cn/",
  licence: "own terms of the publisher; not checked", redistributable: false, family: null,
};

/** Queries differ in what was asked, so an edition is named by its content unless a person names it. */
export function chinaCustomsEdition(sha256: string, what: string, { edition, published }: ReaderOptions): Edition {
  return { id: edition ?? `china-customs:${what.replace(/[^\w-]+/g, ".")}-${sha256.slice(0, 8)}`, title: `China customs ${what}`, kind: "statistics", published: published ?? null, sha256, supersedes: null };
}
