// What is in the record: editions, coverage year by year, what editions changed, sources with their licence, rows kept aside.
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import type { DataSearch } from "../../app/router.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { typed } from "../../reading/write-access.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { CoverageFigure } from "./coverage-figure.js";
import { FetchForm } from "./fetch-form.js";
import { ImportForm } from "./import-form.js";
import { KeptAside } from "./kept-aside.js";
import { LongTable } from "./long-table.js";
import { RevisionsFigure } from "./revisions-figure.js";

export function DataPage() {
  const label = useLabel();
  useTitle(label("nav.data"));
  const { number } = useWords();
  const search = useSearch({ from: "/data" });
  const navigate = useNavigate({ from: "/data" });
  const choose = (next: Partial<DataSearch>): void => void navigate({ search: (before) => ({ ...before, ...next }), resetScroll: false });
  const sources = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  const counted = { events: useQuery({ queryKey: ["events", "count"], queryFn: ({ signal }) => ask("events", {}, { signal, limit: 1 }) }), facilities: useQuery({ queryKey: ["facilities", "count"], queryFn: ({ signal }) => ask("facilities", {}, { signal, limit: 1 }) }) };
  const coverage = useQuery({ queryKey: ["coverage"], queryFn: ({ signal }) => ask("coverage", {}, { signal }) });
  const { place } = search;
  const ofPlace = useQuery({ queryKey: ["coverage", place], queryFn: ({ signal }) => ask("coverage", { place: place ?? "" }, { signal }), enabled: place !== undefined });
  const shown = place === undefined ? coverage.data : ofPlace.data;
  if (sources.isPending || coverage.isPending) return <div className="page"><Loading /></div>;
  const failed = sources.error ?? coverage.error;
  if (failed) return <div className="page"><Failed error={failed} retry={() => void sources.refetch()} /></div>;
  const { data } = sources;
  if (!data || !coverage.data) return null;
  // Counted like the coverage below: the store's own count leaves out trade.
  const figures = new Map<string, number>();
  for (const { editionId, observations } of coverage.data.coverage) figures.set(editionId, (figures.get(editionId) ?? 0) + observations);
  return (
    <div className="page">
      <h1>{label("nav.data")}</h1>
      {data.meta.empty && <Empty empty={data.meta.empty} />}
      <h2>{label("data.editions")}</h2>
      <LongTable name={label("data.editions")} head={[label("row.edition"), label("data.published"), label("data.observations"), label("data.id")]} rows={data.editions.map((one) => [one.title, one.published ?? "–", figures.get(one.id) ?? 0, <code key="id">{one.id}</code>])} />
      <p className="byline">{label("nav.events")}: {number(counted.events.data?.meta.page?.total ?? 0)} · {label("facilities.title")}: {number(counted.facilities.data?.meta.page?.total ?? 0)}</p>
      <ImportForm />
      <FetchForm />
      <h2>{label("data.coverage")}</h2>
      {coverage.data.coverage.length > 0 && (
        <form className="controls good-form" key={place ?? ""} onSubmit={(event) => { event.preventDefault(); choose({ place: typed(new FormData(event.currentTarget), "place") || undefined }); }}>
          <label>{label("data.of-place")} <input name="place" defaultValue={place} placeholder={label("data.any-place")} /></label>
          <button type="submit" className="primary">{label("claims.show")}</button>
        </form>
      )}
      {ofPlace.error && <Failed error={ofPlace.error} retry={() => void ofPlace.refetch()} />}
      {shown?.meta.empty && place !== undefined && <Empty empty={shown.meta.empty} />}
      {shown && shown.coverage.length > 0 && <CoverageFigure data={shown} search={search} choose={choose} titles={new Map(data.editions.map(({ id, title }) => [id, title]))} />}
      {data.editions.length > 1 && <RevisionsFigure editions={data.editions} search={search} choose={choose} />}
      <h2>{label("data.sources")} <a className="quiet" href="/v1/sources.csv">CSV</a></h2>
      <LongTable name={label("data.sources")} head={[label("data.publisher"), label("data.title"), label("data.published"), label("data.licence"), label("data.observations")]}
        rows={data.sources.map((one) => [one.publisher, one.url ? <a key="url" href={one.url} rel="noopener noreferrer" target="_blank">{one.title}</a> : one.title, one.published ?? "–", one.licence, one.observations])} />
      <KeptAside />
    </div>
  );
}
