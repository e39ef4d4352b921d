// Both reports of each flow: as two dots on one scale, or, of one pair, as lines over time with the gap beneath. Each row opens to how its value was reconciled.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useState } from "react";
import { ask } from "../../../app/api.js";
import type { FlowsSearch } from "../../../app/router.js";
import { shortNumber, shortUsd, signedPercent } from "../../../app/short-number.js";
import { useLabel, useWords } from "../../../app/words.js";
import { Figure, type View } from "../../../figure/figure.js";
import { DerivationPanel } from "../../../measures/derivation-panel.js";
import { Empty, Failed, Loading } from "../../../ui/state.js";
import { aboutOf, within } from "../flow-choice.js";
import { LineChart, LineLegend } from "../over-time/line-chart.js";

type Answer = AnswerOf<Contracts["mirror"]>;
type Row = Answer["mirror"][number];

/** Pairs a chart shows and derivations that open at once; the table has a page of them, the file all. */
const [SHOWN, OPENED, PAGE] = [20, 6, 200];

export function MirrorFigure({ search, period, openRows }: { readonly search: FlowsSearch; readonly period: string | null; readonly openRows: (exporter: string, importer: string, period: string) => void }) {
  const label = useLabel();
  const words = useWords();
  const [view, setView] = useState<View>("chart");
  const [opened, open] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const isPair = search.exporter !== undefined && search.importer !== undefined;
  const question = { ...aboutOf(search), ...(isPair ? {} : within(period)) };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["mirror", question], queryFn: ({ signal }) => ask("mirror", question as never, { signal, limit: isPair ? 1000 : PAGE }), placeholderData: keepPreviousData });
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (data.meta.empty) return <Empty empty={data.meta.empty} />;
  const name = (id: string): string => data.names[id]?.[words.lang] ?? id;
  const codes = [...new Set(data.mirror.map((row) => row.code))];
  const shownCode = codes.find((one) => one === code) ?? codes[0];
  const rows = isPair ? data.mirror.filter((row) => row.code === shownCode) : data.mirror;
  const title = (row: Row): string => `${name(row.exporter)} → ${name(row.importer)} · ${row.code} · ${row.period}`;
  const shown = opened === null ? rows.slice(0, OPENED) : rows.filter(({ id }) => id === opened);
  const show = (id: string): void => { open(id); setView("evidence"); };
  return (
    <Figure
      finding={findingOf(rows, isPair, words, name)}
      subtitle={`${label("mirror.both")}: ${words.number(data.coverage.both)} · ${label("mirror.exporter-only")}: ${words.number(data.coverage.exporterOnly)} · ${label("mirror.importer-only")}: ${words.number(data.coverage.importerOnly)}`}
      controls={isPair && codes.length > 1 && <label>{label("flows.code")} <select value={shownCode} onChange={(event) => setCode(event.target.value)}>{codes.map((one) => <option key={one} value={one}>{one}</option>)}</select></label>}
      bodies={{
        chart: isPair ? <PairOverTime rows={rows} open={(at) => { const row = rows.find((one) => one.period === at); if (row) show(row.id); }} /> : <Pairs rows={rows.slice(0, SHOWN)} title={(row) => `${name(row.exporter)} → ${name(row.importer)} · ${row.code}${period === null ? ` · ${row.period}` : ""}`} open={show} />,
        table: <MirrorTable rows={rows} name={name} open={show} />,
        evidence: <>{shown.map((row) => { const derivation = data.derivations.find((one) => one.row === row.id); return derivation && <div key={row.id}><DerivationPanel title={title(row)} derivation={derivation} names={data.names} /><button type="button" className="quiet" onClick={() => openRows(row.exporter, row.importer, row.period)}>{label("flows.rows")}</button></div>; })}</>,
      }}
      timeline={null}
      meta={data.meta}
      view={view}
      setView={(next) => { if (next !== "evidence") open(null); setView(next); }}
      path={`/v1/mirror?${new URLSearchParams(question).toString()}`}
      stale={isPlaceholderData}
      keys={false}
    />
  );
}

function findingOf(rows: readonly Row[], isPair: boolean, { lang, labels }: ReturnType<typeof useWords>, name: (id: string) => string): string {
  const row = isPair ? rows.findLast(({ gapUsd }) => gapUsd !== null) : rows.find(({ gapUsd }) => gapUsd !== null);
  if (!row || row.gapUsd === null) return labels["mirror.no-gap"];
  const who = `${name(row.exporter)} → ${name(row.importer)}, ${row.period}`;
  const gap = `${row.gapUsd > 0 ? "+" : ""}${shortUsd(row.gapUsd, lang)}`;
  return lang === "zh" ? `${who}：折离岸价后，进口方比出口方${row.gapUsd < 0 ? "少" : "多"}报${shortNumber(Math.abs(row.gapUsd), lang)}美元` : `${who}: the importer's report less the exporter's, at the exporter's border, is ${gap}`;
}

const LINES = [["exporterUsd", "mirror.exporter"], ["importerFob", "mirror.importer-fob"], ["reconciledUsd", "mirror.reconciled"]] as const;

function PairOverTime({ rows, open }: { readonly rows: readonly Row[]; readonly open: (period: string) => void }) {
  const label = useLabel();
  const series = LINES.map(([field, key], index) => ({ id: field, title: label(key), style: index === 2 ? "line-reconciled" : `line-${index}`, points: rows.map((row) => ({ period: row.period, value: row[field], isPartial: row.exporterReport === null || row.importerReport === null })) }));
  const gap = [{ id: "gapUsd", title: label("mirror.gap"), style: "line-gap", points: rows.map((row) => ({ period: row.period, value: row.gapUsd })) }];
  return (
    <>
      <LineLegend series={series} />
      <LineChart series={series} unit="USD" open={open} />
      <h3 className="small-title">{label("mirror.gap")}</h3>
      <LineChart series={gap} unit="USD" height={140} isSigned open={open} />
      <p className="byline">{label("mirror.hatched")}</p>
    </>
  );
}

/** Two dots a flow on one scale; a side that is missing has no dot and is named. */
function Pairs({ rows, title, open }: { readonly rows: readonly Row[]; readonly title: (row: Row) => string; readonly open: (id: string) => void }) {
  const label = useLabel();
  const { lang } = useWords();
  const most = Math.max(1, ...rows.flatMap(({ exporterUsd, importerFob }) => [exporterUsd ?? 0, importerFob ?? 0]));
  const at = (value: number): string => `${(value / most) * 100}%`;
  const sides = [["exporterUsd", "mirror.exporter"], ["importerFob", "mirror.importer-fob"]] as const;
  return (
    <div className="dots mirror-dots">
      <ul className="legend">{sides.map(([field, key], index) => <li key={field}><i className={`dot edition-${index}`} /> {label(key)}</li>)}</ul>
      <ol>{rows.map((row) => (
        <li key={row.id}>
          <span className="place">{title(row)}</span>
          <span className="track">
            {row.exporterUsd !== null && row.importerFob !== null && <i className="link" style={{ left: at(Math.min(row.exporterUsd, row.importerFob)), width: at(Math.abs(row.importerFob - row.exporterUsd)) }} />}
            {sides.map(([field, key], index) => { const value = row[field]; return value !== null && <button key={field} type="button" className={`dot edition-${index}`} style={{ left: at(value) }} aria-label={`${title(row)}, ${label(key)}: ${shortUsd(value, lang)}`} title={`${label(key)}: ${shortUsd(value, lang)}`} onClick={() => open(row.id)} />; })}
          </span>
          <span className="value">{row.gapUsd === null ? <em className="gap">{label(row.exporterReport === null ? "mirror.importer-only" : "mirror.exporter-only")}</em> : `${row.gapUsd > 0 ? "+" : ""}${shortNumber(row.gapUsd, lang)}`}</span>
        </li>
      ))}</ol>
    </div>
  );
}

function MirrorTable({ rows, name, open }: { readonly rows: readonly Row[]; readonly name: (id: string) => string; readonly open: (id: string) => void }) {
  const label = useLabel();
  const words = useWords();
  const amount = (value: number | null, isReported: boolean) => (value === null ? <em className="gap">{label(isReported ? "gap.not-reported" : "flows.no-report")}</em> : words.number(Math.round(value)));
  const digits = (value: number | null): string => (value === null ? "" : words.number(Math.round(value * 1000) / 1000));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label("mirror.title")}><table className="mirror">
      <thead><tr>{(["flows.code", "flows.period", "flows.from", "flows.to", "mirror.exporter", "mirror.importer", "mirror.ratio", "mirror.gap", "mirror.discrepancy", "mirror.reconciled", "mirror.weight", "mirror.published"] as const).map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr></thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}><td><code>{row.code}</code></td><td className="nowrap">{row.period}</td><th scope="row">{name(row.exporter)}</th><td>{name(row.importer)}</td><td className="number">{amount(row.exporterUsd, row.exporterReport !== null)}</td><td className="number">{amount(row.importerUsd, row.importerReport !== null)}</td>
          <td className="number">{digits(row.ratio)}</td><td className="number">{row.gapUsd === null ? "" : words.number(Math.round(row.gapUsd))}</td><td className="number">{row.discrepancy === null ? "" : signedPercent(row.discrepancy, words.lang).slice(1)}</td>
          <td className="number">{row.reconciledUsd === null ? "" : <button type="button" className="member" onClick={() => open(row.id)}>{words.number(Math.round(row.reconciledUsd))}</button>}</td><td className="number">{digits(row.weightExporter)}</td><td className="number">{row.publishedUsd === null ? "" : words.number(Math.round(row.publishedUsd))}</td></tr>
      ))}</tbody>
    </table></div>
  );
}
