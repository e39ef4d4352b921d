// What was read and kept: searched in both languages at once, filtered by what it is about; without words, the newest first.
import type { Asking } from "@monazite/client";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useRef, useState } from "react";
import { ask } from "../../app/api.js";
import type { DocumentsSearch } from "../../app/router.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { FoundDocument } from "./found-document.js";
import { SearchFilters } from "./search-filters.js";

export type Found = AnswerOf<Contracts["search"]>;
export type FilterKey = "m" | "place" | "actor" | "kind" | "in" | "publisher" | "from" | "until";
const A_PAGE = 20;

/** The question behind an address. */
function questionOf({ q, m, place, actor, kind, in: lang, publisher, from, until }: DocumentsSearch): Asking<"search"> {
  return {
    ...(q && { q }), ...(m && { mineral: m }), ...(place && { place }), ...(actor && { actor }), ...(kind && { kind }),
    ...((lang === "zh" || lang === "en") && { lang_of: lang }), ...(publisher && { publisher }), ...(from && { from }), ...(until && { until }),
  };
}

export function DocumentsPage() {
  const label = useLabel();
  useTitle(label("nav.documents"));
  const search = useSearch({ from: "/documents" });
  const navigate = useNavigate({ from: "/documents" });
  const question = questionOf(search);
  const { data, error, isPending, isPlaceholderData, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["search", question],
    queryFn: ({ signal, pageParam }) => ask("search", question, { signal, limit: A_PAGE, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: "",
    getNextPageParam: (last) => last.meta.page?.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const choose = (key: FilterKey | "q", value: string | undefined): void => void navigate({ search: (before) => ({ ...before, [key]: value === "" ? undefined : value }), resetScroll: false });
  const first = data?.pages[0];
  const results = data?.pages.flatMap((page) => page.results) ?? [];
  return (
    <div className="page">
      <h1>{label("nav.documents")}</h1>
      <SearchForm key={search.q ?? ""} q={search.q ?? ""} look={(q) => choose("q", q)} />
      {isPending ? <Loading /> : error ? <Failed error={error} retry={() => void refetch()} /> : first && (
        <div className="search" data-stale={isPlaceholderData}>
          <SearchFilters search={search} found={first} choose={choose} />
          <div className="found">
            <Finding found={first} total={first.meta.page?.total ?? results.length} q={search.q} />
            {first.meta.empty && <><Empty empty={first.meta.empty} />{first.meta.empty.code === "nothing-stored" && <pre><code>monazite read page.txt</code></pre>}</>}
            <Suggestions found={first} look={(q) => choose("q", q)} />
            <ul className="list">{results.map((one) => <FoundDocument key={one.id} found={one} />)}</ul>
            {hasNextPage && <button type="button" className="quiet" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{label("search.more")} ({results.length} / {first.meta.page?.total})</button>}
          </div>
        </div>
      )}
    </div>
  );
}

function SearchForm({ q, look }: { readonly q: string; readonly look: (q: string) => void }) {
  const label = useLabel();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form className="search-form" role="search" onSubmit={(event) => { event.preventDefault(); look(input.current?.value.trim() ?? ""); }}>
      <label htmlFor={id}>{label("search.title")}</label>
      <div><input ref={input} id={id} type="search" defaultValue={q} maxLength={300} spellCheck={false} placeholder={label("search.words")} /><button type="submit" className="primary">{label("search.go")}</button></div>
    </form>
  );
}

/** How many there are, and under which names they were looked for. */
function Finding({ found, total, q }: { readonly found: Found; readonly total: number; readonly q: string | undefined }) {
  const label = useLabel();
  const { number, lang } = useWords();
  const [all, setAll] = useState(false);
  const wider = found.lookedFor.filter(({ forms }) => forms.length > 1);
  return (
    <>
      <p className="finding" role="status">{number(total)}{lang === "zh" ? "" : " "}{label("search.found")}{q ? "" : ` · ${label("search.newest")}`}</p>
      {found.matched === "some" && <p className="state">{label("search.some")}</p>}
      {wider.map(({ text, forms }) => (
        <p key={text} className="byline">{label("search.also")} ({text}): {(all ? forms.slice(1) : forms.slice(1, 7)).join(" · ")}{forms.length > 7 && !all && <button type="button" className="quiet" onClick={() => setAll(true)}>… {forms.length - 7}</button>}</p>
      ))}
    </>
  );
}

function Suggestions({ found, look }: { readonly found: Found; readonly look: (q: string) => void }) {
  const label = useLabel();
  if (!found.suggestions.length) return null;
  return (
    <p>{label("search.meant")}: {found.suggestions.map(({ text, from }) => <button key={text} type="button" className="suggestion" title={label(`search.from-${from}`)} onClick={() => look(text)}>{text}</button>)}</p>
  );
}
