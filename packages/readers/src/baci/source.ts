// Who publishes BACI, on what terms, and how an edition of it is named.
import type { Edition, Source } from "@monazite/core";
import type { ReaderOptions } from "../reader.js";
import { spanOf } from "../flows/span.js";

export const BACI_SOURCE: Source = {
  id: "cepii-baci", publisher: "CEPII", title: "BACI: international trade database at the product level", published: null, url: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
  licence: "Etalab-2.0", redistributable: true, family: null,
};

/** What stands before the colon is the series: of two files of one series that overlap, the one recorded last holds. */
export function baciEdition(sha256: string, years: readonly string[], { edition, published }: ReaderOptions): Edition {
  const span = spanOf(years);
  return { id: edition ?? `cepii-baci:${span}`, title: `BACI ${span}`, kind: "statistics", published: published ?? null, sha256, supersedes: null };
}
