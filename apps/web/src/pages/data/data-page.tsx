// What is in the record: editions, coverage, sources with their licence.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { ImportForm } from "./import-form.js";
import { KeptAside } from "./kept-aside.js";

export function DataPage() {
  const label = useLabel();
  useTitle(label("nav.data"));
  const { lang, number } = useWords();
  const sources = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  const counted = { events: useQuery({ queryKey: ["events", "count"], queryFn: ({ signal }) => ask("events", {}, { signal, limit: 1 }) }), facilities: useQuery({ queryKey: ["facilities", "count"], queryFn: ({ signal }) => ask("facilities", {}, { signal, limit: 1 }) }) };
  const coverage = useQuery({ queryKey: ["coverage"], queryFn: ({ signal }) => ask("coverage", {}, { signal }) });
  if (sources.isPending || coverage.isPending) return <div className="page"><Loading /></div>;
  const failed = sources.error ?? coverage.error;
  if (failed) return <div className="page"><Failed error={failed} retry={() => void sources.refetch()} /></div>;
  const { data } = sources;
  if (!data || !coverage.data) return null;
  const { names } = coverage.data;
  const name = (id: string): string => names[id]?.[lang] ?? id;
  return (
    <div className="page">
      <h1>{label("nav.data")}</h1>
      {data.meta.empty && <Empty empty={data.meta.empty} />}
      <h2>{label("data.editions")}</h2>
      <Table head={[label("row.edition"), label("data.published"), label("data.observations"), label("data.id")]} rows={data.editions.map((one) => [one.title, one.published ?? "–", one.observations, <code key="id">{one.id}</code>])} />
      <p className="byline">{label("nav.events")}: {number(counted.events.data?.meta.page?.total ?? 0)} · {label("facilities.title")}: {number(counted.facilities.data?.meta.page?.total ?? 0)}</p>
      <ImportForm />
      <h2>{label("data.coverage")}</h2>
      <Table head={[label("claim.metric"), label("claim.minerals"), label("data.years"), label("data.observations"), label("data.gaps")]}
        rows={byGood(coverage.data.coverage).map((one) => [name(one.measure), name(one.good), one.from === one.to ? one.from : `${one.from}–${one.to}`, one.observations, one.gaps])} />
      <h2>{label("data.sources")} <a className="quiet" href="/v1/sources.csv">CSV</a></h2>
      <Table head={[label("data.publisher"), label("data.title"), label("data.published"), label("data.licence"), label("data.observations")]}
        rows={data.sources.map((one) => [one.publisher, one.url ? <a key="url" href={one.url} rel="noopener noreferrer" target="_blank">{one.title}</a> : one.title, one.published ?? "–", one.licence, one.observations])} />
      <KeptAside />
    </div>
  );
}

/** Rows a long table shows at first. */
const SHORT = 30;

function Table({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly React.ReactNode[])[] }) {
  const label = useLabel();
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, SHORT);
  return (
    <div className="scroll"><table>
      <thead><tr>{head.map((one) => <th key={one} scope="col">{one}</th>)}</tr></thead>
      <tbody>{shown.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column} className={typeof cell === "number" ? "number" : undefined}>{cell}</td>)}</tr>)}</tbody>
    </table>{shown.length < rows.length && <button type="button" className="quiet" onClick={() => setWhole(true)}>{label("data.all")} ({rows.length})</button>}</div>
  );
}

interface GoodCoverage {
  readonly measure: string;
  readonly good: string;
  readonly from: string;
  readonly to: string;
  readonly observations: number;
  readonly gaps: number;
}

/** Years and editions folded into one line a measure and good; counts only, so nothing is added that should not be. */
function byGood(rows: readonly { readonly measure: string; readonly good: string; readonly year: string; readonly observations: number; readonly gaps: number }[]): readonly GoodCoverage[] {
  const found = new Map<string, GoodCoverage>();
  for (const row of rows) {
    const key = `${row.measure} ${row.good}`;
    const before = found.get(key);
    found.set(key, before
      ? { ...before, from: row.year < before.from ? row.year : before.from, to: row.year > before.to ? row.year : before.to, observations: before.observations + row.observations, gaps: before.gaps + row.gaps }
      : { measure: row.measure, good: row.good, from: row.year, to: row.year, observations: row.observations, gaps: row.gaps });
  }
  return [...found.values()].sort((a, b) => b.observations - a.observations);
}
