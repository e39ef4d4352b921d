// Who publishes UN Comtrade and on what terms.
import type { Edition, Source } from "@monazite/core";
import type { ReaderOptions } from "../reader.js";
import { spanOf } from "../flows/span.js";

export const COMTRADE_SOURCE: Source = {
  id: "un-comtrade", publisher: "United Nations Statistics Division", title: "UN Comtrade", published: null, url: "https://comtradeplus.un.org/",
  licence: "UN Comtrade terms of use: no re-dissemination of the data in bulk", redistributable: false, family: null,
};

/** Downloads differ in what was asked, so an edition is named by its content unless a person names it. */
export function comtradeEdition(sha256: string, periods: readonly string[], { edition, published }: ReaderOptions): Edition {
  const span = spanOf(periods);
  return { id: edition ?? `un-comtrade:${span}-${sha256.slice(0, 8)}`, title: `UN Comtrade ${span}`, kind: "statistics", published: published ?? null, sha256, supersedes: null };
}
