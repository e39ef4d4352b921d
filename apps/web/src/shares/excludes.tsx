// What a printed total is without: the edition's own words, and the places it withholds.
import type { Bilingual } from "@monazite/core";
import { useLabel, useWords } from "../app/words.js";
import type { ShareTable } from "./share-text.js";

export function Excludes({ tables, names, titles }: { readonly tables: readonly ShareTable[]; readonly names: Readonly<Record<string, Bilingual>>; readonly titles: ReadonlyMap<string, string> }) {
  const { lang } = useWords();
  const label = useLabel();
  return tables.map(({ table, editionId, totalExcludes }) => {
    if (!totalExcludes) return null;
    const places = totalExcludes.places.map((id) => names[id]?.[lang] ?? id).join(lang === "zh" ? "、" : ", ");
    return <p key={table} className="byline">{titles.get(editionId) ?? editionId}: {label("share.excludes")}{totalExcludes.note && ` · ${totalExcludes.note}`}{places && ` · ${label("gap.withheld")}: ${places}`}</p>;
  });
}
