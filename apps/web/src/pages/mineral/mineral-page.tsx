// A mineral: who produces how much of it, in every edition that says so.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { ProductionChart } from "./production-chart.js";
import { linesOf, panelsOf, yearsOf, type Panel, type PlaceLine, type ProductionRow } from "./series.js";

const WORLD = "WLD";

export function MineralPage() {
  const { id } = useParams({ from: "/m/$id" });
  const { t } = useSearch({ from: "/m/$id" });
  const label = useLabel();
  const coverage = useQuery({ queryKey: ["coverage", id], queryFn: ({ signal }) => ask("coverage", { mineral: id, measure: "production" }, { signal }) });
  if (coverage.isPending) return <div className="page"><Loading /></div>;
  if (coverage.error) return <div className="page"><Failed error={coverage.error} retry={() => void coverage.refetch()} /></div>;
  const { years, first } = yearsOf(coverage.data.coverage);
  if (coverage.data.meta.empty) return <div className="page"><h1>{label("claim.minerals")}</h1><Empty empty={coverage.data.meta.empty} /></div>;
  return <Production mineral={id} years={years} year={years.find((one) => one === t) ?? first} />;
}

/** One question, one figure: its sources, downloads and data version are those of the year shown. */
function Production({ mineral, years, year }: { readonly mineral: string; readonly years: readonly string[]; readonly year: string }) {
  const search = useSearch({ from: "/m/$id" });
  const navigate = useNavigate({ from: "/m/$id" });
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["production", mineral, year], queryFn: ({ signal }) => ask("production", { mineral, year }, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  const known = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, { signal }) });
  const titles = useMemo(() => new Map(known.data?.editions.map((edition) => [edition.id, edition.title])), [known.data]);
  const setView = useCallback((view: View) => void navigate({ search: (before) => ({ ...before, view: view === "chart" ? undefined : view }), replace: true, resetScroll: false }), [navigate]);
  const [opened, open] = useState<ProductionRow | null>(null);
  const panels = useMemo(() => panelsOf(data?.production ?? []), [data]);
  const panel = panels.find((one) => one.id === search.stage) ?? panels[0];
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><Failed error={error} retry={() => void refetch()} /></div>;
  const name = data.names[data.good]?.[words.lang] ?? data.good;
  if (!panel) return <div className="page"><h1>{name}</h1>{data.meta.empty && <Empty empty={data.meta.empty} />}</div>;
  const shownYear = data.production[0]?.period.text ?? year;
  const all = linesOf(data.production, panel, shownYear, data.names, words.lang);
  const lines = all.filter(({ area }) => area !== WORLD);
  const world = all.find(({ area }) => area === WORLD);
  const editions = [...new Set(all.flatMap(({ dots }) => dots.map(({ editionId }) => editionId)))].sort().reverse();
  const panelName = (one: Panel): string => [data.names[one.good]?.[words.lang] ?? one.good, words.labels[`stage.${one.stage === "" ? "none" : one.stage}`], one.basis, one.unit].filter(Boolean).join(" · ");
  return (
    <div className="page">
      <h1>{name}</h1>
      <Figure
        finding={findingOf(lines, world, shownYear, words.lang, words.number, panel.unit)}
        subtitle={panelName(panel)}
        controls={<>
          <label>{label("figure.year")} <select value={year} onChange={(event) => void navigate({ search: (before) => ({ ...before, t: event.target.value }), resetScroll: false })}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
          {panels.length > 1 && <label>{label("claim.stage")} <select value={panel.id} onChange={(event) => void navigate({ search: (before) => ({ ...before, stage: event.target.value }), resetScroll: false })}>{panels.map((one) => <option key={one.id} value={one.id}>{panelName(one)}</option>)}</select></label>}
        </>}
        bodies={{
          chart: <ProductionChart lines={lines} editions={editions} titles={titles} unit={panel.unit} open={(row) => { open(row); setView("evidence"); }} />,
          table: <ProductionTable lines={all} editions={editions} titles={titles} />,
          evidence: <Rows rows={opened ? [opened] : all.flatMap(({ dots }) => dots)} titles={titles} />,
        }}
        timeline={null}
        meta={data.meta}
        view={search.view ?? "chart"}
        setView={(view) => { if (view !== "evidence") open(null); setView(view); }}
        path={`/v1/production?mineral=${encodeURIComponent(mineral)}&year=${year}`}
        stale={isPlaceholderData}
      />
    </div>
  );
}

function findingOf(lines: readonly PlaceLine[], world: PlaceLine | undefined, year: string, lang: "zh" | "en", number: (value: number) => string, unit: string): string {
  const [first] = lines;
  if (!first || first.newest === null) return year;
  const amount = `${number(first.newest)} ${unit}`;
  const whole = world?.newest ? `${number(world.newest)} ${unit}` : null;
  return lang === "zh"
    ? `${year}年，${first.name}产量最大：${amount}${whole ? `(世界 ${whole})` : ""}`
    : `In ${year}, ${first.name} produced most: ${amount}${whole ? ` (world: ${whole})` : ""}`;
}

function ProductionTable({ lines, editions, titles }: { readonly lines: readonly PlaceLine[]; readonly editions: readonly string[]; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll"><table>
      <thead><tr><th scope="col">{label("claim.place")}</th>{editions.map((edition) => <th key={edition} scope="col" className="number">{titles.get(edition) ?? edition}</th>)}</tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.area}><th scope="row">{line.name}</th>{editions.map((edition) => {
          const row = line.dots.find(({ editionId }) => editionId === edition);
          return <td key={edition} className="number">{row?.figure ? words.figure(row.figure) : row?.gap ? <em className="gap">{words.labels[`gap.${row.gap}`]}</em> : ""}</td>;
        })}</tr>
      ))}</tbody>
    </table></div>
  );
}

function Rows({ rows, titles }: { readonly rows: readonly ProductionRow[]; readonly titles: ReadonlyMap<string, string> }) {
  const words = useWords();
  const label = useLabel();
  return (
    <ul className="list evidence">{rows.map((row) => (
      <li key={row.id}>
        <strong>{row.figure ? words.figure(row.figure) : row.gap ? words.labels[`gap.${row.gap}`] : ""}</strong> <span>{words.period(row.period)} · <code>{row.key.area}</code> · {words.labels[`status.${row.status}`]}{row.basis ? ` · ${row.basis}` : ""}</span>
        <p className="byline">{titles.get(row.editionId) ?? row.editionId} · {row.locator}{row.note ? ` · ${row.note}` : ""} · <a href={`/v1/evidence?id=${encodeURIComponent(row.figureId)}`}>{label("row.evidence")}</a></p>
      </li>
    ))}</ul>
  );
}
