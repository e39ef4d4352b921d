// Who publishes Comext and on what terms.
import type { Edition, Source } from "@monazite/core";
import type { ReaderOptions } from "../reader.js";
import { spanOf } from "../flows/span.js";

export const COMEXT_SOURCE: Source = {
  id: "eurostat-comext", publisher: "Eurostat", title: "Comext: international trade in goods", published: null, url: "https://ec.europa.eu/eurostat/web/international-trade-in-goods/database",
  licence: "Eurostat: reuse authorised with acknowledgement of the source", redistributable: true, family: null,
};

/** Downloads differ in what was asked, so an edition is named by its content unless a person names it. */
export function comextEdition(sha256: string, periods: readonly string[], { edition, published }: ReaderOptions, updated: string | null = null): Edition {
  const span = spanOf(periods);
  return { id: edition ?? `eurostat-comext:${span}-${sha256.slice(0, 8)}`, title: `Comext ${span}`, kind: "statistics", published: published ?? updated, sha256, supersedes: null };
}
