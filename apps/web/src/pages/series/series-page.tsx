// A series month by month or year by year, with the points nobody printed drawn as what the rest leaves them.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { EvidenceLink } from "../../ui/evidence-link.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { GoodForm } from "../claims/good-form.js";
import { boundsText, growthText } from "./along.js";
import { SeriesChart, type SeriesRow } from "./series-chart.js";
import { TradeSeries } from "./trade-series.js";

export function SeriesPage() {
  const { m = "rare-earth-magnets", place = "CHN", measure = "exports", partner, from = "2024-01", until } = useSearch({ from: "/series" });
  const navigate = useNavigate({ from: "/series" });
  const label = useLabel();
  useTitle(label("series.title"));
  return (
    <div className="page series">
      <h1>{label("series.title")}</h1>
      <p className="lead">{label("series.lead")}</p>
      <GoodForm key={`${m} ${place}`} m={m} place={place} submit={(next) => void navigate({ search: (search) => ({ ...search, ...next }) })}>
        <label>{label("series.measure")} <select value={measure} onChange={(event) => void navigate({ search: (search) => ({ ...search, measure: event.target.value }), replace: true, resetScroll: false })}>
          {["exports", "imports", "production"].map((one) => <option key={one} value={one}>{label(`series.${one as "exports" | "imports" | "production"}`)}</option>)}
        </select></label>
      </GoodForm>
      <SeriesFigure m={m} place={place} measure={measure} partner={partner} from={from} until={until} />
    </div>
  );
}

interface Asked {
  readonly m: string;
  readonly place: string;
  readonly measure: string;
  readonly partner: string | undefined;
  readonly from: string;
  readonly until: string | undefined;
}

function SeriesFigure({ m, place, measure, partner, from, until }: Asked) {
  const words = useWords();
  const label = useLabel();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const wire = { good: m, measure, place, ...(partner !== undefined && { partner }), ...(measure !== "production" && { from }), ...(until !== undefined && { until }) };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["series", wire], queryFn: ({ signal }) => ask("series", wire, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const count = (kind: SeriesRow["kind"]): number => data.series.filter((row) => row.kind === kind).length;
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const finding = words.lang === "zh"
    ? `${data.series.length}期中${count("said")}期已刊出，${count("implied")}期可由其他数字推出，${count("bounded")}期只知范围`
    : `Of ${data.series.length} periods ${count("said")} are printed, ${count("implied")} follow from other figures, ${count("bounded")} are only bounded`;
  return (
    <Figure
      finding={finding}
      subtitle={[name(m), data.cell ? name(data.cell.key.measure) : measure, [name(place), data.cell?.key.counterpart ? name(data.cell.key.counterpart) : null].filter(Boolean).join(" → "), data.cell?.unit, data.cell?.basis, data.cell?.definition].filter(Boolean).join(" · ")}
      controls={<ul className="series-legend">{(["said", "implied", "bounded", "gap"] as const).map((kind) => <li key={kind}><i className={`swatch is-${kind}`} /> {label(`series.${kind}`)}</li>)}</ul>}
      bodies={{
        chart: <div className="scroll"><SeriesChart rows={data.series} open={(period) => { open(period); setView("evidence"); }} /></div>,
        table: <SeriesTable rows={data.series} />,
        evidence: <SeriesEvidence rows={data.series.filter(({ period }) => opened === null || period.text === opened)} observed={new Set(data.record.map(({ id }) => id))} />,
      }}
      timeline={<>
        {data.others.length > 0 && <p className="byline">{label("series.others")}: {data.others.map(({ cell }) => [cell.unit, cell.basis, cell.definition].filter(Boolean).join(" ")).join("; ")}</p>}
        <TradeSeries trade={data.trade} />
      </>}
      meta={data.meta}
      view={view}
      setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
      path={`/v1/series?${new URLSearchParams(wire).toString()}`}
      stale={isPlaceholderData}
    />
  );
}

function SeriesTable({ rows }: { readonly rows: readonly SeriesRow[] }) {
  const words = useWords();
  const label = useLabel();
  const growth = (bounds: SeriesRow["onYear"]): string => boundsText(bounds, growthText(words.lang));
  const amount = (value: number): string => words.number(Math.round(value));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("series.title")}><table>
      <thead><tr><th scope="col">{label("claim.period")}</th>{(["claim.figure", "flows.on-year", "series.on-month", "series.cumulative"] as const).map((key) => <th key={key} scope="col" className="number">{label(key)}</th>)}<th scope="col">{label("series.how")}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.period.text}><th scope="row">{words.period(row.period)}</th><td className="number">{row.text[words.lang]}</td><td className="number">{growth(row.onYear)}</td><td className="number">{growth(row.onMonth)}</td><td className="number">{boundsText(row.cumulative, amount)}</td><td>{label(`series.${row.kind}`)}</td></tr>)}</tbody>
    </table></div>
  );
}

function SeriesEvidence({ rows, observed }: { readonly rows: readonly SeriesRow[]; readonly observed: ReadonlySet<string> }) {
  const words = useWords();
  return (
    <ul className="evidence-list">{rows.map((row) => (
      <li key={row.period.text}>
        <strong>{words.period(row.period)}</strong>: {row.kind === "gap" ? row.text[words.lang] : <EvidenceLink id={row.figureId}>{row.text[words.lang]}</EvidenceLink>}
        {row.steps.length > 0 && <ol>{row.steps.map((step, index) => <li key={index}>{step[words.lang]}</li>)}</ol>}
        <p className="byline">{row.entries.map((id) => <span key={id}>{observed.has(id) || id.startsWith("clm_") ? <EvidenceLink id={id}>{id}</EvidenceLink> : <code>{id}</code>} </span>)}</p>
      </li>
    ))}</ul>
  );
}
