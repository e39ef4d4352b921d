// A mineral: who produces how much of it, in every edition that says so.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Figure, type View } from "../../figure/figure.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { ProductionChart } from "./production-chart.js";
import { linesOf, panelsOf, yearsOf, type PlaceLine, type ProductionRow } from "./series.js";

const WORLD = "WLD";

export function MineralPage() {
  const { id } = useParams({ from: "/m/$id" });
  const search = useSearch({ from: "/m/$id" });
  const navigate = useNavigate({ from: "/m/$id" });
  const words = useWords();
  const label = useLabel();
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({ queryKey: ["production", id], queryFn: ({ signal }) => ask("production", { mineral: id }, { signal, limit: 1000 }), placeholderData: keepPreviousData });
  const setView = useCallback((view: View) => void navigate({ search: (before) => ({ ...before, view: view === "chart" ? undefined : view }), replace: true, resetScroll: false }), [navigate]);
  const [opened, open] = useState<ProductionRow | null>(null);
  const years = useMemo(() => (data ? yearsOf(data.production) : []), [data]);
  const year = years.find((one) => one === search.t) ?? years.find((one) => one <= "2024") ?? years[0] ?? "";
  const panels = useMemo(() => (data ? panelsOf(data.production.filter(({ period }) => period.text === year)) : []), [data, year]);
  const panel = panels.find((one) => one.id === search.stage) ?? panels[0];
  if (isPending) return <div className="page"><Loading /></div>;
  if (error) return <div className="page"><Failed error={error} retry={() => void refetch()} /></div>;
  const name = data.names[data.good]?.[words.lang] ?? data.good;
  if (!panel) return <div className="page"><h1>{name}</h1>{data.meta.empty && <Empty empty={data.meta.empty} />}</div>;
  const all = linesOf(data.production, panel, year, data.names, words.lang);
  const lines = all.filter(({ area }) => area !== WORLD);
  const world = all.find(({ area }) => area === WORLD);
  const editions = [...new Set(all.flatMap(({ dots }) => dots.map(({ editionId }) => editionId)))].sort().reverse();
  const panelName = (one: typeof panel): string => [data.names[one.good]?.[words.lang] ?? one.good, words.labels[`stage.${one.stage || "none"}` as "stage.none"], one.basis, one.unit].filter(Boolean).join(" · ");
  return (
    <div className="page">
      <h1>{name}</h1>
      <Figure
        finding={findingOf(lines, world, year, words.lang, words.number, panel.unit)}
        subtitle={panelName(panel)}
        controls={<>
          <label>{label("figure.year")} <select value={year} onChange={(event) => void navigate({ search: (before) => ({ ...before, t: event.target.value }), resetScroll: false })}>{years.map((one) => <option key={one}>{one}</option>)}</select></label>
          {panels.length > 1 && <label>{label("claim.stage")} <select value={panel.id} onChange={(event) => void navigate({ search: (before) => ({ ...before, stage: event.target.value }), resetScroll: false })}>{panels.map((one) => <option key={one.id} value={one.id}>{panelName(one)}</option>)}</select></label>}
        </>}
        bodies={{
          chart: <ProductionChart lines={lines} editions={editions} unit={panel.unit} open={(row) => { open(row); setView("evidence"); }} />,
          table: <ProductionTable lines={all} editions={editions} />,
          evidence: <Rows rows={opened ? [opened] : all.flatMap(({ dots }) => dots)} />,
        }}
        timeline={null}
        meta={data.meta}
        view={search.view ?? "chart"}
        setView={(view) => { if (view !== "evidence") open(null); setView(view); }}
        path={`/v1/production?mineral=${encodeURIComponent(id)}&year=${year}`}
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
    ? `${year}年,${first.name}产量最大:${amount}${whole ? `(世界 ${whole})` : ""}`
    : `In ${year}, ${first.name} produced most: ${amount}${whole ? ` (world: ${whole})` : ""}`;
}

function ProductionTable({ lines, editions }: { readonly lines: readonly PlaceLine[]; readonly editions: readonly string[] }) {
  const words = useWords();
  const label = useLabel();
  return (
    <div className="scroll"><table>
      <thead><tr><th scope="col">{label("claim.place")}</th>{editions.map((edition) => <th key={edition} scope="col" className="number"><code>{edition}</code></th>)}</tr></thead>
      <tbody>{lines.map((line) => (
        <tr key={line.area}><th scope="row">{line.name}</th>{editions.map((edition) => {
          const row = line.dots.find(({ editionId }) => editionId === edition);
          return <td key={edition} className="number">{row?.figure ? words.figure(row.figure) : row?.gap ? <em className="gap">{words.labels[`gap.${row.gap}`]}</em> : ""}</td>;
        })}</tr>
      ))}</tbody>
    </table></div>
  );
}

function Rows({ rows }: { readonly rows: readonly ProductionRow[] }) {
  const words = useWords();
  const label = useLabel();
  return (
    <ul className="list evidence">{rows.map((row) => (
      <li key={row.id}>
        <strong>{row.figure ? words.figure(row.figure) : row.gap ? words.labels[`gap.${row.gap}`] : ""}</strong> <span>{words.period(row.period)} · <code>{row.key.area}</code> · {words.labels[`status.${row.status}`]}{row.basis ? ` · ${row.basis}` : ""}</span>
        <p className="byline"><code>{row.editionId}</code> · {row.locator}{row.note ? ` · ${row.note}` : ""} · <a href={`/v1/evidence?id=${encodeURIComponent(row.figureId)}`}>{label("row.evidence")}</a></p>
      </li>
    ))}</ul>
  );
}
