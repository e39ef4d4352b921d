// Who publishes Mineral Commodity Summaries and on what terms.
import type { Edition, Source } from "@monazite/core";
import type { ReaderOptions } from "../reader.js";

export function mcsSource(id: string, year: string, published: string | null): Source {
  return { id, publisher: "US Geological Survey", title: `Mineral Commodity Summaries ${year}, data release`, published, url: "https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries", licence: "public domain (US government work)", redistributable: true, family: null };
}

/**
 * Each year's Summaries are an edition of their own: "2024" has two official values, and both are right for theirs. They come out in the year they are named
 * after, which is all that a table says of its day.
 */
export function mcsEdition(sha256: string, year: string, { edition, published }: ReaderOptions): Edition {
  return { id: edition ?? `usgs-mcs-${year}`, title: `Mineral Commodity Summaries ${year}`, kind: "statistics", published: published ?? (/^\d{4}$/.test(year) ? year : null), sha256, supersedes: null };
}
