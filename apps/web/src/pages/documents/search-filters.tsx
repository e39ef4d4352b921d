// Filters beside the results: what the found documents are about, with counts. A chosen one can be dropped again.
import { toldName } from "../../events/event-list.js";
import type { DocumentsSearch } from "../../app/router.js";
import { useLabel, useWords } from "../../app/words.js";
import type { FilterKey, Found } from "./documents-page.js";

/** Facets and the key of the address each sets. */
const FACETS = [["mineral", "m"], ["place", "place"], ["actor", "actor"], ["kind", "kind"], ["lang", "in"], ["publisher", "publisher"]] as const;
/** Entries shown before all are asked for. */
const SHORT = 8;

export function SearchFilters({ search, found, choose }: { readonly search: DocumentsSearch; readonly found: Found; readonly choose: (key: FilterKey, value: string | undefined) => void }) {
  const label = useLabel();
  const { lang, labels } = useWords();
  const nameOf = (facet: (typeof FACETS)[number][0], id: string): string => {
    if (facet === "lang") return id === "zh" || id === "en" ? label(`search.${id}`) : id;
    const known = found.names[id]?.[lang];
    if (known !== undefined || facet !== "kind") return known ?? id;
    const name = toldName(id, labels);
    return name === id || !id.includes(".") ? name : `${name} · ${id.slice(id.indexOf(".") + 1)}`;
  };
  const years = found.facets.year.map(({ id }) => id).sort();
  return (
    <details className="search-filters" open={window.matchMedia("(min-width: 900px)").matches}>
      <summary>{label("search.filters")}</summary>
      {FACETS.map(([facet, key]) => {
        const chosen = search[key];
        const counts = found.facets[facet];
        if (chosen === undefined && counts.length < 2) return null;
        return (
          <fieldset key={facet}>
            <legend>{label(`search.${facet}`)}</legend>
            {chosen !== undefined
              ? <button type="button" className="facet" aria-pressed title={label("search.drop")} onClick={() => choose(key, undefined)}>{nameOf(facet, chosen)} <span aria-hidden>×</span></button>
              : <Counts counts={counts} name={(id) => nameOf(facet, id)} choose={(id) => choose(key, id)} />}
          </fieldset>
        );
      })}
      <fieldset>
        <legend>{label("search.year")}</legend>
        <YearChoice title={label("search.from")} value={search.from} years={years} choose={(year) => choose("from", year)} />
        <YearChoice title={label("search.until")} value={search.until} years={years} choose={(year) => choose("until", year)} />
      </fieldset>
    </details>
  );
}

function Counts({ counts, name, choose }: { readonly counts: readonly { readonly id: string; readonly documents: number }[]; readonly name: (id: string) => string; readonly choose: (id: string) => void }) {
  const facet = ({ id, documents }: (typeof counts)[number]) => <button key={id} type="button" className="facet" onClick={() => choose(id)}>{name(id)} <span>{documents}</span></button>;
  return <>{counts.slice(0, SHORT).map(facet)}{counts.length > SHORT && <details><summary>… {counts.length - SHORT}</summary>{counts.slice(SHORT).map(facet)}</details>}</>;
}

function YearChoice({ title, value, years, choose }: { readonly title: string; readonly value: string | undefined; readonly years: readonly string[]; readonly choose: (year: string) => void }) {
  const options = value === undefined || years.includes(value) ? years : [value, ...years];
  return (
    <label className="year-choice">{title} <select value={value ?? ""} onChange={(event) => choose(event.target.value)}>
      <option value="" />
      {options.map((year) => <option key={year} value={year}>{year}</option>)}
    </select></label>
  );
}
